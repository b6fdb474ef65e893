import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { codes, type Code } from '../../../src/diagnostics/codes.ts';
import { byPosition, formatDiagnostic, formatPath } from '../../../src/diagnostics/diagnostic.ts';
import { edited, readChanged, sound, withFile } from '../content/dossier.ts';

const lines = (listing: typeof sound) =>
	readChanged(listing).diagnostics.map((diagnostic) => formatDiagnostic(diagnostic));

test('the small dossier is sound', () => {
	expect(lines(sound)).toEqual([]);
});

test('a problem says where it is, what is wrong and how to mend it', () => {
	expect(lines(edited('themes/crumb.yaml', 'words:', 'word:'))).toEqual([
		'content/themes/crumb.yaml:3:1 word UNKNOWN-KEY "word" is unknown here; did you mean "words"? → use these keys: name, definition, words',
	]);
});

test('a choice is guessed', () => {
	expect(lines(edited('briefings/rye-2020.mdx', 'kind: opinion', 'kind: opinoin'))).toEqual([
		'content/briefings/rye-2020.mdx:14:9 bibliography.kind CHOICE "opinoin" is none of the choices; did you mean "opinion"? → write one of: opinion, analysis, report',
	]);
});

test('an id is guessed', () => {
	expect(lines(edited('briefings/rye-2020.mdx', 'instrument: training', 'instrument: trainning'))).toEqual([
		'content/briefings/rye-2020.mdx:122:17 recommendations[1].instrument UNKNOWN-ID "trainning" does not exist; did you mean "training"? → name an instrument in site.yaml, or add it there; not-stated where there is none',
	]);
});

test('prose that MDX would misread is told what to write', () => {
	expect(lines(edited('pages/privacy.mdx', 'Nothing.', 'Less than <5 %.'))).toEqual([
		'content/pages/privacy.mdx:6:11 body PROSE "<" begins a tag in MDX → write the words ("less than"), or \\<',
	]);
});

test('what stands in a file cannot steer the terminal', () => {
	expect(lines(withFile('themes/\x1b[31m\nred.yaml', 'name: x')).join()).toContain(
		'content/themes/\\u{1b}[31m\\u{a}red.yaml:1:1 file FILE-NAME',
	);
});

test('positions from ten on are counted from one, too', () => {
	expect(
		formatDiagnostic({
			file: 'a.yaml',
			line: 1,
			column: 2,
			field: 'claims[9].unclear[11]',
			code: 'TWICE',
			message: 'so',
			fix: 'mend it',
		}),
	).toBe('content/a.yaml:1:2 claims[10].unclear[12] TWICE so → mend it');
});

test('problems of one place are sorted by code, field and message', () => {
	const at = (code: Code, field: string, message: string, line = 1, column = 1) => ({
		file: 'a.yaml',
		line,
		column,
		field,
		code,
		message,
		fix: '',
	});
	const sorted = [
		at('DATE', 'a', 'x'),
		at('DATE', 'b', 'a'),
		at('DATE', 'b', 'b'),
		at('TWICE', 'a', 'a'),
		at('DATE', 'a', 'a', 1, 2),
		at('DATE', 'a', 'a', 2, 1),
	];

	expect([...sorted].reverse().sort(byPosition)).toEqual(sorted);
	expect(
		[sorted[3], sorted[0], sorted[5], sorted[2], sorted[1], sorted[4]]
			.flatMap((one) => one ?? [])
			.sort(byPosition),
	).toEqual(sorted);
});

test('a path is written as programs write it', () => {
	expect(formatPath([])).toBe('file');
	expect(formatPath(['claims', 2, 'paragraphs', 0])).toBe('claims[2].paragraphs[0]');
});

test('all problems of all files come in one run, by file, line and column', () => {
	const broken = [
		...edited('themes/crumb.yaml', 'name: Crumb', 'nam: Crumb\ncolor: brown').filter(
			({ file }) => file === 'themes/crumb.yaml',
		),
		...edited('pages/privacy.mdx', 'Nothing.', '{a} and {b}').filter(
			({ file }) => file === 'pages/privacy.mdx',
		),
		...edited('site.yaml', 'title: Crumbs', 'title:').filter(({ file }) => file === 'site.yaml'),
	];
	const names = new Set(broken.map(({ file }) => file));

	expect(
		lines([...broken, ...sound.filter(({ file }) => !names.has(file))]).map((line) => line.split(' ')[0]),
	).toEqual([
		'content/pages/privacy.mdx:6:1',
		'content/pages/privacy.mdx:6:9',
		'content/site.yaml:1:7',
		'content/themes/crumb.yaml:1:1',
		'content/themes/crumb.yaml:2:1',
	]);
});

test('every code has a case that bites', () => {
	const cases = globSync('tests/unit/{checks,content,diagnostics,scripts,text}/**/*.test.ts')
		.map((file) => readFileSync(file, 'utf8'))
		.join('\n');

	expect(
		Object.keys(codes).filter(
			(code) => !new RegExp(`(file|body|[\\w\\]?<]) ${code}\\b|['/|(]${code}['/|)]`).test(cases),
		),
	).toEqual([]);
});
