/** The names under which readers look for things, and what each of them can stand for. */

import type { Dossier } from '../../dossier/dossier.ts';
import type { Actor } from '../../dossier/actor.ts';
import type { Spelling } from '../../dossier/naming.ts';
import type { Place } from '../../dossier/place.ts';
import { toWords } from '../../text/fold.ts';
import type { Theme } from '../../dossier/theme.ts';
import type { SearchLanguage } from '../engine/english.ts';
import type { NameEntry, Tag, ThingKind } from '../engine/format.ts';
import { listHelp } from './help.ts';
import { toAuthorId } from './units.ts';

export interface NamedThing {
	readonly kind: ThingKind;
	readonly id: string;
	readonly name: string;
	readonly href: string;
	readonly names: readonly Named[];
	readonly not?: Tag['not'];
}

interface Named {
	readonly name: string;
	readonly note?: string;
	readonly validity?: string;
	readonly past?: true;
	readonly narrow?: true;
}

export function listThings(dossier: Dossier, { stem }: SearchLanguage): NamedThing[] {
	const { briefings } = dossier;
	const authors = new Map(
		briefings.flatMap(({ bibliography, href }) =>
			bibliography.authors.map((author) => [author.name, { author, href }] as const),
		),
	);
	const outlets = new Map(briefings.flatMap(({ outlet, href }) => (outlet ? [[outlet, href] as const] : [])));
	return [
		...dossier.topics.map(({ id, name, short, href }): NamedThing => ({
			kind: 'topic',
			id,
			name,
			href,
			names: [{ name }, { name: short }],
		})),
		...dossier.actors.map((actor) => toNamed('actor', actor)),
		...dossier.places.map((place) => toNamed('place', place)),
		...briefings.map(({ id, name, href, bibliography }): NamedThing => ({
			kind: 'briefing',
			id,
			name,
			href,
			names: [{ name }, { name: bibliography.title.text }],
		})),
		...[...authors.values()].map(({ author, href }): NamedThing => ({
			kind: 'author',
			id: toAuthorId(author.name),
			name: author.name,
			href,
			names: listAuthorNames(author).map((name) => ({ name })),
		})),
		...[...outlets].map(([name, href]): NamedThing => ({
			kind: 'outlet',
			id: toAuthorId(name),
			name,
			href,
			names: [{ name }],
		})),
		...dossier.themes.map((theme) => toTheme(theme, stem)),
		...listHelp(dossier),
	];
}

/** Whole, by family, and by first and family name. */
function listAuthorNames({ name, sortName }: { name: string; sortName: string }): string[] {
	const family = sortName.split(',')[0] ?? '';
	const [first = ''] = name.split(' ');
	return [...new Set([name, family, `${first} ${family}`].filter((one) => one.trim().length > 2))];
}

function toNamed(
	kind: 'actor' | 'place',
	{ id, name, short, href, spellings, ...rest }: Actor | Place,
): NamedThing {
	const names = spellings
		.filter((spelling) => [name, short].includes(spelling.name) || isName(spelling))
		.map(({ name: spelled, note, validity, until }) => ({
			name: spelled,
			...(note === undefined ? {} : { note }),
			...(validity === undefined ? {} : { validity }),
			...(until === undefined ? {} : { past: true as const }),
		}));
	if (!('notToBeConfusedWith' in rest) || rest.notToBeConfusedWith.length === 0)
		return { kind, id, name, href, names };
	const not = rest.notToBeConfusedWith.map(({ actor, because }) => ({
		id: actor.id,
		name: actor.name,
		href: actor.href,
		because,
	}));
	return { kind, id, name, href, names, not };
}

/** Words such as "the group" stand for a name where they are printed; nobody looks for anything under them. */
const isName = ({ readings, note, validity, language }: Spelling) =>
	readings.length === 0 || [note, validity, language].some((said) => said !== undefined);

/** Words of a theme lead to it; only its own name means it. */
function toTheme({ id, name, href, words }: Theme, stem: SearchLanguage['stem']): NamedThing {
	const toStems = (text: string) => toWords(text).map(stem).join(' ');
	const title = ` ${toStems(name)} `;
	return {
		kind: 'theme',
		id,
		name,
		href,
		names: [name, ...words].map((word) =>
			title.startsWith(` ${toStems(word)} `) ? { name: word } : { name: word, narrow: true as const },
		),
	};
}

export interface Lexicon {
	/** Every name with its words run together, as hyphens and blanks are used as it comes, and what it can stand for. */
	readonly rows: ReadonlyMap<string, readonly NameEntry[]>;
	/** How our texts call a thing. */
	readonly formsOf: (thing: NamedThing) => readonly string[];
	/** The things that a text names, each where its longest name stands. */
	readonly findNamed: (text: string) => readonly NamedThing[];
}

/** @param texts of ours, in which names are looked for */
export function buildLexicon(
	things: readonly NamedThing[],
	texts: readonly string[],
	{ isSmall, stem }: SearchLanguage,
): Lexicon {
	const owners = new Map<string, Set<NamedThing>>();
	/** Of names, by their first word, how many words the longest has. */
	const longest = new Map<string, number>();
	for (const thing of things) {
		if (thing.kind !== 'actor' && thing.kind !== 'place') continue;
		for (const { name } of thing.names) {
			const words = toWords(name);
			if (words.length === 0) continue;
			const [first = ''] = words;
			longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
			const key = words.join(' ');
			owners.set(key, (owners.get(key) ?? new Set()).add(thing));
		}
	}
	const scan = (text: string, take: (key: string, things: ReadonlySet<NamedThing>) => void) => {
		const words = toWords(text);
		for (let i = 0; i < words.length;) {
			let length = Math.min(longest.get(words[i] ?? '') ?? 0, words.length - i);
			for (; length > 0; length--) {
				const key = words.slice(i, i + length).join(' ');
				const found = owners.get(key);
				if (found) {
					take(key, found);
					break;
				}
			}
			i += Math.max(1, length);
		}
	};
	const used = new Set<string>();
	for (const text of texts) scan(text, (key) => used.add(key));
	const stems = new Set(texts.flatMap((text) => toWords(text).map(stem)));
	const occurs = (name: string, kind: ThingKind) =>
		kind === 'theme'
			? toWords(name).every((word) => stems.has(stem(word)))
			: used.has(toWords(name).join(' '));

	const rows = new Map<string, NameEntry[]>();
	for (const thing of things) {
		for (const named of thing.names) {
			const unsaid = !occurs(named.name, thing.kind);
			const row: NameEntry = {
				kind: thing.kind,
				id: thing.id,
				thing: thing.name,
				href: thing.href,
				...named,
				...(unsaid ? { unsaid: true as const } : {}),
			};
			for (const key of new Set(toSpellings(named.name, isSmall))) {
				const here = rows.get(key) ?? [];
				if (!here.some(({ kind, id }) => kind === thing.kind && id === thing.id))
					rows.set(key, [...here, row]);
			}
		}
	}
	return {
		rows: new Map([...rows].map(([key, list]) => [key, list.toSorted(likeliestFirst)])),
		formsOf: ({ names, kind, name }) =>
			kind === 'theme' || kind === 'page'
				? [name]
				: [...new Map(names.map((named) => [toWords(named.name).join(' '), named.name])).entries()]
						.filter(([key]) => used.has(key))
						.map(([, form]) => form),
		findNamed: (text) => {
			const found = new Set<NamedThing>();
			scan(text, (_, here) => here.forEach((thing) => found.add(thing)));
			return [...found];
		},
	};
}

/** A short name is nothing without its small words: what is left of "IS-K" would be a letter. */
const shortestBare = 5;

function toSpellings(name: string, isSmall: SearchLanguage['isSmall']): string[] {
	const words = toWords(name);
	const bare = words
		.slice(
			Math.max(
				0,
				words.findIndex((word) => !isSmall(word)),
			),
		)
		.join('');
	return [words.join(''), ...(bare.length >= shortestBare ? [bare] : [])].filter(Boolean);
}

const kindOrder: readonly ThingKind[] = [
	'topic',
	'actor',
	'place',
	'briefing',
	'author',
	'outlet',
	'page',
	'theme',
];

/** Names that still hold before those that have ceased to, things with a name before words that lead to a theme. */
const likeliestFirst = (a: NameEntry, b: NameEntry) =>
	Number(a.past ?? false) - Number(b.past ?? false) ||
	Number(a.narrow ?? false) - Number(b.narrow ?? false) ||
	kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind) ||
	(a.id < b.id ? -1 : 1);
