/** Messages that show the way: what was meant, what belongs there, what is wrong with a mark. */

import { expect, test } from 'vitest';
import { formatDiagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { edited, readChanged } from '../content/dossier.ts';

const messages = (file: string, from: string, to: string) =>
	readChanged(edited(file, from, to))
		.diagnostics.map((diagnostic) => formatDiagnostic(diagnostic))
		.join('\n');

const rye = 'briefings/rye-2020.mdx';

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
