/**
 * The marks that count, so that no editor does and a new source makes nothing false: `[count sources naming=some-actor]`,
 * `[share sources]`, `[list sources unsigned]`, `[count asks of=some-actor on=some-topic]`. What they count stands in tally.ts.
 */

import type { TextDiagnostic } from '../../diagnostics/diagnostic.ts';
import { quote } from '../../diagnostics/quote.ts';
import { Bibliography } from '../schema/bibliography.ts';
import { Modality } from '../schema/recommendation.ts';
import { didYouMean, findNearest } from '../../diagnostics/suggestion.ts';

export const verbs = ['count', 'share', 'list'] as const;
export type Verb = (typeof verbs)[number];

/** What the id or word after "=" must be. */
export type ValueKind = 'named' | 'actor' | 'topic' | 'briefing' | 'strength' | 'kind';

/** What can be counted, and by what it is narrowed; a filter that takes no value stands alone. */
export const nouns = {
	sources: {
		naming: 'named',
		'not-naming': 'named',
		side: 'actor',
		unsigned: undefined,
		undated: undefined,
		reprinted: undefined,
		unlicensed: undefined,
		kind: 'kind',
	},
	asks: { of: 'actor', on: 'topic', in: 'briefing', strength: 'strength' },
	questions: { on: 'topic' },
} as const satisfies Record<string, Readonly<Record<string, ValueKind | undefined>>>;
export type Noun = keyof typeof nouns;

/** One narrowing of what is counted. */
export interface Filter {
	readonly name: string;
	/** Empty for a filter that stands alone. */
	readonly value: string;
}

export interface CountMark {
	readonly verb: Verb;
	readonly noun: Noun;
	readonly filters: readonly Filter[];
	/** Whether it begins a sentence. */
	readonly isCapital: boolean;
}

/** A stretch of text that is a count mark, or was meant to be one. */
export interface FoundMark {
	readonly offset: number;
	/** As it stands there, brackets and all. */
	readonly written: string;
	/** Absent when it is not well-formed. */
	readonly mark?: CountMark;
	readonly diagnostics: readonly Omit<TextDiagnostic, 'offset'>[];
}

/** Says what is wrong with a value; undefined when it exists. */
export type CheckValue = (kind: ValueKind, value: string) => { message: string; fix: string } | undefined;

const bracket = /\[[^[\]]*(\]|$)/g;

/** Every count mark of a text, sound or not. */
export function findCountMarks(text: string, checkValue: CheckValue = () => undefined): FoundMark[] {
	if (!text.includes('[')) return [];
	return [...text.matchAll(bracket)].flatMap(({ index, 0: written, 1: end }) => {
		const words = written.replace(/[[\]]/g, ' ').trim().split(/\s+/);
		if (!isMeant(words)) return [];
		if (end === '') {
			const diagnostic = toDiagnostic(`${quote(written)} is not closed`, 'end it with "]"');
			return [{ offset: index, written, diagnostics: [diagnostic] }];
		}
		return [{ offset: index, written, ...parse(words, checkValue) }];
	});
}

const nounNames = Object.keys(nouns);
const isNoun = (word: string): word is Noun => Object.hasOwn(nouns, word);
const isVerb = (word: string): word is Verb => verbs.some((verb) => verb === word);

/** "[list of mills]" is a remark in brackets; "[count mills]" and "[cuont sources]" are marks gone wrong. */
function isMeant([first = '', second = '']: readonly string[]): boolean {
	if (isVerb(first.toLowerCase())) return second !== 'of';
	return (
		/^\p{L}+$/u.test(first) &&
		findNearest(first, verbs) !== undefined &&
		second.length > 3 &&
		findNearest(second, nounNames) !== undefined
	);
}

function parse(
	[first = '', noun = '', ...rest]: readonly string[],
	checkValue: CheckValue,
): Pick<FoundMark, 'mark' | 'diagnostics'> {
	const verb = first.charAt(0).toLowerCase() + first.slice(1);
	if (!isVerb(verb)) {
		const message = `${quote(first)} is no kind of mark${didYouMean(first, verbs)}`;
		return { diagnostics: [toDiagnostic(message, 'write [count …], [share …] or [list …]')] };
	}
	if (!isNoun(noun)) {
		const message =
			noun === ''
				? 'the mark does not say what it counts'
				: `${quote(noun)} cannot be counted${didYouMean(noun, nounNames)}`;
		return {
			diagnostics: [
				toDiagnostic(message, `write one of: ${nounNames.map((one) => `[count ${one}]`).join(', ')}`),
			],
		};
	}
	if (verb !== 'count' && noun !== 'sources') {
		return { diagnostics: [toDiagnostic(`"${verb}" speaks of sources only`, `write [count ${noun} …]`)] };
	}
	const filters = rest.map(toFilter);
	const diagnostics = filters.flatMap((filter, i) =>
		checkFilter(noun, filter, filters.slice(0, i), checkValue),
	);
	return diagnostics.length > 0
		? { diagnostics }
		: { mark: { verb, noun, filters, isCapital: first !== verb }, diagnostics };
}

function toFilter(word: string): Filter & { readonly isGiven: boolean } {
	const at = word.indexOf('=');
	return at < 0
		? { name: word, value: '', isGiven: false }
		: { name: word.slice(0, at), value: word.slice(at + 1), isGiven: true };
}

function checkFilter(
	noun: Noun,
	{ name, value, isGiven }: ReturnType<typeof toFilter>,
	before: readonly Filter[],
	checkValue: CheckValue,
): FoundMark['diagnostics'] {
	const known: Readonly<Record<string, ValueKind | undefined>> = nouns[noun];
	const names = Object.keys(known);
	if (!names.includes(name)) {
		const list = names.map((one) => (known[one] === undefined ? one : `${one}=…`)).join(', ');
		return [toDiagnostic(`${quote(name)} narrows no ${noun}${didYouMean(name, names)}`, `use: ${list}`)];
	}
	const kind = known[name];
	if (kind === undefined)
		return isGiven
			? [toDiagnostic(`"${name}" takes no value`, `write ${name} alone`)]
			: findTwin(name, value, before);
	if (value === '') return [toDiagnostic(`"${name}" does not say which`, `write ${name}=${examples[kind]}`)];
	const choices = wordsOf(kind);
	const wrong = choices ? checkWord(value, choices) : checkValue(kind, value);
	return wrong ? [toDiagnostic(wrong.message, wrong.fix)] : findTwin(name, value, before);
}

const examples: Readonly<Record<ValueKind, string>> = {
	named: 'some-actor',
	actor: 'some-actor',
	topic: 'some-topic',
	briefing: 'some-briefing',
	strength: 'must',
	kind: 'opinion',
};

/** What a value is that is a word of the shapes, and not an id. */
function wordsOf(kind: ValueKind): { what: string; known: readonly string[] } | undefined {
	if (kind === 'strength') return { what: 'strength', known: Modality.options };
	if (kind === 'kind') return { what: 'kind of source', known: Bibliography.shape.kind.options };
	return undefined;
}

function checkWord(value: string, { what, known }: { what: string; known: readonly string[] }) {
	if (known.includes(value)) return undefined;
	return {
		message: `${quote(value)} is no ${what}${didYouMean(value, known)}`,
		fix: `write one of: ${known.join(', ')}`,
	};
}

const findTwin = (name: string, value: string, before: readonly Filter[]) =>
	before.some((other) => other.name === name && other.value === value)
		? [toDiagnostic(`"${value === '' ? name : `${name}=${value}`}" stands twice`, 'keep one of the two')]
		: [];

const toDiagnostic = (message: string, fix: string) => ({ code: 'COUNT-MARK', message, fix }) as const;
