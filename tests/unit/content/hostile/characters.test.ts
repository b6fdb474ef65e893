import { expect, test } from 'vitest';
import { checkCharacters } from '../../../../src/content/hostile/characters.ts';

const codesIn = (text: string) => checkCharacters(text).map(({ code, offset }) => `${offset} ${code}`);

// prettier-ignore
test.each([
	['CONTROL', [0x00, 0x08, 0x0b, 0x0c, 0x1f, 0x7f, 0x80, 0x9f, 0xd800, 0xdfff, 0xe000, 0xf8ff, 0xfdd0, 0xfdef, 0xfffe, 0xffff, 0xf0000, 0x0378, 0xe1000]],
	['ENCODING', [0xfffd]],
	['LOOK-ALIKE', [0xff21, 0xff5a, 0xff10, 0x24b6, 0x24e9, 0x1d413, 0x1d7ff, 0x1f130, 0xfb01]],
	['DIRECTION', [0x061c, 0x200e, 0x200f, 0x202a, 0x202e, 0x2066, 0x2069, 0x206f]],
	['INVISIBLE', [0xad, 0x034f, 0x115f, 0x1160, 0x17b4, 0x17b5, 0x180b, 0x180f, 0x200b, 0x200c, 0x200d, 0x2028, 0x2029, 0x2060, 0x2065, 0x2800, 0x3164, 0xfe00, 0xfe0f, 0xfeff, 0xffa0, 0xfff9, 0xfffb, 0x1d173, 0x1d17a, 0xe0000, 0xe0fff, 0x1d159, 0x2064, 0xe0100]],
])('%s is said of each of its characters', (code, points) => {
	const said = points.map((point) => [point.toString(16), codesIn(`a ${String.fromCodePoint(point)} b`)]);

	expect(said).toEqual(points.map((point) => [point.toString(16), [`2 ${code}`]]));
});

test('ordinary characters beside them pass', () => {
	const points = [0x09, 0x0a, 0x20, 0x7e, 0xa0, 0xac, 0xae, 0x2010, 0x2027, 0x202f, 0x205f, 0x3000, 0xfffc];

	expect(points.filter((point) => checkCharacters(`a ${String.fromCodePoint(point)} b`).length > 0)).toEqual(
		[],
	);
});

test.each([
	['Arabic', 'ه'],
	['Syriac', 'ܐ'],
	['Devanagari', 'क्'],
	['Bengali', 'ক্'],
	['Gurmukhi', 'ਕ੍'],
	['Gujarati', 'ક્'],
	['Oriya', 'କ୍'],
	['Tamil', 'க்'],
	['Telugu', 'క్'],
	['Kannada', 'ಕ್'],
	['Malayalam', 'ക്'],
	['Sinhala', 'ක්'],
	['Khmer', 'ក្'],
	['Mongolian', 'ᠠ'],
])('a joiner after a letter of %s is honest', (_, letter) => {
	expect(checkCharacters(`${letter}\u200c${letter}\u200d`)).toEqual([]);
});

test('a joiner at the start, or after a full stop of an honest script, is not', () => {
	expect(codesIn('\u200cه')).toEqual(['0 INVISIBLE']);
	expect(codesIn('ه۔\u200d')).toEqual(['2 INVISIBLE']);
});

test('a mark of direction is honest beside a letter that runs so', () => {
	expect(checkCharacters('\u200fخبز')).toEqual([]);
	expect(checkCharacters('خبز\u061c!')).toEqual([]);
	expect(checkCharacters('לחם\u200f!')).toEqual([]);
	expect(checkCharacters('(خبز)\u200f bread \u200e(خبز)')).toEqual([]);
	expect(codesIn('bread\u200f!')).toEqual(['5 DIRECTION']);
	expect(codesIn('خبز\nbread\u200f!')).toEqual(['9 DIRECTION']);
});

test('an isolate is honest beside letters that run so, if its line closes it', () => {
	expect(checkCharacters('bread \u2067خبز\u2069, \u2068rye\u2069')).toEqual([]);
	expect(codesIn('bread \u2067خبز, rye')).toEqual(['6 DIRECTION']);
	expect(codesIn('خبز\u2069 \u2067')).toEqual(['3 DIRECTION', '5 DIRECTION']);
	expect(codesIn('\u2066bread\u2069')).toEqual(['0 DIRECTION', '6 DIRECTION']);
	expect(codesIn('خبز \u202ebread')).toEqual(['4 DIRECTION']);
});

test('selectors and joiners of pictures and of Han are honest', () => {
	for (const text of ['✔️', '⚠️ rye', '1\ufe0f\u20e3', '👩\u200d🌾', '🏳️\u200d🌈', '葛\u{e0100}'])
		expect(checkCharacters(text)).toEqual([]);
	expect(codesIn('a\ufe0f')).toEqual(['1 INVISIBLE']);
	expect(codesIn('👩\u200dx')).toEqual(['2 INVISIBLE']);
	expect(codesIn('1\ufe0f')).toEqual(['1 INVISIBLE']);
});

test('four accents may stand on a letter, five are a pile', () => {
	expect(checkCharacters(`א${'\u05b0'.repeat(4)}`)).toEqual([]);
	expect(codesIn(`א${'\u05b0'.repeat(5)}`)).toEqual(['1 MARKS']);
});

test.each([
	['Latin and Cyrillic', 'brеad'],
	['Latin and Greek', 'breαd'],
	['Latin and Armenian', 'breօd'],
	['Latin and Cherokee', 'breᎪd'],
	['Cyrillic and Greek', 'хлεб'],
])('a word of %s letters is named', (_, word) => {
	expect(codesIn(`rye ${word}`)).toEqual(['4 MIXED-SCRIPT']);
});

test.each(['μg', 'kΩ', 'Ёлка', 'ψωμί', 'pâté', 'Straße', 'DVDs', 'հաց', 'H₂O'])(
	'%s is one script',
	(word) => {
		expect(checkCharacters(word)).toEqual([]);
	},
);

test('an accent apart from its letter is named where the two could be one', () => {
	expect(checkCharacters('un pa\u0302te')).toEqual([
		{
			offset: 4,
			code: 'MARKS',
			message:
				'an accent in "pa\u0302te" is written apart from its letter, so that a search would miss the word',
			fix: 'write it as one character: pâte',
		},
	]);
	expect(checkCharacters('m\u0304')).toEqual([]);
});

test('a character is named by its number', () => {
	expect(checkCharacters('\u0007')[0]?.message).toBe('a control character (U+0007)');
	expect(checkCharacters('\u{e0041}')[0]?.message).toBe('a character that nobody sees (U+E0041)');
});
