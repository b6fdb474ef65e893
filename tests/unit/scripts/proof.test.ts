/** What the gate refuses without the article at hand, and what with it. */

import { readFileSync, renameSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readSound } from '../../../scripts/intake/read-content.ts';
import { compareWithOriginal } from '../../../scripts/check/original.ts';
import { formatDiagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { listFolder } from '../../../src/content/folder.ts';
import { readContent, readListing } from '../../../src/checks/gate.ts';
import { openPack } from '../../../src/cache/pack.ts';
import { change, copyDossier } from './copies.ts';

const model = 'scripts/new-dossier/content';
const article = { bytes: readFileSync('scripts/new-dossier/article.txt'), name: 'article.txt' };
const briefing = 'briefings/second-oven.mdx';

const messages = (folder: string) =>
	readContent(folder).diagnostics.map((diagnostic) => formatDiagnostic(diagnostic, ''));

test('what is true is let pass', async () => {
	expect(messages(model)).toEqual([]);
	expect((await compareWithOriginal(readSound(model), article)).differences).toEqual([]);
});

test.each([
	[
		'a name in a claim',
		'the town council gives the bakers',
		'the town council of Oldtown gives the bakers',
		'the name "Oldtown"',
	],
	['a number in a claim', 'as early as 2019', 'as early as 2017', 'the number "2017"'],
	['a date in a claim', 'as early as 2019', 'as early as 3 May 2019', 'the date "3 May 2019"'],
	[
		'a paragraph of a claim',
		'places: [] }\n    paragraphs: [3]',
		'places: [] }\n    paragraphs: [6]',
		'the number "2019"',
	],
	['a value', 'value: 1200', 'value: 1300', 'the number "1300"'],
	[
		'a printed number',
		'printed: some 1,200 loaves a week',
		'printed: some 1,400 loaves a week',
		'the number "1,400"',
	],
	[
		'a name in a recommendation',
		'Lend the bakers of Millford the',
		'Lend the bakers of Mudford the',
		'recommendations[1].text NOT-THERE the name "Mudford"',
	],
	[
		'a number in a condition',
		'condition: if the council lends',
		'condition: if within four years the council lends',
		'.condition NOT-THERE the number "four"',
	],
	['a name in the digest', 'On Sundays, the author', 'On Sundays, Jane Austen', 'the name "Austen"'],
	['a number in the digest', 'at $40,000', 'at $45,000', 'the number "45,000"'],
	['a year in the digest', 'in 2015', 'in 2016', 'the number "2016"'],
	[
		'a spelling that is not there',
		'spelling: guild of bakers',
		'spelling: guild of Brewers',
		'does not stand in ¶4',
	],
	[
		'a spelling in the wrong paragraph',
		'spelling: guild of bakers, paragraphs: [4]',
		'spelling: guild of bakers, paragraphs: [4, 5]',
		'does not stand in ¶5',
	],
	[
		'a name in a text that is marked as ours',
		'the money for a second oven without interest.\n    short: lend the bakers money for an oven',
		'of Mudford the money for a second oven without interest.\n    short: lend the bakers money for an oven\n    ours: [text]',
		'the name "Mudford"',
	],
	['a month', 'On Sundays, the author', 'On Sundays of October, the author', 'the date "October"'],
	[
		'wording in the digest',
		'On Sundays, the author says',
		'The smell of bread is the only thing that brings them out, the author says',
		'TAKEN-OVER',
	],
])('%s is refused without the article', (_, from, to, said) => {
	const folder = copyDossier(model);
	change(folder, briefing, from, to);

	expect(messages(folder).filter((line) => line.includes(said))).not.toEqual([]);
});

test('two paragraphs of a digest that run together are not proved by the mark of the second', () => {
	const folder = copyDossier(model);
	change(folder, briefing, '[¶3]\n\n<Figure id="loaves" />\n\n', '[¶3]\n');

	const said = messages(folder).join('\n');
	expect(said).toContain('"[¶3]" does not stand at the very end of its paragraph');
	expect(said).not.toContain('NOT-THERE');
});

test('short words of a spelling are asked for only where they have a capital letter', () => {
	const folder = copyDossier(model);
	change(folder, briefing, 'spelling: bakers of Millford', 'spelling: le bakers of Millford');

	expect(messages(folder)).toEqual([]);
	change(folder, briefing, 'spelling: le bakers', 'spelling: Le bakers');

	expect(messages(folder).join()).toContain('does not stand in ¶3');
});

test('what was proved is proved again when the fingerprint is another', () => {
	const folder = copyDossier(model);
	const file = path.join(folder, 'kept.pack');
	const check = () => {
		const pack = openPack(file, 'test');
		const { diagnostics } = readListing(
			listFolder(folder).filter((entry) => entry.file !== 'kept.pack'),
			{ keep: pack.keep },
		);
		pack.save();
		return diagnostics.map((diagnostic) => diagnostic.field);
	};

	expect(check()).toEqual([]);
	change(folder, 'fingerprints/second-oven.yaml', '- "40000"', '- "50000"');

	expect(check()).toContain('body');
});

test('wording is refused wherever it stands', () => {
	const folder = copyDossier(model);
	change(
		folder,
		'pages/about.mdx',
		'Who asks what',
		'The council says that an oven costs too much. Who asks what',
	);
	change(
		folder,
		'actors/council.yaml',
		'“A second oven” asks it',
		'has spent more than that on a fountain which nobody asked for; it asks it',
	);

	expect(messages(folder).filter((line) => line.includes('TAKEN-OVER'))).toHaveLength(2);
});

const claim = 'about: { actors: [council, bakers], themes: [baking], places: [] }\n    paragraphs: ';
const printed = 'printed: some 1,200 loaves a week';
const range =
	'published: { notBefore: "2019-01-01", reason: "it speaks of 2019 as past, ¶3", basis: printed }';

// prettier-ignore
const spared: readonly (readonly [name: string, changes: readonly (readonly [from: string, to: string])[], codes: readonly string[]])[] = [
	['the day of its publication', [['as early as 2019', 'as early as 4 May 2018'], [range, 'published: { date: "2018-05-04", basis: printed }']], []],
	['what waits to be written', [['as early as 2019', 'as early as TODO 2017']], ['PLACEHOLDER']],
	['a paragraph that is none', [[`${claim}[3]`, `${claim}[30]`]], ['OURS', 'PARAGRAPH']],
	['what no text may hold in the digest', [['at $40,000, repaid', 'at $45,000 <5, repaid']], ['PROSE']],
	['a mark of another briefing', [['against a promise on prices. [¶5]', 'against a promise on prices. [other-oven ¶3]']], ['COVERED-TWICE', 'MARK', 'NOT-COVERED']],
	['a letter before a spelling', [['spelling: bakers of Millford', 'spelling: J bakers of Millford']], []],
	['a figure without its value', [[`value: 1200\n    comparator: about\n    ${printed}`, printed]], []],
	['an article in another language', [['the town council gives', 'the town council of Oldtown gives'], ['  language: en\n', '  language: de\n']], []],
];

test.each(spared)('without the article nothing more is said of %s', (_, changes, codes) => {
	const folder = copyDossier(model);
	for (const [from, to] of changes) change(folder, briefing, from, to);

	expect(
		readContent(folder)
			.diagnostics.map(({ code }) => code)
			.sort(),
	).toEqual(codes);
});

test('what was looked up is compared like a claim', () => {
	const folder = copyDossier(model);
	change(
		folder,
		briefing,
		'checks: []',
		'checks:\n    - { statement: the oven costs $45000, paragraphs: [4], outcome: not-checked, found: Nobody has looked it up. }',
	);

	expect(messages(folder)).toEqual([
		expect.stringContaining(
			'standing.checks[1].statement NOT-THERE the number "45000" stands nowhere in ¶4 of the article',
		),
	]);
});

test('a fingerprint belongs to a briefing, and where one has it all have', () => {
	const folder = copyDossier(model);
	renameSync(`${folder}/fingerprints/second-oven.yaml`, `${folder}/fingerprints/third-oven.yaml`);

	expect(messages(folder).map((line) => line.replace(/:\d+:\d+/, ''))).toEqual([
		'/briefings/second-oven.mdx original FINGERPRINT fingerprints/second-oven.yaml is missing, so that nothing here can be proved → run npm run check -- --original FILE second-oven --record with the article',
		'/fingerprints/third-oven.yaml file FINGERPRINT no briefing has this id → take the file away, or rename it',
	]);
});

test('a fingerprint has as many paragraphs as the original', () => {
	const folder = copyDossier(model);
	change(folder, briefing, 'paragraphs: 7\n  words', 'paragraphs: 8\n  words');

	expect(messages(folder).join('\n')).toContain(
		'original.paragraphs FINGERPRINT the original has 7 paragraphs → write 7',
	);
});

test('a fingerprint of another text proves nothing', () => {
	const folder = copyDossier(model);
	change(folder, briefing, 'sha256: ', 'sha256: 0000');
	change(
		folder,
		briefing,
		readFileSync(`${folder}/${briefing}`, 'utf8').match(/sha256: 0000\w{60}(\w{4})/)?.[1] ?? '',
		'',
	);

	expect(messages(folder).join()).toContain('was made from another text');
	expect(messages(folder).join()).toContain('npm run check -- --original FILE second-oven --record');
	expect(readContent(folder).diagnostics.map(({ code }) => code)).toContain('FINGERPRINT');
});

test.each([
	[
		'a quotation that is not there',
		'at $40,000, repaid',
		'at “a fortune”, repaid',
		'“a fortune” stands nowhere',
	],
	[
		'a printed figure that is not there',
		'printed: some 1,200 loaves a week',
		'printed: 1,200 loaves each week',
		'does not stand in ¶3',
	],
	[
		'a finder that leads elsewhere',
		'{ paragraph: 4, words: ',
		'{ paragraph: 4, words: some other words } # ',
		'should stand once',
	],
	['a count of words', 'words: 188', 'words: 288', 'original.words'],
	['a name that is not there', 'On Sundays, the author', 'On Sundays, Jane Austen', 'the name "Austen"'],
	[
		'a statement on a paragraph that speaks of something else',
		'places: [] }\n    paragraphs: [3]',
		'places: [] }\n    paragraphs: [6]',
		'claims[1]: ¶6 hardly speaks of this; ¶3 does.',
	],
])('%s is told by whoever holds the article', async (_, from, to, said) => {
	const folder = copyDossier(model);
	change(folder, briefing, from, to);

	expect((await compareWithOriginal(readSound(folder), article)).differences.join('\n')).toContain(said);
});

test('another file is another article', async () => {
	const other = { bytes: Buffer.concat([article.bytes, Buffer.from('x')]), name: 'a.txt' };

	await expect(compareWithOriginal(readSound(model), other)).rejects.toThrow('No briefing has the hash');
	expect(
		(await compareWithOriginal(readSound(model), other, 'second-oven')).differences.join('\n'),
	).toContain('original.sha256');
});

test('what stands nowhere has a code of its own', () => {
	const folder = copyDossier(model);
	change(folder, briefing, 'at $40,000', 'at $45,000');

	expect(readContent(folder).diagnostics.map(({ code }) => code)).toEqual(['NOT-THERE']);
});
