/** Searches the text, and says how far that went. */

import type { Clause } from './query.ts';
import type { Library } from './library.ts';
import type { Answer } from './ranking.ts';
import type { TextIndex } from './text-index.ts';
import { searchText, type TextAnswer, type TextOptions } from './text.ts';
import type { TextStatus } from './wording.ts';

export interface WholeText {
	readonly status: TextStatus;
	readonly answer?: TextAnswer;
	/** Where it was found; its failures may grow while excerpts are loaded. */
	readonly index?: TextIndex;
}

/** Never throws: whatever goes wrong, what was found so far comes back as incomplete. */
export async function searchWholeText(
	library: Library,
	clauses: readonly Clause[],
	found: Pick<Answer, 'matches'> | undefined,
	options: Pick<TextOptions, 'language' | 'filters'>,
): Promise<WholeText> {
	if (typeof WebAssembly === 'undefined') return { status: 'basic' };
	const alsoFits = (found?.matches ?? []).map((match) => new Set([...match.keys()].map(({ href }) => href)));
	const attempt = async (mayReplace: boolean): Promise<WholeText> => {
		const index = await openSound(library);
		if (!index) return { status: 'unbuilt' };
		const answer = await searchText(clauses, index, { ...options, alsoFits });
		if (index.failures.size === 0)
			return { status: library.isChecked ? 'complete' : 'unchecked', answer, index };
		if ((await library.replaceText(index)) && mayReplace) return attempt(false);
		return { status: 'incomplete', answer, index };
	};
	return attempt(true).catch((): WholeText => ({ status: 'incomplete' }));
}

/** The text index, opened anew when the one at hand has failed before. */
async function openSound(library: Library): Promise<TextIndex | undefined> {
	const index = await library.text();
	if (!index || index.failures.size === 0) return index;
	await library.replaceText(index);
	return library.text();
}
