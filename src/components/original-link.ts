/** Links to the article itself, and in it to a paragraph: by three of its words that occur once in the text. */

import type { Briefing } from '../dossier/briefing.ts';

export interface OriginalLink {
	readonly url: string;
	/** The words that a browser is asked to find; undefined where none are recorded. */
	readonly words: string | undefined;
	readonly lastWorked: string | undefined;
}

/**
 * The article, at the first of some paragraphs; undefined when its address is not known.
 *
 * The form is a text fragment: https://wicg.github.io/scroll-to-text-fragment/
 */
export function toOriginal(
	{ bibliography: { url }, original }: Pick<Briefing, 'bibliography' | 'original'>,
	paragraphs: readonly number[],
): OriginalLink | undefined {
	if (!url) return undefined;
	const words = original.finders.find(({ paragraph }) => paragraphs.includes(paragraph))?.words;
	// In a text fragment a hyphen has a meaning of its own.
	const fragment = words && `#:~:text=${encodeURIComponent(words).replaceAll('-', '%2D')}`;
	return { url: `${url.address.replace(/#.*$/, '')}${fragment ?? ''}`, words, lastWorked: url.lastWorked };
}
