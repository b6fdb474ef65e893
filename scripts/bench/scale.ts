/**
 * `npm run bench -- scale [--briefings 5,100,1000] [--seed 1] [--runs 1]`: what dossiers of several sizes cost, beside as many
 * pages of plain Astro and MDX. Each row is added to docs/bench.tsv with the commit, so that growth is seen over time.
 */

import { execFileSync } from 'node:child_process';
import { globSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { measureBeside, measureBuilds, run, type Place } from './costs.ts';
import { makeDossier } from './dossier.ts';
import { record, toMedians, toNumber, type Row } from './rows.ts';
import { openIndex, searchFirst } from './search-site.ts';
import { weighSite } from './weights.ts';

const folder = '.build/scale';
const log = 'docs/bench.tsv';

export async function benchScale(args: readonly string[]): Promise<void> {
	const { values } = parseArgs({
		args: [...args],
		options: {
			briefings: { type: 'string', default: '5,100,1000' },
			seed: { type: 'string', default: '1' },
			runs: { type: 'string', default: '1' },
		},
	});
	const commit = execFileSync('git', ['describe', '--always', '--dirty'], { encoding: 'utf8' }).trim();
	for (const size of values.briefings.split(',').map(Number)) {
		const row = {
			commit,
			day: new Date().toISOString().slice(0, 10),
			cpus: cpus().length,
			load: toNumber(loadavg()[0]),
			runs: Number(values.runs),
			...(await benchSize(size, Number(values.seed), Number(values.runs))),
		};
		record(log, row);
		console.table(row);
	}
}

/** @param runs how often costs are measured; the median of each counts, and of each ratio within a run */
async function benchSize(briefings: number, seed: number, runs: number): Promise<Row> {
	const within = (name: string) => path.join(folder, `${name}-${briefings}`);
	const place: Place = {
		content: within('content'),
		site: within('site'),
		cache: within('cache'),
		plain: within('plain'),
	};
	makeDossier({ target: place.content, briefings, seed, patterns: ['content', 'tests/fixtures/dossier'] });
	await run(['scripts/publish-addresses.ts', '--yes'], place);
	const rows: Row[] = [];
	for (let n = 0; n < runs; n++) {
		const { row, cold, kept } = await measureBuilds(place);
		const { row: beside, plain } = await measureBeside(place, weighSite(place.site).pages);
		rows.push({
			...row,
			...beside,
			'build / plain': toNumber(cold.cpuSeconds / plain.cpuSeconds),
			'cards kept / plain': toNumber(kept.cpuSeconds / plain.cpuSeconds),
		});
	}
	return {
		briefings,
		seed,
		...toMedians(rows),
		...weighSite(place.site),
		...(await benchSearch(place.site)),
	};
}

async function benchSearch(site: string): Promise<Row> {
	const begin = performance.now();
	const { shelf, files } = await openIndex(site);
	const title =
		/<h1[^>]*>([^<]+)/.exec(
			readFileSync(
				path.join(site, 'topics', readdirSync(path.join(site, 'topics'))[0] ?? '', 'index.html'),
				'utf8',
			),
		)?.[1] ?? '';
	const result = await searchFirst(title, shelf);
	const seconds = (performance.now() - begin) / 1000;
	const sum = (sizes: readonly number[]) => toNumber(sizes.reduce((total, size) => total + size, 0) / 1e6);
	return {
		'search index MB': sum(
			globSync(path.join(site, 'search/index/**/*.*')).map((file) => statSync(file).size),
		),
		'read for first answer MB': sum([...files.values()].map((text) => Buffer.byteLength(text))),
		'first answer s': toNumber(seconds),
		'first hits': result.total,
	};
}
