/** The names that a dossier knows, word by word. */

import type { Content } from '../content.ts';
import { listWords } from './words.ts';

export interface DossierNames {
	/** The folded words of all names of an actor or place. */
	readonly wordsOf: (id: string) => ReadonlySet<string>;
	/** Whether a folded word belongs to some name that is written with a capital letter. */
	readonly isKnown: (folded: string) => boolean;
	/** Every folded word of every name and of every spelling that a briefing lists. */
	readonly all: ReadonlySet<string>;
}

/** Whether a word is long enough to tell anything: others are remembered only where they have a capital letter. */
export const isTelling = (folded: string) => folded.length > 2 || /^\d/.test(folded);

export function buildDossierNames({ actors, places, briefings }: Content): DossierNames {
	const byId = new Map<string, Set<string>>();
	const capital = new Set<string>();
	const all = new Set<string>();
	const add = (id: string, texts: readonly string[]) => {
		const words = byId.get(id) ?? new Set<string>();
		byId.set(id, words);
		for (const { folded, written } of texts.flatMap(listWords)) {
			words.add(folded);
			if (/^\p{Lu}/u.test(written)) capital.add(folded);
			if (isTelling(folded)) all.add(folded);
		}
	};
	for (const { id, data } of [...actors, ...places])
		add(id, [data.name, data.short ?? '', ...data.names.map(({ name }) => name)]);
	for (const { data } of briefings) {
		for (const mention of data.mentions)
			add('actor' in mention ? mention.actor : mention.place, [mention.spelling]);
	}
	const nothing = new Set<string>();
	return {
		wordsOf: (id) => byId.get(id) ?? nothing,
		isKnown: (folded) => capital.has(folded),
		all,
	};
}
