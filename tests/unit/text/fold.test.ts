import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, toWords } from '../../../src/text/fold.ts';

describe('fold', () => {
	test.each([
		['case', 'RYE Bread', 'rye bread'],
		['accents', 'Türkiye crème', 'turkiye creme'],
		['hyphens and dashes', 'rye-bread – dark', 'rye bread dark'],
		['apostrophes of every kind', "Jalal’abad Sana`a Qur'an", 'jalalabad sanaa quran'],
		['the genitive', 'the baker’s dozen', 'the baker dozen'],
		['ligatures and wide letters', 'ﬁne Ｒｙｅ', 'fine rye'],
		['soft hyphens', 'sour\u00addough', 'sourdough'],
		['marks of direction', '\u200frye\u202e', 'rye'],
		['the joiner between letters', 'r\u200dye', 'rye'],
	])('takes away %s', (_, text, folded) => {
		expect(fold(text)).toBe(folded);
	});

	test.each([
		['Arabic yeh and alef maqsura for Persian yeh', 'نانوايي على', 'نانوایی علی'],
		['Arabic kaf for Persian kaf', 'كيك', 'کیک'],
		['alef with hamza, madda or wasla for alef', 'أرد آرد ٱرد إرد', 'ارد ارد ارد ارد'],
		['heh goal, heh doachashmee and teh marbuta for heh', 'ہ ھ ة', 'ه ه ه'],
		['a zero-width non-joiner for a blank', 'نان\u200cها', 'نان ها'],
		['tatweel for nothing', 'نـــان', 'نان'],
		['vowel marks for nothing', 'نَانٌ', 'نان'],
	])('takes %s', (_, typed, usual) => {
		expect(fold(typed)).toBe(fold(usual));
	});

	test.each([
		['thousands set apart by commas', '1,200 loaves', '1200 loaves'],
		['thousands set apart by narrow blanks', '1\u202f200\u202f000', '1200000'],
		['a comma between numbers', 'in 2019, 120', 'in 2019 120'],
		['a share in two words', '5 per cent of it', '5 percent of it'],
		['a share by its sign', '5%', '5 percent'],
		['what only begins like a share', 'per centner', 'per centner'],
		['what only ends like a share', 'super cent', 'super cent'],
		['money', '$5 or €6 or £7', 'dollars 5 or euros 6 or pounds 7'],
		['digits of another script', '۱۲ and ٩', '12 and 9'],
	])('reads %s', (_, text, folded) => {
		expect(fold(text)).toBe(folded);
	});

	test('changes nothing the second time, whatever the text', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (text) => {
				expect(fold(fold(text))).toBe(fold(text));
			}),
		);
	}, 30_000);

	test('leaves words without blanks inside, and none that is empty', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (text) => {
				expect(toWords(text).filter((word) => word === '' || /\s/.test(word))).toEqual([]);
			}),
		);
	}, 30_000);
});
