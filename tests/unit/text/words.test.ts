import { expect, test } from 'vitest';
import { countWords } from '../../../src/text/words.ts';

test.each([
	['', 0],
	['Rye is back.', 3],
	['cross-border movement', 2],
	['the bakers’ oven', 3],
	['1,200 loaves, 2.50 a kilo', 5],
	['U.S. bread', 2],
	['2019–2021', 1],
	['rye – and wheat', 3],
	['rye—and wheat', 3],
	['bread & butter', 2],
	['“…”', 0],
	['5\u00A0kg', 2],
	['5\u202Fkg', 2],
	['two\nlines  apart', 3],
	['پاکستان اور افغانستان', 3],
	['ржаной хлеб', 2],
	['面包很好', 2],
	['ขนมปังอร่อย', 2],
	['面包，很好。', 2],
	['rye\u2E3Awheat', 2],
	['rye —— wheat', 2],
	['from 2019–21 – or so', 4],
])('%j has %i words', (text, count) => {
	expect(countWords(text)).toBe(count);
});
