import { expect, test } from 'vitest';
import * as z from 'zod';
import { exampleOf } from '../../../src/content/examples.ts';

test.each([
	['a text', z.string(), 'some text'],
	['a number', z.number(), '1'],
	['a truth value', z.boolean(), 'true'],
	['a choice', z.enum(['rye', 'wheat']), 'rye'],
	['one word alone', z.literal('rye'), 'rye'],
	['a list', z.array(z.string()), '[some text]'],
	['a list of what has no example', z.array(z.date()), '[]'],
	['a pair', z.tuple([z.string(), z.string()]), '[some text, some text]'],
	['the first of several forms', z.union([z.number(), z.string()]), '1'],
	['what may be absent', z.number().optional(), '1'],
	[
		'a group, without what may be absent',
		z.object({ name: z.string(), note: z.string().optional(), on: z.date() }),
		'{ name: some text, on: … }',
	],
	['a given one', z.string().meta({ examples: ['rye', 'wheat'] }), 'rye'],
	[
		'a given one that may be absent',
		z
			.string()
			.meta({ examples: ['rye'] })
			.optional(),
		'rye',
	],
	['a day in quotation marks', z.string().meta({ examples: ['2021-03-04'] }), '"2021-03-04"'],
	[
		'an address in quotation marks',
		z.string().meta({ examples: ['https://example.org'] }),
		'"https://example.org"',
	],
	['a text that ends in a number', z.string().meta({ examples: ['Route 66'] }), 'Route 66'],
	['a given list', z.array(z.number()).meta({ examples: [[3, 5]] }), '[3, 5]'],
	['a given list of days', z.array(z.string()).meta({ examples: [['2021', 'rye']] }), '["2021", rye]'],
])('an example of %s', (_, shape, example) => {
	expect(exampleOf(shape)).toBe(example);
});

test('of what is no shape, or of none that is known, there is no example', () => {
	expect([undefined, 'rye', {}, z.date()].map(exampleOf)).toEqual([
		undefined,
		undefined,
		undefined,
		undefined,
	]);
});
