/** Numbers and dates, however they are written, and which dates an original bears out. */

import { expect, test } from 'vitest';
import {
	isBorneOut,
	isScale,
	listDates,
	listNumbers,
	toNumber,
} from '../../../../src/checks/proof/numbers.ts';

const numbers = (text: string, language = 'en-GB') =>
	listNumbers(text, language).map(({ value, written, offset }) => `${value} “${written}” ${offset}`);
const dates = (text: string, language = 'en') =>
	listDates(text, language).map(({ value, written, offset }) => `${value} “${written}” ${offset}`);

// prettier-ignore
test.each([
	['digits', '12 mills and 0.5 loaves', ['12 “12” 0', '0.5 “0.5” 13']],
	['thousands', '2,600 or 2600', ['2600 “2,600” 0', '2600 “2600” 9']],
	['a comma that ends a clause', 'in 2019, 12', ['2019 “2019” 3', '12 “12” 9']],
	['words from three to twelve', 'two, three and twelve', ['3 “three” 5', '12 “twelve” 15']],
	['what is multiplied', 'three million of 2.5 thousand', ['3000000 “three” 0', '2500 “2.5” 17']],
	['what only begins with digits', '4x4, 20th', ['4 “4x4” 0', '20 “20th” 5']],
	['what only ends with digits', 'B52 and G7', []],
	['paragraphs', 'See ¶3 and ¶ 4–5 and #7, 8 of 9', ['9 “9” 30']],
	['paragraphs of two digits', 'See ¶12–13, ¶ 14, 15 of 9', ['9 “9” 24']],
	['a number far behind a paragraph', '¶3 says 4', ['4 “4” 8']],
	['parts of a date', 'on 24 December 2024 and 7', ['7 “7” 24']],
	['none', 'one or the two of them', []],
])('the numbers of %s', (_, text, found) => {
	expect(numbers(text)).toEqual(found);
});

test('a language without a list has its digits', () => {
	expect(numbers('drei, 4 und 2024-12-24', 'de')).toEqual(['4 “4” 6']);
	expect(isScale('Million', 'en-GB')).toBe(true);
	expect(isScale('Million', 'de')).toBe(false);
	expect(isScale('constructor', 'en')).toBe(false);
});

test.each([
	['2,600', '2600'],
	['1,234,567.5', '1234567.5'],
	['12,34', '12,34'],
	['2019,', '2019'],
	['7.', '7'],
	['007', '7'],
	['0.5', '0.5'],
	['0', '0'],
])('%s is the number %s', (digits, number) => {
	expect(toNumber(digits)).toBe(number);
});

// prettier-ignore
test.each([
	['a day first', '24 December 2024, 3rd of May', ['2024-12-24 “24 December 2024” 0', '--05-03 “3rd of May” 18']],
	['a month first', 'December 24, 2024; May 3', ['2024-12-24 “December 24, 2024” 0', '--05-03 “May 3” 19']],
	['a month of a year', 'In June 2021 and late May', ['2021-06 “June 2021” 3', '--05 “May” 22']],
	['what is no month', 'They may march on; a May queen', []],
	['months alone', 'By March or in August', ['--03 “March” 3', '--08 “August” 15']],
	['a technical form', '2024-12-24, 2024-12 but not 12024-12-245', ['2024-12-24 “2024-12-24” 0', '2024-12 “2024-12” 12']],
	['a later one of another form', 'June 2021 and 3 May', ['2021-06 “June 2021” 0', '--05-03 “3 May” 14']],
	['a technical form behind words', 'in 2 May 2020 and 2021-04', ['2020-05-02 “2 May 2020” 3', '2021-04 “2021-04” 18']],
	['two that touch: days first', '3 May 4 June', ['--05-03 “3 May” 0', '--06-04 “4 June” 6']],
])('the dates of %s', (_, text, found) => {
	expect(dates(text)).toEqual(found);
});

test('a language without a list has its technical dates', () => {
	expect(dates('Am 3. Mai 2024, also 2024-05-03', 'de')).toEqual(['2024-05-03 “2024-05-03” 21']);
});

// prettier-ignore
test.each([
	['the same day', '2024-12-24', ['2024-12-24'], [], true],
	['another day', '2024-12-25', ['2024-12-24'], [], false],
	['another month', '2024-11-24', ['2024-12-24'], [], false],
	['another year', '2023-12-24', ['2024-12-24'], [], false],
	['less exactly', '2024-12', ['2024-12-24'], [], true],
	['more exactly', '2024-12-24', ['2024-12'], [], false],
	['without its year', '--12-24', ['2024-12-24'], [], true],
	['a month alone', '--12', ['2024-12-24'], [], true],
	['the year among the numbers', '2024-12-24', ['--12-24'], ['2024'], true],
	['the year in another date', '2024-12-24', ['--12-24', '2024-01-02'], [], true],
	['the year nowhere', '2024-12-24', ['--12-24', '2023-01-02'], ['2023'], false],
	['a year beside a dated day', '2023-12-24', ['2024-12-24'], ['2023'], false],
	['of several the second', '2024-12-24', ['2023-12-24', '2024-12-24'], [], true],
	['nothing known', '2024-12', [], ['2024'], false],
])('whether a date is borne out: %s', (_, date, known, beside, isSo) => {
	expect(isBorneOut(date, known, beside)).toBe(isSo);
});
