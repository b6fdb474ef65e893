/** Compares a briefing with the article itself: everything is computed again, and what differs is told. */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { checkMdx } from '../../src/checks/mdx.ts';
import type { Content } from '../../src/content/content.ts';
import type { Entry } from '../../src/content/entry.ts';
import { fillContent } from '../../src/content/counts/fill.ts';
import { keepNothing } from '../../src/cache/keep.ts';
import { formatParagraphs } from '../../src/text/pinpoints.ts';
import { findLeftOut, listBodyParagraphs } from '../../src/content/original.ts';
import { listStrings } from '../../src/content/texts.ts';
import { formatDiagnostic } from '../../src/diagnostics/diagnostic.ts';
import { checkProof } from '../../src/checks/rules/proof.ts';
import { listWords } from '../../src/checks/proof/words.ts';
import type { Briefing } from '../../src/content/schema/briefing.ts';
import type { Fingerprint } from '../../src/content/schema/fingerprint.ts';
import { countWords } from '../../src/text/words.ts';
import { fingerprintOf, formatFingerprint, toHash } from '../intake/fingerprint.ts';
import { readArticle, type GivenArticle } from '../intake/formats.ts';
import { readSound } from '../intake/read-content.ts';
import { Refusal } from '../intake/refusal.ts';

export interface OriginalComparison {
	readonly id: string;
	/** Where the briefing does not say what the article says, in sentences. */
	readonly differences: readonly string[];
	/** What was compared. */
	readonly looked: string;
	/** The fingerprint as it should be. */
	readonly fingerprint: string;
}

/**
 * @param id of the briefing; without it, the one that has the hash of the file
 * @throws {Refusal} when no briefing is meant, or the article cannot be read
 */
export async function compareWithOriginal(
	content: Content,
	given: GivenArticle,
	id?: string,
): Promise<OriginalComparison> {
	const sha256 = toHash(given.bytes);
	const entry = content.briefings.find((one) =>
		id === undefined ? one.data.original.sha256 === sha256 : one.id === id,
	);
	if (!entry)
		throw new Refusal(
			id === undefined
				? `No briefing has the hash of this file (${sha256}); name the briefing after it, if the file has changed.`
				: `There is no sound briefing ${id}.`,
		);
	const made = content.fingerprints.find((one) => one.id === entry.id)?.data;
	const { paragraphs, read } = await readArticle({
		...given,
		encoding: given.encoding ?? made?.read.encoding,
		join: given.join ?? made?.read.joined ?? false,
	});
	const language = entry.data.bibliography.language;
	const fresh = fingerprintOf({ paragraphs, read, notices: [] }, { sha256, language, content }, made?.salt);
	return {
		id: entry.id,
		differences: [
			...compareCounts(entry.data, paragraphs, sha256),
			...compareMentions(entry.data, paragraphs),
			...compareFinders(entry.data, paragraphs),
			...comparePrinted(entry.data, paragraphs),
			...compareQuotations(entry, paragraphs),
			...compareLeftOut(entry.data, paragraphs),
			...compareSubjects(entry.data, paragraphs),
			...proveAnew(content, entry, fresh),
			...(made === undefined
				? [`fingerprints/${entry.id}.yaml is missing; add --record to write it.`]
				: isDeepStrictEqual(made, fresh)
					? []
					: [`fingerprints/${entry.id}.yaml is not what the article gives; add --record to write it anew.`]),
		],
		looked: `${paragraphs.length} paragraphs, ${entry.data.mentions.length} mentions, ${entry.data.original.finders.length} finders, ${entry.data.figures.length} figures, all quotations, hash and fingerprint`,
		fingerprint: formatFingerprint(fresh),
	};
}

/** Letters by which words of one family are known: "infiltrate", "infiltration". */
const stem = 6;

/** Words of a text that tell what it is about. */
const listTelling = (text: string) =>
	new Set(
		listWords(text)
			.filter(({ folded }) => folded.length > 4)
			.map(({ folded }) => folded.slice(0, stem)),
	);

/**
 * Statements that share nearly nothing with the paragraphs they cite and much with another one. A shared word weighs the
 * more the fewer paragraphs have it (inverse document frequency); the limits let every sound statement of real dossiers pass.
 */
function compareSubjects(
	{ claims, recommendations, keyPoints }: Briefing,
	paragraphs: readonly string[],
): string[] {
	const words = paragraphs.map(listTelling);
	const weigh = (word: string) => Math.log(words.length / words.filter((one) => one.has(word)).length);
	const shared = (text: string, cited: readonly number[]) =>
		[...listTelling(text)]
			.filter((word) => cited.some((n) => words[n - 1]?.has(word)))
			.reduce((sum, word) => sum + weigh(word), 0);
	const find = (
		name: string,
		statements: readonly { readonly text: string; readonly paragraphs: readonly number[] }[],
	) =>
		statements.flatMap(({ text, paragraphs: cited }, i) => {
			const [best] = paragraphs
				.map((_, n) => ({ n: n + 1, weight: shared(text, [n + 1]) }))
				.filter(({ n }) => !cited.includes(n))
				.sort((a, b) => b.weight - a.weight);
			if (!best || best.weight < 3 || shared(text, cited) >= best.weight / 4) return [];
			return [`${name}[${i + 1}]: ${formatParagraphs(cited)} hardly speaks of this; ¶${best.n} does.`];
		});
	return [
		...find('claims', claims),
		...find('recommendations', recommendations),
		...find('keyPoints', keyPoints),
	];
}

/** What the gate proves of the briefing when its fingerprint is the one that the article gives now. */
function proveAnew(
	content: Content,
	{ id, file, at, body, digest, frontDigest }: Entry<Briefing>,
	fresh: Fingerprint,
): string[] {
	const others = content.fingerprints.filter((one) => one.id !== id);
	const made = { id, file: `fingerprints/${id}.yaml`, at, body, digest, frontDigest, data: fresh };
	const { content: filled } = fillContent({
		...content,
		keep: keepNothing,
		fingerprints: [...others, made],
	});
	return [...checkProof(filled), ...checkMdx(filled, () => {})]
		.filter(({ file: where, code, message }) =>
			// Its wording can be taken over anywhere.
			code === 'TAKEN-OVER' ? message.includes(` of ${id} `) : code === 'NOT-THERE' && where === file,
		)
		.map((diagnostic) => formatDiagnostic(diagnostic, '.'));
}

/** Writes the fingerprint of a comparison. @returns its place */
export function recordFingerprint(folder: string, { id, fingerprint }: OriginalComparison): string {
	const place = path.join(folder, 'fingerprints', `${id}.yaml`);
	if (!existsSync(place) || readFileSync(place, 'utf8') !== fingerprint) writeFileSync(place, fingerprint);
	return place;
}

function compareCounts({ original }: Briefing, paragraphs: readonly string[], sha256: string): string[] {
	const words = countWords(paragraphs.join('\n'));
	return [
		...(original.sha256 === sha256
			? []
			: [`original.sha256: the file has ${sha256}, the briefing says ${original.sha256}.`]),
		...(original.paragraphs === paragraphs.length
			? []
			: [
					`original.paragraphs: the article has ${paragraphs.length}, the briefing says ${original.paragraphs}.`,
				]),
		...(Math.abs(original.words - words) <= words / 50
			? []
			: [`original.words: the article has ${words}, the briefing says ${original.words}.`]),
	];
}

/** One form for quotation marks, apostrophes, dashes and blanks. */
const plain = (text: string) =>
	text
		.replace(/[“”„«»]/g, '"')
		.replace(/[‘’ʼ]/g, "'")
		.replace(/[‐‑–—]/g, '-')
		.replace(/\s+/g, ' ');

const holds = (text: string | undefined, part: string) =>
	plain(text ?? '')
		.toLowerCase()
		.includes(plain(part).toLowerCase());

/** Names as they are printed, but for small letters. */
function compareMentions({ mentions }: Briefing, paragraphs: readonly string[]): string[] {
	return mentions.flatMap(({ spelling, paragraphs: cited }, i) => {
		const absent = cited.filter((n) => !holds(paragraphs[n - 1], spelling));
		return absent.length === 0
			? []
			: [`mentions[${i + 1}]: “${spelling}” does not stand in ${formatParagraphs(absent)}.`];
	});
}

function compareFinders({ original }: Briefing, paragraphs: readonly string[]): string[] {
	const all = paragraphs.map((text) => plain(text).toLowerCase());
	return original.finders.flatMap(({ paragraph, words }, i) => {
		const found = all.flatMap((text, n) =>
			Array<number>(text.split(plain(words).toLowerCase()).length - 1).fill(n + 1),
		);
		if (found.length === 1 && found[0] === paragraph) return [];
		const where =
			found.length === 0 ? 'nowhere' : `in ${formatParagraphs([...new Set(found)])}, ${found.length} times`;
		return [
			`original.finders[${i + 1}]: “${words}” stands ${where}, and should stand once, in ¶${paragraph}.`,
		];
	});
}

function comparePrinted({ figures }: Briefing, paragraphs: readonly string[]): string[] {
	return figures.flatMap(({ printed, paragraphs: cited }, i) =>
		cited.some((n) => holds(paragraphs[n - 1], printed))
			? []
			: [`figures[${i + 1}].printed: “${printed}” does not stand in ${formatParagraphs(cited)}.`],
	);
}

/** What stands in quotation marks in statements with paragraphs of their own is there, word for word. */
function compareQuotations({ data, body }: Entry<Briefing>, paragraphs: readonly string[]): string[] {
	const statements = [
		...data.claims.map((one, i) => ({
			at: `claims[${i + 1}]`,
			said: [...listStrings({ text: one.text })],
			cited: one.paragraphs,
		})),
		...data.recommendations.map((one, i) => ({
			at: `recommendations[${i + 1}]`,
			said: [...listStrings({ text: one.text, condition: one.condition ?? '' })],
			cited: one.paragraphs,
		})),
		...data.keyPoints.map((one, i) => ({
			at: `keyPoints[${i + 1}]`,
			said: [...listStrings({ text: one.text })],
			cited: one.paragraphs,
		})),
	];
	const quoted = (text: string) =>
		[...text.matchAll(/“([^”]+)”/g)].map(([, inside = '']) =>
			inside.replace(/\[[^\]]*\]\([^)]*\)/g, '').replace(/[.,]$/, ''),
		);
	const all = paragraphs.join('\n');
	return [
		...statements.flatMap(({ at, said, cited }) =>
			said
				.flatMap(({ text }) => quoted(text))
				.filter((part) => !cited.some((n) => holds(paragraphs[n - 1], part)))
				.map((part) => `${at}: “${part}” does not stand in ${formatParagraphs(cited)}.`),
		),
		...quoted(body)
			.filter((part) => !part.split(/\s*…\s*/).every((piece) => holds(all, piece)))
			.map((part) => `text: “${part}” stands nowhere in the article.`),
	];
}

/** A paragraph left out as a pull-quote repeats another. */
function compareLeftOut(briefing: Briefing, paragraphs: readonly string[]): string[] {
	const beyond = [...findLeftOut(briefing), ...listBodyParagraphs(briefing)].filter(
		(n) => n > paragraphs.length,
	);
	return beyond.length === 0
		? []
		: [
				`${formatParagraphs(beyond.slice(0, 3))} and later do not exist: the article ends with ¶${paragraphs.length}.`,
			];
}

/** Prints where a briefing does not say what the article says. */
export async function checkOriginal(
	folder: string,
	given: GivenArticle,
	{ id, isRecorded }: { id: string | undefined; isRecorded: boolean },
): Promise<boolean> {
	const comparison = await compareWithOriginal(readSound(folder), given, id);
	if (isRecorded) {
		console.log(`${recordFingerprint(folder, comparison)} is written.`);
		return checkOriginal(folder, given, { id: comparison.id, isRecorded: false });
	}
	const { differences, looked } = comparison;
	console.log(`${comparison.id}: compared ${looked}.`);
	if (differences.length === 0) console.log('Nothing differs.');
	else
		console.error(
			[
				...differences,
				`${differences.length === 1 ? '1 difference' : `${differences.length} differences`}`,
			].join('\n'),
		);
	return differences.length === 0;
}
