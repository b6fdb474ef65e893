/** The little that search knows of English: words that carry no meaning alone, and endings that do not matter. */

const small = new Set(
	'a about an and are as at be but by did do does for from had has have how if in into is it its not of on or should so than that the their there these they this to was were what when where which who whom whose why will with would'.split(
		' ',
	),
);

/** Plural, then tense, then the ending that makes a noun of a verb, then what spelling adds or drops before an ending. */
const endings: readonly (readonly [RegExp, string])[] = [
	[/(?<=..)ies$/, 'y'],
	[/(?<=..[^sui])s$/, ''],
	[/(?<=..e)ed$/, ''],
	[/(?<=..[^e])(ed|ing)$/, ''],
	[/(?<=....)(ation|ate|at)$/, ''],
	[/(?<=....)ion$/, ''],
	[/([b-df-hj-kmnp-rtv-z])\1$/, '$1'],
	[/(?<=...)e$/, ''],
	[/(?<=..)y$/, 'i'],
];

/** "sharing", "shared" and "shares" become "shar": not a word, but the same for all three. */
const stem = (word: string) => endings.reduce((rest, [ending, by]) => rest.replace(ending, by), word);

export interface Language {
	/** Whether a word says nothing about what a reader looks for. */
	readonly isSmall: (word: string) => boolean;
	/** What is left of a word without its ending. */
	readonly stem: (word: string) => string;
}

const english: Language = { isSmall: (word) => small.has(word), stem };
const unknown: Language = { isSmall: () => false, stem: (word) => word };

/** Whether a word of a text is what a reader typed: the same but for its ending, or the beginning of it. */
export const isAlike = ({ stem }: Language, typed: string, word: string): boolean =>
	word === typed || stem(word) === stem(typed) || (typed.length > 2 && word.startsWith(typed));

/** What is known of a language; of any but English nothing, so that its words match as they stand or by their beginning. */
export const findLanguage = (tag: string): Language => (/^en\b/.test(tag) ? english : unknown);
