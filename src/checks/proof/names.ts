/** The names of a text: words with a capital letter where the language has no other reason for one. */

import { rowFor } from '../../text/by-language.ts';
import { listWords, type Word } from './words.ts';

/** Words that a language writes with a capital letter although they name nobody, and words that carry no name. */
interface Capitals {
	readonly plain: ReadonlySet<string>;
	/** Turns a word into the forms in which the same name may stand: "Ruritanian" for "Ruritania". */
	readonly relatives: (folded: string) => readonly string[];
}

const english: Capitals = {
	plain: new Set(
		(
			'a an and are as at be but by can could do does each every for from had has have he her his how i if in into is it its ' +
			'may might more most must no none nobody nor not of on one or other others our out over shall she should so some such ' +
			'than that the their them then there these they this those to under until was we were what when where which while who whom ' +
			'whose why will with would yet you your monday tuesday wednesday thursday friday saturday sunday january february march ' +
			'april june july august september october november december'
		).split(' '),
	),
	relatives: (folded) => [
		folded,
		...(folded.endsWith('s') ? [folded.slice(0, -1)] : []),
		...['i', 'n', 'an', 'ian', 'is', 'ns', 'ans', 'ese']
			.filter((ending) => folded.endsWith(ending) && folded.length - ending.length >= 3)
			.map((ending) => folded.slice(0, -ending.length)),
		`${folded}s`,
		`${folded}n`,
		`${folded}i`,
		`${folded}an`,
		`${folded}istan`,
		...(folded.endsWith('istan') ? [folded.slice(0, -5)] : []),
	],
};

/** By primary language; in others no names are looked for. */
const languages: Readonly<Record<string, Capitals>> = { en: english };

const capitalsOf = (language: string) => rowFor(languages, language);

/** The words of a text that name somebody or something. A word that only begins a sentence is one when `isKnown` says so. */
export function listNameWords(
	text: string,
	language: string,
	isKnown: (folded: string) => boolean = () => false,
): Word[] {
	const capitals = capitalsOf(language);
	if (!capitals) return [];
	return listWords(text).filter(({ written, folded, isFirst }) => {
		if (!/^\p{Lu}/u.test(written) || capitals.plain.has(folded) || folded.length < 2) return false;
		return !isFirst || isKnown(folded) || isAllCapitals(written);
	});
}

const isAllCapitals = (written: string) => /^\p{Lu}{2,}$/u.test(written);

/** The forms in which the same name may stand in another text. */
export const listRelatives = (folded: string, language: string): readonly string[] =>
	capitalsOf(language)?.relatives(folded) ?? [folded];

/** Whether a word carries no name by itself, such as "of". */
export const isPlain = (folded: string, language: string): boolean =>
	capitalsOf(language)?.plain.has(folded) ?? false;
