/** Pages of the built site as they must be to work from a folder: relative addresses, scripts that a browser runs from a file. */

import path from 'node:path';
import { rolldown } from 'rolldown';

/** A folder has no origin, so that `'self'` means nothing there; nothing from elsewhere is loaded all the same. */
const policy =
	"default-src 'none'; script-src file:; style-src file:; img-src file:; font-src file:; base-uri 'none'; form-action 'none'";

export interface OfflineOptions {
	/** Path of the site, such as `/`. */
	readonly base: string;
	/** Whether a file is in the copy; links to others lead to the site. */
	readonly has: (file: string) => boolean;
	/** The canonical address of the site. */
	readonly address: string;
}

/** The way from a page to the root of the copy: `../../`. */
export const toRoot = (file: string) => '../'.repeat(file.split('/').length - 1) || './';

/**
 * The text index needs a server and is left out; our own index holds every word all the same.
 *
 * @param file of the page, such as `briefings/rye-2020/index.html`
 */
export function toOffline(html: string, file: string, options: OfflineOptions): string {
	const root = toRoot(file);
	return html
		.replace(/(<meta http-equiv="Content-Security-Policy" content=")[^"]*/, `$1${policy}`)
		.replaceAll(
			/\b(href|src|action|data-search|data-memo)="([^"]*)"/g,
			(whole, name: string, address: string) => {
				const moved = toRelative(address, root, options);
				return moved === undefined ? whole : `${name}="${moved}"`;
			},
		)
		.replaceAll(
			/\bdata-index="([^"]*)"/g,
			(_, address: string) => `data-index="${root}${address.slice(options.base.length)}"`,
		)
		.replace(/\bdata-text="[^"]*"/, 'data-text=""')
		.replace(/<link [^>]*rel="manifest"[^>]*>/, '')
		.replace(
			'<script type="module"',
			`<script src="${root}offline/shim.js" data-root="${root}" data-base="${options.base}" defer></script><script type="module"`,
		)
		.replaceAll('<script type="module"', '<script defer')
		.replace(
			/(?=<script src="[^"]*offline\/shim)/,
			/data-index=|data-memo-page|MemoView/.test(html)
				? `<script src="${root}offline/index.js" defer></script>`
				: '',
		);
}

/** Undefined where the address leads elsewhere or into the same page. */
function toRelative(
	address: string,
	root: string,
	{ base, has, address: site }: OfflineOptions,
): string | undefined {
	if (!address.startsWith(base) || address.startsWith('//')) return undefined;
	const [, name = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address.slice(base.length)) ?? [];
	const file = name === '' || name.endsWith('/') ? path.posix.join(name, 'index.html') : name;
	return has(file) ? `${root}${file}${rest}` : new URL(`${name}${rest}`, site).href;
}

/** A script that was a module, with what it imports: a browser loads no modules from a folder. */
export async function toClassic(file: string): Promise<string> {
	await using bundle = await rolldown({ input: file });
	const { output } = await bundle.generate({ format: 'es' });
	// A function, so that what it declares stays its own; one that may wait.
	return `(async () => {\n${output[0].code}})();\n`;
}
