/** A sixth article on the real dossier: nothing that the site says becomes false, and what is left to do is told. */

import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { newBriefing } from '../../../scripts/new-briefing.ts';
import { readSound } from '../../../scripts/intake/read-content.ts';
import { findTouched } from '../../../scripts/touched.ts';
import { findCounted } from '../../../src/gate/counted.ts';
import { readContent } from '../../../src/gate/read.ts';
import { listTexts } from '../../../src/gate/texts.ts';
import { buildDossier } from '../../../src/model/dossier.ts';
import { copyDossier } from './copies.ts';

const article = readFileSync('tests/unit/write/sixth-article.txt');
const id = 'open-corridor';
const day = '2026-11-26';

/** The real dossier with a briefing of the article, finished as far as the gate asks for it. */
async function addSixth(): Promise<string> {
	const folder = copyDossier('content');
	await newBriefing(folder, id, { bytes: article, name: 'article.txt' }, day);
	const file = path.join(folder, `briefings/${id}.mdx`);
	let todo = 0;
	const finished = readFileSync(file, 'utf8')
		.replace(/^#.*\n|^ +#.*\n/gm, '')
		.replace('draft: true\n', '')
		.replace('name: TODO', 'name: Open corridor')
		.replace(/TODO: say in your own words what paragraph \d+ says\./g, () => `It argues point ${'abcdefghijkl'[todo++]}.`)
		.replace(/, reading: "TODO[^"]*"/g, '')
		.replace(/(text|short): TODO[^\n]*/g, (_, key) => `${key}: keep gate ${'abcdefghijklmnop'[todo++ % 16]} open${key === 'text' ? '.' : ''}`)
		.replace(/text: "?TODO[^,}\n]*"?/g, () => `text: It is argued ${'abcdefghijklmnop'[todo++ % 16]} here`)
		.replace(/text: keep gate (\w) open\.\n( +)kind:/g, 'text: gates are kept open\n$2kind:')
		.replace(/(population|period|unit): TODO[^\n]*/g, '$1: not said')
		.replace(/: TODO[^\n]*/g, ': It is argued here')
		.replace('## TODO a heading', '## The corridor');
	writeFileSync(file, finished);
	return folder;
}

const folder = await addSixth();
const { sources } = readContent(folder);
const dossier = buildDossier(sources);

test('the dossier has six sources', () => {
	expect(dossier.briefings).toHaveLength(6);
});

test('no question calls the new source silent: nobody has compared it', () => {
	const states = dossier.questions.flatMap(({ answers }) =>
		answers.filter(({ briefing }) => briefing.id === id).map(({ state }) => state),
	);

	expect(dossier.questions.length).toBeGreaterThan(10);
	expect(new Set(states)).toEqual(new Set(['not-compared']));
});

test('every count that stands in a text is the new one', () => {
	const said = [...Object.values(sources)].flat().flatMap(({ file, data }) =>
		[...listTexts(data)].map(({ text }) => ({ file, text })),
	);
	const bodies = [...sources.pages, ...sources.topics].map(({ file, body }) => ({ file, text: body }));
	const counts = [...said, ...bodies].flatMap(({ file, text }) =>
		[...text.matchAll(/\b(?:all |of )?(?:five|six)(?: sources| articles|(?= argue))/gi)].map(([match]) => `${file}: ${match}`),
	);

	expect(counts.filter((line) => /five/i.test(line))).toEqual([]);
	expect(counts.filter((line) => /six/i.test(line)).length).toBeGreaterThan(0);
});

test('what is not counted by the build is counted nowhere', () => {
	const written = readSound(folder);
	const byHand = [...written.pages, ...written.topics, ...written.questions, ...written.actors, ...written.site].flatMap(
		({ file, data, body }) =>
			[...[...listTexts(data)].map(({ text }) => text), body].flatMap((text) =>
				findCounted(text, 'en').map(({ message }) => `${file}: ${message}`),
			),
	);

	expect(byHand).toEqual([]);
});

test('the texts of the foot and the home page speak of six', () => {
	expect(dossier.site.heading).toContain('six');
	expect(dossier.site.notice).not.toMatch(/five/i);
});

test('what the source touches is told', () => {
	const touched = findTouched(readSound(folder), id);

	expect(touched?.questions).toHaveLength(dossier.questions.length);
	expect(touched?.topics.join()).toContain('durand-line');
	expect(touched?.counts.join()).toContain('site.yaml');
	expect(touched?.descriptions).toContain('pakistan');
	expect(touched?.events.join()).toContain('torkham-firing');
	expect(touched?.events.length).toBeLessThan(dossier.events.length / 2);
});

test('a source with every decision made leaves nothing but counts', () => {
	const touched = findTouched(readSound('content'), 'governance-gaps');

	expect(touched?.questions).toEqual([]);
	expect(touched?.topics).toEqual([]);
});
