/** Finds characters that make a text look like another one: control, direction, invisible, look-alike. */

import type { Code } from './codes.ts';
import { quote } from './quote.ts';

export interface Flaw {
	/** Where in the text it begins. */
	readonly offset: number;
	readonly code: Code;
	readonly message: string;
	readonly fix: string;
}

interface Rule {
	readonly pattern: RegExp;
	readonly code: Code;
	readonly message: string;
	readonly fix: string;
}

const takeAway = 'take it away';

const rules: readonly Rule[] = [
	{
		pattern: /[\x00-\x08\x0b-\x1f\x7f-\x9f\p{Co}\p{Cs}\uFDD0-\uFDEF\uFFFE\uFFFF]/gu,
		code: 'CONTROL',
		message: 'a control character',
		fix: takeAway,
	},
	{
		pattern: /\uFFFD/g,
		code: 'ENCODING',
		message: 'a character that was lost when the text was saved in another encoding',
		fix: 'write the character that stood here',
	},
	{
		// Honest right-to-left text has marks of its own direction beside its letters.
		pattern:
			/[\u200E\u202A-\u202E\u2066-\u206F]|(?<![\p{scx=Arab}\p{scx=Hebr}])[\u061C\u200F](?![\p{scx=Arab}\p{scx=Hebr}])/gu,
		code: 'DIRECTION',
		message: 'a character that turns the reading direction',
		fix: takeAway,
	},
	{
		// Joiners belong to the spelling of some scripts: after their letters they are honest.
		pattern:
			/[\xAD\u034F\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B\u2028\u2029\u2060-\u2065\u2800\u3164\uFE00-\uFE0F\uFEFF\uFFA0\uFFF9-\uFFFB\u{1D173}-\u{1D17A}\u{E0000}-\u{E0FFF}]|(?<![[\p{L}\p{M}]&&[\p{scx=Arab}\p{scx=Syrc}\p{scx=Deva}\p{scx=Beng}\p{scx=Guru}\p{scx=Gujr}\p{scx=Orya}\p{scx=Taml}\p{scx=Telu}\p{scx=Knda}\p{scx=Mlym}\p{scx=Sinh}\p{scx=Khmr}\p{scx=Mong}]])[\u200C\u200D]/gv,
		code: 'INVISIBLE',
		message: 'a character that nobody sees',
		fix: takeAway,
	},
	{
		pattern: /\p{M}{5,}/gu,
		code: 'MARKS',
		message: 'a pile of accents on one letter',
		fix: 'write at most the accents that the language has',
	},
];

/** All of them, in the order of the rules. */
export function findFlaws(text: string): Flaw[] {
	return [
		...rules.flatMap(({ pattern, code, message, fix }) =>
			[...text.matchAll(pattern)].map(({ index, 0: found }) => ({
				offset: index,
				code,
				message: `${message} (U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`,
				fix,
			})),
		),
		...[...text.matchAll(/[\p{L}\p{M}]+/gu)].flatMap(({ index, 0: word }) => findInWord(word, index)),
	];
}

/** Scripts with letters that cannot be told from one another. */
const lookAlikes = [
	/\p{Script=Latin}/u,
	/\p{Script=Cyrillic}/u,
	/\p{Script=Greek}/u,
	/\p{Script=Armenian}/u,
	/\p{Script=Cherokee}/u,
];

function findInWord(word: string, offset: number): Flaw[] {
	// Most words of most texts.
	if (/^[A-Za-z]*$/.test(word)) return [];
	if (lookAlikes.filter((script) => script.test(word)).length > 1) {
		return [
			{
				offset,
				code: 'MIXED-SCRIPT',
				message: `${quote(word)} mixes letters of scripts that look alike`,
				fix: 'write it in one script',
			},
		];
	}
	const apart = /\p{Script=Latin}\p{M}+/u.exec(word);
	if (!apart || apart[0].normalize('NFC') === apart[0]) return [];
	const message = `an accent in ${quote(word)} is written apart from its letter, so that a search would miss the word`;
	return [
		{
			offset: offset + apart.index,
			code: 'MARKS',
			message,
			fix: `write it as one character: ${word.normalize('NFC')}`,
		},
	];
}
