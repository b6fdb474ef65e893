import { describe, expect, test } from 'vitest';
import {
	describeGaps,
	describeLeftOut,
	describeMissing,
	describeOutcome,
	type Counts,
	type TextStatus,
} from '../../../src/search/wording.ts';

const query = { text: 'rye', clauses: [], cut: false };
const nothing: Counts = { names: 0, text: 0, namesFailed: false, status: 'complete', narrowed: false };

describe('describeOutcome', () => {
	test('says how many of what', () => {
		expect(describeOutcome(query, { ...nothing, names: 5, text: 1 })).toBe(
			'5 names, topics and recommendations; passages on 1 page.',
		);
	});

	test('says when the text has nothing to add', () => {
		expect(describeOutcome(query, { ...nothing, names: 1 })).toBe(
			'1 name, topic or recommendation; nothing more in the text.',
		);
	});

	test('says that nothing was found when everything was searched', () => {
		expect(describeOutcome(query, nothing)).toBe('Nothing found for “rye”.');
	});

	test.each<[TextStatus, boolean]>([
		['incomplete', false],
		['unchecked', false],
		['basic', false],
		['unbuilt', false],
		['incomplete', true],
		['complete', true],
	])(
		'never says plainly that nothing was found when the text is %s and the names failed is %s',
		(status, namesFailed) => {
			const counts = { ...nothing, status, namesFailed };
			expect(describeOutcome(query, counts)).toBe(
				'Nothing found so far for “rye”, but not everything could be searched.',
			);
			expect(describeGaps(counts)).toMatch(/^Results may be incomplete: /);
		},
	);

	test('says what to do when the narrowing leaves nothing', () => {
		expect(describeOutcome(query, { ...nothing, narrowed: true })).toBe(
			'Nothing found for “rye” with this narrowing. Take some of it away.',
		);
	});

	test('says what is wrong with a query that has nothing to look for', () => {
		expect(describeOutcome({ ...query, problem: 'short' }, nothing)).toMatch(/at least two/);
		expect(describeOutcome({ ...query, problem: 'wordless' }, nothing)).toMatch(/no letters or digits/);
	});
});

test('describeGaps is silent when there are none', () => {
	expect(describeGaps({ namesFailed: false, status: 'complete' })).toBe('');
});

test('describeMissing names the words that stand nowhere', () => {
	expect(describeMissing(['unicorn'])).toBe('Not found anywhere: “unicorn”.');
});

test('describeLeftOut names what of an address was not used, shortened', () => {
	expect(describeLeftOut([{ key: 'actor', value: 'x'.repeat(100) }], ['colour'])).toBe(
		`Left out of the address, because this site does not have it: actor “${'x'.repeat(40)}…”, “colour”.`,
	);
});
