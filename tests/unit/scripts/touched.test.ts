/** A sixth article on the real dossier: nothing that the site says becomes false, and what is left to do is told. */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test as always } from 'vitest';
import { parse, stringify } from 'yaml';
import { newBriefing } from '../../../scripts/new-briefing.ts';
import { readSound } from '../../../scripts/intake/read-content.ts';
import { findTouched } from '../../../scripts/check/touched.ts';
import { findCounted } from '../../../src/content/counts/hand-counts.ts';
import { readContent } from '../../../src/checks/gate.ts';
import { listStrings, mapTexts } from '../../../src/content/texts.ts';
import { buildDossier } from '../../../src/dossier/dossier.ts';
import { copyDossier } from './copies.ts';

const article = readFileSync('tests/unit/scripts/sixth-article.txt');
const id = 'open-corridor';
const day = '2026-11-26';

/** Of what the tests speak of; another dossier has none of it. */
const isHere = existsSync('content/briefings/governance-gaps.mdx');
const test = always.runIf(isHere);

/** The real dossier with a briefing of the article, finished as far as the gate asks for it. */
async function addSixth(): Promise<string> {
	const folder = copyDossier('content');
	await newBriefing(folder, id, { bytes: article, name: 'article.txt' }, day);
	const file = path.join(folder, `briefings/${id}.mdx`);
	const [, front = '', body = ''] =
		/^---\n([\s\S]*?)^---\n([\s\S]*)$/m.exec(readFileSync(file, 'utf8')) ?? [];
	const letters = [...'abcdefghijklmnopqrstuvwxyz'];
	const data = mapTexts({ ...parse(front), draft: false }, (text, at) => {
		if (!text.includes('TODO')) return text;
		const letter = letters.shift() ?? 'z';
		const isSentence = at[0] === 'recommendations' && at[2] === 'text';
		return at[2] === 'reading'
			? 'as it is often meant'
			: `point ${letter} is argued here${isSentence ? '.' : ''}`;
	});
	const digest = body
		.replace(/TODO: say[^[]*/g, () => `It argues point ${letters.shift() ?? 'z'}. `)
		.replace('TODO a heading', 'The corridor');
	const finished = `---\n${stringify(data, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 })}---\n${digest}`;
	writeFileSync(file, finished);
	return folder;
}

const folder = isHere ? await addSixth() : copyDossier('content');
const { sources } = readContent(folder);
const dossier = buildDossier(sources);

test('the dossier has six sources', () => {
	expect(dossier.briefings).toHaveLength(6);
});

test('no question calls the new source silent: nobody has compared it', () => {
	const states = dossier.questions.map(({ answerOf }) => answerOf(id).state);

	expect(dossier.questions.length).toBeGreaterThan(10);
	expect(new Set(states)).toEqual(new Set(['not-compared']));
});

test('every count that stands in a text is the new one', () => {
	const said = [...Object.values(sources)]
		.flat()
		.flatMap(({ file, data }) => [...listStrings(data)].map(({ text }) => ({ file, text })));
	const bodies = [...sources.pages, ...sources.topics].map(({ file, body }) => ({ file, text: body }));
	const counts = [...said, ...bodies].flatMap(({ file, text }) =>
		[...text.matchAll(/\b(?:all |of )?(?:five|six)(?: sources| articles|(?= argue))/gi)].map(
			([match]) => `${file}: ${match}`,
		),
	);

	expect(counts.filter((line) => /five/i.test(line))).toEqual([]);
	expect(counts.filter((line) => /six/i.test(line)).length).toBeGreaterThan(0);
});

test('what is not counted by the build is counted nowhere', () => {
	const written = readSound(folder);
	const byHand = [
		...written.pages,
		...written.topics,
		...written.questions,
		...written.actors,
		...written.site,
	].flatMap(({ file, data, body }) =>
		[...[...listStrings(data)].map(({ text }) => text), body].flatMap((text) =>
			findCounted(text, 'en').map(({ message }) => `${file}: ${message}`),
		),
	);

	expect(byHand).toEqual([]);
});

test('the texts of the foot and the home page speak of six', () => {
	expect(dossier.site.heading).toContain('six');
	expect(dossier.site.notice).toContain('Five of six');
});

test('what the source touches is told', () => {
	const touched = findTouched(readSound(folder), id);

	expect(touched?.questions).toHaveLength(dossier.questions.length);
	expect(touched?.topics.join()).toContain('durand-line');
	expect(touched?.counts.join()).toContain('site.yaml');
	expect(touched?.descriptions).toContain('pakistan');
	expect(touched?.silences).toHaveLength(3);
	expect(touched?.differences.join()).toContain('side: none; all others: pakistan');
	expect(touched?.events.join()).toContain('torkham-firing');
	expect(touched?.events.length).toBeLessThan(dossier.events.length / 2);
});

test('a source with every decision made leaves nothing but counts', () => {
	const touched = findTouched(readSound('content'), 'governance-gaps');

	expect(touched?.questions).toEqual([]);
	expect(touched?.topics).toEqual([]);
	expect(touched?.silences).toEqual([]);
});
