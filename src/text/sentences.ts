/** Parts a text into sentences: `Intl.Segmenter`, and what it cannot know of abbreviations and quotations. */

import { rowFor } from './by-language.ts';

export interface Sentence {
	readonly text: string;
	/** Where in the text it begins. */
	readonly offset: number;
}

/** What a language abbreviates with a full stop. */
interface Abbreviations {
	/** Those that stand before a name or an example: a full stop after them never ends a sentence. */
	readonly leading: RegExp;
	/** Those that stand before a number. */
	readonly numbering: RegExp;
	/** Those that may end a sentence. */
	readonly trailing: RegExp;
	/** Words with which a sentence begins far more often than anything else does in a capital letter. */
	readonly openers: RegExp;
}

const english: Abbreviations = {
	leading:
		/(?:^|[^\p{L}.])(?:Dr|Mrs?|Ms|Prof|Rev|Hon|St|Gen|Lt|Col|Maj|Brig|Capt|Sgt|Gov|Sen|Rep|Adm|Amb|Pres|vs|cf|viz|e\.g|i\.e)\.$/u,
	numbering:
		/(?:^|[^\p{L}.])(?:Nos?|no|ca?|approx|pp?|paras?|[Aa]rts?|[Ss]ec|[Cc]h|[Vv]ol|[Ff]ig|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.$/u,
	trailing: /(?:^|[^\p{L}.])(?:etc|al|Jr|Sr|Inc|Ltd|Co|Corp|Bros|a\.m|p\.m|(?:\p{Lu}\.)*\p{Lu})\.$/u,
	openers:
		/^[“"‘'([]*(?:The|A|An|It|Its|He|His|She|Her|They|Their|We|Our|I|You|This|That|These|Those|There|Here|In|On|At|By|For|From|To|With|Of|As|But|And|Or|Nor|So|Yet|If|When|While|Where|What|Who|How|Why|No|Not|Nobody|Some|All|Both|Each|Every|One|Such|After|Before|Since|Until|Although|Because|However|Instead|Then|Another|Most|Many|Neither)(?!\p{L})/u,
};

/** By primary language; a language without a row is parted as `Intl.Segmenter` does. */
const abbreviations: Readonly<Record<string, Abbreviations>> = { en: english };

const segmenters = new Map<string, Intl.Segmenter>();

function toSegmenter(language: string): Intl.Segmenter {
	const known = segmenters.get(language);
	if (known) return known;
	const made = new Intl.Segmenter(language, { granularity: 'sentence' });
	segmenters.set(language, made);
	return made;
}

/** The sentences of a text in their order. Line breaks inside it are blanks. */
export function splitSentences(text: string, language: string): Sentence[] {
	const known = rowFor(abbreviations, language);
	const sentences: { text: string; offset: number }[] = [];
	// A line break would end a sentence, and here it only breaks a line.
	for (const { segment, index } of toSegmenter(language).segment(text.replace(/[\n\r\u2028\u2029]/g, ' '))) {
		const last = sentences.at(-1);
		if (last && isGoingOn(last.text.trimEnd(), segment, known)) last.text += segment;
		else sentences.push({ text: segment, offset: index });
	}
	return sentences
		.map(({ text: sentence, offset }) => ({
			text: sentence.trim(),
			offset: offset + sentence.length - sentence.trimStart().length,
		}))
		.filter((sentence) => sentence.text !== '');
}

/** Whether a sentence that seemed to have ended goes on. */
function isGoingOn(before: string, after: string, known: Abbreviations | undefined): boolean {
	// “Why?” he asked.
	if (/^[\s“"‘'(\[]*\p{Ll}/u.test(after)) return true;
	if (!known) return false;
	if (known.leading.test(before) || (/^\d/.test(after) && known.numbering.test(before))) return true;
	return known.trailing.test(before) && !known.openers.test(after.trimStart());
}

/** Whether a full stop at the end of a text belongs to an abbreviation, such as "etc." or "Ltd." */
export const endsAbbreviated = (text: string, language = 'en'): boolean =>
	rowFor(abbreviations, language)?.trailing.test(text) === true;
