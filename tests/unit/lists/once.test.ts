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

test('the last answer is kept until something else is asked', () => {
	const make = vi.fn((grain: string) => ({ grain }));
	const ask = rememberLast(make);
	const first = ask('rye');

	expect(ask('rye')).toBe(first);
	expect(ask('oats')).toEqual({ grain: 'oats' });
	expect(ask('rye')).not.toBe(first);
	expect(make).toHaveBeenCalledTimes(3);
});
