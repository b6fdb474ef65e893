/** What is counted in the dossier about bread, and how it is put into a text. */

import { expect, test } from 'vitest';
import { edited, readChanged } from '../dossier.ts';

/** A page's text once its marks are filled in. */
const fill = (text: string) => {
	const { sources, diagnostics } = readChanged(edited('pages/privacy.mdx', 'Nothing.', text));
	expect(diagnostics).toEqual([]);
	return sources.pages.find(({ id }) => id === 'privacy')?.body.trim();
};

test.each([
	['[count sources]', 'five'],
	['[count sources naming=bakers]', 'four'],
	['[count sources naming=brook]', 'one'],
	['[list sources not-naming=bakers]', 'Letter to the mills'],
	['[count sources unsigned]', 'two'],
	['[count sources undated]', 'three'],
	['[count sources reprinted]', 'one'],
	['[share sources unlicensed]', 'four of five'],
	['[count sources kind=opinion], [count sources kind=report]', 'three, one'],
	['[list sources kind=opinion unsigned]', 'Letter to the mills'],
	['[count asks]', '14'],
	['[count asks in=rye-2020], [count asks in=bread-again], [count asks in=mill-2021]', 'three, five, one'],
	[
		'[count asks strength=must], [count asks strength=should], [count asks strength=can], [count asks strength=should-not]',
		'three, five, three, three',
	],
	['[count asks of=millers], [count asks of=bakers], [count asks of=ministry-of-food]', 'five, one, eight'],
	['[count asks of=ministry-of-food in=crust-2022 strength=can]', 'one'],
	['[count asks on=bakers], [count asks on=rye], [count asks on=rye of=millers]', 'six, five, one'],
	['[count questions], [count questions on=bakers]', 'four, one'],
])('%s becomes %s', (mark, said) => {
	expect(fill(`So: ${mark}.`)).toBe(`So: ${said}.`);
});

test('a question counts under a topic in whichever group it stands', () => {
	const topic = 'topics/rye.mdx';
	const group = '- { heading: Does it keep?, questions: [does-rye-keep] }';
	const { sources } = readChanged(
		edited(topic, group, `${group}\n  - { heading: What it cost, questions: [what-rye-cost] }`),
	);

	expect(sources.topics.find(({ id }) => id === 'rye')?.body).toContain('questions on rye: two.');
});

test('what stands before, between and behind marks stays as it is, and so does code', () => {
	expect(fill('A [count sources] *b* [Count questions] c.\n\n`[count asks]` stays.')).toBe(
		'A five *b* Four c.\n\n`[count asks]` stays.',
	);
});
