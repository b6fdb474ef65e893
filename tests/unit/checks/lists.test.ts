/** Every list that may not say something twice, and every text whose sentences are measured: each is looked at by itself. */

import { expect, test } from 'vitest';
import { edited, readChanged } from '../content/dossier.ts';

const rye = 'briefings/rye-2020.mdx';
const topic = 'topics/rye.mdx';
const keep = 'questions/does-rye-keep.yaml';
const site = 'site.yaml';

const find = (file: string, from: string, to: string) =>
	readChanged(edited(file, from, to)).diagnostics.map(({ field, code }) => `${field} ${code}`);

// prettier-ignore
test.each([
	['inShort[2].text TWICE', topic, '  - { label: Missing, text: What rye bread costs. }', '  - { label: Missing, text: What rye bread costs. }\n  - { label: missing, text: what rye bread costs }'],
	['standing.care[1].text TWICE', rye, '    - { text: No miller is asked., paragraphs: [2, 3, 4] }\n  cautions', '    - { text: No miller is asked., paragraphs: [2, 3, 4] }\n    - { text: no miller is asked, paragraphs: [3] }\n  cautions'],
	['standing.checks[1].statement TWICE', rye, '      found: Nobody has looked it up.', '      found: Nobody has looked it up.\n    - { statement: RYE cost twice as much as before, paragraphs: [3], outcome: not-checked, found: Nobody has. }'],
	['standing.namedSources[1].name TWICE', rye, 'price of rye, paragraphs: [4] }', 'price of rye, paragraphs: [4] }\n    - { name: millers’ almanac, for: the price of rye, paragraphs: [3] }'],
	['claims[3].ours[1] TWICE', rye, 'ours: [actors]', 'ours: [actors, actors]'],
	['searches[1].text TWICE', site, '{ text: Roggenbrot, language: de }', '{ text: Stale  bread }'],
	['conventions[1].word TWICE', site, 'Rye Valley with Riverton }', 'Rye Valley with Riverton }\n  - { word: The valley, means: another valley }'],
	['strengths[1].words[1] TWICE', site, '{ modality: should, words: [should]', '{ modality: should, words: [should, Must]'],
	['alsoSearch[1].title TWICE', site, '{ title: South,', '{ title: North,'],
	['compared[4] UNKNOWN-ID', topic, 'mill-2021, rye-2020]', 'mill-2021, rye-2020, oats-2020]'],
	['standing.care[0].paragraphs PARAGRAPH', rye, '    - { text: No miller is asked., paragraphs: [2, 3, 4] }\n  cautions', '    - { text: No miller is asked., paragraphs: [2, 3, 40] }\n  cautions'],
	['standing.checks[0].paragraphs PARAGRAPH', rye, '      paragraphs: [4]\n      outcome', '      paragraphs: [40]\n      outcome'],
])('%s', (expected, file, from, to) => {
	expect(find(file, from, to)).toEqual([expected]);
});

/** Twenty-six words, which are one too many for a sentence. */
const long = `So ${'so '.repeat(25).trim()}.`;

// prettier-ignore
test.each([
	['gloss', topic, 'A grain and the bread baked of it.'],
	['card', topic, 'It is back, and the reply says that it keeps badly.'],
	['lead', rye, 'The author says that rye bread is coming back to Riverton, and asks bakers, millers and the ministry to help it along.'],
	['inShort[0].text', topic, 'Slow baking and old flour off the shelves.'],
	['sources[0].text', topic, 'Holds that it keeps badly.'],
	['background[2].text', topic, 'The mills deny that they have ever held it back.'],
	['silences[0].text', topic, 'Whether wheat would do.'],
	['silences[0].expected', topic, 'Bakers of the valley bake wheat too.'],
	['standing.care[0].text', rye, 'No miller is asked.'],
	['standing.cautions[0].text', rye, 'The number of loaves has no source.'],
	['summary', keep, 'Rye returns would sell it a day later; the reply calls it stale after three days.'],
	['positions[0].answer', keep, 'It should be sold the day after.'],
	['settle', keep, 'Loaves kept and tasted for a week.'],
	['relations[0].reason', 'relations.yaml', 'The same money cannot pay for stores and ovens.'],
])('a long sentence in %s is named', (field, file, from) => {
	expect(find(file, from, long)).toContain(`${field} BUDGET`);
});
