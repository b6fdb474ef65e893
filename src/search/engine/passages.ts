/** Finds passages with Pagefind: it says which texts have the words, and holds these texts. */

import { findRequired, type Index } from './answer.ts';
import { indexKeys, type Tag } from './format.ts';
import { excerpt, findPositions, toPatterns, type Pattern, type Segment } from './marking.ts';
import type { Clause, Query } from './query.ts';

/** A text as Pagefind keeps it. */
export interface Fragment {
	readonly url: string;
	readonly content: string;
	readonly meta: Readonly<Record<string, string>>;
	readonly anchors: readonly { readonly id: string; readonly element: string; readonly location: number }[];
}

interface Found {
	readonly score: number;
	readonly data: () => Promise<Fragment>;
}

export interface Pagefind {
	readonly search: (
		term: string,
	) => Promise<{ readonly results: readonly (Found & { readonly id: string })[] }>;
}

/** A stretch of a text that has the words. */
export interface FoundPassage {
	readonly href: string;
	/** Of the page. */
	readonly title: string;
	/** A paragraph such as "¶3"; empty for a section. */
	readonly place: string;
	readonly segments: readonly Segment[];
}

/** Texts that are looked into, passages shown, and ways to write one thing that are looked for. */
const mostTexts = 8;
const mostPassages = 6;
const mostForms = 12;

/** As Pagefind counts words. */
const blanks = /[^\S\uFEFF]+/;

/**
 * The passages that have everything asked for; those of the texts that fit best come first.
 *
 * Pagefind leaves out words it does not know and takes those of one stem for each other, so passages are looked at again
 * with the engine's own idea of what fits.
 */
export async function findPassages(query: Query, index: Index, pagefind: Pagefind): Promise<FoundPassage[]> {
	const asked = findRequired(query)
		.map((clause) => ({ forms: listForms(clause, index), patterns: toPatterns([clause], index) }))
		.filter(({ patterns }) => patterns.length > 0);
	if (asked.length === 0) return [];
	const found: ReadonlyMap<string, Found>[] = [];
	for (const { forms } of asked) found.push(await findTexts(forms, pagefind));
	const [first, ...rest] = found;
	const texts = [...(first ?? [])]
		.filter(([id]) => rest.every((texts) => texts.has(id)))
		.map(([id, { data }]) => ({
			data,
			score: found.reduce((sum, texts) => sum + (texts.get(id)?.score ?? 0), 0),
		}))
		.sort((a, b) => b.score - a.score)
		.slice(0, mostTexts);
	const fragments = await Promise.all(texts.map(({ data }) => data()));
	const patterns = asked.map((clause) => clause.patterns);
	return fragments.flatMap((fragment) => toPassages(fragment, patterns)).slice(0, mostPassages);
}

/** How texts write what a clause asks for. */
function listForms(clause: Clause, { dictionary }: Index): string[] {
	const forms =
		clause.kind === 'name'
			? clause.readings.flatMap(({ kind, id, name, narrow }) => {
					const tag: Tag | undefined = narrow ? undefined : dictionary.get(indexKeys.tag(kind, id));
					return [...(tag?.forms ?? []), name];
				})
			: [clause.words.join(' '), ...(clause.kind === 'word' ? clause.same : [])];
	// Quotation marks are an instruction to Pagefind.
	return [...new Set(forms.map((form) => form.replaceAll('"', '')))].slice(0, mostForms);
}

/** The texts that have one of several forms, each with its best score. */
async function findTexts(
	forms: readonly string[],
	{ search }: Pagefind,
): Promise<ReadonlyMap<string, Found>> {
	const texts = new Map<string, Found>();
	for (const form of forms)
		for (const { id, score, data } of (await search(form)).results)
			if (score > (texts.get(id)?.score ?? -1)) texts.set(id, { score, data });
	return texts;
}

/** @param asked for each thing asked for, what it looks like */
function toPassages(
	{ url, content, meta, anchors }: Fragment,
	asked: readonly (readonly Pattern[])[],
): FoundPassage[] {
	const tokens = content.split(blanks);
	const places = anchors
		.filter(({ id, element }) => element === 'section' || /^p\d+$/.test(id))
		.sort((a, b) => a.location - b.location);
	return places.flatMap(({ id, location }, i) => {
		const own = tokens.slice(location, places[i + 1]?.location);
		if (!asked.every((patterns) => findPositions(own, patterns).size > 0)) return [];
		return {
			href: `${url}#${id}`,
			title: meta['title'] ?? '',
			place: /^p\d+$/.test(id) ? id.replace('p', '¶') : '',
			segments: excerpt(own.join(' '), asked.flat()),
		};
	});
}
