import { expect, test } from 'vitest';
import { printable, quote } from '../../../src/diagnostics/quote.ts';

test('a value is quoted as it stands', () => {
	expect(quote('rye')).toBe('"rye"');
	expect(quote(2.5)).toBe('"2.5"');
	expect(quote(['rye'])).toBe('"["rye"]"');
	expect(quote(undefined)).toBe('"nothing"');
});

test('a long value is cut after sixty characters', () => {
	expect(quote('x'.repeat(60))).toBe(`"${'x'.repeat(60)}"`);
	expect(quote('x'.repeat(61))).toBe(`"${'x'.repeat(60)}…"`);
	expect(quote('🍞'.repeat(60))).toBe(`"${'🍞'.repeat(60)}"`);
});

test('what nobody sees is spelt out', () => {
	expect(printable('a\u001b[31m\u202e\u2028\u00adb')).toBe('a\\u{1b}[31m\\u{202e}\\u{2028}\\u{ad}b');
	expect(printable('ржаной хлеб, نان')).toBe('ржаной хлеб, نان');
});
