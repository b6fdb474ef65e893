import { describe, expect, test } from 'vitest';
import { countGroups, passes } from '../../../src/search/filters.ts';
import { emptySelection } from '../../../src/search/state.ts';
import { bread } from './bread.ts';

const { records } = bread;
const left = (selection: Partial<typeof emptySelection>) =>
	records.filter((record) => passes(record, { ...emptySelection, ...selection })).map(({ id }) => id);

describe('narrowing', () => {
	test('adds up the choices of one group', () => {
		expect(left({ addressee: ['guild', 'town'] })).toEqual(['rye-2020-1', 'rye-2020-2']);
	});

	test('asks for a choice of every group that has any', () => {
		expect(left({ addressee: ['guild', 'town'], modality: ['must'] })).toEqual(['rye-2020-1']);
	});
});

describe('counts', () => {
	const countsOf = (selection: Partial<typeof emptySelection>, group: string) => {
		const found = countGroups(records, { ...emptySelection, ...selection }).find(({ key }) => key === group);
		return { all: found?.all, ...Object.fromEntries(found?.values ?? []) };
	};

	test('say how many pages each value has', () => {
		expect(countsOf({}, 'kind')).toEqual({
			all: 10,
			topic: 1,
			actor: 3,
			theme: 1,
			recommendation: 2,
			briefing: 2,
			question: 1,
		});
	});

	test('follow the choices of the other groups', () => {
		expect(countsOf({ theme: ['leaven'] }, 'addressee')).toEqual({ all: 5, guild: 1, town: 1 });
	});

	test('do not follow the choices of their own group: they say what another choice would add', () => {
		expect(countsOf({ addressee: ['guild'] }, 'addressee')).toEqual({ all: 10, guild: 1, town: 1 });
	});

	test('are what choosing leaves', () => {
		for (const { key, values } of countGroups(records, emptySelection)) {
			for (const [value, count] of values) expect(left({ [key]: [value] })).toHaveLength(count);
		}
	});
});
