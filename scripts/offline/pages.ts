/** Pages of the built site as they must be to work from a folder: relative addresses, scripts that a browser runs from a file. */

import path from 'node:path';

/** A folder has no origin, so that `'self'` means nothing there; nothing from elsewhere is loaded all the same. */
const policy =
	"default-src 'none'; script-src file:; style-src file:; img-src file:; font-src file:; connect-src 'none'; base-uri 'none'; form-action 'none'";

export interface OfflineOptions {
	/** Path of the site, such as `/`. */
	readonly base: string;
	/** Whether a file is in the copy; links to others lead to the site. */
	readonly has: (file: string) => boolean;
	/** The canonical address of the site. */
	readonly address: string;
	/** The scripts that a script needs before it, by their names in its folder. */
	readonly importsOf: (script: string) => readonly string[];
}

/** The way from a page to the root of the copy: `../../`. */
export const toRoot = (file: string) => '../'.repeat(file.split('/').length - 1) || './';

/** @param file of the page, such as `briefings/rye-2020/index.html` */
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
		.replace(/<link [^>]*rel="manifest"[^>]*>/, '')
		.replace(
			'<script type="module"',
			`<script src="${root}offline/shim.js" data-root="${root}" data-base="${options.base}" defer></script><script type="module"`,
		)
		.replaceAll(/<script type="module" src="([^"]*\/)([^"/]+)"/g, (whole, folder: string, script: string) =>
			[
				...listNeeded(script, options).map((name) => `<script defer src="${folder}${name}"></script>`),
				whole,
			].join(''),
		)
		.replaceAll('<script type="module"', '<script defer')
		.replace(
			/(?=<script src="[^"]*offline\/shim)/,
			/data-index=/.test(html) ? `<script src="${root}offline/index.js" defer></script>` : '',
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

/** Everything that a script needs, what is needed first before the rest. */
const listNeeded = (script: string, options: OfflineOptions): string[] => [
	...new Set(options.importsOf(script).flatMap((name) => [...listNeeded(name, options), name])),
];

const imported = /import\s*\{([^}]*)\}\s*from\s*["']\.\/([^"']+)["'];?/g;

/** The scripts that a script names as its imports. */
export const listImports = (code: string): string[] =>
	[...code.matchAll(imported)].map(([, , name = '']) => name);

/** A script that was a module: what it declares stays its own, and what it shares stands under its name. */
export function toClassic(code: string, name: string): string {
	const classic = code
		.replaceAll(imported, (_, names: string, from: string) => {
			const taken = names.replaceAll(/([\w$]+)\s+as\s+([\w$]+)/g, '$1: $2');
			return `const {${taken}} = offlineModules[${JSON.stringify(from)}];`;
		})
		.replace(/export\s*\{([^}]*)\};?/, (_, names: string) => {
			const given = names.replaceAll(/([\w$]+)\s+as\s+([\w$]+)/g, '$2: $1');
			return `offlineModules[${JSON.stringify(name)}] = {${given}};`;
		});
	if (/^\s*(?:import|export)\b[^(]/m.test(classic) || /[;}](?:import|export)[\s{*"']/.test(classic))
		throw new Error(`${name} is a script that the offline copy cannot hold`);
	return `(() => {\n${classic}\n})();\n`;
}
