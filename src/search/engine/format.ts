/** The files of the search index: what they hold, and how a reader of one can tell that it has arrived whole. */

/** What the pages of a site and its index must agree on; raised when either changes its form. */
export const indexFormat = 2;

/** Stands under a name that never changes, and says which index is the current one. */
export interface Pointer {
	readonly format: number;
	/** Names the folder of the index; follows from its content. */
	readonly build: string;
	/** Names the folder of the text index. */
	readonly text: string;
}

export const pointerName = 'current.json';

/** Every file of the text index with its SHA-256 in hexadecimal. */
export type TextList = readonly (readonly [name: string, sum: string])[];
export const listName = 'list.json';

/** The folder of a text index is named after its list, and the list vouches for the rest. */
export const textFolder = (sumOfList: string): string => `text-${sumOfList.slice(0, 16)}`;

export const rootName = 'root.json';

/** What has to be known before anything can be looked up. */
export interface Root {
	/** BCP 47. */
	readonly language: string;
	/** The first key of each part, in order. */
	readonly parts: readonly string[];
	/** The first unit of each block, in order. */
	readonly blocks: readonly number[];
	/** How many units there are, for how rare a word is. */
	readonly units: number;
	/** The number of the first page of each kind: pages are in the order of their kinds. */
	readonly kinds: readonly (readonly [kind: UnitKind, page: number])[];
	/** Groups of words that mean the same in this dossier. */
	readonly groups: readonly (readonly string[])[];
}

export const partName = (n: number): string => `part-${n}.json`;
export const blockName = (n: number): string => `block-${n}.json`;

/** Keys with their values, in the order of `byKey`. */
export type IndexPart = readonly (readonly [key: string, value: unknown])[];

/** Units by number. */
export type Block = readonly (readonly [unit: number, record: UnitRecord])[];

/** As code units compare: the same on any machine. */
export const byKey = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A file is a line with the checksum of its place and content, then the content. */
export const frame = (sum: string, content: string): string => `${sum}\n${content}`;

/** What the checksum of a file is taken of. */
export const summed = (build: string, name: string, content: string): string =>
	`${build}/${name}\n${content}`;

/** The checksum and the content of a file; undefined where it has no line of its own for the sum. */
export function unframe(file: string): { sum: string; content: string } | undefined {
	const end = file.indexOf('\n');
	return end < 0 ? undefined : { sum: file.slice(0, end), content: file.slice(end + 1) };
}

/** What a result is, in the order in which kinds are listed. */
export const unitKinds = [
	'silence',
	'topic',
	'actor',
	'place',
	'theme',
	'recommendation',
	'question',
	'briefing',
	'passage',
	'claim',
	'figure',
	'event',
	'unclear',
	'page',
	'list',
	'withdrawn',
] as const;
export type UnitKind = (typeof unitKinds)[number];

/** How strongly a thing may be asked, in the order of columns; a test compares them with those of the dossier. */
export const strengths = ['must', 'should', 'can', 'should-not'] as const;
export type StrengthName = (typeof strengths)[number];

/** A place that search leads to, as it is shown. */
export interface UnitRecord {
	readonly kind: UnitKind;
	/** Unique among its kind. */
	readonly id: string;
	readonly href: string;
	readonly title: string;
	/** Said under the title. */
	readonly text?: string;
	/** In place of a source, or beside it: "asked of …". */
	readonly aside?: string;
	readonly source?: { readonly name: string; readonly href: string; readonly mark: number };
	readonly strength?: {
		/** Empty where the source asks for nothing. */
		readonly modality: StrengthName | '';
		readonly form: string;
		readonly words: string;
	};
}

/** What results can be narrowed by, in the order in which it is shown. */
export const filterKeys = [
	'kind',
	'modality',
	'briefing',
	'addressee',
	'actor',
	'theme',
	'instrument',
] as const;
export type FilterKey = (typeof filterKeys)[number];

/** How a unit has a word or a thing, from the weakest. */
export const fits = {
	/** The word stands somewhere on the page, in what is told elsewhere. */
	seen: 0,
	/** In a statement on the page. */
	statement: 1,
	/** In its text. */
	text: 2,
	/** Among what it is called or tagged with. */
	tag: 3,
	/** In its title. */
	title: 4,
	/** It is the page about it. */
	own: 5,
	/** It is the page that brings everything on it together. */
	topic: 6,
} as const;
export type Fit = (typeof fits)[keyof typeof fits];

/** A page has up to this many units: itself, and places on it. */
export const unitsPerPage = 256;
export const pageOf = (unit: number): number => unit - (unit % unitsPerPage);

export const fitsPerUnit = 8;

/** @param steps units with how each fits, as differences between ascending numbers */
export function decodePostings(steps: readonly number[]): Map<number, number> {
	let last = 0;
	return new Map(
		steps.map((step) => {
			last += Math.floor(step / fitsPerUnit);
			return [last, step % fitsPerUnit];
		}),
	);
}

/** The kinds of key. Each begins with a letter of its own, so that one order holds them all. */
export const indexKeys = {
	/** An address or id of a page or place: its unit. */
	address: (path: string) => `a${path}`,
	/** What the data say on one or two things. */
	card: (things: readonly string[]) => `c${[...things].sort(byKey).join('+')}`,
	/** A name with its words run together: what it can stand for. */
	name: (joined: string) => `n${joined}`,
	/** Pages that show a word, by its stem. */
	seen: (stem: string) => `s${stem}`,
	/** A thing or a value to narrow by: the units that have it. */
	tag: (kind: string, id: string) => `t${kind}:${id}`,
	/** The values that a filter has, with their names. */
	values: (filter: string) => `v${filter}`,
	/** The units with a word in their own text, by its stem. */
	word: (stem: string) => `w${stem}`,
} as const;

export type ThingKind = 'actor' | 'place' | 'theme' | 'topic' | 'author' | 'outlet' | 'briefing' | 'page';

/** One thing that a name can stand for. */
export interface NameEntry {
	readonly kind: ThingKind;
	readonly id: string;
	/** What it is called. */
	readonly thing: string;
	readonly href: string;
	/** The name as it is written. */
	readonly name: string;
	readonly note?: string;
	/** The years for which the name holds, in words. */
	readonly validity?: string;
	/** Whether it has ceased to stand for it. */
	readonly past?: true;
	/** A word that only leads to a theme: it finds what has the word, not all that has the theme. */
	readonly narrow?: true;
	/** It stands in none of our texts. */
	readonly unsaid?: true;
}

/** Units with a thing, and how texts call it. */
export interface Tag {
	readonly units: readonly number[];
	/** Absent for values to narrow by. */
	readonly forms?: readonly string[];
	/** Those it must not be taken for. */
	readonly not?: readonly {
		readonly id: string;
		readonly name: string;
		readonly href: string;
		readonly because: string;
	}[];
}

/** Words of one stem, each with its units. */
export type WordEntry = Readonly<Record<string, readonly number[]>>;

/** What the data say where a query names an addressee, an author or a topic, or two of them. */
export interface AnswerCard {
	readonly title: string;
	/** "Ten asks: 2 must, …", sentence by sentence. */
	readonly says: readonly string[];
	readonly link: { readonly name: string; readonly href: string };
	/** The same as marks: a row for each way to be about it, a cell for each strength. */
	readonly rows: readonly {
		readonly name: string;
		readonly cells: readonly {
			readonly words: string;
			readonly marks: readonly (readonly [mark: number, hollow: boolean])[];
			/** How many asks have no mark here; absent where each has. */
			readonly more?: number;
		}[];
	}[];
	/** The recommendations it counts, strongest first, by what they have to do with the topic. */
	readonly groups: readonly { readonly title: string; readonly units: readonly number[] }[];
}

/** Pairs of value and name. */
export type ValuesEntry = readonly (readonly [id: string, name: string])[];
