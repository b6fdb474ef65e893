/** Compares what is said of an original with its fingerprint. */

import type { TextDiagnostic } from '../../diagnostics/diagnostic.ts';
import { formatParagraphs } from '../../text/pinpoints.ts';
import { findPlaceholders } from '../../content/placeholders.ts';
import { quote } from '../../diagnostics/quote.ts';
import type { DossierNames } from './dossier-names.ts';
import type { Proof } from './fingerprint.ts';
import { listNameWords, listRelatives } from './names.ts';
import { isBorneOut, listDates, listNumbers } from './numbers.ts';
import { listRuns, runLength } from './words.ts';

/** One source, with what is needed to prove statements about it. */
export interface Prover {
	/** The id of its briefing. */
	readonly id: string;
	readonly proof: Proof;
	/** The day it appeared, where that is known: it counts as if every paragraph named it. */
	readonly published: string | undefined;
	/** How many paragraphs it has. */
	readonly length: number;
	/** That of our texts, when the original is in it too; otherwise "und", and names are not compared. */
	readonly language: string;
	/** The actors and places that its mentions find in some paragraphs. */
	readonly namedIn: (paragraphs: readonly number[]) => readonly string[];
	readonly names: DossierNames;
	/** What proofs follow from besides the text that is proved and the front matter above it. */
	readonly key: string;
}

/** All sources. */
export interface Provers {
	readonly isEmpty: boolean;
	/** That of a briefing; undefined when it has no fingerprint that fits. */
	readonly find: (id: string) => Prover | undefined;
	/** A source that a run of eight words stands in, titles apart: they may be quoted whole. */
	readonly findSource: (run: string) => Prover | undefined;
	/** What `findSource` follows from. */
	readonly key: string;
}

export interface Statement {
	readonly text: string;
	/** The paragraphs it rests on. */
	readonly paragraphs: readonly number[];
	/** Actors and places that are our reading of them. */
	readonly ours: readonly string[];
}

/** Names, numbers and dates that stand in none of the paragraphs and are not marked as ours. */
export function findUnproven({ text, paragraphs, ours }: Statement, prover: Prover): TextDiagnostic[] {
	const { proof, language, names, namedIn } = prover;
	// That a paragraph does not exist is said already.
	if (paragraphs.length === 0 || paragraphs.some((n) => n > prover.length)) return [];
	if (findPlaceholders(text).length > 0) return [];
	const allowed = [...namedIn(paragraphs), ...ours].map(names.wordsOf);
	const appeared = prover.published === undefined ? [] : [prover.published];
	const isAllowed = (folded: string) =>
		listRelatives(folded, language).some((form) => allowed.some((words) => words.has(form)));
	const absent = [
		...listNameWords(text, language, names.isKnown)
			.filter(({ folded }) => !isAllowed(folded) && !proof.hasName(folded, paragraphs))
			.map(({ written, offset }) => ({ what: 'the name', written, offset })),
		...listDates(text, language)
			.filter(({ value }) => !proof.hasDate(value, paragraphs) && !isBorneOut(value, appeared, []))
			.map(({ written, offset }) => ({ what: 'the date', written, offset })),
		...listNumbers(text, language)
			.filter(
				({ value, written }) => !proof.hasNumber(value, paragraphs) && !isAllowed(written.toLowerCase()),
			)
			.map(({ written, offset }) => ({ what: 'the number', written, offset })),
	];
	const where = formatParagraphs(paragraphs);
	return absent.map(({ what, written, offset }) => ({
		offset,
		code: 'NOT-THERE',
		message: `${what} ${quote(written)} stands nowhere in ${where} of the article`,
		fix: 'mend it, cite the paragraph where it stands, or mark it as ours (a mention with reading:, or ours:)',
	}));
}

/** Runs of eight words that stand in one of the sources, each stretch once. */
export function findTaken(text: string, provers: Provers): TextDiagnostic[] {
	const runs = listRuns(text);
	const diagnostics: TextDiagnostic[] = [];
	let last = -Infinity;
	for (const [i, { run, offset }] of runs.entries()) {
		const source = provers.findSource(run);
		if (!source) continue;
		const isNew = i - last > runLength;
		last = i;
		if (!isNew) continue;
		diagnostics.push({
			offset,
			code: 'TAKEN-OVER',
			message: `${quote(run)} stands in the article of ${source.id} word for word`,
			fix: 'say it in your own words; quote at most seven words in a row',
		});
	}
	return diagnostics;
}
