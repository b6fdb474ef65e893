/** Links to the article itself: where a short phrase of it is known to stand in one paragraph only, to that phrase. */

import type { Briefing } from './briefings.ts';

interface Phrase {
	readonly text: string;
	readonly paragraphs: readonly number[];
}

/** Shorter ones may stand in the menus and links around an article too. */
const fewestWords = 3;

/** Words that the article prints: figures as printed, names as spelled. Words that only stand for a name are common ones. */
const listPhrases = ({ figures, mentions }: Pick<Briefing, 'figures' | 'mentions'>): Phrase[] => [
	...figures.map(({ printed, paragraphs }) => ({ text: printed, paragraphs })),
	...mentions
		.filter(({ reading }) => !reading)
		.map(({ spelling, paragraphs }) => ({ text: spelling, paragraphs })),
];

/** The longest phrase that stands in one of the paragraphs and, as far as is known, nowhere else in the article. */
export function findPhrase(
	briefing: Pick<Briefing, 'figures' | 'mentions' | 'bibliography'>,
	paragraphs: readonly number[],
): string | undefined {
	const phrases = listPhrases(briefing);
	const title = briefing.bibliography.title.text.toLowerCase();
	const isOnlyHere = ({ text, paragraphs: [first, ...rest] }: Phrase) =>
		rest.length === 0 &&
		first !== undefined &&
		paragraphs.includes(first) &&
		!title.includes(text.toLowerCase()) &&
		phrases.every(
			(other) =>
				!other.text.toLowerCase().includes(text.toLowerCase()) || other.paragraphs.every((n) => n === first),
		);
	return phrases
		.filter((phrase) => phrase.text.split(/\s+/).length >= fewestWords && isOnlyHere(phrase))
		.map(({ text }) => text)
		.sort((a, b) => b.length - a.length || a.localeCompare(b, 'en'))[0];
}

/** The article, at a phrase where one is known; undefined when its address is not. */
export function toOriginal(briefing: Briefing, paragraphs: readonly number[]) {
	const { url } = briefing.bibliography;
	if (!url) return undefined;
	const phrase = findPhrase(briefing, paragraphs);
	// In a text fragment a hyphen has a meaning of its own.
	const fragment = phrase && `#:~:text=${encodeURIComponent(phrase).replaceAll('-', '%2D')}`;
	return { url: `${url.address.replace(/#.*$/, '')}${fragment ?? ''}`, phrase, lastWorked: url.lastWorked };
}
