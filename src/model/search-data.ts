/** The compact index: what search needs to answer at once, and what it still has when everything else fails. */

/** In the order of results about one name: its own page first. */
export const recordKinds = ['actor', 'theme', 'topic', 'recommendation', 'briefing', 'question'] as const;
export type RecordKind = (typeof recordKinds)[number];

/** What results can be narrowed by, apart from their kind. */
export const filterKeys = ['actor', 'theme', 'addressee', 'instrument', 'modality', 'briefing'] as const;
export type FilterKey = (typeof filterKeys)[number];

/**
 * What a page says of itself to search. Values are ids.
 *
 * A page prints it in its head, one element for each value, and marks its main part `data-pagefind-body`:
 *
 *     <meta data-pagefind-filter="kind[content]" content="recommendation">
 *     <meta data-pagefind-filter="actor[content]" content="some-actor">
 */
export interface SearchTags {
	readonly kind: RecordKind;
	readonly filters: Readonly<Partial<Record<FilterKey, readonly string[]>>>;
	/** When its source appeared, as exactly as known; absent on pages without one source, and where it is unknown. */
	readonly date?: string;
}

/** Ids by filter, and the places a page is about, which can be searched for but not narrowed by. */
export type RecordTags = Readonly<Partial<Record<FilterKey | 'place', readonly string[]>>>;

/** A sentence of a page with its own place on it. */
export interface SearchStatement {
	readonly text: string;
	readonly href: string;
	/** Where it stands: "¶3–5". */
	readonly at: string;
}

/** One page. */
export interface SearchRecord {
	readonly kind: RecordKind;
	readonly id: string;
	readonly href: string;
	readonly title: string;
	/** Said under the title. */
	readonly text: string;
	/** Searched but not shown. */
	readonly hidden?: string;
	readonly strength?: { readonly modality: string; readonly form: string; readonly words: string };
	readonly source?: { readonly name: string; readonly href: string };
	/** In place of a source. */
	readonly aside?: string;
	readonly statements?: readonly SearchStatement[];
	readonly tags: RecordTags;
	/** When its source appeared, as exactly as known. */
	readonly date?: string;
}

export type NameKind = 'actor' | 'theme' | 'place';

export interface SearchName {
	readonly name: string;
	readonly note?: string;
	/** The years for which the name holds, in words. */
	readonly validity?: string;
}

/** Something that readers look for under several names. */
export interface Entity {
	readonly kind: NameKind;
	readonly id: string;
	readonly name: string;
	readonly short: string;
	readonly href: string;
	/** Every name readers may type; plain strings where there is nothing to say about them. */
	readonly names: readonly (string | SearchName)[];
	/** The names that stand in our texts. */
	readonly forms: readonly string[];
	/** Those it must not be taken for. */
	readonly not?: readonly { readonly id: string; readonly because: string }[];
}

export interface SearchData {
	readonly language: string;
	readonly entities: readonly Entity[];
	/** What filter values are called: pairs of id and name. */
	readonly values: Readonly<Record<FilterKey, readonly (readonly [id: string, name: string])[]>>;
	readonly records: readonly SearchRecord[];
}
