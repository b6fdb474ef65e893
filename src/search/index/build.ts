/** Builds the search index of a site: everything the dossier can lead to, and every word that its pages show. */

import type { Dossier } from '../../dossier/dossier.ts';
import { fold, toWords } from '../../text/fold.ts';
import type { Tombstone } from '../../permalinks/tombstones.ts';
import { findLanguage, type SearchLanguage } from '../engine/english.ts';
import {
	fits,
	indexKeys,
	unitKinds,
	unitsPerPage,
	type Root,
	type Tag,
	type UnitRecord,
	type ValuesEntry,
} from '../engine/format.ts';
import { buildCards } from './cards.ts';
import { pack, type Packed } from './pack.ts';
import { Postings } from './postings.ts';
import type { ShownPage } from './page-words.ts';
import { buildLexicon, listThings, type NamedThing } from './things.ts';
import { listPages, type PageDraft, type UnitDraft } from './units.ts';

export interface IndexedSite {
	readonly dossier: Dossier;
	readonly gone: readonly Tombstone[];
	/** Every built page, by its address. */
	readonly shown: ReadonlyMap<string, ShownPage>;
	/** Groups of words that mean the same in this dossier. */
	readonly synonyms: readonly (readonly string[])[];
}

export function buildIndex(site: IndexedSite): Packed {
	const { dossier, shown } = site;
	const language = rememberStems(findLanguage(dossier.site.language));
	const things = listThings(dossier, language);
	const drafts = [...listPages(dossier, site.gone)];
	const pages = [...drafts, ...listRest(drafts, site, things)].sort(byKind);
	checkPlaces(pages, shown);
	const texts = pages.flatMap(({ unit, places }) =>
		[unit, ...places].flatMap(({ said }) => said.map(({ text }) => text)),
	);
	const lexicon = buildLexicon(things, texts, language);

	const units = new Map<number, UnitRecord>();
	const words = new Map<string, Map<string, Postings>>();
	const tagged = new Map<string, Postings>();
	const addresses = new Map<string, number>();
	const put = (map: Map<string, Postings>, key: string, unit: number, fit: number) => {
		const known = map.get(key);
		const here = known ?? new Postings();
		if (!known) map.set(key, here);
		here.add(unit, fit);
	};
	const familyOf = (map: Map<string, Map<string, Postings>>, stem: string) => {
		const known = map.get(stem);
		if (known) return known;
		const made = new Map<string, Postings>();
		map.set(stem, made);
		return made;
	};
	const addUnit = (n: number, { record, said, tags }: UnitDraft) => {
		units.set(n, record);
		for (const { text, fit } of said) {
			for (const word of listWords(text)) {
				put(familyOf(words, language.stem(word)), word, n, fit);
			}
			for (const thing of lexicon.findNamed(text)) {
				// A register that mentions another name is not about it; often it says that the two are not the same.
				if (record.kind === 'actor' || record.kind === 'place' || record.kind === 'theme') continue;
				put(tagged, indexKeys.tag(thing.kind, thing.id), n, Math.min(fit, fits.text));
			}
		}
		for (const { kind, id, fit } of [...tags, { kind: 'kind', id: record.kind, fit: fits.tag }])
			put(tagged, indexKeys.tag(kind, id), n, fit);
		for (const address of listAddresses(record)) if (!addresses.has(address)) addresses.set(address, n);
	};

	const seen = new Map<string, Map<string, Postings>>();
	pages.forEach(({ unit, places }, i) => {
		const first = i * unitsPerPage;
		addUnit(first, unit);
		places.slice(0, unitsPerPage - 1).forEach((place, j) => addUnit(first + 1 + j, place));
		const page = shown.get(unit.record.href);
		if (!page) return;
		for (const word of page.words) {
			put(familyOf(seen, language.stem(word)), word, i, fits.seen);
		}
	});

	const unitAt = (href: string) => addresses.get(trimAddress(href));
	const toFamily = (family: ReadonlyMap<string, Postings>) =>
		Object.fromEntries(
			[...family].sort(([a], [b]) => (a < b ? -1 : 1)).map(([word, { steps }]) => [word, steps]),
		);
	const thingOf = new Map(things.map((thing) => [indexKeys.tag(thing.kind, thing.id), thing]));
	return pack(
		new Map<string, unknown>([
			...[...words].map(([stem, family]) => [indexKeys.word(stem), toFamily(family)] as const),
			...[...seen].map(([stem, family]) => [indexKeys.seen(stem), toFamily(family)] as const),
			...[...tagged].map(([key, found]) => [key, toTag(found, thingOf.get(key), lexicon.formsOf)] as const),
			...[...lexicon.rows].map(([joined, rows]) => [indexKeys.name(joined), rows] as const),
			...[...addresses].map(([address, unit]) => [indexKeys.address(address), unit] as const),
			...buildCards(dossier, unitAt),
			...listValues(dossier),
		]),
		units,
		{ language: dossier.site.language, kinds: listKinds(pages), groups: site.synonyms },
	);
}

/** A page says few words that no other says: each is cut to its stem once. */
function rememberStems(language: SearchLanguage): SearchLanguage {
	const stems = new Map<string, string>();
	return {
		...language,
		stem: (word) => {
			const known = stems.get(word) ?? language.stem(word);
			stems.set(word, known);
			return known;
		},
	};
}

/** Words as they stand, and compounds whole, as hyphens are used as it comes. */
function listWords(text: string): string[] {
	const compounds = text.match(/[\p{L}\p{N}]+(?:[-\u2010\u2011][\p{L}\p{N}]+)+/gu) ?? [];
	return [...new Set([...toWords(text), ...compounds.map((compound) => fold(compound).replaceAll(' ', ''))])];
}

function toTag(
	{ steps }: Postings,
	thing: NamedThing | undefined,
	formsOf: (thing: NamedThing) => readonly string[],
): Tag {
	return {
		units: steps,
		...(thing ? { forms: formsOf(thing) } : {}),
		...(thing?.not ? { not: thing.not } : {}),
	};
}

/** An address without its end strokes. */
export const trimAddress = (href: string): string => href.replace(/^\/+/, '').replace(/\/(?=#|$)/, '');

/** How a reader may give the place of a unit: whole, its last part, its fragment. */
function listAddresses({ href, kind }: UnitRecord): string[] {
	const path = trimAddress(href);
	const [page = '', fragment] = path.split('#');
	const last = page.split('/').at(-1) ?? '';
	if (kind === 'passage' && !/#p\d+$/.test(path)) return [];
	return fragment === undefined
		? [path, last].filter((address) => address.includes('-') || address.includes('/'))
		: [path, `${last}#${fragment}`, ...(/^[a-z]-?\d*$|^p\d/.test(fragment) ? [] : [fragment])];
}

/** Pages that no record speaks for: registers and texts about the site, with their texts, and lists of what stands elsewhere. */
function listRest(
	drafts: readonly PageDraft[],
	{ shown, dossier }: IndexedSite,
	things: readonly NamedThing[],
): PageDraft[] {
	const known = new Set(drafts.map(({ unit }) => unit.record.href));
	const help = new Map(things.filter(({ kind }) => kind === 'page').map((thing) => [thing.href, thing]));
	const texts = new Set(dossier.pages.map(({ href }) => href));
	return [...shown]
		.filter(([href]) => !known.has(href) && !href.endsWith('.html'))
		.map(([href, page]): PageDraft => {
			const thing = help.get(href);
			const id = trimAddress(href);
			const toPlace = ({ id: place, text }: ShownPage['blocks'][number], i: number): UnitDraft => ({
				record: {
					kind: 'page',
					id: `${id}#${i}`,
					href: place ? `${href}#${place}` : href,
					title: page.title,
					text,
				},
				said: [{ text, fit: fits.statement }],
				tags: [],
			});
			return {
				unit: {
					record: {
						kind: thing ? 'page' : 'list',
						id: thing?.id ?? (id || 'home'),
						href,
						title: page.title || thing?.name || id,
						text: page.description,
					},
					said: thing
						? [
								{ text: `${thing.name} ${page.title}`, fit: fits.title },
								{ text: page.description, fit: fits.text },
							]
						: [],
					tags: thing ? [{ kind: 'page', id: thing.id, fit: fits.own }] : [],
				},
				places: thing && texts.has(href) ? page.blocks.map(toPlace) : [],
			};
		});
}

/** @throws {Error} when a result would lead to a place that its page does not have */
function checkPlaces(pages: readonly PageDraft[], shown: IndexedSite['shown']): void {
	if (shown.size === 0) return;
	const places = pages
		.flatMap(({ unit, places: some }) => [unit, ...some])
		.map(({ record: { href } }) => ({ href, page: href.replace(/#.*$/, ''), id: /#(.*)$/.exec(href)?.[1] }));
	const lost = [...Map.groupBy(places, ({ page }) => page)].flatMap(([page, there]) => {
		const ids = shown.get(page)?.ids;
		return there.filter(({ id }) => !ids || (id !== undefined && !ids.has(id))).map(({ href }) => href);
	});
	if (lost.length > 0)
		throw new Error(`Search would lead to places that are not there:\n${[...new Set(lost)].join('\n')}`);
}

const kindOf = ({ unit }: PageDraft) => unit.record.kind;

const byKind = (a: PageDraft, b: PageDraft) => unitKinds.indexOf(kindOf(a)) - unitKinds.indexOf(kindOf(b));

/** Where each kind begins. */
const listKinds = (pages: readonly PageDraft[]): Root['kinds'] =>
	pages.flatMap((page, i) => {
		const before = pages[i - 1];
		return before && kindOf(before) === kindOf(page) ? [] : [[kindOf(page), i] as const];
	});

function listValues({
	actors,
	themes,
	addressees,
	instruments,
	briefings,
}: Dossier): [string, ValuesEntry][] {
	const pairs = (refs: readonly { id: string; short: string }[]): ValuesEntry =>
		refs.map(({ id, short }) => [id, short]);
	return [
		[indexKeys.values('actor'), pairs(actors)],
		[indexKeys.values('theme'), pairs(themes)],
		[indexKeys.values('addressee'), pairs(addressees)],
		[indexKeys.values('instrument'), pairs(instruments)],
		[indexKeys.values('briefing'), pairs(briefings)],
	];
}
