/** Checks what Pagefind found against the text: it is generous with words, and says nothing of it. */

import { fold, toWords } from '../model/fold.ts';
import { isAlike, type Language } from './english.ts';
import { exactly, findPositions } from './marking.ts';
import { blanks } from './passages.ts';
import { pause } from './pause.ts';
import type { Clause } from './query.ts';
import type { Fragment, PagefindResult } from './text-index.ts';

/** Quoted words are compared with the text itself in at most this many pages of one run. */
const mostCompared = 80;

export const noFragment: Fragment = { content: '', anchors: [], meta: {} };

/** The results of a run that have what the clause asks for. */
export async function keepFitting(
	results: readonly PagefindResult[],
	clause: Clause,
	term: string,
	language: Language,
): Promise<readonly PagefindResult[]> {
	const isQuoted = term.startsWith('"');
	if (clause.kind === 'phrase') return keepLiteral(results, clause.words, isQuoted);
	return isQuoted || (await isFound(results, term.split(' '), language)) ? results : [];
}

/** For a word that stands nowhere Pagefind gives shorter ones that it begins with: "Ph" for "photograph". */
async function isFound(
	[best]: readonly PagefindResult[],
	words: readonly string[],
	language: Language,
): Promise<boolean> {
	if (!best) return false;
	const fragment = await best.data().catch(() => undefined);
	if (!fragment) return true;
	const tokens = fragment.content.split(blanks);
	const said = [...best.words.map((position) => tokens[position] ?? ''), ...Object.values(fragment.meta)];
	const here = said.flatMap(toWords);
	return words.every((typed) => here.some((word) => isAlike(language, typed, word)));
}

/**
 * The pages that have the words as they were quoted: Pagefind also gives those with other endings.
 *
 * @param trustRest whether pages beyond those compared are kept: they have the words in their order
 */
async function keepLiteral(
	results: readonly PagefindResult[],
	words: readonly string[],
	trustRest: boolean,
): Promise<PagefindResult[]> {
	const phrase = ` ${words.join(' ')} `;
	const pattern = exactly(words, false);
	const kept: PagefindResult[] = [];
	for (const result of results.slice(0, mostCompared)) {
		const { content } = await result.data().catch(() => noFragment);
		if (` ${fold(content)} `.includes(phrase)) {
			kept.push({ ...result, words: [...findPositions(content.split(blanks), [pattern])] });
		}
		await pause();
	}
	return trustRest ? [...kept, ...results.slice(mostCompared)] : kept;
}
