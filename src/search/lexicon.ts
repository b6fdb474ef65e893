/** Recognises the names of a dossier in a reader's words. */

import { toWords } from '../model/fold.ts';
import { indexBy } from '../model/index-by.ts';
import type { Entity, SearchName } from '../model/search-data.ts';
import type { Language } from './english.ts';
import { isSlip } from './slips.ts';

/** One thing that a name can stand for. */
export interface Reading {
	readonly entity: Entity;
	readonly name: SearchName;
	/** The name, folded. */
	readonly words: readonly string[];
	/** False for an ordinary word that only leads to a theme: it finds pages that have the word, not all that have the theme. */
	readonly wide: boolean;
	/** True for a word that leads to a theme and stands in none of our texts. */
	readonly unsaid: boolean;
}

export interface Recognition {
	/** How many words the name takes. */
	readonly length: number;
	readonly readings: readonly Reading[];
	readonly slipped: boolean;
}

/** The longest name that begins with the first of the words; undefined when none does. */
export type Lexicon = (
	words: readonly string[],
	isKnown: (word: string) => boolean,
) => Recognition | undefined;

interface Row {
	/** As it may be typed. */
	readonly words: readonly string[];
	readonly reading: Reading;
}

/** How many more words than a name has a reader may write it in: "T. T. P." is three. */
const extraWords = 3;

export function buildLexicon(entities: readonly Entity[], language: Language): Lexicon {
	const rows = entities.flatMap((entity) => toRows(entity, language));
	// Hyphens and blanks are used as it comes, so names are looked up with their words run together.
	const exact = indexBy(rows, ({ words }) => [words.join('')]);
	const ofLength = indexBy(rows, ({ words }) => [String(words.length)]);
	const longest = Math.max(0, ...ofLength.keys.map(Number));

	return (words, isKnown) => {
		for (let length = Math.min(words.length, longest + extraWords); length > 0; length--) {
			const typed = words.slice(0, length);
			const found = exact.get(typed.join(''));
			if (found.length > 0) return { length, readings: toReadings(found), slipped: false };
			// What stands in our texts as it was typed is no slip.
			if (typed.every(isKnown)) continue;
			const meant = ofLength
				.get(String(length))
				.filter((row) => row.words.every((word, i) => isSlip(typed[i] ?? '', word)));
			if (meant.length > 0) return { length, readings: toReadings(meant), slipped: true };
		}
		return undefined;
	};
}

function toRows(entity: Entity, { isSmall, stem }: Language): Row[] {
	const toStems = (words: readonly string[]) => words.map(stem).join(' ');
	const title = ` ${toStems(toWords(entity.name))} `;
	const used = new Set(entity.forms.map((form) => toStems(toWords(form))));
	return entity.names.flatMap((listed) => {
		const name = typeof listed === 'string' ? { name: listed } : listed;
		const words = toWords(name.name);
		const stems = toStems(words);
		const meansIt = entity.kind !== 'theme' || title.startsWith(` ${stems} `);
		const unsaid = !meansIt && !used.has(stems);
		const reading = { entity, name, words, wide: meansIt || unsaid, unsaid };
		const bare = words.slice(words.findIndex((word) => !isSmall(word)));
		const spellings = bare.length > 0 && bare.length < words.length ? [words, bare] : [words];
		return spellings.filter(({ length }) => length > 0).map((spelling) => ({ words: spelling, reading }));
	});
}

/**
 * The names under which a text speaks of what is meant.
 *
 * The names of an actor or place all mean the same; the words of a theme only lead to it.
 */
export const toForms = ({ entity, name }: Reading): readonly string[] =>
	entity.kind === 'theme' ? [entity.name, name.name] : entity.forms;

/** Each entity once, under the name found first. */
const toReadings = (rows: readonly Row[]): Reading[] =>
	[...new Map(rows.toReversed().map(({ reading }) => [reading.entity, reading])).values()].toReversed();
