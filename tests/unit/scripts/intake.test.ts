/** What becomes of articles in every form, and of files that are none. */

import { expect, test } from 'vitest';
import { toHash } from '../../../scripts/intake/fingerprint.ts';
import { readArticle, type GivenArticle } from '../../../scripts/intake/formats.ts';
import { chooseFinders } from '../../../scripts/intake/finders.ts';
import { findRoles } from '../../../scripts/intake/roles.ts';
import { docx, html, paragraphs, pdf, text, zip } from './samples.ts';

const read = (bytes: string | Buffer, name = 'a.txt', options: Partial<GivenArticle> = {}) =>
	readArticle({ bytes: Buffer.from(bytes), name, ...options });

const page = html(
	`<article>${paragraphs.map((one, i) => (i === 0 ? `<h1>${one}</h1>` : `<p>${one}</p>`)).join('')}</article>`,
);

test.each([
	['plain text', text, 'a.txt'],
	['CRLF', text.replace(/\n/g, '\r\n'), 'a.txt'],
	['CR alone', text.replace(/\n/g, '\r'), 'a.txt'],
	['line separators', text.replace(/\n\n/g, '\u2028'), 'a.txt'],
	['paragraph separators', text.replace(/\n\n/g, '\u2029'), 'a.txt'],
	['a byte order mark', `\uFEFF${text}`, 'a.txt'],
	['lines of zero width', text.replace(/\n\n/g, '\n\u200B\n\uFEFF\u200B\n'), 'a.txt'],
	['Markdown', `---\ntitle: x\n---\n# ${text}`, 'a.md'],
	['a web page', page, 'a.html'],
	['a web page without a name', page, ''],
	['a Word document', docx(paragraphs), 'a.docx'],
])('%s gives the same paragraphs', async (_, bytes, name) => {
	expect((await read(bytes, name)).paragraphs).toEqual(paragraphs);
});

test('a PDF gives its words, and says that its paragraphs are a guess', async () => {
	const lines = paragraphs.flatMap((one) => one.match(/.{1,70}(?:\s|$)/g) ?? []).map((line) => line.trim());
	const article = await read(pdf(lines), 'a.pdf');

	expect(article.paragraphs.join(' ')).toBe(paragraphs.join(' '));
	expect(article.notices[0]).toContain('check by eye');
});

test.each([
	['an empty front matter', '---\n---\n'],
	['none, and a rule', ''],
])('Markdown with %s keeps everything above a rule', async (_, head) => {
	const article = await read(
		`${head}# ${paragraphs[0]}\n\n---\n\n${paragraphs.slice(1).join('\n\n')}`,
		'a.md',
	);

	expect(article.paragraphs).toEqual(paragraphs);
	expect(article.notices).toEqual([]);
});

test('a paragraph that a page of the file breaks in two is told', async () => {
	const [, second = ''] = paragraphs;
	const article = await read(text.replace(second, second.replace('valley could', 'valley could\n\n')));

	expect(article.notices).toEqual([expect.stringContaining('¶2 stops in the middle of a sentence')]);
	expect((await read(text)).notices).toEqual([]);
});

test('lines are joined at a hyphen as the word wants it', async () => {
	const [first = '', ...rest] = paragraphs;
	const wrapped = [
		first,
		'They asked for an 18-\nmonth loan, and for a baker-\nshop of the Anglo-\nSaxon kind.',
		...rest,
	].join('\n\n');
	const { paragraphs: joined } = await read(wrapped, 'a.txt', { join: true });

	expect(joined[1]).toBe('They asked for an 18-month loan, and for a bakershop of the Anglo-Saxon kind.');
});

const bomb = () => zip({ 'word/document.xml': Buffer.alloc(80 * 1024 * 1024, 32) });

test.each<readonly [string, string | Buffer, string, string]>([
	['nothing', '', 'a.txt', 'The file is empty.'],
	['hardly text', 'Three words here.', 'a.txt', 'hardly an article'],
	[
		'another encoding',
		Buffer.from(text.replace('valley', 'valley\u0092'), 'latin1'),
		'a.txt',
		'windows-1252',
	],
	['UTF-16', Buffer.from(`\uFEFF${text}`, 'utf16le'), 'a.txt', 'utf-16le'],
	['UTF-16 without a mark', Buffer.from(text, 'utf16le'), 'a.txt', 'utf-16le'],
	['a picture', Buffer.from('\u0089PNG\r\n\u001A\n', 'latin1'), 'a.txt', 'a picture'],
	['an RTF document', '{\\rtf1 hello}', 'a.rtf', 'RTF'],
	[
		'bytes of a program',
		Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200, 0), Buffer.from('x'.repeat(900))]),
		'a.txt',
		'no text',
	],
	['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 65, 0, 0, 0]), 'a.txt', 'UTF-32'],
	[
		'an encoding that cannot be told',
		Buffer.from(Array.from({ length: 300 }, (_, i) => 0x81 + (i % 30))),
		'a.txt',
		'do not tell which encoding',
	],
	[
		'zero bytes before a text',
		Buffer.concat([Buffer.alloc(500, 0), Buffer.from(text)]),
		'a.txt',
		'bytes that no text has',
	],
	['a mail', `From: a@example.org\nSubject: rye\n\n${text}`, 'a.eml', 'is a mail'],
	['a LaTeX document', `\\documentclass{article}\n${text}`, 'a.tex', 'LaTeX'],
	['a text of a book', `${paragraphs[3]} `.repeat(4000), 'a.txt', '60000 at most'],
	['a text of many megabytes', 'bread '.repeat(1_000_000), 'a.txt', 'The file has 6 MB'],
	['a page of many elements', html('<b>a</b>'.repeat(20_001)), 'a.html', 'more elements than'],
	['a page of nested elements', html(`${'<div>'.repeat(501)}a`), 'a.html', 'more elements than'],
	[
		'a damaged Word document',
		zip({ 'word/document.xml': '<w:document><not closed' }),
		'a.docx',
		'it is damaged',
	],
	['a locked PDF', locked(), 'a.pdf', 'locked with a password'],
	['a PDF of pictures', pdf([]), 'a.pdf', 'pictures of pages'],
	['a broken PDF', '%PDF-1.7 nothing more', 'a.pdf', 'it is damaged'],
	['a zip file', zip({ 'a.txt': text }), 'a.docx', 'of another kind'],
	['a zip file cut short', docx(paragraphs).subarray(0, 300), 'a.docx', 'cut short'],
	['a bomb', bomb(), 'a.docx', 'unpacks to more than'],
	[
		'a cookie wall',
		html('<main><p>We value your privacy. Accept all cookies to continue.</p></main>'),
		'a.html',
		'notice about cookies',
	],
	['an empty page', html('<div id="app"></div>'), 'a.html', 'hardly an article'],
	[
		'more paragraphs than a briefing can have',
		'This is a paragraph of six words.\n'.repeat(1001),
		'a.txt',
		'1001 paragraphs',
	],
	['wrapped text', wrap(), 'a.txt', 'wrapped by hand at column'],
])('%s is refused in a sentence', async (_, bytes, name, said) => {
	await expect(read(bytes, name)).rejects.toThrow(said);
});

/** A PDF that only its password opens: what the key is made of is there, and wrong. */
function locked(): Buffer {
	const bytes = pdf(paragraphs).toString('latin1');
	const password = `<${'41'.repeat(32)}>`;
	return Buffer.from(
		bytes.replace(
			'/Root 1 0 R',
			`/Root 1 0 R /Encrypt << /Filter /Standard /V 1 /R 2 /P -44 /O ${password} /U ${password} >> /ID [${password} ${password}]`,
		),
		'latin1',
	);
}

function wrap(): string {
	return paragraphs.map((one) => one.replace(/(.{1,40})(?:\s+|$)/g, '$1\n')).join('\n');
}

test('wrapped text is joined on request', async () => {
	const { paragraphs: joined, read: how } = await read(wrap(), 'a.txt', { join: true });

	expect(joined).toEqual(paragraphs);
	expect(how).toEqual({ as: 'text', joined: true });
});

test('another encoding is read on request, and the hash is that of the file', async () => {
	const bytes = Buffer.from(text.replace('valley', 'valley\u0092s'), 'latin1');
	const article = await read(bytes, 'a.txt', { encoding: 'windows-1252' });

	expect(article.paragraphs[0]).toBe('Rye comes back to the valley’s');
	expect(article.read.encoding).toBe('windows-1252');
	expect(toHash(bytes)).not.toBe(toHash(Buffer.from(article.paragraphs.join('\n'))));
});

test('roles are told where they are certain', () => {
	const long =
		'This is a paragraph that argues at some length and has more than twenty words in it, so that nothing else could be meant by it here.';
	const roles = findRoles(
		[
			'A Title',
			'By Ann Baker',
			'12 March 2021',
			long,
			'A heading',
			`${long} Again.`,
			long,
			'Ann Baker is a fellow at the Institute of Bread.',
			'Views expressed are the author’s own and do not reflect those of the site.',
		],
		'en',
	);

	expect(roles.map(({ paragraph, role }) => `${paragraph} ${role}`)).toEqual([
		'1 headline',
		'2 byline',
		'3 boilerplate',
		'4 pull-quote',
		'5 heading',
		'7 pull-quote',
		'8 biography',
		'9 boilerplate',
	]);
});

test('finders stand once in the whole article', () => {
	const twins = ['one two three four', 'one two three five', 'one two three four five six'];

	expect(chooseFinders(twins, [1, 2, 3])).toEqual([
		{ paragraph: 2, words: 'two three five' },
		{ paragraph: 3, words: 'three four five' },
	]);
});
