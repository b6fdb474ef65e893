/** `npm run build`: checks the content, builds the site in a fresh folder, checks it there, and only then puts it in place. */

import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { printHeadersFile } from '../src/model/hosts.ts';
import type { Dossier } from '../src/model/dossier.ts';
import { listGone, listMovedFiles } from '../src/model/gone.ts';
import { listLasting } from '../src/model/lasting.ts';
import type { Ledger } from '../src/model/ledger.ts';
import { runAstro } from './astro.ts';
import { checkContent } from './check.ts';
import { buildSearchIndex } from './search-index.ts';
import { verifySite } from './verify-site.ts';
import { findContentFolder } from './folder.ts';

export interface BuildOptions {
	/** The dossier. */
	readonly content: string;
	/** Where the site goes. */
	readonly site: string;
}

/**
 * Builds a site, or leaves what stood in its place exactly as it was.
 *
 * @returns whether the new site is in place; problems have been printed
 */
export async function build({ content, site }: BuildOptions): Promise<boolean> {
	recover(site);
	const checked = await checkContent(content);
	if (!checked) return false;
	const { dossier, ledger } = checked;

	const work = path.join(workshop, `work-${process.pid}-${Date.now()}`);
	mkdirSync(work, { recursive: true });
	try {
		const fresh = path.join(work, 'site');
		const code = await runAstro(['build', '--force', '--silent', '--outDir', fresh], {
			CONTENT_DIR: content,
			CACHE_DIR: path.resolve(work, 'cache'),
		});
		if (code !== 0) return false;
		serveMovedFiles(fresh, dossier, ledger);
		buildSearchIndex(fresh, dossier, listGone(listLasting(dossier), ledger, dossier.routes));
		writeFileSync(path.join(fresh, '_headers'), formatHeaders(fresh, dossier.routes.home));
		if (!verifySite(fresh, dossier, ledger)) return false;
		swap(fresh, site);
		return true;
	} finally {
		rmSync(work, { recursive: true, force: true });
	}
}

/** No redirect reaches programs that fetch feeds, pictures and references: a file that moved stands in both places. */
function serveMovedFiles(site: string, dossier: Dossier, ledger: Ledger): void {
	for (const { from, to } of listMovedFiles(listLasting(dossier), ledger)) {
		const copy = path.join(site, from);
		mkdirSync(path.dirname(copy), { recursive: true });
		copyFileSync(path.join(site, to), copy);
	}
}

/** Where fresh sites are built: on the same file system as the place they go to. */
const workshop = '.build';

function isRunning(id: number): boolean {
	try {
		return process.kill(id, 0);
	} catch {
		return false;
	}
}

/** In the form that static hosts read, for what stands in the folder. */
function formatHeaders(fresh: string, base: string): string {
	const list = (folder: string) =>
		readdirSync(path.join(fresh, folder), { withFileTypes: true })
			.map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
			.filter((name) => name !== 'index.html')
			.sort();
	return printHeadersFile(base, list('.'), list('search/index'));
}

const previous = (site: string) => `${site}.previous`;

/** Two renames on one file system: whatever happens, a whole site stands under one of the two names. */
function swap(fresh: string, site: string): void {
	if (existsSync(site)) renameSync(site, previous(site));
	renameSync(fresh, site);
	rmSync(previous(site), { recursive: true, force: true });
}

/** Mends what runs that were killed left behind: half a swap, or a fresh folder that nobody will finish. */
function recover(site: string): void {
	for (const name of existsSync(workshop) ? readdirSync(workshop) : []) {
		const [, id] = /^work-(\d+)-/.exec(name) ?? [];
		if (id && !isRunning(Number(id))) rmSync(path.join(workshop, name), { recursive: true, force: true });
	}
	if (!existsSync(previous(site))) return;
	if (existsSync(site)) rmSync(previous(site), { recursive: true });
	else renameSync(previous(site), site);
}

if (import.meta.main) {
	const done = await build({
		content: findContentFolder(),
		site: process.env['SITE_DIR'] ?? 'dist',
	});
	process.exitCode = done ? 0 : 1;
}
