import { expect, test } from 'vitest';
import { endsAbbreviated, splitSentences } from '../../../src/text/sentences.ts';

// prettier-ignore
test.each([
	['two', 'Rye is back. It keeps.', ['Rye is back.', 'It keeps.']],
	['one over two lines', 'Rye is back\nin Riverton.', ['Rye is back in Riverton.']],
	['a name after an abbreviation', 'The U.S. Army came. It left.', ['The U.S. Army came.', 'It left.']],
	['an abbreviation at the end', 'They went to the U.S. The author says so.', ['They went to the U.S.', 'The author says so.']],
	['a title before a name', 'Dr. Baker and Gen. Miller met. Nobody else did.', ['Dr. Baker and Gen. Miller met.', 'Nobody else did.']],
	['a list cut short', 'Rye, wheat, etc. came in. All of it.', ['Rye, wheat, etc. came in.', 'All of it.']],
	['a list cut short at the end', 'They bake rye, wheat, etc. The rest is bought.', ['They bake rye, wheat, etc.', 'The rest is bought.']],
	['numbers of pages and days', 'See no. 5 and p. 3 of vol. 2, of 4 Jan. 2020. Then stop.', ['See no. 5 and p. 3 of vol. 2, of 4 Jan. 2020.', 'Then stop.']],
	['a plain no', 'They said no. Then they left.', ['They said no.', 'Then they left.']],
	['initials', 'It was J. R. Baker. She left.', ['It was J. R. Baker.', 'She left.']],
	['hours', 'It began at 5 p.m. on Monday. They slept.', ['It began at 5 p.m. on Monday.', 'They slept.']],
	['a decimal', 'It cost 2.50 a kilo. No more.', ['It cost 2.50 a kilo.', 'No more.']],
	['a question inside a quotation', '“Why?” he asked. Nobody knew.', ['“Why?” he asked.', 'Nobody knew.']],
	['a quotation that ends', 'He said “It is over.” Then he left.', ['He said “It is over.”', 'Then he left.']],
	['an aside in brackets', 'They came (in 2020, e.g. in May). They stayed.', ['They came (in 2020, e.g. in May).', 'They stayed.']],
	['dots that go on', 'More… and more. Enough.', ['More… and more.', 'Enough.']],
	['a question and an exclamation', 'Why? Because! So.', ['Why?', 'Because!', 'So.']],
	['a colon and a semicolon', 'One: two; three.', ['One: two; three.']],
])('%s', (_, text, sentences) => {
	expect(splitSentences(text, 'en-GB').map((sentence) => sentence.text)).toEqual(sentences);
});

test('Urdu ends its sentences in its own way', () => {
	expect(splitSentences('یہ ایک جملہ ہے۔ یہ دوسرا ہے۔', 'ur').map(({ text }) => text)).toEqual([
		'یہ ایک جملہ ہے۔',
		'یہ دوسرا ہے۔',
	]);
});

test('a language without a list of abbreviations is parted as the platform does', () => {
	expect(splitSentences('Sie kamen z.B. Montag. Dann nicht.', 'de')).toHaveLength(3);
});

test('a text of blanks has no sentence', () => {
	expect(splitSentences(' \n ', 'en')).toEqual([]);
	expect(splitSentences('', 'en')).toEqual([]);
});

test('a sentence knows where it begins', () => {
	expect(splitSentences('  One.  Two.', 'en')).toEqual([
		{ text: 'One.', offset: 2 },
		{ text: 'Two.', offset: 8 },
	]);
});

test('a full stop at the end of a text may belong to its last word', () => {
	expect(['the U.S.', 'rye, etc.', 'Mill Ltd.'].map((text) => endsAbbreviated(text))).toEqual([
		true,
		true,
		true,
	]);
	expect(['It is over.', 'He said no.', 'the bus.'].map((text) => endsAbbreviated(text))).toEqual([
		false,
		false,
		false,
	]);
	expect(endsAbbreviated('z.B.', 'de')).toBe(false);
});
