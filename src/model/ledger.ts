/** The ledger of addresses: every line ever published, so that nothing published gets lost. */

import { createHash } from 'node:crypto';

export const states = ['live', 'moved', 'withdrawn'] as const;
export type State = (typeof states)[number];

export const columns = ['address', 'state', 'version', 'hash', 'date', 'text', 'note'] as const;
export type Column = (typeof columns)[number];

/** What one line says. A later line for the same address supersedes an earlier one. */
export interface Entry {
	/** Path below the root of the site, such as `/topics/rye/`: it stays when the site moves to another host or folder. */
	readonly address: string;
	readonly state: State;
	/** Of a recommendation's wording, from 1; undefined for every other page. */
	readonly version: number | undefined;
	/** Of a recommendation's text; empty for every other page. */
	readonly hash: string;
	/** The day from which it holds. */
	readonly date: string;
	/** The wording of a recommendation or the name of a page; empty when it is no longer live. */
	readonly text: string;
	/** Where it moved to, or why it was withdrawn. */
	readonly note: string;
}

export interface LedgerLine extends Entry {
	/** From 1, the header included. */
	readonly line: number;
}

/** In the order of the file. */
export type Ledger = readonly LedgerLine[];

export const ledgerFile = 'permalinks.tsv';
export const header = columns.join('\t');

/** The first 16 hexadecimal digits of the SHA-256 of a text: enough to notice any change. */
export const hashText = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16);

export const formatEntry = (entry: Entry) => columns.map((column) => entry[column] ?? '').join('\t');

export const formatLines = (entries: readonly Entry[]) =>
	entries.map((entry) => `${formatEntry(entry)}\n`).join('');

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
