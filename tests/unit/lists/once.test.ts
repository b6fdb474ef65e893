/** What is worked out once. */

import { expect, test, vi } from 'vitest';
import { once, oncePer, rememberLast } from '../../../src/lists/once.ts';

test('a value is made when first asked for, and is the same ever after, even where it is nothing', () => {
	const make = vi.fn(() => undefined);
	const value = once(make);

	expect(make).not.toHaveBeenCalled();
	expect([value(), value()]).toEqual([undefined, undefined]);
	expect(make).toHaveBeenCalledTimes(1);
});

test('a function of an object is worked out once for each', () => {
	const make = vi.fn(({ grain }: { grain: string }) => grain.length);
	const [rye, oats] = [{ grain: 'rye' }, { grain: 'oats' }];
	const length = oncePer(make);

	expect([length(rye), length(oats), length(rye), length({ ...rye })]).toEqual([3, 4, 3, 3]);
	expect(make).toHaveBeenCalledTimes(3);
});

test('of the last answers as many are kept as are wanted, and the one that was asked for longest ago goes', () => {
	const make = vi.fn((grain: string) => grain.length);
	const ask = rememberLast(make, 2);

	expect(['rye', 'oats', 'rye', 'wheat', 'rye', 'oats'].map(ask)).toEqual([3, 4, 3, 5, 3, 4]);
	expect(make.mock.calls.flat()).toEqual(['rye', 'oats', 'wheat', 'oats']);
});

test('the last answer is kept until something else is asked', () => {
	const make = vi.fn((grain: string) => ({ grain }));
	const ask = rememberLast(make);
	const first = ask('rye');

	expect(ask('rye')).toBe(first);
	expect(ask('oats')).toEqual({ grain: 'oats' });
	expect(ask('rye')).not.toBe(first);
	expect(make).toHaveBeenCalledTimes(3);
});
