import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	checkSelection,
	emptySelection,
	formatState,
	parseState,
	toggle,
	type State,
} from '../../../src/search/state.ts';
import { bread } from './bread.ts';

const state: State = {
	text: 'rye & "dark" #1',
	selection: { ...emptySelection, actor: ['guild', 'town'], kind: ['topic'] },
	order: 'date',
};

describe('a fragment', () => {
	test('holds the query, everything it is narrowed by, and the order', () => {
		expect(parseState(formatState(state)).state).toEqual(state);
	});

	test('says nothing of what is as usual', () => {
		expect(formatState({ text: 'rye', selection: emptySelection, order: 'relevance' })).toBe('#q=rye');
	});

	test.each([
		'#q=%E0%A4%A',
		'#q=%',
		'#%%%=%zz',
		'#__proto__=1&constructor=2',
		'#q=\ud800',
		'#=&=&',
		`#q=${'x'.repeat(100_000)}`,
	])('is read without complaint even when it is %s', (fragment) => {
		expect(parseState(fragment).state.selection).toEqual(emptySelection);
	});

	test('is read without complaint whatever it is', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (text) => void parseState(`#${text}`)),
		);
	}, 30_000);

	test('gives any query back as it was', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
				expect(parseState(formatState({ ...state, text })).state.text).toBe(text);
			}),
		);
	}, 30_000);

	test('names the keys it does not know', () => {
		expect(parseState('#q=rye&colour=red&r=rye-2020-1').unknown).toEqual(['colour']);
	});
});

test('checkSelection keeps what the dossier has and names what it has not', () => {
	const selection = { ...emptySelection, actor: ['guild', 'ghost'], kind: ['recipe'] };
	expect(checkSelection(selection, bread)).toEqual({
		selection: { ...emptySelection, actor: ['guild'] },
		dropped: [
			{ key: 'kind', value: 'recipe' },
			{ key: 'actor', value: 'ghost' },
		],
	});
});

test('toggle chooses, and chooses no longer', () => {
	const chosen = toggle(state, 'theme', 'leaven');
	expect(chosen.selection.theme).toEqual(['leaven']);
	expect(toggle(chosen, 'theme', 'leaven')).toEqual(state);
});
