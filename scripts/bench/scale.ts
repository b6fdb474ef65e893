/**
 * `npm run bench -- scale [--briefings 5,100,1000] [--seed 1]`: what dossiers of several sizes cost, beside as many pages
 * of plain Astro and MDX. Each row is added to docs/bench.tsv with the commit, so that growth is seen over time.
 */

import { execFileSync, spawnSync } from 'node:child_process';
import {
	appendFileSync,
	existsSync,
	globSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { cpus, loadavg } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync, constants } from 'node:zlib';
import { openIndex, searchFirst } from './search-site.ts';
import { makeDossier } from './dossier.ts';
import { measure, type Cost } from './measure.ts';
import { makePlainSite } from './plain.ts';

const folder = '.build/scale';
const log = 'docs/bench.tsv';

/** One row of the log, by column. */
type Row = Record<string, string | number>;

export async function benchScale(args: readonly string[]): Promise<void> {
	const { values } = parseArgs({
		args: [...args],
		options: {
			briefings: { type: 'string', default: '5,100,1000' },
			seed: { type: 'string', default: '1' },
		},
	});
	const commit = execFileSync('git', ['describe', '--always', '--dirty'], { encoding: 'utf8' }).trim();
	for (const size of values.briefings.split(',').map(Number)) {
		const row = {
			commit,
			day: new Date().toISOString().slice(0, 10),
			cpus: cpus().length,
			load: toNumber(loadavg()[0]),
			...(await benchSize(size, Number(values.seed))),
		};
		record(row);
		console.table(row);
	}
}

async function benchSize(briefings: number, seed: number): Promise<Row> {
	const content = path.join(folder, `content-${briefings}`);
	const site = path.join(folder, `site-${briefings}`);
	const cache = path.join(folder, `cache-${briefings}`);
	makeDossier({ target: content, briefings, seed, patterns: ['content', 'tests/fixtures/dossier'] });
	const published = spawnSync(process.execPath, ['scripts/publish-addresses.ts', '--yes'], {
		env: { ...process.env, CONTENT_DIR: content },
		encoding: 'utf8',
	});
	if (published.status !== 0) throw new Error(published.stderr.slice(-2000));
	for (const old of [cache, site]) rmSync(old, { recursive: true, force: true });
	const environment = { CONTENT_DIR: content, SITE_DIR: site, REUSE_DIR: cache };
	const check = () => measure(['scripts/check.ts', '--content'], environment);
	const build = () => measure(['scripts/build.ts'], environment);

	const coldCheck = await check();
	// A build from nothing: nothing of the check is kept, and cards are drawn, too.
	rmSync(cache, { recursive: true, force: true });
	const coldBuild = await build();
	const changed = changeOneParagraph(content);
	const changedBuild = await build();
	changeOneParagraph(content);
	const changedCheck = await check();
	const row = {
		briefings,
		seed,
		...toColumns('check', coldCheck),
		...toColumns('check changed', changedCheck),
		...toColumns('build', coldBuild),
		...toColumns('build changed', changedBuild),
	};
	if (!existsSync(site))
		throw new Error(`The build of ${briefings} briefings failed:\n${coldBuild.output.slice(-3000)}`);
	const weights = weighSite(site);
	const plain = await benchPlain(briefings, weights.pages, content);
	return {
		...row,
		changed,
		...weights,
		...(await benchSearch(site)),
		'plain CPU s': toNumber(plain.cpuSeconds),
		'build / plain': toNumber(coldBuild.cpuSeconds / plain.cpuSeconds),
		'plain s': toNumber(plain.seconds),
		'changed / cold': toNumber(changedBuild.cpuSeconds / coldBuild.cpuSeconds),
	};
}

const toColumns = (name: string, { seconds, cpuSeconds, gigabytes, code }: Cost): Row => ({
	[`${name} s`]: toNumber(seconds),
	[`${name} CPU s`]: toNumber(cpuSeconds),
	[`${name} GB`]: toNumber(gigabytes),
	[`${name} exit`]: code,
});

/** Exchanges a word in the digest of the last briefing, and says of which; as long as before, so that no budget breaks. */
function changeOneParagraph(content: string): string {
	const file = globSync(path.join(content, 'briefings/*.mdx')).sort().at(-1) ?? '';
	const text = readFileSync(file, 'utf8');
	const body = text.indexOf('\n---\n', 4);
	writeFileSync(file, text.slice(0, body) + text.slice(body).replace(/ the (?=\p{Ll})/u, ' this '));
	return path.basename(file);
}

/** Bytes of the site as it lies there, and of its pages on the wire, each with its style sheets. */
function weighSite(site: string): Row & { readonly pages: number } {
	const sheets = new Map<string, number>();
	const weigh = (text: string | Buffer) =>
		brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length;
	const rows = globSync(path.join(site, '**/*.html')).map((file) => {
		const html = readFileSync(file, 'utf8');
		const css = [...html.matchAll(/<link rel="stylesheet" href="[^"]*(_astro\/[^"]+)"/g)].reduce(
			(sum, [, name = '']) => {
				const known = sheets.get(name) ?? weigh(readFileSync(path.join(site, name)));
				sheets.set(name, known);
				return sum + known;
			},
			0,
		);
		return { page: path.relative(site, path.dirname(file)), raw: html.length, wire: weigh(html) + css };
	});
	const wires = rows.map(({ wire }) => wire).sort((a, b) => a - b);
	const [heaviest] = rows.toSorted((a, b) => b.wire - a.wire);
	const files = globSync(path.join(site, '**/*.*')).map((file) => statSync(file).size);
	return {
		pages: rows.length,
		'site MB': toNumber(files.reduce((sum, size) => sum + size, 0) / 1e6),
		'median page B': wires[Math.floor(wires.length / 2)] ?? 0,
		'largest page B': heaviest?.wire ?? 0,
		'largest page': heaviest?.page ?? '',
		'largest HTML B': Math.max(...rows.map(({ raw }) => raw)),
		'pages over 14600 B': wires.filter((wire) => wire > 14_600).length,
		'pages over 30000 B': wires.filter((wire) => wire > 30_000).length,
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

async function benchPlain(briefings: number, pages: number, content: string): Promise<Cost> {
	const target = path.join(folder, `plain-${briefings}`);
	const texts = globSync(path.join(content, 'briefings/*.mdx')).map((file) =>
		readFileSync(file, 'utf8')
			.replace(/^---\n[\s\S]*?\n---\n/, '')
			.replace(/<[^>]*>/g, '')
			.replace(/\]\([a-z]+:[^)]*\)/g, '](https://example.org/)')
			.replace(/\[\^[^\]]*\].*/g, ''),
	);
	// As long as the median page of the dossier, which shows some of a digest.
	makePlainSite(
		target,
		pages,
		texts.map((text) => text.slice(0, 2000).replace(/\n[^\n]*$/, '\n')),
	);
	const astro = path.resolve('node_modules/astro/bin/astro.mjs');
	return measure([astro, 'build', '--silent'], {}, target);
}

function record(row: Row): void {
	mkdirSync(path.dirname(log), { recursive: true });
	const columns = existsSync(log)
		? (readFileSync(log, 'utf8').split('\n')[0]?.split('\t') ?? [])
		: Object.keys(row);
	if (!existsSync(log)) writeFileSync(log, `${columns.join('\t')}\n`);
	appendFileSync(log, `${columns.map((column) => row[column] ?? '').join('\t')}\n`);
}

const toNumber = (n: number | undefined) => Number((n ?? 0).toPrecision(4));
