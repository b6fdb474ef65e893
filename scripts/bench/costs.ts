/** What one dossier costs: its checks, its builds, and writing it; beside it as many pages of plain Astro and MDX. */

import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readSite } from '../site/address.ts';
import { measureDev } from './dev.ts';
import { measure, type Cost } from './measure.ts';
import { makePlainSite } from './plain.ts';
import { median, toNumber, type Row } from './rows.ts';

/** A dossier of the bench, and the folders that go with it. */
export interface Place {
	readonly content: string;
	readonly site: string;
	readonly cache: string;
	readonly plain: string;
}

const astro = path.resolve('node_modules/astro/bin/astro.mjs');

/** How many changes are saved while a server runs. */
const saves = 5;

const environmentOf = ({ content, site, cache }: Place) => ({
	CONTENT_DIR: content,
	SITE_DIR: site,
	REUSE_DIR: cache,
});

/** Runs a program of ours for a dossier. @throws where it fails: what it cost then says nothing */
export async function run(args: readonly string[], place: Place): Promise<Cost> {
	const cost = await measure(args, environmentOf(place));
	if (cost.code !== 0) throw new Error(`${args.join(' ')} failed:\n${cost.output.slice(-3000)}`);
	return cost;
}

/** Checks and builds from nothing, and after one digest has changed; the dossier is left as it was. */
export async function measureBuilds(
	place: Place,
): Promise<{ readonly row: Row; readonly cold: Cost; readonly kept: Cost }> {
	const { content, site, cache } = place;
	const check = () => run(['scripts/check.ts', '--content'], place);
	const build = () => run(['scripts/build.ts'], place);
	const forget = (what: string) => {
		for (const old of [...globSync(path.join(cache, what)), site])
			rmSync(old, { recursive: true, force: true });
	};

	forget('*');
	const coldCheck = await check();
	forget('*');
	const cold = await build();
	const keptCheck = await check();
	const putBack = changeOneParagraph(content);
	const changed = await build();
	putBack();
	const changedCheck = await check();
	// All but the cards.
	forget('*.pack');
	const kept = await build();
	return {
		cold,
		kept,
		row: {
			...toColumns('check', coldCheck),
			...toColumns('check kept', keptCheck),
			...toColumns('check changed', changedCheck),
			...toColumns('build', cold),
			...toColumns('build changed', changed),
			...toColumns('build, cards kept', kept),
			'changed / cold': toNumber(changed.cpuSeconds / cold.cpuSeconds),
		},
	};
}

/** Builds as many pages of plain Astro, and writes there and here. */
export async function measureBeside(
	place: Place,
	pages: number,
): Promise<{ readonly row: Row; readonly plain: Cost }> {
	const { content, plain: folder } = place;
	const texts = globSync(path.join(content, 'briefings/*.mdx')).map((file) =>
		readFileSync(file, 'utf8')
			.replace(/^---\n[\s\S]*?\n---\n/, '')
			.replace(/<[^>]*>/g, '')
			.replace(/\]\([a-z]+:[^)]*\)/g, '](https://example.org/)')
			.replace(/\[\^[^\]]*\].*/g, ''),
	);
	// As long as the median page of the dossier, which shows some of a digest.
	makePlainSite(
		folder,
		pages,
		texts.map((text) => text.slice(0, 2000).replace(/\n[^\n]*$/, '\n')),
	);
	const plain = await measure([astro, 'build', '--silent'], {}, folder);
	const own = findLastBriefing(content);
	const { base } = readSite(content);
	const ours = await measureDev(
		{ args: ['scripts/dev.ts'], environment: environmentOf(place) },
		{ file: own, page: `${base}briefings/${path.basename(own, '.mdx')}/` },
		saves,
	);
	const theirs = await measureDev(
		{ args: [astro, 'dev'], folder },
		{ file: path.join(folder, 'src/texts/0.mdx'), page: '/0/' },
		saves,
	);
	return {
		plain,
		row: {
			...toColumns('plain', plain),
			'dev ready s': toNumber(ours.ready),
			'dev save s': toNumber(median(ours.saves)),
			'plain dev ready s': toNumber(theirs.ready),
			'plain dev save s': toNumber(median(theirs.saves)),
		},
	};
}

const toColumns = (name: string, { seconds, cpuSeconds, gigabytes }: Cost): Row => ({
	[`${name} s`]: toNumber(seconds),
	[`${name} CPU s`]: toNumber(cpuSeconds),
	[`${name} GB`]: toNumber(gigabytes),
});

const findLastBriefing = (content: string): string =>
	globSync(path.join(content, 'briefings/*.mdx')).sort().at(-1) ?? '';

/** Exchanges a word in the digest of the last briefing, as long as before, so that no budget breaks; gives back how to undo it. */
function changeOneParagraph(content: string): () => void {
	const file = findLastBriefing(content);
	const text = readFileSync(file, 'utf8');
	const body = text.indexOf('\n---\n', 4);
	writeFileSync(file, text.slice(0, body) + text.slice(body).replace(/ the (?=\p{Ll})/u, ' this '));
	return () => writeFileSync(file, text);
}
