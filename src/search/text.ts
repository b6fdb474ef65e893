/** Searches the full text: one run for each spelling or word, put together page by page. */

import type { Language } from './english.ts';
import { keepFitting, noFragment } from './fitting.ts';
import { toForms } from './lexicon.ts';
import { pause } from './pause.ts';
import type { Clause } from './query.ts';
import type { Fragment, PagefindResult, TextIndex } from './text-index.ts';

export interface TextHit {
	readonly href: string;
	readonly score: number;
	/** For each clause that its text fits, the positions of the words. */
	readonly words: readonly (readonly number[])[];
	readonly load: () => Promise<Fragment>;
}

export interface TextAnswer {
	/** Best first. */
	readonly hits: readonly TextHit[];
	/** For each clause, whether any page has it in its text. */
	readonly found: readonly boolean[];
	/** No page has everything; these have the most. */
	readonly partial: boolean;
}

/** More spellings than these are looked for in no text. */
const mostForms = 12;

/** What Pagefind is asked for a clause. Quotation marks keep it from matching the beginnings of other words. */
function toTerms(clause: Clause): string[] {
	const words = clause.words.join(' ');
	if (clause.kind === 'word') return [words];
	// Pagefind takes a compound for one word, so quoted words that stand in one are found only unquoted.
	if (clause.kind === 'phrase') return [`"${words}"`, words];
	const terms = clause.readings.flatMap((reading) =>
		reading.wide
			? toForms(reading).map((form) => `"${form.replaceAll('"', '')}"`)
			: [reading.words.join(' ')],
	);
	return [...new Set(terms.map((term) => term.toLowerCase()))].slice(0, mostForms);
}

type Found = Map<string, { score: number; words: readonly number[]; result: PagefindResult }>;

export interface TextOptions {
	readonly language: Language;
	/** For each clause, the pages that fit it by their tags or in the compact index. */
	readonly alsoFits: readonly ReadonlySet<string>[];
	readonly filters?: NonNullable<Parameters<TextIndex['search']>[1]>['filters'];
}

export async function searchText(
	clauses: readonly Clause[],
	{ search, hrefOf }: Pick<TextIndex, 'search' | 'hrefOf'>,
	{ language, alsoFits, filters = {} }: TextOptions,
): Promise<TextAnswer> {
	const founds: Found[] = [];
	for (const clause of clauses) {
		const found: Found = new Map();
		for (const term of toTerms(clause)) {
			const { results } = await search(term, { filters });
			for (const result of await keepFitting(results, clause, term, language)) {
				add(found, hrefOf.get(result.id) ?? result.id, result, results[0]?.score ?? 1);
			}
			await pause();
		}
		founds.push(found);
	}
	const wanted = clauses
		.map((_, i) => i)
		.filter((i) => (founds[i]?.size ?? 0) + (alsoFits[i]?.size ?? 0) > 0);
	const pages = [...new Set(founds.flatMap((found) => [...found.keys()]))].map((href) => ({
		href,
		covered: wanted.filter((i) => founds[i]?.has(href) || alsoFits[i]?.has(href)).length,
		parts: founds.flatMap((found) => found.get(href) ?? []),
	}));
	const most = Math.max(0, ...pages.map(({ covered }) => covered));
	return {
		hits: pages
			.filter(({ covered }) => covered === most)
			.map(({ href, parts }) => ({
				href,
				score: parts.reduce((sum, { score }) => sum + score, 0),
				words: parts.map(({ words }) => [...new Set(words)].sort((a, b) => a - b)),
				load: async () => (await parts[0]?.result.data()) ?? noFragment,
			}))
			.sort((a, b) => b.score - a.score || a.href.localeCompare(b.href, 'en')),
		found: founds.map(({ size }) => size > 0),
		partial: pages.length > 0 && most < clauses.length,
	};
}

/** Scores can be compared only within one run, so each counts as a share of the best of its run. */
function add(found: Found, href: string, result: PagefindResult, best: number): void {
	const score = (result.score || 1) / (best || 1);
	const before = found.get(href);
	found.set(href, {
		result,
		score: Math.max(score, before?.score ?? 0) + (before ? 0.05 : 0),
		words: [...(before?.words ?? []), ...result.words],
	});
}
