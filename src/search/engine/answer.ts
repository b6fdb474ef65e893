/** Which places answer a query, and in which order. */

import { toWords } from '../../text/fold.ts';
import type { Dictionary } from './dictionary.ts';
import {
	decodePostings,
	fits,
	indexKeys,
	pageOf,
	unitsPerPage,
	type Root,
	type Tag,
	type UnitKind,
	type WordEntry,
} from './format.ts';
import type { Clause, NameClause, Query, WordClause } from './query.ts';
import type { SearchLanguage } from './english.ts';

/** A place that answers. */
export interface Hit {
	readonly unit: number;
	readonly score: number;
}

export interface SearchAnswer {
	/** What a place has to have. */
	readonly required: readonly Clause[];
	/** Best first. */
	readonly hits: readonly Hit[];
	/** No page has everything; these have the most. */
	readonly partial: boolean;
	/** What was asked for and stands nowhere; what is shown has the rest. */
	readonly missing: readonly Clause[];
	/** The kind that results were left to, if a word asked for one. */
	readonly only: UnitKind | undefined;
	/** The strength that results were left to. */
	readonly modality: string | undefined;
}

export interface Index {
	readonly root: Root;
	readonly dictionary: Dictionary;
	readonly language: SearchLanguage;
}

const scores: Readonly<Record<number, number>> = {
	[fits.seen]: 0.4,
	[fits.statement]: 1.5,
	[fits.text]: 3,
	[fits.tag]: 4,
	[fits.title]: 5,
	[fits.own]: 8,
	[fits.topic]: 9,
};

/** Units with how well each fits a clause. */
type Matches = ReadonlyMap<number, number>;

/** What is shown where some words stand nowhere is near, not found: so few. */
const mostNear = 3;
/** Places shown of one page. */
const mostOfPage = 2;

export const kindAt = ({ kinds }: Root, unit: number): UnitKind =>
	kinds.findLast(([, page]) => page <= unit / unitsPerPage)?.[0] ?? 'list';

/** What else has to be looked up once a query has been read. */
export function listThirdKeys({ clauses }: Query): string[] {
	return [
		...clauses.flatMap((clause) => {
			if (clause.kind === 'name') return clause.readings.map(({ kind, id }) => indexKeys.tag(kind, id));
			if (clause.kind === 'kind') return clause.row ? [indexKeys.tag('page', clause.row.id)] : [];
			if (clause.kind === 'strength') return [indexKeys.tag('modality', clause.modality)];
			if (clause.kind === 'page') return [indexKeys.tag('page', clause.row.id)];
			return [];
		}),
		...listCardKeys(clauses),
	];
}

/** The cards that a query could open with, the one on two things first. */
export function listCardKeys(clauses: readonly Clause[]): string[] {
	const names = clauses.filter((clause) => clause.kind === 'name').slice(0, 3);
	const things = names.map(({ readings }) =>
		readings
			.filter(({ kind }) => ['actor', 'topic', 'author', 'theme'].includes(kind))
			.map(({ kind, id }) => `${kind}:${id}`),
	);
	const [first = [], second = []] = things;
	return [
		...first.flatMap((one) => second.map((other) => indexKeys.card([one, other]))),
		...(names.length === 1 ? first.map((one) => indexKeys.card([one])) : []),
	];
}

/** What has to be looked up to know which other pages show the words. */
export const listSeenKeys = (clauses: readonly Clause[], { stem }: SearchLanguage): string[] =>
	clauses.flatMap(({ words }) => words.map((word) => indexKeys.seen(stem(word))));

/** What a place has to have: every name, phrase and word once; small words, kinds and pages only when there is nothing else. */
export function findRequired({ clauses }: Pick<Query, 'clauses'>): readonly Clause[] {
	const distinct = [
		...new Map(clauses.map((clause) => [`${clause.kind} ${clause.words.join(' ')}`, clause])).values(),
	];
	const meant = distinct.filter(
		(clause) =>
			clause.kind === 'name' || clause.kind === 'phrase' || (clause.kind === 'word' && !clause.small),
	);
	return meant.length > 0
		? meant
		: distinct.filter(({ kind }) => kind === 'word' && !distinct.some((other) => other.kind !== 'word'));
}

export function answer(query: Query, index: Index): SearchAnswer {
	const { clauses } = query;
	const required = findRequired(query);
	const matches = required.map((clause) => match(clause, index));
	const missing = withRest(
		required,
		required.filter((clause, i) => matches[i]?.size === 0 && !isSeen(clause, index)),
	);
	const only = clauses.find((clause) => clause.kind === 'kind' && clause.only);
	const strength = clauses.find((clause) => clause.kind === 'strength');
	const found = findHits(query, required, matches, index, only !== undefined && required.some(isWide));
	const narrowed = narrow(found.hits, only?.kind === 'kind' ? only.of : undefined, strength, index);
	const isMissing = missing.length > 0;
	const partial = found.partial || isMissing;
	// Where most of what was asked for is missing, the rest is near nothing.
	const hits = isMissing
		? missing.length * 2 > required.length
			? []
			: narrowed.hits.slice(0, mostNear)
		: narrowed.hits;
	return {
		required,
		hits: [...findLeads(query, index, hits, required), ...hits],
		partial: partial && hits.length > 0,
		missing,
		only: narrowed.only,
		modality: narrowed.modality,
	};
}

/** Whether a word is written as a name is; scripts without capitals write all words alike. */
export const isNameLike = (clause: Clause): boolean =>
	clause.kind === 'word' && /^\p{Lu}/u.test(clause.typed);

/** Of a name of several words that nothing here has, no part is looked for: another person may have it. */
function withRest(required: readonly Clause[], missing: readonly Clause[]): readonly Clause[] {
	const all = new Set(missing);
	required.forEach((clause, i) => {
		const [before, after] = [required[i - 1], required[i + 1]];
		const follows = before !== undefined && isNameLike(before) && all.has(before);
		const leads = i > 0 && after !== undefined && isNameLike(after) && all.has(after);
		if (isNameLike(clause) && (follows || leads)) all.add(clause);
	});
	return required.filter((clause) => all.has(clause));
}

/** Addresses and pages that a query names come first, whatever else it says. */
function findLeads(
	{ clauses }: Query,
	{ dictionary }: Index,
	hits: readonly Hit[],
	required: readonly Clause[],
): Hit[] {
	const isOpen = clauses.every((clause) => clause.kind !== 'word' || clause.small);
	const units = clauses.flatMap((clause) => {
		if (clause.kind === 'address') return [clause.unit];
		if (!('row' in clause) || !clause.row || !(isOpen || hits.length === 0)) return [];
		if (clause.kind === 'kind' && required.length > 0) return [];
		return [...unitsOf(dictionary, 'page', clause.row.id).keys()];
	});
	return [...new Set(units)].map((unit) => ({ unit, score: Infinity }));
}

function unitsOf({ get }: Dictionary, kind: string, id: string): Map<number, number> {
	const tag: Tag | undefined = get(indexKeys.tag(kind, id));
	return tag ? decodePostings(tag.units) : new Map();
}

/** Leaves one kind and one strength where that leaves anything. */
function narrow(
	hits: readonly Hit[],
	kind: UnitKind | undefined,
	strength: Clause | undefined,
	{ root, dictionary }: Index,
) {
	const ofKind = kind ? hits.filter(({ unit }) => kindAt(root, unit) === kind) : hits;
	const kept = ofKind.length > 0 ? ofKind : hits;
	const modality = strength?.kind === 'strength' ? strength.modality : undefined;
	const strong = modality === undefined ? new Map() : unitsOf(dictionary, 'modality', modality);
	const ofStrength = kept.filter(({ unit }) => strong.has(pageOf(unit)));
	return {
		hits: ofStrength.length > 0 ? ofStrength : kept,
		only: kind && ofKind.length > 0 ? kind : undefined,
		modality: ofStrength.length > 0 ? modality : undefined,
	};
}

interface Found {
	readonly hits: readonly Hit[];
	readonly partial: boolean;
}

/** @param loose whether names are enough, and words only say what comes first */
function findHits(
	query: Query,
	required: readonly Clause[],
	matches: readonly Matches[],
	index: Index,
	loose: boolean,
): Found {
	if (required.length === 0) return { hits: listAll(query, index), partial: false };
	const { root } = index;
	const pages = new Map<number, Map<number, number[]>>();
	matches.forEach((found, i) => {
		for (const [unit, score] of found) {
			const places = pages.get(pageOf(unit)) ?? new Map<number, number[]>();
			pages.set(pageOf(unit), places);
			const here = places.get(unit) ?? [];
			here[i] = score;
			places.set(unit, here);
		}
	});
	const onlyNames = required.every(isWide);
	const rated = [...pages].map(([page, places]) => ratePage(page, places, required, onlyNames, loose, index));
	const most = Math.max(0, ...rated.map(({ covered }) => covered));
	const best = rated.filter(({ covered }) => covered === most);
	// Where nothing but silence has it all, a little of what comes near is told as well.
	const isSilent = most > 1 && best.every(({ page }) => kindAt(root, page) === 'silence');
	const near = isSilent ? rated.filter(({ covered }) => covered === most - 1) : [];
	const order = onlyNames
		? (a: Rated, b: Rated) => a.tier - b.tier || b.score - a.score || a.page - b.page
		: (a: Rated, b: Rated) => b.score - a.score || a.page - b.page;
	return {
		hits: [...best.sort(order), ...near.sort(order).slice(0, mostNear)].flatMap(({ hits }) => hits),
		partial: rated.length > 0 && most < required.length,
	};
}

interface Rated {
	readonly page: number;
	/** How much of what is required it has. */
	readonly covered: number;
	readonly score: number;
	readonly tier: number;
	readonly hits: readonly Hit[];
}

const isWide = (clause: Clause) =>
	clause.kind === 'name' && clause.readings.some(({ narrow: only }) => !only);

/** Silence answers a question whose words it has; of the names in it one is enough. */
const silenceBonus = 1000;

function ratePage(
	page: number,
	places: ReadonlyMap<number, readonly number[]>,
	required: readonly Clause[],
	onlyNames: boolean,
	loose: boolean,
	index: Index,
): Rated {
	const kind = kindAt(index.root, page);
	const inPage = required.map((_, i) => Math.max(0, ...[...places.values()].map((here) => here[i] ?? 0)));
	const own = (places.get(page) ?? []).some(
		(score, i) => required[i]?.kind === 'name' && score >= (scores[fits.own] ?? 0),
	);
	const rest = [...places].map(([unit, here]) => {
		const fitting = required.filter((_, i) => here[i] !== undefined).length;
		const sum = required.reduce((total, _, i) => total + (here[i] ?? 0), 0);
		return { unit, fitting, score: sum };
	});
	rest.sort((a, b) => b.fitting - a.fitting || b.score - a.score || a.unit - b.unit);
	const [best] = rest;
	const all = best?.fitting === required.length;
	const beyond = inPage.reduce((sum, score) => sum + score, 0) - (best?.score ?? 0);
	const words = required.map(({ kind: one }, i) => one !== 'name' && (inPage[i] ?? 0) > 0);
	const isSilence =
		kind === 'silence' &&
		words.some((has) => has) &&
		(required.every(({ kind: one }) => one !== 'name') ||
			required.some(({ kind: one }, i) => one === 'name' && (inPage[i] ?? 0) > 0)) &&
		required.every((clause) => clause.kind === 'name' || isInTitle(clause, page, index));
	const covered = inPage.filter((score, i) => score > 0 || (loose && required[i]?.kind !== 'name')).length;
	const score =
		(best?.score ?? 0) * (all ? 1.25 : 1) +
		beyond * 0.4 +
		(isSilence ? silenceBonus : 0) +
		(bonus[kind] ?? 0);
	const shown =
		kind === 'briefing' && !own
			? rest.filter(({ fitting }, i) => i === 0 || fitting === required.length).slice(0, mostOfPage)
			: rest.slice(0, 1).map((one) => (kind === 'briefing' && own ? { ...one, unit: page } : one));
	return {
		page,
		covered: isSilence || (onlyNames && own) ? required.length : covered,
		score,
		tier: own ? (kind === 'topic' ? 0 : 1) : (tiers[kind] ?? 20),
		hits: shown.map(({ unit }) => ({ unit: kind === 'topic' || kind === 'question' ? page : unit, score })),
	};
}

/** Whether the title of a page has the words of a clause, or others that mean the same. */
function isInTitle(clause: Clause, page: number, { dictionary, language }: Index): boolean {
	const said = [clause.words, ...(clause.kind === 'word' ? clause.same.map(toWords) : [])];
	return said.some((words) =>
		words.every((word) => {
			const family: WordEntry | undefined = dictionary.get(indexKeys.word(language.stem(word)));
			return Object.values(family ?? {}).some((list) => decodePostings(list).get(page) === fits.title);
		}),
	);
}

/** Between pages that fit equally well. */
const bonus: Readonly<Partial<Record<UnitKind, number>>> = { topic: 0.5, recommendation: 0.4, question: 0.2 };

/** After a name, the pages about it come in this order. */
const tiers: Readonly<Partial<Record<UnitKind, number>>> = {
	recommendation: 3,
	question: 4,
	briefing: 5,
	event: 6,
	figure: 7,
	theme: 8,
	actor: 9,
	place: 10,
	silence: 11,
};

/** With nothing asked for but a kind or a strength, all that has it. */
function listAll({ clauses }: Query, { root, dictionary }: Index): Hit[] {
	const kind = clauses.find((clause) => clause.kind === 'kind');
	const strength = clauses.find((clause) => clause.kind === 'strength');
	if (strength?.kind === 'strength')
		return [...unitsOf(dictionary, 'modality', strength.modality).keys()].map((unit) => ({ unit, score: 0 }));
	if (kind?.kind !== 'kind') return [];
	const at = root.kinds.findIndex(([one]) => one === kind.of);
	const from = root.kinds[at]?.[1] ?? 0;
	const to = at < 0 ? 0 : (root.kinds[at + 1]?.[1] ?? from);
	return Array.from({ length: Math.max(0, to - from) }, (_, i) => ({
		unit: (from + i) * unitsPerPage,
		score: 0,
	}));
}

function match(clause: Clause, index: Index): Matches {
	if (clause.kind === 'name') return matchName(clause, index);
	if (clause.kind === 'word') return matchWord(clause, index);
	return matchAll(clause.words, index, true);
}

function matchName({ readings, words, same }: NameClause, index: Index): Matches {
	const best = new Map<number, number>();
	const keep = (unit: number, score: number) => best.set(unit, Math.max(score, best.get(unit) ?? 0));
	for (const { kind, id, narrow: only, unsaid } of readings) {
		const units = unitsOf(index.dictionary, kind, id);
		for (const [unit, fit] of units) {
			if (only && !unsaid && fit < fits.own) continue;
			keep(unit, only && fit >= fits.own ? (scores[fits.tag] ?? 0) : (scores[fit] ?? 0));
		}
		if (only && !unsaid) for (const [unit, score] of matchEach(words, same, index)) keep(unit, score);
	}
	return best;
}

/** What is told in another word that means the same counts a little less. */
const ofSame = 0.8;

/** Units that have all of some words, each perhaps in another that means the same. */
function matchEach(words: readonly string[], same: readonly (readonly string[])[], index: Index): Matches {
	const found = words
		.map((word, i) => withSame([word], same[i] ?? [], index))
		.filter((matches, i) => matches.size > 0 || !index.language.isSmall(words[i] ?? ''));
	return together(found);
}

function withSame(words: readonly string[], same: readonly string[], index: Index): Map<number, number> {
	const best = new Map(matchAll(words, index, false));
	for (const other of same) {
		for (const [unit, score] of matchAll(toWords(other), index, false))
			best.set(unit, Math.max(best.get(unit) ?? 0, score * ofSame));
	}
	return best;
}

function matchWord({ words, same }: WordClause, index: Index): Matches {
	const best = withSame(words, same, index);
	if (best.size > 0) return best;
	const [word = ''] = words;
	const longer = word.length > 2 ? [...index.dictionary.startingWith(indexKeys.word(word))] : [];
	return rate(
		longer.flatMap(([, family]) => Object.values<readonly number[]>(family)),
		index,
	);
}

/** Units that have all of some words: their best fits together. */
function matchAll(words: readonly string[], index: Index, exactly: boolean): Matches {
	const found = words.map((word) => {
		const family: WordEntry | undefined = index.dictionary.get(indexKeys.word(index.language.stem(word)));
		const own = Object.hasOwn(family ?? {}, word) ? family?.[word] : undefined;
		return rate(exactly ? (own ? [own] : []) : Object.values(family ?? {}), index, own);
	});
	return together(found);
}

/** Units that all have, with their scores together. */
function together(found: readonly Matches[]): Matches {
	const [first = new Map<number, number>(), ...others] = found;
	return new Map(
		[...first]
			.filter(([unit]) => others.every((other) => other.has(unit)))
			.map(([unit, score]) => [unit, others.reduce((sum, other) => sum + (other.get(unit) ?? 0), score)]),
	);
}

/** The fewer places have it, the more it counts that a place has it; as it was typed, a little more. */
function rate(lists: readonly (readonly number[])[], { root }: Index, typed?: readonly number[]): Matches {
	const best = new Map<number, number>();
	for (const list of lists) {
		for (const [unit, fit] of decodePostings(list)) {
			const score = (scores[fit] ?? 0) * (list === typed ? 1.1 : 1);
			best.set(unit, Math.max(score, best.get(unit) ?? 0));
		}
	}
	const rarity = Math.log(1 + root.units / Math.max(1, best.size));
	return new Map([...best].map(([unit, score]) => [unit, score * rarity]));
}

/** Whether any page shows the words of a clause. */
const isSeen = (clause: Clause, index: Index) => findSeen(clause, index).size > 0;

/** The pages that show the words of a clause anywhere, as their first units. */
function findSeen({ words }: Clause, { dictionary, language }: Index): Set<number> {
	const found = words.map((word) => {
		const family: WordEntry | undefined = dictionary.get(indexKeys.seen(language.stem(word)));
		return new Set(
			Object.values(family ?? {}).flatMap((list) =>
				[...decodePostings(list).keys()].map((page) => page * unitsPerPage),
			),
		);
	});
	const [first = new Set<number>(), ...others] = found;
	return new Set([...first].filter((page) => others.every((other) => other.has(page))));
}

/** The pages that show everything asked for and are not among the hits: lists and registers of what stands elsewhere. */
export function findAlso(query: Query, { hits, required, missing }: SearchAnswer, index: Index): number[] {
	const asked = required.length > 0 ? required : query.clauses;
	const listed = new Set(hits.map(({ unit }) => pageOf(unit)));
	if (missing.length > 0 || asked.length === 0) return [];
	const found = asked.map((clause) => {
		const strong = required.includes(clause) ? [...match(clause, index).keys()].map(pageOf) : [];
		return new Set([...findSeen(clause, index), ...strong]);
	});
	const [first = new Set<number>(), ...others] = found;
	return [...first]
		.filter((page) => !listed.has(page) && others.every((other) => other.has(page)))
		.sort((a, b) => a - b);
}
