/** Where internal links lead, once every page has been read. */

import { toFile, toPath } from './addresses.ts';
import type { PageLink } from './page.ts';
import type { SiteDiagnostic } from './diagnostics.ts';

/** What is kept of a page once it has been read. */
export interface PageAnchors {
	readonly ids: ReadonlySet<string>;
	/** Whether a script can make sense of a fragment that is no id. */
	readonly isLive: boolean;
}

/** The pages with a link that leads nowhere; each target is looked at once, however many pages lead there. */
export function findDeadPages(
	files: ReadonlySet<string>,
	pages: ReadonlyMap<
		string,
		{
			readonly ids: readonly string[];
			readonly targets: readonly (readonly [path: string, fragment: string])[];
			readonly isLive: boolean;
		}
	>,
): string[] {
	const kept = new Map([...pages].map(([file, { ids, isLive }]) => [file, { ids: new Set(ids), isLive }]));
	const known = new Map<string, boolean>();
	const isAlive = ([path, fragment]: readonly [string, string]) => {
		const key = `${path}#${fragment}`;
		const alive = known.get(key) ?? leads({ path, fragment }, files, kept);
		known.set(key, alive);
		return alive;
	};
	return [...pages].filter(([, { targets }]) => !targets.every(isAlive)).map(([file]) => file);
}

/** One problem for each place that links lead to in vain, at the first of them. */
export function findDeadLinks(
	links: readonly (PageLink & { readonly file: string })[],
	files: ReadonlySet<string>,
	pages: ReadonlyMap<string, PageAnchors>,
): SiteDiagnostic[] {
	const dead = Map.groupBy(
		links.filter((link) => !leads(link, files, pages)),
		({ path: target, fragment }) =>
			files.has(toFile(target)) && fragment ? `${target}#${fragment}` : target,
	);
	return [...dead].flatMap(([target, [first, ...others]]) => {
		if (!first) return [];
		const { file, line, column, field } = first;
		const message = `${target} leads nowhere${others.length > 0 ? `; ${others.length} more links do the same` : ''}`;
		const code = target.includes('#') ? 'FRAGMENT' : 'LINK';
		return {
			file,
			line,
			column,
			field,
			code,
			message,
			fix: 'link to a page of the site and an id in it',
		} as const;
	});
}

function leads(
	{ path: target, fragment }: Pick<PageLink, 'path' | 'fragment'>,
	files: ReadonlySet<string>,
	pages: ReadonlyMap<string, PageAnchors>,
): boolean {
	const file = toFile(target);
	// A page has one address: its folder, not the file in it.
	if (!files.has(file) || toPath(file) !== target) return false;
	if (fragment === '' || fragment === 'top') return true;
	const page = pages.get(file);
	// A state such as that of a search is for the script of the page, not for the browser.
	return (fragment.includes('=') ? page?.isLive : page?.ids.has(fragment)) ?? false;
}
