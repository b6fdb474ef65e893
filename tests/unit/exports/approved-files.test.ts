/** The files for other programs, made without a build, say what was approved of them. */

import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { toAtom, toJsonFeed } from '../../../src/exports/atom.ts';
import { listDataFiles } from '../../../src/exports/data-files.ts';
import { listFeeds } from '../../../src/exports/feeds.ts';
import { buildMemoFiles, seal } from '../../../src/memo/memo-file.ts';
import { buildSitemaps } from '../../../src/permalinks/sitemap.ts';
import { printCaddy, printNginx } from '../../../src/hosting/host-files.ts';
import { listTombstones } from '../../../src/permalinks/tombstones.ts';
import { listLasting } from '../../../src/permalinks/lasting-addresses.ts';
import { parseLedger } from '../../../src/permalinks/parser.ts';
import { checkLedger } from '../../../scripts/addresses/ledger.ts';
import { fixture, toReadable } from '../../approval/site-texts.ts';
import { bread, sources } from '../dossier/fixture.ts';

const { ledger } = parseLedger(readFileSync(`${fixture.content}/permalinks.tsv`, 'utf8'));

/** Made by each test anew, not when this file is loaded: so it is known which tests look at which code. */
function listFiles(): readonly (readonly [name: string, print: () => string])[] {
	const dossier = bread();
	const gone = listTombstones(listLasting(dossier), ledger, dossier.routes);
	return [
		...listDataFiles(sources, dossier).map(({ name, print }) => [`data/${name}`, print] as const),
		...listFeeds(dossier).flatMap((feed) => [
			[`feeds/${feed.name}.xml`, () => toAtom(feed, dossier)] as const,
			[`feeds/${feed.name}.json`, () => toJsonFeed(feed, dossier)] as const,
		]),
		...[...buildMemoFiles(dossier, gone)].map(
			([id, file]) => [`data/memo/${id}.json`, () => JSON.stringify(seal(file))] as const,
		),
		['sitemap.xml', () => buildSitemaps(dossier).whole],
	];
}

const names = listFiles().map(([name]) => name);

const approvedOf = (name: string) => `${fixture.approved}/files/${name}.txt`;

test.each(names.filter((name) => existsSync(approvedOf(name))))('%s', (name) => {
	const [, print] = listFiles().find(([one]) => one === name) ?? [];

	expect(toReadable(name, print?.() ?? '')).toBe(readFileSync(approvedOf(name), 'utf8'));
});

test('most files are among those that were approved', () => {
	const others = names.filter((name) => !existsSync(approvedOf(name)));

	expect(others.length).toBeLessThan(names.length / 2);
});

test('the ledger holds every lasting address with what it says', () => {
	const { diagnostics, lines } = checkLedger(fixture.content, bread());

	expect(diagnostics).toEqual([]);
	expect(lines).toBeGreaterThan(300);
});

test.each([
	['deploy/site-headers.conf', printNginx],
	['deploy/site-headers.caddy', printCaddy],
])('%s is what the headers say', (file, print) => {
	expect(print()).toBe(readFileSync(file, 'utf8'));
});
