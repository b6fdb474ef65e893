/** The language in which a dossier is written. */

/** That of the site; English where nothing says it, since all else is still to be checked. */
export const languageOf = (site: readonly { readonly data: { readonly language: string } }[]): string =>
	site[0]?.data.language ?? 'en';
