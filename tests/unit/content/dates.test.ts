import { expect, test } from 'vitest';
import { Day, isInOrder, isYear, OwnDay, PartialDate } from '../../../src/content/schema/dates.ts';

test.each([
	['2100-12-31', true],
	['2101-01-01', false],
	['0001-01-01', true],
	['0000-01-01', false],
	['2024-02-29', true],
	['2023-02-29', false],
	['2024-5-1', false],
])('%s is a day: %s', (day, isOne) => {
	expect(Day.safeParse(day).success).toBe(isOne);
});

test.each([
	['1990-01-01', true],
	['1989-12-31', false],
	['2100-12-31', true],
])('%s is a day on which something was looked up: %s', (day, isOne) => {
	expect(OwnDay.safeParse(day).success).toBe(isOne);
});

test.each([
	['2021', true],
	['2021-03', true],
	['2021-03-04', true],
	['2021-12', true],
	['2021-00', false],
	['2021-13', false],
	['2021-02-30', false],
	['12021', false],
	['2021-3', false],
	['2021-03-04-05', false],
	['2100', true],
	['2101', false],
])('%s is a date: %s', (date, isOne) => {
	expect(PartialDate.safeParse(date).success).toBe(isOne);
});

test('dates of unlike exactness overlap', () => {
	expect([
		isInOrder('2021-03-04', '2021'),
		isInOrder('2021-03-04', '2021-02'),
		isInOrder('2021', '2021-03'),
	]).toEqual([true, false, true]);
	expect([isYear('1450-01', 1450), isYear('1449-12', 1450)]).toEqual([true, false]);
});
