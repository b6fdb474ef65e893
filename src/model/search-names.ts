/** The names under which readers look for actors, themes and places, and which of them stand in our texts. */

import type { Dossier } from './dossier.ts';
import type { Theme } from './subjects.ts';
import type { Actor, Place, Spelling } from './entities.ts';
import { toWords } from './fold.ts';
import type { Entity, SearchName } from './search-data.ts';

type Draft = Omit<Entity, 'forms'>;

export function buildEntities(dossier: Dossier): Entity[] {
	const drafts = [
		...dossier.actors.map((actor) => toNamed('actor', actor)),
		...dossier.places.map((place) => toNamed('place', place)),
		...dossier.themes.map(toTheme),
	];
	const occurring = findOccurring(drafts.flatMap(listNames), listTexts(dossier));
	const inside = findInside(drafts.filter(({ kind }) => kind !== 'theme'));
	return drafts.map((draft) => {
		const own = [draft.name, draft.short].map(toKey);
		const safe = (name: string) => own.includes(toKey(name)) || !inside(draft, name);
		return { ...draft, forms: distinct(listNames(draft)).filter((name) => occurring(name) && safe(name)) };
	});
}

const listNames = ({ names }: Draft) => names.map((name) => (typeof name === 'string' ? name : name.name));

const toKey = (name: string) => toWords(name).join(' ');

/** Names that fold to the same are one name. */
const distinct = (names: readonly string[]) => [
	...new Map(names.map((name) => [toKey(name), name])).values(),
];

function toNamed(
	kind: 'actor' | 'place',
	{ id, name, short, href, spellings, ...rest }: Actor | Place,
): Draft {
	const names = spellings
		.filter((spelling) => [name, short].includes(spelling.name) || isName(spelling))
		.map(toName);
	const draft = { kind, id, name, short, href, names };
	if (!('notToBeConfusedWith' in rest) || rest.notToBeConfusedWith.length === 0) return draft;
	return { ...draft, not: rest.notToBeConfusedWith.map(({ actor, because }) => ({ id: actor.id, because })) };
}

/** Words such as "the group" stand for a name where they are printed; nobody looks for anything under them. */
const isName = ({ readings, note, validity, language }: Spelling) =>
	readings.length === 0 || [note, validity, language].some((said) => said !== undefined);

const toName = ({ name, note, validity }: Spelling): string | SearchName =>
	note === undefined && validity === undefined
		? name
		: { name, ...(note === undefined ? {} : { note }), ...(validity === undefined ? {} : { validity }) };

const toTheme = ({ id, name, short, href, words }: Theme): Draft => ({
	kind: 'theme',
	id,
	name,
	short,
	href,
	names: [name, ...words],
});

/** Everything of ours that names are looked for in. */
const listTexts = ({ actors, themes, topics, briefings }: Dossier) => [
	...[...actors, ...themes, ...topics].map(({ name }) => name),
	...actors.map(({ short, description }) => `${short} ${description}`),
	...themes.map(({ definition }) => definition),
	...topics.map(({ lead }) => lead),
	...briefings.flatMap(({ name, lead, keyPoints, passages, claims, recommendations }) => [
		name,
		lead,
		...[...keyPoints, ...passages, ...claims, ...recommendations].map(({ text }) => text),
	]),
];

/** Says of a name whether it stands in one of the texts; reads every text once. */
function findOccurring(names: readonly string[], texts: readonly string[]): (name: string) => boolean {
	const byFirst = new Map<string, Set<string>>();
	for (const name of names) {
		const [first = ''] = toWords(name);
		byFirst.set(first, (byFirst.get(first) ?? new Set()).add(toKey(name)));
	}
	const found = new Set<string>();
	for (const words of texts.map(toWords)) {
		words.forEach((word, i) => {
			for (const key of byFirst.get(word) ?? []) {
				if (words.slice(i, i + key.split(' ').length).join(' ') === key) found.add(key);
			}
		});
	}
	return (name) => found.has(toKey(name));
}

/** Says whether a name is only a part of some other entity's name: in a text it may then mean that one. */
function findInside(drafts: readonly Draft[]): (draft: Draft, name: string) => boolean {
	const owners = new Map<string, Set<string>>();
	for (const { id, ...draft } of drafts) {
		for (const words of listNames({ id, ...draft }).map(toTokens)) {
			for (let from = 0; from < words.length; from++) {
				for (let to = from + 1; to <= words.length; to++) {
					if (to - from === words.length) continue;
					const part = words.slice(from, to).join(' ');
					owners.set(part, (owners.get(part) ?? new Set()).add(id));
				}
			}
		}
	}
	return ({ id }, name) => [...(owners.get(toTokens(name).join(' ')) ?? [])].some((owner) => owner !== id);
}

/** Words joined by a hyphen are one: a name of two letters is no part of another that happens to end in them. */
const toTokens = (name: string) => name.split(/\s+/).map((token) => toWords(token).join(''));
