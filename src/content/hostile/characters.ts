/** Finds characters that make a text look like another one: control, direction, invisible, look-alike. */

import type { Code } from '../../diagnostics/codes.ts';
import type { TextDiagnostic } from '../../diagnostics/diagnostic.ts';
import { nameOf, quote } from '../../diagnostics/quote.ts';
import { findDirections } from './directions.ts';

interface Rule {
	readonly pattern: RegExp;
	readonly code: Code;
	readonly message: string;
	readonly fix: string;
}

const takeAway = 'take it away';

/** Scripts whose spelling needs joiners between letters. */
const joining =
	'[[\\p{L}\\p{M}]&&[\\p{scx=Arab}\\p{scx=Syrc}\\p{scx=Deva}\\p{scx=Beng}\\p{scx=Guru}\\p{scx=Gujr}\\p{scx=Orya}\\p{scx=Taml}\\p{scx=Telu}\\p{scx=Knda}\\p{scx=Mlym}\\p{scx=Sinh}\\p{scx=Khmr}\\p{scx=Mong}]]';

const pictograph = '\\p{Extended_Pictographic}';

const rules: readonly Rule[] = [
	{
		pattern: /[\x00-\x08\x0b-\x1f\x7f-\x9f\p{Co}\p{Cs}\uFDD0-\uFDEF\uFFFE\uFFFF]/gu,
		code: 'CONTROL',
		message: 'a control character',
		fix: takeAway,
	},
	{
		pattern: /[\p{Cn}--[\uFDD0-\uFDEF\uFFFE\uFFFF\p{DI}]]/gv,
		code: 'CONTROL',
		message: 'a code that no character has',
		fix: takeAway,
	},
	{
		pattern: /\uFFFD/g,
		code: 'ENCODING',
		message: 'a character that was lost when the text was saved in another encoding',
		fix: 'write the character that stood here',
	},
	{
		// Joiners, selectors and marks of direction are honest in some company; everything else is not.
		pattern: new RegExp(
			[
				'[[\\p{DI}[\\p{Cf}--[\\u0600-\\u0605\\u06DD\\u070F\\u0890\\u0891\\u08E2\\u{110BD}\\u{110CD}]]\\u2028\\u2029\\u2800\\uFFF9-\\uFFFB\\u{1D159}]--[\\u061C\\u200C-\\u200F\\u202A-\\u202E\\u2066-\\u206F\\uFE00-\\uFE0F\\u{E0100}-\\u{E01EF}]]',
				`(?<!${joining})\\u200C`,
				`(?<!${joining}|[${pictograph}\\p{EMod}\\uFE0F](?=\\u200D${pictograph}))\\u200D`,
				`(?<!${pictograph})[\\uFE0E\\uFE0F](?!\\u20E3)`,
				'(?<!\\p{sc=Han})[\\uFE00-\\uFE0D\\u{E0100}-\\u{E01EF}]',
			].join('|'),
			'gv',
		),
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
	{
		// Alphabets that exist for mathematics, for East Asian columns or for show.
		pattern:
			/(?:[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A\u24B6-\u24E9\u{1D400}-\u{1D7FF}\u{1F130}-\u{1F189}\uFB00-\uFB06]|[\u2102\u2107\u210A-\u2113\u2115\u2119-\u211D\u2124\u2128\u212A-\u212D\u212F-\u2134\u2139\u2145-\u2149])+/gu,
		code: 'LOOK-ALIKE',
		message: 'letters that only look like those of the alphabet',
		fix: 'write plain letters and digits',
	},
	{
		// One raised letter ends an ordinal, and a numeral of one sign stands alone.
		pattern:
			/[\u02B0-\u02B8\u02E1-\u02E3\u1D2C-\u1D6A\u1D9B-\u1DBF\u2071\u207F\u2090-\u209C]{3,}|(?<=[A-Za-z])[\u1D62-\u1D6A\u2090-\u209C](?=[A-Za-z])|(?<=[A-Za-z])[\u2160-\u217F]+|[\u2160-\u217F]+(?=[A-Za-z])/gu,
		code: 'LOOK-ALIKE',
		message: 'raised or lowered letters, or numerals, in place of letters',
		fix: 'write plain letters and digits',
	},
	{
		// Two underlined letters transcribe one sound: kh, sh.
		pattern: /(?:\p{L}[\u0332\u0333\u0335-\u0338\u20D2\u20D3\u20D8-\u20E0\u20E5-\u20F0]){3,}/gu,
		code: 'MARKS',
		message: 'letters that are underlined or struck by accents',
		fix: 'write plain letters',
	},
	{
		// UTF-8 that was read as a Western encoding: "Ã©" for "é", "â€™" for an apostrophe.
		pattern:
			/[ÂÃ][\u00A1-\u00AA\u00AC-\u00BA\u00BC-\u00BF€‚ƒ„…†‡ˆ‰Š‹Œ]|â€[\u0080-\u00BF™œžŸšŠ“”•–—˜¦]|(?:[ØÙÚÛ][\u00A1-\u00BF†‡ˆ‰Š‹Œ„…ƒ‚€]){2,}/gu,
		code: 'ENCODING',
		message: 'letters that came of reading the text in another encoding',
		fix: 'write the character that stood here',
	},
	{
		// One of them is a sound in phonetic spelling; two are a word in small capitals.
		pattern: /[ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ]{2,}/gu,
		code: 'LOOK-ALIKE',
		message: 'small capitals, which no search and no reader aloud takes for letters',
		fix: 'write plain letters and digits',
	},
];

/** What letters that only look like others stand for, where Unicode says so. */
function toPlainLetters(found: string): string {
	const plain = found.normalize('NFKC');
	return plain === found ? 'write plain letters and digits' : `write ${quote(plain)} in plain letters`;
}

/** All of them, in the order of the rules. */
export function checkCharacters(text: string): TextDiagnostic[] {
	// Most texts of most files.
	if (/^[\n\t -~]*$/.test(text)) return [];
	// The flags of some countries are spelt in letters that nobody sees.
	const plain = text.replace(/\p{RGI_Emoji_Tag_Sequence}/gv, (flag) => 'x'.repeat(flag.length));
	return [
		...rules.flatMap(({ pattern, code, message, fix }) =>
			[...plain.matchAll(pattern)].map(({ index, 0: found }) => ({
				offset: index,
				code,
				message: `${message} (${nameOf(found)})`,
				fix: code === 'LOOK-ALIKE' ? toPlainLetters(found) : fix,
			})),
		),
		...findDirections(text),
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
	/[\p{sc=Lisu}\p{sc=Copt}\p{sc=Cans}\p{sc=Dsrt}\p{sc=Ital}\p{sc=Goth}\p{sc=Cari}\p{sc=Lyci}\p{sc=Lydi}\p{sc=Osge}\p{sc=Elba}]/u,
];

/** Units and symbols are written with Greek letters before or after Latin ones. */
const isUnit = (word: string) =>
	/^(?:[ΔΣΩΦΨΓΛΘΠδλθφψσπ][A-Za-z]{1,2}|μ(?:[A-Za-z]|mol|Sv|Gy|Pa|Hz|rad)|[kMGm]Ω)$/u.test(word);

function findInWord(word: string, offset: number): TextDiagnostic[] {
	// Most words of most texts.
	if (/^[A-Za-z]*$/.test(word)) return [];
	if (lookAlikes.filter((script) => script.test(word)).length > 1 && !isUnit(word)) {
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
