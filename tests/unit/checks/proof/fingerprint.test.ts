/** What a fingerprint remembers of a text, and what it can answer. */

import { expect, test } from 'vitest';
import { makeFingerprint, readFingerprint, toHash } from '../../../../src/checks/proof/fingerprint.ts';
import { buildRunIndex, sortRuns } from '../../../../src/checks/proof/run-index.ts';

const salt = 'grain';
const made = makeFingerprint(
	{
		paragraphs: [
			'Rye from Dalby came to the mills of Ann Baker in May 2020, 12 sacks of it.',
			'The board met on 3 June. It named iPhones and the mills 7 times, the mills said so.',
		],
		language: 'en-GB',
		sha256: 'a'.repeat(64),
		read: { as: 'text' },
		known: new Set(['mills']),
	},
	salt,
);
const names = (words: string) =>
	[...new Set(words.split(' ').map((word) => toHash(salt, word)))].sort().join(' ');

test('names, as hashes, numbers and dates of each paragraph', () => {
	expect(made.paragraphs).toEqual([
		{ names: names('rye dalby mills ann baker may'), numbers: ['12'], dates: ['2020-05'] },
		{ names: names('the june it mills'), numbers: ['7'], dates: ['--06-03'] },
	]);
	expect([made.salt, made.sha256, made.read]).toEqual([salt, 'a'.repeat(64), { as: 'text' }]);
});

test('runs of eight words, sorted, ten hashes a line', () => {
	const runs = made.runs.flatMap((line) => line.split(' '));

	// 17 and 18 words have 10 and 11 runs.
	expect(runs).toHaveLength(21);
	expect(runs).toEqual(runs.toSorted());
	expect(new Set(runs.map((run) => run.length))).toEqual(new Set([13]));
	expect(made.runs.map((line) => line.split(' ').length)).toEqual([10, 10, 1]);
});

test('ten runs fill one line', () => {
	const { runs } = makeFingerprint(
		{
			paragraphs: ['Rye from Dalby came to the mills of Ann Baker in May 2020, 12 sacks of it.'],
			language: 'en-GB',
			sha256: 'a'.repeat(64),
			read: { as: 'text' },
			known: new Set(),
		},
		salt,
	);

	expect(runs.map((line) => line.split(' ').length)).toEqual([10]);
});

test('of fingerprints with other salts each is asked', () => {
	const known = buildRunIndex(sortRuns([{ salt: 'chaff', runs: ['0123456789abc'] }, made]));

	expect(known('rye from dalby came to the mills of')).toBe(true);
	expect(known('rye from dalby came to the mills')).toBe(false);
	expect(buildRunIndex(sortRuns([]))('rye from dalby came to the mills of')).toBe(false);
});

test('beyond the last paragraph nothing is known', () => {
	const proof = readFingerprint(made, 'en-GB');

	expect(proof.hasName('dalby', [3])).toBe(false);
	expect(proof.hasName('dalby', [3, 1])).toBe(true);
	expect(proof.hasDate('2020-05', [3])).toBe(false);
	expect(proof.hasDate('2020-05', [3, 1])).toBe(true);
});

test('what stands in one of the paragraphs cited is known', () => {
	const proof = readFingerprint(made, 'en-GB');

	expect([proof.hasName('dalby', [1]), proof.hasName('dalby', [2]), proof.hasName('dalby', [2, 1])]).toEqual([
		true,
		false,
		true,
	]);
	expect(proof.hasName('bakers', [1])).toBe(true);
	expect([proof.hasNumber('12', [1]), proof.hasNumber('12', [2]), proof.hasNumber('12', [3])]).toEqual([
		true,
		false,
		false,
	]);
	// The year and the day of a date are numbers, too.
	expect([proof.hasNumber('2020', [1]), proof.hasNumber('3', [2]), proof.hasNumber('4', [2])]).toEqual([
		true,
		true,
		false,
	]);
	expect([
		proof.hasDate('2020-05', [1]),
		proof.hasDate('2020-05', [2]),
		proof.hasDate('--06-03', [1, 2]),
	]).toEqual([true, false, true]);
	expect(proof.hasRun('rye from dalby came to the mills of')).toBe(true);
	expect(proof.hasRun('rye from dalby came to the mills')).toBe(false);
});

test('runs of the first fingerprints, of ten digits, are known too', () => {
	const runs = made.runs.map((line) => line.replace(/(?<=\b\w{10})\w+/g, ''));

	expect(runs[0]?.split(' ')[0]).toHaveLength(10);
	expect(readFingerprint({ ...made, runs }, 'en-GB').hasRun('rye from dalby came to the mills of')).toBe(
		true,
	);
	expect(readFingerprint({ ...made, runs }, 'en-GB').hasRun('rye from dalby came to the mills')).toBe(false);
	expect(buildRunIndex(sortRuns([{ salt, runs }]))('rye from dalby came to the mills of')).toBe(true);
	expect(buildRunIndex(sortRuns([made]))('rye from dalby came to the mills of')).toBe(true);
	expect(buildRunIndex(sortRuns([made]))('rye from dalby came to the mills')).toBe(false);
});
