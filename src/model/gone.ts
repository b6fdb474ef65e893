/** Addresses that once stood for a page of their own: where they lead now, or why they went. */

import type { Address } from './addresses.ts';
import { groupByAddress, type Entry, type Ledger } from './ledger.ts';

export interface Gone {
	/** Path below the root of the site. */
	readonly address: string;
	/** The day it went. */
	readonly date: string;
	/** What stood there, oldest first. */
	readonly entries: readonly Entry[];
	/** The page that it moved to; undefined when it was withdrawn. */
	readonly target: { readonly href: string; readonly name: string } | undefined;
	/** Why it was withdrawn; empty when it moved. */
	readonly reason: string;
}

/** In the order in which they were first published. A list that is back on the site is not gone. */
export function listGone(addresses: readonly Address[], ledger: Ledger): Gone[] {
	const site = new Map(addresses.map((address) => [address.address, address]));
	return [...groupByAddress(ledger)].flatMap(([address, history]) => {
		const last = history.at(-1);
		if (!last || last.state === 'live' || site.has(address)) return [];
		const target = last.state === 'moved' ? site.get(last.note) : undefined;
		return {
			address,
			date: last.date,
			entries: history.filter(({ state }) => state === 'live'),
			target: target && { href: target.href, name: target.entries.at(-1)?.text ?? target.address },
			reason: last.state === 'withdrawn' ? last.note : '',
		};
	});
}
