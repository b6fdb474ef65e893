/** Messages that show the way: what was meant, what belongs there, what is wrong with a mark. */

import { expect, test } from 'vitest';
import { formatDiagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { edited, readChanged } from '../content/dossier.ts';

const messages = (file: string, from: string, to: string) =>
	readChanged(edited(file, from, to))
		.diagnostics.map((diagnostic) => formatDiagnostic(diagnostic))
		.join('\n');

const rye = 'briefings/rye-2020.mdx';
const topic = 'topics/rye.mdx';
const privacy = 'pages/privacy.mdx';

test.each([
	['a missing text', rye, 'name: Rye returns\n', '', 'add it, such as name: some text'],
	['a missing list', rye, 'figures:', 'figurs:', 'did you mean "figures"'],
	[
		'a list that is none',
		rye,
		'paragraphs: [5, 6]\n    unclear',
		'paragraphs: "5-6"\n    unclear',
		'such as [3, 5]',
	],
	['a number of an item', rye, 'kind: forecast', 'kind: prophecy', 'claims[4].kind'],
	[
		'an alias',
		rye,
		'{ actor: bakers, spelling: the bakers',
		'{ actor: backer, spelling: the bakers',
		'"backer" is a name of "bakers"',
	],
	[
		'a name',
		rye,
		'{ actor: bakers, spelling: the bakers',
		'{ actor: the-bakers, spelling: the bakers',
		'"the-bakers" is a name of "bakers"',
	],
	[
		'an id of another kind',
		rye,
		'{ place: riverton,',
		'{ place: bakers,',
		'in other folders it is actors/bakers',
	],
	[
		'ids that share a word',
		rye,
		'{ actor: ministry-of-food, spelling',
		'{ actor: food-office, spelling',
		'"ministry-of-food"',
	],
	['a hyphen in a mark', rye, '[¶5–6]', '[¶5-6]', 'a run has an en dash'],
	['a blank in a mark', rye, '[¶5–6]', '[¶ 5–6]', 'has a blank after ¶'],
	['a second ¶', rye, '[¶5–6]', '[¶5, ¶6]', 'one stands before all its numbers'],
	['a mark before the end', rye, 'did it. [¶2]', 'did [¶2] it.', 'does not stand at the very end'],
	['a mark without a number', rye, '[¶2]', '[¶]', 'names no paragraph'],
	[
		'a mark of two briefings',
		topic,
		'[rye-2020 ¶5]',
		'[rye-2020 ¶5 mill-2021 ¶1]',
		'names two briefings → give each a mark of its own: [some-id ¶3] [other-id ¶5]',
	],
	['a blank before the dash', rye, '[¶5–6]', '[¶5  –6]', 'has blanks around its dash'],
	['a blank behind the dash', rye, '[¶5–6]', '[¶5–  6]', 'has blanks around its dash'],
	['two blanks in a mark', rye, '[¶5–6]', '[¶  5–6]', 'has a blank after ¶'],
	['a hyphen between blanks', rye, '[¶5–6]', '[¶5 - 6]', 'a run has an en dash'],
	['a minus in a mark', rye, '[¶5–6]', '[¶5−6]', 'a run has an en dash'],
	['a semicolon in a mark', rye, '[¶5–6]', '[¶5; 6]', 'parts its numbers by something else than commas'],
	['a word in a mark', rye, '[¶5–6]', '[¶5 and 6]', 'parts its numbers by something else than commas'],
	['a stroke in a mark', rye, '[¶5–6]', '[¶5/6]', 'parts its numbers by something else than commas'],
	['a nought after ¶', rye, '[¶5–6]', '[¶05–6]', 'has a nought before a number'],
	['a nought behind the dash', rye, '[¶5–6]', '[¶5–06]', 'has a nought before a number'],
	['a nought behind a comma', rye, '[¶5–6]', '[¶5, 06]', 'has a nought before a number'],
	[
		'a nought that ends a number',
		topic,
		'[rye-2020 ¶5]',
		'[Rye-2020 ¶10]',
		'names a briefing in other letters than its id has',
	],
	['a mark that is not closed', rye, '[¶5–6]', '[¶5–6', 'is not closed'],
	['numbers beside each other', rye, '[¶5–6]', '[¶5 6]', 'is no mark'],
	[
		'a word of two letters in an id',
		rye,
		'{ actor: bakers, spelling: the bakers',
		'{ actor: house-of-flour, spelling: the bakers',
		'"house-of-flour" does not exist →',
	],
	[
		'ids that share words, the nearest first',
		rye,
		'{ actor: bakers, spelling: the bakers',
		'{ actor: ministry-food-bakers, spelling: the bakers',
		'did you mean "ministry-of-food" or "bakers"?',
	],
	[
		'ids that share a word each',
		rye,
		'{ actor: bakers, spelling: the bakers',
		'{ actor: office-food-board, spelling: the bakers',
		'did you mean "board-of-bread" or "ministry-of-food"?',
	],
	[
		'an address in capitals that nothing uses',
		privacy,
		'Nothing.',
		'Nothing.\n\n[The Mill]: https://example.org/',
		'nothing uses the address "The Mill", and nobody would see it → write [the text][The Mill] where it belongs',
	],
	[
		'what stands above all that it rests on',
		rye,
		'The author says that rye bread is coming back to [',
		'<Figure id="price-2019" />\n\nThe author says that rye bread is coming back to [',
		'"price-2019" rests on ¶4, and stands above all that',
	],
	[
		'a host behind another',
		privacy,
		'Nothing.',
		'[x.www.example.org](https://x.example.org/)',
		'the text shows "x.www.example.org"',
	],
	[
		'a link to data that speaks of a host',
		privacy,
		'Nothing.',
		'[gov.example](data:text/html,https://gov.example/)',
		'is no address that a link may have',
	],
	[
		'a page called like a mail address',
		privacy,
		'Nothing.',
		'[us](page:mailto:us@example.org)',
		'is no address that a link may have; did you mean "page"?',
	],
	[
		'a page called like an address',
		privacy,
		'Nothing.',
		'[us](page:http://example.org/)',
		'is no address that a link may have; did you mean "page"?',
	],
	[
		'a kind of link that is misspelt',
		privacy,
		'Nothing.',
		'[us](actr:bakers)',
		'is no address that a link may have; did you mean "actor"?',
	],
])('%s', (_, file, from, to, said) => {
	expect(messages(file, from, to)).toContain(said);
});

test('one run names faults of shape and of references in one file', () => {
	const listing = edited(rye, 'kind: forecast', 'kind: prophecy').map((entry) =>
		entry.file === rye
			? {
					...entry,
					bytes: Buffer.from(
						Buffer.from(entry.bytes).toString().replace('{ place: riverton,', '{ place: rivertown,'),
					),
				}
			: entry,
	);
	const codes = readChanged(listing)
		.diagnostics.filter(({ file }) => file === rye)
		.map(({ code }) => code);

	expect(codes).toContain('CHOICE');
	expect(codes).toContain('UNKNOWN-ID');
});
