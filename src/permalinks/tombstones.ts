/** Addresses that once stood for something: where they lead now, or why they went. */

import { buildAddressKinds } from './address-kinds.ts';
import type { Address } from './page-addresses.ts';
import { isGoneWithOwner } from './missing.ts';
import { buildMoves } from './moves.ts';
import {
	groupByAddress,
	kindOf,
	ownerOf,
	readMove,
	type LedgerEntry,
	type Ledger,
	type LedgerLine,
} from './ledger.ts';
import type { Routes } from '../addresses/routes.ts';

interface Link {
	readonly href: string;
	readonly name: string;
}

export interface Tombstone {
	/** Path below the root of the site. */
	readonly address: string;
	readonly href: string;
	readonly title: string;
	readonly description: string;
	/** The day it went. */
	readonly date: string;
	/** What stood there, oldest first. */
	readonly entries: readonly LedgerEntry[];
	/** The page that it moved to; undefined when it was withdrawn. */
	readonly target: Link | undefined;
	/** Why it was withdrawn, or why it moved; the latter may be empty. */
	readonly reason: string;
	/** The page where it stood, such as the briefing of a recommendation; undefined when that is gone too. */
	readonly from: Link | undefined;
}

/** A place in a page that once stood for something. */
export interface PlaceTombstone {
	/** The fragment, without its number sign. */
	readonly id: string;
	readonly text: string;
	readonly date: string;
	readonly target: Link | undefined;
	readonly reason: string;
}

const toLink = (page: Address | undefined): Link | undefined =>
	page && { href: page.href, name: page.entries.at(-1)?.text ?? page.address };

/** Pages, in the order in which they were first published. A list that is back on the site is not gone. */
export function listTombstones(addresses: readonly Address[], ledger: Ledger, routes: Routes): Tombstone[] {
	const site = new Map(addresses.map((address) => [address.address, address]));
	const histories = groupByAddress(ledger);
	const { resolve } = buildMoves(histories);
	const { parentOf } = buildAddressKinds(routes);
	return [...histories].flatMap(([address, history]) => {
		const last = history.at(-1);
		if (!last || last.state === 'live' || kindOf(address) !== 'page' || site.has(address)) return [];
		const moved = last.state === 'moved' ? readMove(last.note) : undefined;
		const target = moved && toLink(site.get(moved.target));
		// The address and not the text: what was withdrawn may have been withdrawn because of its text.
		const name = address.slice(1, -1);
		return {
			address,
			href: routes.asset(address.slice(1)),
			title: `${target ? 'Moved' : 'Withdrawn'}: ${name}`,
			description: target
				? `${name} has moved. It is now: ${target.name}`
				: `${name} was withdrawn. ${last.note}`,
			date: last.date,
			entries: listSaid(history),
			target,
			reason: moved ? moved.reason : last.note,
			from: [resolve(parentOf(address) ?? ''), ...listFolders(address)]
				.map((one) => toLink(site.get(one ?? '')))
				.find((link) => link !== undefined),
		};
	});
}

/** `/questions/does-rye-keep/` stood in `/questions/`, and that in `/`. */
function listFolders(address: string): string[] {
	const steps = address.split('/').slice(1, -1);
	return steps.map((_, i) => ['', ...steps.slice(0, steps.length - 1 - i), ''].join('/'));
}

/** What readers were told: a line that only records more of it is no new wording. */
const listSaid = (history: readonly LedgerLine[]): LedgerEntry[] => {
	const live = history.filter(({ state }) => state === 'live');
	return live.filter((line, i) => line.version !== live[i - 1]?.version || line.text !== live[i - 1]?.text);
};

/** Places that went from a page that is still there and that its content no longer explains, in the order in which they were first published. */
export function listPlaceTombstones(
	page: string,
	addresses: readonly Address[],
	ledger: Ledger,
): PlaceTombstone[] {
	const site = new Map(addresses.map((address) => [address.address, address]));
	const histories = groupByAddress(ledger.filter(({ address }) => address.startsWith(`${page}#`)));
	return [...histories.values()].flatMap((history) => {
		const last = history.at(-1);
		if (!last || last.state === 'live' || site.has(last.address)) return [];
		const moved = last.state === 'moved' ? readMove(last.note) : undefined;
		return {
			id: last.address.slice(page.length + 1),
			text: history.findLast(({ state }) => state === 'live')?.text ?? '',
			date: last.date,
			target: moved && toLink(site.get(moved.target)),
			reason: moved ? moved.reason : last.note,
		};
	});
}

/** Files that moved, or whose page moved to one with a file of the same kind: each is served at both addresses. */
export function listMovedFiles(
	addresses: readonly Address[],
	ledger: Ledger,
): { readonly from: string; readonly to: string }[] {
	const histories = groupByAddress(ledger);
	const { resolve } = buildMoves(histories);
	const files = addresses.filter(({ address }) => kindOf(address) === 'file');
	const site = new Set(files.map(({ address }) => address));
	const keyOf = (owner: string | undefined, { text }: Pick<LedgerEntry, 'text'>) => `${owner}\n${text}`;
	const byOwner = new Map(files.map(({ address, entries: [entry] }) => [keyOf(entry.note, entry), address]));
	return [...histories].flatMap(([from, history]) => {
		const last = history.at(-1);
		if (!last || kindOf(from) !== 'file' || site.has(from)) return [];
		if (last.state === 'moved') return { from, to: readMove(last.note).target };
		const owner = last.state === 'live' ? ownerOf(last) : undefined;
		const to = owner && byOwner.get(keyOf(resolve(owner), last));
		return to ? { from, to } : [];
	});
}

/** Places and files that the site must have although its content may not: what went tells why, what moved leads on. */
export function listKept(ledger: Ledger): string[] {
	const histories = groupByAddress(ledger);
	return [...histories].flatMap(([address, history]) => {
		const last = history.at(-1);
		if (!last || kindOf(address) === 'page') return [];
		const isKept = kindOf(address) === 'file' ? last.state !== 'withdrawn' : true;
		return isKept && !isGoneWithOwner(last, histories) ? address : [];
	});
}
