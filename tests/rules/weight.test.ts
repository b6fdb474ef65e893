/** What pages weigh: a page that is read fits the first round trip of a connection, a list is split before it grows heavy. */

import { globSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';

/** Bytes of HTML and style sheets, each compressed by itself, as they travel. */
const firstRoundTrip = 14_600;
/** Bytes of HTML. */
const longestList = 100_000;

const site = 'dist';
const weights = new Map<string, number>();

function weigh(file: string): number {
	const known = weights.get(file) ?? brotliCompressSync(readFileSync(`${site}/${file}`)).length;
	weights.set(file, known);
	return known;
}

const weighPage = (file: string) =>
	[
		...readFileSync(`${site}/${file}`, 'utf8').matchAll(
			/<link rel="stylesheet" href="[^"]*?(_astro\/[^"]+)"/g,
		),
	].reduce((sum, [, sheet = '']) => sum + weigh(sheet), weigh(file));

const reading = globSync(
	[
		'index.html',
		...['briefings', 'topics', 'recommendations', 'actors', 'questions', 'themes'].map(
			(kind) => `${kind}/*/index.html`,
		),
		'briefings/*/record/index.html',
		'{about,method,privacy}/index.html',
	],
	{ cwd: site },
);

test(`every page that is read weighs at most ${firstRoundTrip} bytes on its way`, () => {
	const heavy = reading
		.map((file) => ({ file, bytes: weighPage(file) }))
		.filter(({ bytes }) => bytes > firstRoundTrip);

	// The smallest dossier makes some ten.
	expect(reading.length).toBeGreaterThan(5);
	expect(heavy).toEqual([]);
});

test(`no page is longer than ${longestList} bytes`, () => {
	const long = globSync('**/*.html', { cwd: site })
		.map((file) => ({ file, bytes: readFileSync(`${site}/${file}`).length }))
		.filter(({ bytes }) => bytes > longestList);

	expect(long).toEqual([]);
});
