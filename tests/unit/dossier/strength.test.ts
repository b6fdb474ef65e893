import { expect, test } from 'vitest';
import {
	countStrengths,
	describeStrength,
	modalities,
	strongestFirst,
	type Strength,
} from '../../../src/dossier/strength.ts';

test('strengths stand from must to can, what asks for nothing last; of one strength, what is said outright first', () => {
	const mixed: Strength[] = [
		{ form: 'reported-commitment' },
		{ modality: 'can', form: 'option' },
		{ modality: 'should', form: 'inferred' },
		{ modality: 'should-not', form: 'explicit' },
		{ modality: 'should', form: 'option' },
		{ modality: 'must', form: 'inferred' },
		{ modality: 'should', form: 'explicit' },
		{ modality: 'must', form: 'explicit' },
	];

	expect(mixed.sort(strongestFirst).map(({ modality, form }) => `${modality} ${form}`)).toEqual([
		'must explicit',
		'must inferred',
		'should explicit',
		'should option',
		'should inferred',
		'should-not explicit',
		'can option',
		'undefined reported-commitment',
	]);
	expect(modalities).toEqual(['must', 'should', 'should-not', 'can']);
});

test.each([
	[{ modality: 'must', form: 'explicit' }, 'must, asked outright'],
	[{ modality: 'should-not', form: 'inferred' }, 'should not, inferred'],
	[{ modality: 'can', form: 'option' }, 'can, an option'],
	[{ form: 'reported-commitment' }, 'reported as agreed'],
] satisfies [Strength, string][])('%j reads as “%s”', (strength, words) => {
	expect(describeStrength(strength)).toBe(words);
});

test('strengths are counted in the order of columns, and what asks for nothing is not counted', () => {
	const items: Strength[] = [
		{ modality: 'should-not', form: 'explicit' },
		{ modality: 'must', form: 'explicit' },
		{ modality: 'must', form: 'option' },
		{ form: 'reported-commitment' },
	];

	expect(countStrengths(items)).toEqual([
		{ modality: 'must', name: 'must', count: 2 },
		{ modality: 'should', name: 'should', count: 0 },
		{ modality: 'can', name: 'can', count: 0 },
		{ modality: 'should-not', name: 'should not', count: 1 },
	]);
});
