import { expect, test } from 'vitest';
import { findLongBlocks } from '../../../src/content/mdx/blocks.ts';

const offsets = (text: string) => findLongBlocks(text).map(({ offset }) => offset);
const long = 'a'.repeat(30_001);

test('a stretch without a blank line may be long, and not longer', () => {
	expect(offsets('a'.repeat(30_000))).toEqual([]);
	expect(offsets(long)).toEqual([0]);
	expect(offsets(`${'a\n'.repeat(15_000)}a`)).toEqual([0]);
});

test('lines of blanks part stretches', () => {
	const half = 'a'.repeat(20_000);

	expect(offsets(`${half}\n\n${half}`)).toEqual([]);
	expect(offsets(`${half}\n \t\n${half}`)).toEqual([]);
	expect(offsets(`${half}\n-\n${half}`)).toEqual([0]);
});

test('each is named where its first letter stands', () => {
	expect(offsets(`one\n\n  ${long}\n\ntwo\n\n${long}`)).toEqual([7, 30_015]);
	expect(findLongBlocks(long)).toEqual([
		{
			offset: 0,
			code: 'LONG-LINE',
			message: '30001 characters without a blank line',
			fix: 'break them up; 30000 are a long chapter',
		},
	]);
});
