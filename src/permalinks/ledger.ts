/** The ledger of addresses: every line ever published, so that nothing published gets lost. */

import { createHash } from 'node:crypto';

export const states = ['live', 'moved', 'withdrawn'] as const;
export type LedgerState = (typeof states)[number];

export const columns = ['address', 'state', 'version', 'hash', 'date', 'text', 'note'] as const;
export type LedgerColumn = (typeof columns)[number];

/** What one line says. A later line for the same address supersedes an earlier one. */
export interface LedgerEntry {
	/**
	 * Path below the root of the site, so that it stays when the site moves to another host or folder: of a page
	 * (`/topics/rye/`), of a place in one (`/timeline/#first-rye`) or of a file (`/feeds/topics/rye.xml`).
	 */
	readonly address: string;
	readonly state: LedgerState;
	/** Of a recommendation, from 1; undefined for everything else. */
	readonly version: number | undefined;
	/** Of what stands there: see `hashWhole` and `hashText`. Empty where only the address is promised. */
	readonly hash: string;
	/** The day from which it holds. */
	readonly date: string;
	/** The wording of a recommendation, or the name of whatever else; empty when it is no longer live. */
	readonly text: string;
	/**
	 * While it is live, the rest of what stands there, as JSON beside a hash; or, without a hash, the address of the page
	 * that it belongs to. Afterwards the reason why it was withdrawn, or where it moved to and perhaps why.
	 */
	readonly note: string;
}

export interface LedgerLine extends LedgerEntry {
	/** From 1, the header included. */
	readonly line: number;
}

/** In the order of the file. */
export type Ledger = readonly LedgerLine[];

export const ledgerFile = 'permalinks.tsv';
export const header = columns.join('\t');

export const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** The first 16 hexadecimal digits are enough to notice any change. */
const shorten = (text: string) => sha256(text).slice(0, 16);

/** Of a recommendation's text alone: the first scheme. Lines that carry it guard the text and nothing else. */
export const hashText = shorten;

const whole = '2:';

/** Of everything that a line says of what stands there: text and note of a recommendation; the note alone of a page, whose name may change. */
export const hashWhole = ({ version, text, note }: Pick<LedgerEntry, 'version' | 'text' | 'note'>) =>
	whole + shorten(version === undefined ? note : `${text}\n${note}`);

/** Whether a hash covers the whole and not the text alone. */
export const isWhole = (hash: string) => hash.startsWith(whole);

export const formatEntry = (entry: LedgerEntry) => columns.map((column) => entry[column] ?? '').join('\t');

export const formatLines = (entries: readonly LedgerEntry[]) =>
	entries.map((entry) => `${formatEntry(entry)}\n`).join('');

const addressPattern =
	/^\/(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)*(?:#([\p{Ll}\p{Lo}\p{Lm}\p{N}]+(?:-[\p{Ll}\p{Lo}\p{Lm}\p{N}]+)*)|([a-z0-9]+(?:[-.][a-z0-9]+)*\.[a-z0-9]+))?$/u;

export type AddressKind = 'page' | 'place' | 'file';

/** What kind of thing an address leads to; undefined for what is no address of this site. */
export function kindOf(address: string): AddressKind | undefined {
	const match = addressPattern.exec(address);
	if (!match) return undefined;
	const [, fragment, file] = match;
	return fragment ? 'place' : file ? 'file' : 'page';
}

/** The page that a place or a file belongs to; undefined for a page, and where no page is named. */
export function ownerOf({ address, note }: Pick<LedgerEntry, 'address' | 'note'>): string | undefined {
	if (kindOf(note) === 'page') return note;
	return kindOf(address) === 'place' ? address.slice(0, address.indexOf('#')) : undefined;
}

/** Where a moved address leads, and why it moved; the reason may be missing. */
export function readMove(note: string): { target: string; reason: string } {
	const [target = '', ...reason] = note.split(' ');
	return { target, reason: reason.join(' ') };
}

/** The lines of each address that leads nowhere, or elsewhere, oldest first. */
export const listEnded = (ledger: Ledger): (readonly LedgerLine[])[] =>
	[...groupByAddress(ledger).values()].filter((history) => history.at(-1)?.state !== 'live');

/** The lines of each address, oldest first. */
export function groupByAddress(ledger: Ledger): ReadonlyMap<string, readonly LedgerLine[]> {
	const histories = new Map<string, LedgerLine[]>();
	for (const line of ledger) {
		const history = histories.get(line.address);
		if (history) history.push(line);
		else histories.set(line.address, [line]);
	}
	return histories;
}
