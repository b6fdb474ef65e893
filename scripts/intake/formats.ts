/** Reads an article as it comes: plain text, Markdown, a web page, a Word document, a PDF. */

import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import mammoth from 'mammoth';
import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { extractText, getDocumentProxy } from 'unpdf';
import { visit, SKIP } from 'unist-util-visit';
import type { Fingerprint } from '../../src/content/schema/fingerprint.ts';
import { formatParagraphs, longestRun } from '../../src/text/pinpoints.ts';
import { countWords } from '../../src/text/words.ts';
import { decodeArticle, guessEncoding } from './encoding.ts';
import { findWrap, joinLines, listParagraphs } from './plain.ts';
import { Refusal } from './refusal.ts';
import { listZip } from './zip.ts';

/** An article as it was given. */
export interface GivenArticle {
	readonly bytes: Buffer;
	/** The name of its file, for its ending; empty for standard input. */
	readonly name: string;
	readonly encoding?: string | undefined;
	/** Whether what stands between empty lines is one paragraph; undefined when nobody has said. */
	readonly join?: boolean | undefined;
}

export interface Article {
	readonly paragraphs: readonly string[];
	readonly read: Fingerprint['read'];
	/** What to check by eye, in sentences. */
	readonly notices: readonly string[];
	/** What the file says of itself. */
	readonly title?: string | undefined;
	readonly author?: string | undefined;
	readonly published?: string | undefined;
	readonly language?: string | undefined;
}

/** Words below which nothing is an article, and beyond which it is a book. */
const fewest = 30;
const most = 60_000;

/** Bytes beyond which no text is an article; documents with pictures may be larger. */
const largestText = 5 * 1024 * 1024;
const largest = 100 * 1024 * 1024;

/** Elements, one after another and one in another, beyond which a page is no article: whatever finds its text takes time with each. */
const mostElements = 20_000;
const deepest = 500;

/** @throws {Refusal} with one sentence when it is no article that can be read */
export async function readArticle(given: GivenArticle): Promise<Article> {
	if (given.bytes.length === 0) throw new Refusal('The file is empty.');
	const article = await parse(given);
	const words = countWords(article.paragraphs.join('\n'));
	if (words < fewest)
		throw new Refusal(
			`${words === 0 ? 'No words' : words === 1 ? 'Only one word' : `Only ${words} words`} ${words < 2 && words > 0 ? 'was' : 'were'} found in it: that is hardly an article.${hintOf(article)}`,
		);
	if (words > most)
		throw new Refusal(`It has ${words} words, and a briefing speaks of ${most} at most: brief a part of it.`);
	if (article.paragraphs.length > longestRun)
		throw new Refusal(
			`It has ${article.paragraphs.length} paragraphs, and a briefing can have ${longestRun}. If its lines are wrapped by hand, add --join; otherwise brief a part of it.`,
		);
	return { ...article, notices: [...article.notices, ...findBreaks(article.paragraphs)] };
}

/** Paragraphs that a page or picture of the file has broken in two. */
function findBreaks(paragraphs: readonly string[]): string[] {
	const broken = paragraphs.flatMap((text, i) =>
		i < paragraphs.length - 1 && countWords(text) > 14 && !/[\p{Sentence_Terminal}:;…][^\p{L}]*$/u.test(text)
			? [i + 1]
			: [],
	);
	if (broken.length === 0) return [];
	return [
		`${formatParagraphs(broken)} ${broken.length === 1 ? 'stops' : 'stop'} in the middle of a sentence. If the file breaks it there and the article does not, join the two in a copy of the file, and begin anew from that.`,
	];
}

const hintOf = ({ read }: Article) =>
	read.as === 'pdf'
		? ' The PDF seems to hold pictures of pages; recognise their text first, and check it by eye.'
		: read.as === 'html'
			? ' The page may hide its text behind a notice or load it later; copy the text into a .txt file.'
			: '';

const kinds: readonly [start: string, what: string][] = [
	['\u0089PNG', 'a picture'],
	['\u00FF\u00D8\u00FF', 'a picture'],
	['GIF8', 'a picture'],
	['{\\rtf', 'an RTF document; save it as .docx'],
	['\u00D0\u00CF\u0011\u00E0', 'an old Word document; save it as .docx'],
	['\u001F\u008B', 'a packed file; unpack it'],
	['\u00FF\u00FE\u0000\u0000', 'in UTF-32, which hardly anything reads; save it as UTF-8'],
	['\\documentclass', 'a LaTeX document; give the PDF that is made of it'],
];

/** A mail, or a page that a browser saved as one. */
const mail = /^(?:[A-Z][\w-]*: [^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*){2,}\r?\n/;

const toMegabytes = (bytes: number) => Math.round(bytes / 1024 / 1024);

const tooLarge = (bytes: number, limit: number) =>
	new Refusal(
		`The file has ${toMegabytes(bytes)} MB, and an article of its kind ${toMegabytes(limit)} at most: copy the text into a .txt file.`,
	);

function parse(given: GivenArticle): Promise<Article> | Article {
	const { bytes, name } = given;
	const start = bytes.toString('latin1', 0, 1024);
	if (bytes.length > largest) throw tooLarge(bytes.length, largest);
	if (start.startsWith('%PDF-')) return parsePdf(bytes);
	if (start.startsWith('PK')) return parseZip(bytes);
	const [, what] = kinds.find(([sign]) => start.startsWith(sign)) ?? [];
	if (what) throw new Refusal(`The file is ${what}.`);
	if (mail.test(start) && /^(?:From|MIME-Version|Received|Subject):/m.test(start))
		throw new Refusal(
			'The file is a mail, or a page saved in the form of one; save the page as HTML alone, or copy the text into a .txt file.',
		);
	if (bytes.length > largestText) throw tooLarge(bytes.length, largestText);
	if (bytes.includes(0) && guessEncoding(bytes)?.startsWith('utf-16') !== true)
		throw new Refusal('The file is no text: it has bytes that no text has.');
	if (
		/\.x?html?$/i.test(name) ||
		/^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)?<(?:!doctype html|html)\b/i.test(start)
	)
		return parseHtml(given);
	return /\.(?:md|markdown|mdx)$/i.test(name) ? parseMarkdown(given) : parsePlain(given);
}

function parsePlain({ bytes, encoding, join }: GivenArticle): Article {
	const text = decodeArticle(bytes, encoding);
	const wrap = findWrap(text);
	if (wrap !== undefined && join === undefined)
		throw new Refusal(
			`The lines seem to be wrapped by hand at column ${wrap}, so that most are no paragraphs. Add --join to take what stands between empty lines as one paragraph, or --no-join to take each line as one.`,
		);
	return {
		paragraphs: listParagraphs(text, join === true),
		read: toRead('text', encoding, join),
		notices: [],
	};
}

const toRead = (as: Article['read']['as'], encoding?: string, join?: boolean): Article['read'] => ({
	as,
	...(encoding === undefined ? {} : { encoding }),
	...(join === true ? { joined: true } : {}),
});

function parseMarkdown({ bytes, encoding }: GivenArticle): Article {
	const text = decodeArticle(bytes, encoding).replace(/\r\n?/g, '\n');
	const [front] = /^---\n(?:[\s\S]*?\n)??---[ \t]*(?:\n|$)/.exec(text) ?? [];
	const tree = unified()
		.use(remarkParse)
		.use(remarkGfm)
		.parse(text.slice(front?.length ?? 0));
	const paragraphs: string[] = [];
	visit(tree, (node) => {
		if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableRow') return;
		const said = joinLines(listParagraphs(toString(node), false));
		if (said !== '') paragraphs.push(said);
		return SKIP;
	});
	return {
		paragraphs,
		read: toRead('markdown', encoding),
		notices: [...(front?.includes(':') ? ['The lines between --- at its head were left out.'] : [])],
		title: /^title:\s*["']?(.+?)["']?\s*$/m.exec(front ?? '')?.[1],
		published: /^date:\s*["']?(\d{4}-\d\d-\d\d)/m.exec(front ?? '')?.[1],
	};
}

/** Words with which pages ask for consent or payment instead of showing their text. */
const wall =
	/\b(?:accept (?:all )?cookies|cookie (?:policy|settings|consent)|subscribe to (?:continue|read)|enable javascript|verify (?:that )?you are human|log in to (?:continue|read))\b/i;

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** How deep the elements of a page stand in one another, as far as they are closed by tags. */
function findDepth(source: string): number {
	let depth = 0;
	let most = 0;
	for (const [, end] of source.matchAll(
		/<(\/?)(?:div|span|section|article|table|ul|ol|blockquote|b|i|em|strong|font|center|a)\b/gi,
	)) {
		depth = Math.max(0, depth + (end === '' ? 1 : -1));
		most = Math.max(most, depth);
	}
	return most;
}

function parseHtml({ bytes, encoding }: GivenArticle): Article {
	const [, declared] = /<meta[^>]+charset=["']?([\w-]+)/i.exec(bytes.toString('latin1', 0, 4096)) ?? [];
	const named = encoding ?? (declared && !/^utf-?8$/i.test(declared) ? declared : undefined);
	const source = decodeArticle(bytes, named);
	if (count(source, /<[a-z]/gi) > mostElements || findDepth(source) > deepest)
		throw new Refusal(
			'The page has more elements than a page with an article has: copy the text into a .txt file, and give that.',
		);
	const { document } = parseHTML(source);
	const language = document.documentElement?.getAttribute('lang') ?? undefined;
	const whole = document.body?.textContent ?? '';
	const page = new Readability(document).parse();
	const content = parseHTML(`<!doctype html><html><body>${page?.content ?? ''}</body></html>`).document;
	const blocks = [...content.querySelectorAll('h1,h2,h3,h4,h5,h6,p,li,blockquote,tr,pre,figcaption')]
		.filter((node) => node.querySelector('p,li,blockquote,h2,h3') === null)
		.map((node) => joinLines(listParagraphs(node.textContent ?? '', false)))
		.filter((text) => text !== '');
	const title = page?.title?.trim() || undefined;
	const paragraphs = title && blocks[0] !== title ? [title, ...blocks] : blocks;
	const words = countWords(blocks.join('\n'));
	if (words < 150 && wall.test(whole))
		throw new Refusal(
			'The page shows a notice about cookies, payment or scripts instead of its text. Open it, copy the text into a .txt file, and give that.',
		);
	return {
		paragraphs,
		read: toRead('html', named),
		notices: [
			`From the page ${blocks.length} paragraphs were taken and menus, notices and comments left out: compare the first and last with the page.`,
			...(wall.test(blocks.join('\n'))
				? ['Some of it speaks of cookies or subscriptions: see whether that belongs to the article.']
				: []),
		],
		title,
		author: page?.byline?.trim() || undefined,
		published: /^\d{4}-\d\d-\d\d/.exec(page?.publishedTime ?? '')?.[0],
		language: language ?? page?.lang ?? undefined,
	};
}

async function parseZip(bytes: Buffer): Promise<Article> {
	if (!listZip(bytes).includes('word/document.xml'))
		throw new Refusal(
			'The file is a zip file or an Office document of another kind; give .docx, .pdf, .html, .md or .txt.',
		);
	const { value } = await mammoth.extractRawText({ buffer: bytes }).catch(() => {
		throw new Refusal(
			'The Word document cannot be read: it is damaged. Open it in a word processor and save it anew.',
		);
	});
	return {
		paragraphs: listParagraphs(value, false),
		read: toRead('docx'),
		notices: ['Pictures, comments and text boxes of the document were left out.'],
	};
}

async function parsePdf(bytes: Buffer): Promise<Article> {
	const { text: pages } = await readPages(bytes).catch((error: unknown) => {
		throw new Refusal(
			error instanceof Error && error.name === 'PasswordException'
				? 'The PDF is locked with a password: save a copy without one, and give that.'
				: 'The PDF cannot be read: it is damaged. Open it in a viewer and print it to a PDF anew.',
		);
	});
	return {
		paragraphs: toPdfParagraphs(pages),
		read: toRead('pdf'),
		notices: [
			`The PDF has ${pages.length === 1 ? 'one page' : `${pages.length} pages`}; where its paragraphs begin and end was guessed from its lines: check by eye, and look for page numbers and running titles.`,
		],
	};
}

/** The text of each page; nothing is said on the way. */
const readPages = async (bytes: Buffer) =>
	extractText(await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 }), { mergePages: false });

/** A PDF knows lines only: one that ends a sentence clearly before the margin ends a paragraph. */
function toPdfParagraphs(pages: readonly string[]): string[] {
	const lines = pages
		.flatMap((page) => listParagraphs(page, false))
		.filter((line) => !/^\d{1,4}$/.test(line));
	const margin = Math.max(...lines.map((line) => line.length), 0);
	const paragraphs: string[][] = [[]];
	for (const line of lines) {
		paragraphs.at(-1)?.push(line);
		if (line.length < margin * 0.8 && (/[.!?]["”’)\]]*$/.test(line) || line.length < margin * 0.5))
			paragraphs.push([]);
	}
	return paragraphs.map(joinLines).filter((text) => text !== '');
}
