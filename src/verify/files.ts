/** The files of a built site. */

import { readdirSync } from 'node:fs';
import path from 'node:path';
import { isFileAllowed } from './allowed.ts';
import { shorten, type SiteDiagnostic } from './diagnostics.ts';

/** Every file, as a path in the site with slashes, sorted; anything odd is a problem. */
export function listFiles(folder: string): { files: string[]; diagnostics: SiteDiagnostic[] } {
	const files: string[] = [];
	const diagnostics: SiteDiagnostic[] = [];
	for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
		if (entry.isDirectory()) continue;
		const file = path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/');
		files.push(file);
		if (!entry.isFile() || !isFileAllowed(entry.name))
			diagnostics.push({
				file,
				...nowhere,
				code: 'FILE-KIND',
				message: 'a kind of file that the site does not have',
				fix: 'keep it out of the build, or name its ending in src/verify/allowed.ts and src/hosting/media-types.ts',
			});
	}
	return { files: files.sort(), diagnostics };
}

const nowhere = { line: 1, column: 1, field: 'file' };

/** Places of well-known systems in which people keep their files. */
const machinePath =
	/file:\/\/\/|(?:(?<![\w.~%-])|@fs)\/(?:home|Users)\/[\w.-]+\/|[A-Za-z]:\\{1,2}(?:Users|Documents)\b|\bnode_modules\//;

/** The folder that a build ran in. */
export interface Workplace {
	readonly folder: string;
	/** Whether the site has addresses that begin like it: then only what lies in it and in no site is a trace of it. */
	readonly isLikeSite: boolean;
}

/** @param files those of the site, below its root at `home` */
export const toWorkplace = (folder: string, home: string, files: readonly string[]): Workplace => ({
	folder,
	isLikeSite:
		`${home}/`.startsWith(`${folder}/`) || files.some((file) => `${home}${file}`.startsWith(`${folder}/`)),
});

/** What lies in a checkout and in no site. */
const ofCheckout = '/(?:src|scripts|tests|content|public|node_modules|\\.build|\\.astro|\\.git)\\b';

/** Traces of the machine that built the site. */
export function checkMachinePaths(
	file: string,
	text: string,
	{ folder, isLikeSite }: Workplace,
): SiteDiagnostic[] {
	const end = isLikeSite || folder.length <= 4 ? ofCheckout : '(?![\\w.-])';
	const here = new RegExp(`(?<![\\w.~-])${RegExp.escape(folder)}${end}`);
	const at = [here, machinePath].map((pattern) => text.search(pattern)).find((found) => found >= 0) ?? -1;
	if (at < 0) return [];
	const line = text.slice(0, at).split('\n').length;
	const column = at - text.lastIndexOf('\n', at - 1);
	const message = 'a path of the machine that built the site';
	return [
		{
			file,
			line,
			column,
			field: 'file',
			code: 'MACHINE-PATH',
			message,
			fix: 'write it relative to the site, or not at all',
		},
	];
}

/** What a stylesheet would fetch from elsewhere. */
export function findRemoteStyles(file: string, text: string): SiteDiagnostic[] {
	const found = /@import\b|url\(\s*["']?(?:[a-z][a-z0-9+.-]*:|\/\/)[^)]*/i.exec(text);
	if (!found) return [];
	const message = `${shorten(found[0])} would be fetched`;
	return [{ file, ...nowhere, code: 'REMOTE', message, fix: 'use a file of the site' }];
}
