/** `npm run build`: checks the content, builds the site in a fresh folder, checks it there, and only then puts it in place. */

import { copyFileSync, mkdirSync, readdirSync, renameSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { buildDigests } from '../src/cache/digests.ts';
import type { Keep } from '../src/cache/keep.ts';
import { openPassages } from '../src/cache/passages.ts';
import { openReading } from '../src/cache/reading.ts';
import { openShown } from '../src/cache/shown.ts';
import { openVerification } from '../src/cache/verification.ts';
import { readPublished } from '../src/checks/gate.ts';
import { printHeadersFile } from '../src/hosting/host-files.ts';
import { buildDossier, type Dossier } from '../src/dossier/dossier.ts';
import { listTombstones, listMovedFiles } from '../src/permalinks/tombstones.ts';
import { readLedger } from '../src/permalinks/files.ts';
import { listLasting } from '../src/permalinks/lasting-addresses.ts';
import type { Ledger } from '../src/permalinks/ledger.ts';
import { toOpenness } from '../src/hosting/policy.ts';
import { buildPageKeys, type PageKeys } from '../src/page-keys.ts';
import { readReads, writeStale } from '../src/rendering.ts';
import { roomForYoung, runAstro } from './build/astro.ts';
import { checkContent } from './check/content.ts';
import { takeLock } from './build/lock.ts';
import { findKeptPages, placeKeptPages, type KeptPages } from './build/kept-pages.ts';
import { clearWorkshop, findObstacle, refused, restore, swap, workshop } from './build/target.ts';
import { writePlainFiles } from './build/plain-files.ts';
import { buildSearchIndex, listPageFiles } from './build/search-index.ts';
import { buildStages } from './build/stages.ts';
import { verifySite } from './build/verify-site.ts';
import { readSite } from './site/address.ts';
import { findContentFolder } from './site/content-folder.ts';

export interface BuildOptions {
	/** The dossier. */
	readonly content: string;
	/** Where the site goes. */
	readonly site: string;
	/** Whether each stage says how long it took. */
	readonly isTimed?: boolean;
}

/**
 * Builds a site, or leaves what stood in its place exactly as it was.
 *
 * @returns whether the new site is in place; problems have been printed
 */
export async function build(options: BuildOptions): Promise<boolean> {
	const obstacle = findObstacle(options.site);
	if (obstacle) {
		console.error(`${obstacle}. Nothing was built.`);
		return false;
	}
	const giveBack = await takeLock();
	if (!giveBack) return false;
	// Whatever calls this, drafts and the policy of writing never go into a site: what Vite says by these names is read
	// from the environment where a caller, such as a runner of tests, has set them.
	process.env['NODE_ENV'] = 'production';
	for (const name of ['DEV', 'PROD', 'MODE', 'SSR']) delete process.env[name];
	try {
		return await buildAlone(options);
	} catch (error) {
		if (!isFull(error)) throw error;
		console.error(full);
		return false;
	} finally {
		giveBack();
	}
}

const full = 'The disk is full: nothing was replaced. Make room and build again.';
const isFull = (error: unknown) =>
	error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT');

async function buildAlone({ content, site, isTimed = false }: BuildOptions): Promise<boolean> {
	clearWorkshop();
	restore(site);
	const stage = buildStages(isTimed);
	const { keys } = await stage('check', () => checkContent(content, { isTimed }));
	if (!keys) return false;

	const work = path.join(workshop, `work-${process.pid}-${Date.now()}`);
	mkdirSync(work, { recursive: true });
	try {
		const fresh = path.join(work, 'site');
		const pages = await stage('kept pages', () => findKeptPages(content, site, readSite(content).base, keys));
		if (pages.stale) writeStale(work, pages.stale);
		console.log(`${content}: ${describeWork(pages)} …`);
		const code = await stage('pages', () =>
			runAstro(
				['build', '--silent', '--outDir', fresh],
				{
					CONTENT_DIR: content,
					CACHE_DIR: path.resolve(work, 'cache'),
					RENDERING_DIR: path.resolve(work),
				},
				roomForYoung,
			),
		);
		if (code !== 0) {
			if (isDiskFull()) console.error(full);
			return false;
		}
		// Read only now: a large dossier would stand in memory twice while its pages are rendered.
		const passages = openPassages(content);
		const again = await stage('reading', () => readAgain(content, passages.keep, keys));
		if (!again) {
			console.error(`${content} was changed while its site was built. Nothing was replaced; build it again.`);
			return false;
		}
		const { sources, dossier, ledger } = again;
		const digests = await stage('placing pages', () =>
			buildDigests(fresh, placeKeptPages(site, fresh, pages.kept)),
		);
		const gone = listTombstones(listLasting(dossier), ledger, dossier.routes);
		await stage('plain files', () => writePlainFiles(site, fresh, { sources, dossier }, gone, digests));
		serveMovedFiles(fresh, dossier, ledger);
		await stage('index', () => buildSearchIndex(fresh, dossier, gone, digests, openShown(content)));
		passages.save();
		writeFileSync(path.join(fresh, '_headers'), formatHeaders(fresh, dossier));
		const shown = { content, refused };
		if (
			!(await stage('verification', () =>
				verifySite(fresh, dossier, ledger, shown, digests, openVerification(content)),
			))
		) {
			renameSync(fresh, refused);
			console.error(`Nothing was replaced. The pages named above are in ${refused}/ until the next build.`);
			return false;
		}
		swap(fresh, site);
		pages.remember(listPageFiles(site), digests, readReads(work));
		return true;
	} finally {
		rmSync(work, { recursive: true, force: true });
	}
}

/** Said before what takes longest. */
const describeWork = ({ stale, kept }: KeptPages) =>
	stale ? `making ${stale.length} pages, ${kept.size} stay as they are` : 'making every page';

/** The dossier with its ledger; undefined where its pages would follow from other keys than these. */
export function readAgain(content: string, keep: Keep, keys: PageKeys) {
	const { sources, origin } = readPublished(content, openReading(content).keep);
	const ledger = readLedger(content);
	return isDeepStrictEqual(buildPageKeys(origin, ledger), keys)
		? { sources, dossier: buildDossier(sources, keep), ledger }
		: undefined;
}

/** Whether less than a megabyte is left: what a program says of it is seldom that. */
function isDiskFull(): boolean {
	const { bavail, bsize } = statfsSync(workshop);
	return bavail * bsize < 1024 * 1024;
}

/** No redirect reaches programs that fetch feeds, pictures and references: a file that moved stands in both places. */
function serveMovedFiles(site: string, dossier: Dossier, ledger: Ledger): void {
	for (const { from, to } of listMovedFiles(listLasting(dossier), ledger)) {
		const copy = path.join(site, from);
		mkdirSync(path.dirname(copy), { recursive: true });
		copyFileSync(path.join(site, to), copy);
	}
}

/** In the form that static hosts read, for what stands in the folder. */
function formatHeaders(fresh: string, { routes, site }: Dossier): string {
	const list = (folder: string) =>
		readdirSync(path.join(fresh, folder), { withFileTypes: true })
			.map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
			.filter((name) => name !== 'index.html')
			.sort();
	return printHeadersFile(routes.home, list('.'), list('search/index'), toOpenness(site));
}

if (import.meta.main) {
	const done = await build({
		content: findContentFolder(),
		site: process.env['SITE_DIR'] ?? 'dist',
		isTimed: process.argv.includes('--timing'),
	});
	process.exitCode = done ? 0 : 1;
}
