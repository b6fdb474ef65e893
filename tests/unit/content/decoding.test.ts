import { test } from 'vitest';
import { expectCase, expectDiagnostics, textOf, withFile, type Case } from './dossier.ts';

const crumb = 'themes/crumb.yaml';
const privacy = 'pages/privacy.mdx';

const name = (sentence: string, text: string, diagnostics: readonly string[]): Case => [
	sentence,
	crumb,
	'Crumb',
	text,
	diagnostics,
];
const prose = (sentence: string, text: string, diagnostics: readonly string[]): Case => [
	sentence,
	privacy,
	'Nothing.',
	text,
	diagnostics,
];

// prettier-ignore
const cases: readonly Case[] = [
	name('a null character', 'Cr\0umb', ['file CONTROL']),
	name('a bell', 'Cr\x07umb', ['file CONTROL']),
	name('a colour code for terminals', '\x1b[31mCrumb', ['file CONTROL']),
	name('a control character above 127', 'Cr\x85umb', ['file CONTROL']),
	name('a character for private use', 'Cr\uE000umb', ['file CONTROL']),
	name('a code that is no character', 'Cr\uFDD0umb', ['file CONTROL']),
	name('half a character in an escape', '"Cr\\ud800umb"', ['name CONTROL']),
	name('a lost character', 'Cr\uFFFDumb', ['file ENCODING']),
	name('a character that turns the direction', 'Cr\u202Eumb', ['file DIRECTION']),
	name('a character that turns the direction, in an escape', '"Cr\\u202Eumb"', ['name DIRECTION']),
	name('an isolated direction', 'Cr\u2066umb\u2069', ['file DIRECTION', 'file DIRECTION']),
	name('a right-to-left mark between Latin letters', 'Cr\u200Fumb', ['file DIRECTION']),
	name('a left-to-right mark', 'Crumb\u200E', ['file DIRECTION']),
	name('a blank of no width', 'Cr\u200Bumb', ['file INVISIBLE']),
	name('a soft hyphen', 'Cr\xADumb', ['file INVISIBLE']),
	name('a joiner between Latin letters', 'Cr\u200Dumb', ['file INVISIBLE']),
	name('a byte order mark inside', 'Cr\uFEFFumb', ['file INVISIBLE']),
	name('a filler that looks like a blank', 'Crumb\u3164', ['file INVISIBLE']),
	name('a variation selector', 'Crumb\uFE0F', ['file INVISIBLE']),
	name('invisible tags', 'Crumb\u{E0041}', ['file INVISIBLE']),
	name('a line separator', 'Cr\u2028umb', ['file INVISIBLE']),
	name('an invisible character in an escape', '"Cr\\u200bumb"', ['name INVISIBLE']),
	name('a Cyrillic letter in a Latin word', 'Cr\u0443mb', ['file MIXED-SCRIPT']),
	name('a Greek letter in a Latin word', 'Crum\u03B2', ['file MIXED-SCRIPT']),
	name('a Cyrillic letter in an escape', '"Cr\\u0443mb"', ['name MIXED-SCRIPT']),
	name('a pile of accents', 'Cru\u0301\u0302\u0303\u0304\u0305mb', ['file MARKS', 'file MARKS']),
	name('an accent apart from its letter', 'Cru\u0301mb', ['file MARKS']),
	prose('a direction in a character reference', 'No&#x202E;thing.', ['body DIRECTION']),
	prose('an invisible character in a character reference', 'No&ZeroWidthSpace;thing.', ['body INVISIBLE']),
	prose('a Cyrillic letter in a character reference', 'N&#1086;thing.', ['body MIXED-SCRIPT']),
	prose('a direction in the address of a link', '[us](https://example.org/&#x202E;x)', ['body DIRECTION', 'body LINK']),
	prose('a character once, though a reference stands beside it', 'No\u202Eth&amp;ing.', ['file DIRECTION']),
	prose('a direction in a program text', '`No\u202Ething`', ['file DIRECTION']),
	prose('quotations in quotations without end', `${'> '.repeat(5000)}Nothing.`, ['file NESTING']),
	prose('lists in lists without end', `${'- '.repeat(5000)}Nothing.`, ['file NESTING']),
	prose('brackets in brackets without end', `${'['.repeat(5000)}Nothing.`, ['file NESTING']),
	prose('brackets that open over many lines', '[a\n'.repeat(40), ['+32 file NESTING']),
	prose('stars without end', `${'*'.repeat(5000)}Nothing.`, ['file NESTING']),
	prose('back-ticks without end', '`'.repeat(5000), ['file NESTING']),
	prose('an indentation without end', `${' '.repeat(5000)}Nothing.`, ['file NESTING']),
	prose('a table without end', `${'|a'.repeat(5000)}|`, ['file NESTING']),
	prose('a paragraph without end', 'Nothing at all.\n'.repeat(5000), ['body LONG-LINE']),
	prose('a line without end', 'no '.repeat(10_000), ['file LONG-LINE']),
	name('lists in lists of YAML', '['.repeat(5000), ['file NESTING']),
	name('groups in groups of YAML', '{a: '.repeat(4000), ['file NESTING']),
];

test.each(cases)('the gate names %s', (...one) => {
	expectCase(one);
});

test.each([
	['a byte order mark', crumb, '\uFEFF', ['1 file BYTE-ORDER-MARK']],
	['a byte order mark before front matter', privacy, '\uFEFF', ['1 file BYTE-ORDER-MARK']],
])('the gate names %s at the start of a file', (_, file, mark, diagnostics) => {
	expectDiagnostics(withFile(file, mark + textOf(file)), file, diagnostics);
});

test.each([
	['\r\n', '1 file LINE-END'],
	['\r', '1 file LINE-END'],
])('the gate names line ends of %j once', (end, diagnostic) => {
	const text = textOf(privacy).replaceAll('\n', end);

	expectDiagnostics(withFile(privacy, text), privacy, [diagnostic]);
});

test.each([
	['Latin-1', [0x6e, 0x61, 0x6d, 0x65, 0x3a, 0x20, 0x42, 0xe4, 0x0a], 1],
	['UTF-16', [0xff, 0xfe, 0x6e, 0x00, 0x61, 0x00], 1],
	['UTF-16 the other way round', [0xfe, 0xff, 0x00, 0x6e, 0x00, 0x61], 1],
	['UTF-16 that begins without its mark', [0x6e, 0x00, 0x61, 0x00, 0x6d, 0x00], 1],
	['a byte that only begins such a mark', [0xff, 0x61, 0x62, 0x63, 0x64, 0x65], 1],
	['a byte that only begins the other mark', [0xfe, 0x61, 0x62, 0x63, 0x64, 0x65], 1],
	['a byte that only ends such a mark', [0x61, 0xfe, 0x62, 0x63, 0x64, 0x65], 1],
	['a byte that only ends the other mark', [0x61, 0xff, 0x62, 0x63, 0x64, 0x65], 1],
	['a character cut in two', [0x61, 0x3a, 0x20, 0x62, 0x0a, 0x63, 0xc3], 2],
	['a letter written with too many bytes', [0x61, 0x0a, 0x0a, 0xc0, 0xaf], 3],
	['half a character of UTF-16', [0xed, 0xa0, 0x80], 1],
])('the gate names %s as no UTF-8', (_, bytes, line) => {
	const file = 'themes/crust.yaml';

	expectDiagnostics(withFile(file, Uint8Array.from(bytes)), file, [`${line} file ENCODING`]);
});

test.each([
	['Persian with a non-joiner', 'می\u200Cروم'],
	['a joiner after an Arabic letter', 'ه\u200D'],
	['Urdu with vowel marks', 'پَاکِسْتَانُ'],
	['Pashto', 'د ډیورنډ کرښه'],
	['Arabic with a mark of its direction', '\u200Fخبز\u200F'],
	['Hindi with a joiner', 'क्\u200Dष'],
	['Russian', 'ржаной хлеб'],
	['Greek', 'ψωμί'],
	['French with accents', 'pâté à l’œuf'],
	['a unit with a micro sign', '5 \u00B5m'],
	['scripts side by side', 'bread (хлеб, ψωμί, خبز)'],
	['a blank that does not break', '5\u00A0kg'],
])('the gate lets pass %s', (_, text) => {
	const file = 'themes/crust.yaml';

	expectDiagnostics(withFile(file, `name: ${text}\ndefinition: x\nwords: []\n`), file, []);
});

test('the gate names a line end that begins a file, with a byte order mark and without', () => {
	expectDiagnostics(withFile(crumb, `\r${textOf(crumb)}`), crumb, ['1 file LINE-END']);
	expectDiagnostics(withFile(crumb, `\uFEFF${textOf(crumb).replace('\n', '\r\n')}`), crumb, [
		'1 file BYTE-ORDER-MARK',
		'1 file LINE-END',
	]);
});
