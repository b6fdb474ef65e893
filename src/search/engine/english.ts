/** The little that search knows of English: words that carry no meaning alone, endings and spellings that do not matter. */

import { strengths, type StrengthName, type UnitKind } from './format.ts';

const toSet = (words: string) => new Set(words.split(' '));

/** Articles, prepositions, pronouns, question words and helping verbs. */
const small = toSet(
	'a about an and any are as at be been but by can could did do does for from get gets give had has have how i if in into is it its many may me might much must my not of on or our people shall should so tell than that the their them there these they this those to was we were what when where which who whom whose why will with would you your',
);

/** A query that begins with one of these asks something: the verbs in it are not what it asks for. */
const asking = toSet(
	'what which who whom whose when where why how should must can could does do did is are was were has have will would may',
);

/** Spellings of both sides of the Atlantic, before the endings. */
const spellings: readonly (readonly [RegExp, string])[] = [
	[/(?<=...)is(e|es|ed|er|ers|ing|ation|ations)$/, 'iz$1'],
	[/(?<=..[^u])our(s|ed|ing|able|ful)?$/, 'or$1'],
	[/(?<=..)tre(s?)$/, 'ter$1'],
	[/ll(ed|ing|er)$/, 'l$1'],
];

/** Plural, then tense, then the ending that makes a noun of a verb, then what spelling adds or drops before an ending. */
const endings: readonly (readonly [RegExp, string])[] = [
	[/(?<=..)ies$/, 'y'],
	[/(?<=..[^sui])s$/, ''],
	[/(?<=..e)ed$/, 'e'],
	[/(?<=..ee)ing$/, ''],
	[/(?<=..[^e])(ed|ing)$/, ''],
	[/(?<=....)(ation|ate|at)$/, ''],
	[/(?<=....)ion$/, ''],
	[/([b-df-hj-kmnp-rtv-z])\1$/, '$1'],
	[/(?<=...)e$/, ''],
	[/(?<=..)y$/, 'i'],
];

/** Units as they are written and as they are spoken. */
const units: ReadonlyMap<string, string> = new Map([
	['km', 'kilometer'],
	['kms', 'kilometer'],
	['usd', 'dollar'],
	['bn', 'billion'],
	['mn', 'million'],
	['pct', 'percent'],
]);

/** "sharing", "shared" and "shares" become "shar": not a word, but the same for all three. */
const stem = (word: string) =>
	[...spellings, ...endings].reduce(
		(rest, [ending, by]) => rest.replace(ending, by),
		units.get(word) ?? word,
	);

/** Words that name a kind of thing, and whether they leave only that kind. */
const kinds: readonly (readonly [words: string, kind: UnitKind, only: boolean])[] = [
	[
		'recommendation recommendations recommended recommends ask asks asked proposal proposals advice',
		'recommendation',
		true,
	],
	['question questions', 'question', true],
	['event events incident incidents', 'event', true],
	['figure figures number numbers', 'figure', false],
	['claim claims', 'claim', false],
	['briefing briefings article articles digest digests', 'briefing', false],
];

const kindOf = new Map(
	kinds.flatMap(([words, kind, only]) => words.split(' ').map((word) => [word, { kind, only }] as const)),
);

/** The words that ask for a strength; those of several words are looked for first. */
const wordsOf: Readonly<Record<StrengthName, readonly string[]>> = {
	must: ['must'],
	should: ['should'],
	can: ['can'],
	'should-not': ['should', 'not'],
};
const longestFirst = strengths.toSorted((a, b) => wordsOf[b].length - wordsOf[a].length);

const months = 'january february march april may june july august september october november december'.split(
	' ',
);

export interface SearchLanguage {
	/** Whether a word says nothing about what a reader looks for. */
	readonly isSmall: (word: string) => boolean;
	/** Whether a query that begins with it is a question. */
	readonly isAsking: (word: string) => boolean;
	/** What is left of a word without its ending. */
	readonly stem: (word: string) => string;
	/** The kind of thing that a word names. */
	readonly kindOf: (word: string) => { readonly kind: UnitKind; readonly only: boolean } | undefined;
	/** The strength that words begin with, and how many of them say it. */
	readonly strengthOf: (
		words: readonly string[],
	) => { readonly modality: StrengthName; readonly length: number } | undefined;
	/** Months by their folded names. */
	readonly months: readonly string[];
}

const english: SearchLanguage = {
	isSmall: (word) => small.has(word),
	isAsking: (word) => asking.has(word),
	stem,
	kindOf: (word) => kindOf.get(word),
	strengthOf: (words) => {
		const modality = longestFirst.find((one) => wordsOf[one].every((word, i) => words[i] === word));
		return modality && { modality, length: wordsOf[modality].length };
	},
	months,
};

const unknown: SearchLanguage = {
	isSmall: () => false,
	isAsking: () => false,
	stem: (word) => word,
	kindOf: () => undefined,
	strengthOf: () => undefined,
	months: [],
};

/** Whether a word of a text is what a reader typed: the same but for its ending, or the beginning of it. */
export const isAlike = ({ stem }: Pick<SearchLanguage, 'stem'>, typed: string, word: string): boolean =>
	word === typed || stem(word) === stem(typed) || (typed.length > 2 && word.startsWith(typed));

/** What is known of a language; of any but English nothing, so that its words match as they stand or by their beginning. */
export const findLanguage = (tag: string): SearchLanguage => (/^en\b/.test(tag) ? english : unknown);
