/** The names that a dossier knows, word by word. */

import { hash } from 'node:crypto';
import type { Content } from '../../content/content.ts';
import { listWords } from './words.ts';

export interface DossierNames {
	/** The folded words of all names of an actor or place. */
	readonly wordsOf: (id: string) => ReadonlySet<string>;
	/** Whether a folded word belongs to some name that is written with a capital letter. */
	readonly isKnown: (folded: string) => boolean;
	/** Every folded word of every name and of every spelling that a briefing lists. */
	readonly all: ReadonlySet<string>;
	/** What all this follows from, as a hash. */
	readonly key: string;
}

/** Whether a word is long enough to tell anything: others are remembered only where they have a capital letter. */
export const isTelling = (folded: string) => folded.length > 2 || /^\d/.test(folded);

export function buildDossierNames({ actors, places, briefings }: Content): DossierNames {
	const named: readonly (readonly [id: string, texts: readonly string[]])[] = [
		...[...actors, ...places].map(
			({ id, data }) => [id, [data.name, data.short ?? '', ...data.names.map(({ name }) => name)]] as const,
		),
		...briefings.flatMap(({ data }) =>
			data.mentions.map(
				(mention) => ['actor' in mention ? mention.actor : mention.place, [mention.spelling]] as const,
			),
		),
	];
	let made: ReturnType<typeof readNames> | undefined;
	const names = () => (made ??= readNames(named));
	const nothing = new Set<string>();
	return {
		wordsOf: (id) => names().byId.get(id) ?? nothing,
		isKnown: (folded) => names().capital.has(folded),
		get all() {
			return names().all;
		},
		key: hash('sha256', JSON.stringify(named)),
	};
}

function readNames(named: readonly (readonly [id: string, texts: readonly string[]])[]) {
	const byId = new Map<string, Set<string>>();
	const capital = new Set<string>();
	const all = new Set<string>();
	for (const [id, texts] of named) {
		const words = byId.get(id) ?? new Set<string>();
		byId.set(id, words);
		for (const { folded, written } of texts.flatMap(listWords)) {
			words.add(folded);
			if (/^\p{Lu}/u.test(written)) capital.add(folded);
			if (isTelling(folded)) all.add(folded);
		}
	}
	return { byId, capital, all };
}
