/** Addresses that once stood for a page of their own: where they lead now, or why they went. */

import type { Address } from './addresses.ts';
import { groupByAddress, type Entry, type Ledger } from './ledger.ts';
import type { Routes } from './routes.ts';

export interface Gone {
	/** Path below the root of the site. */
	readonly address: string;
	readonly href: string;
	readonly title: string;
	readonly description: string;
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
export function listGone(
	addresses: readonly Address[],
	ledger: Ledger,
	{ asset }: Pick<Routes, 'asset'>,
): Gone[] {
	const site = new Map(addresses.map((address) => [address.address, address]));
	return [...groupByAddress(ledger)].flatMap(([address, history]) => {
		const last = history.at(-1);
		if (!last || last.state === 'live' || site.has(address)) return [];
		const page = last.state === 'moved' ? site.get(last.note) : undefined;
		const target = page && { href: page.href, name: page.entries.at(-1)?.text ?? page.address };
		// The address and not the text: what was withdrawn may have been withdrawn because of its text.
		const name = address.slice(1, -1);
		return {
			address,
			href: asset(address.slice(1)),
			title: `${target ? 'Moved' : 'Withdrawn'}: ${name}`,
			description: target
				? `${name} has moved. It is now: ${target.name}`
				: `${name} was withdrawn. ${last.note}`,
			date: last.date,
			entries: history.filter(({ state }) => state === 'live'),
			target,
			reason: last.state === 'withdrawn' ? last.note : '',
		};
	});
}
