/** Where the addresses in a page lead, as a browser would read them. */

/** The canonical address of the site, ending in a slash. */
export interface SiteAddress {
	readonly address: string;
	/** Where readers report a mistake: the one mailto: address that pages may have, when it is one. */
	readonly report: string;
	/** The policy of pages that have another than all others, by path. */
	readonly policies?: Readonly<Record<string, string>>;
}

export type Destination =
	/** A path below the root of the site, such as `/topics/rye/`, and what stands after `#`. */
	| { readonly kind: 'own'; readonly path: string; readonly fragment: string }
	/** A page of another site. */
	| { readonly kind: 'other' }
	/** Where readers report a mistake. */
	| { readonly kind: 'report' }
	/** The same host, but above the site. */
	| { readonly kind: 'outside' }
	/** Neither a path nor an address of the web. */
	| { readonly kind: 'forbidden' };

/** @param from path of the page, below the root of the site */
export function toDestination(value: string, from: string, { address, report }: SiteAddress): Destination {
	if (report.startsWith('mailto:') && (value === report || value.startsWith(`${report}?`)))
		return { kind: 'report' };
	const root = new URL(address);
	const url = URL.parse(value, new URL(from.slice(1), root));
	if (!url || url.username || url.password) return { kind: 'forbidden' };
	if (url.origin !== root.origin) return { kind: isOfWeb(url) ? 'other' : 'forbidden' };
	if (!url.pathname.startsWith(root.pathname)) return { kind: 'outside' };
	const path = decode(url.pathname.slice(root.pathname.length));
	const fragment = decode(url.hash.slice(1));
	return path === undefined || fragment === undefined
		? { kind: 'forbidden' }
		: { kind: 'own', path: `/${path}`, fragment };
}

/** Some articles stand at addresses without encryption alone; such hosts have names. */
const isOfWeb = ({ protocol, hostname }: URL) =>
	protocol === 'https:' || (protocol === 'http:' && /\.[a-z]/i.test(hostname));

function decode(text: string): string | undefined {
	try {
		return decodeURIComponent(text);
	} catch {
		return undefined;
	}
}

/** The file behind a path below the root of the site. */
export const toFile = (path: string) => `${path.slice(1)}${path.endsWith('/') ? 'index.html' : ''}`;

/** The path of a page, below the root of the site, by its file. */
export const toPath = (file: string) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;

/** The href of a page by its file. @param home that of the root of the site */
export const toHref = (file: string, home: string) => `${home}${toPath(file).slice(1)}`;
