/** Long lists on several pages, so that no page grows with the dossier. */

/** How many claims a page holds: some 25 KB of HTML. */
export const claimsOnPage = 50;

/** Items in pages of a size; an empty list has no page. */
export const toPages = <Item>(items: readonly Item[], size: number): Item[][] =>
	Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size));

/** For every entity with claims: the numbers of the pages that they fill. */
export const listClaimsPages = <Entity extends { readonly claims: readonly unknown[] }>(
	entities: readonly Entity[],
) =>
	entities.flatMap((entity) => toPages(entity.claims, claimsOnPage).map((_, i) => ({ entity, page: i + 1 })));

/** The page on which the claims of a briefing begin. */
export const findClaimsPage = (
	claims: readonly { readonly briefing: { readonly id: string } }[],
	briefing: string,
) => Math.floor(claims.findIndex((claim) => claim.briefing.id === briefing) / claimsOnPage) + 1;
