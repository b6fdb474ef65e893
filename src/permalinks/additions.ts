/** The lines that the ledger does not hold yet. */

import type { AddressKinds } from './address-kinds.ts';
import { plainEntry, type Address } from './page-addresses.ts';
import { indexBy } from '../lists/index-by.ts';
import { isWhole, readMove, type LedgerEntry, type LedgerLine } from './ledger.ts';

type Histories = ReadonlyMap<string, readonly LedgerLine[]>;

/** Addresses whose last line says that something stands there. */
export const listLive = (addresses: readonly Address[]): Address[] =>
	addresses.filter(({ entries }) => entries.at(-1)?.state === 'live');

/**
 * Lines to append so that the ledger holds every address, every version, and what became of lists that are empty now.
 *
 * @param updated the day the dossier last changed
 */
export function listUnrecorded(
	addresses: readonly Address[],
	histories: Histories,
	{ isList }: Pick<AddressKinds, 'isList'>,
	updated: string,
): LedgerEntry[] {
	const site = new Set(addresses.map(({ address }) => address));
	return [
		...addresses.flatMap((address) => listAdditions(address, histories.get(address.address) ?? [])),
		...[...histories].flatMap(([address, history]) => {
			const last = history.at(-1);
			return last?.state === 'live' && isList(address) && !site.has(address) ? toEmptied(last, updated) : [];
		}),
	];
}

function listAdditions({ entries, derived }: Address, history: readonly LedgerLine[]): LedgerEntry[] {
	const last = history.at(-1);
	const current = entries.at(-1);
	if (!last || !current) return [...entries];
	if (last.state !== 'live') return derived ? [...entries] : [];
	if (current.state !== 'live') return [current];
	return entries.flatMap((entry) => {
		if ((entry.version ?? 1) > (last.version ?? 1)) return entry;
		// A line that guards the text alone, or nothing, is followed once by one that guards the whole, from the same day on.
		const completes = entry.version === last.version && isWhole(entry.hash) && !isWhole(last.hash);
		return completes ? { ...entry, date: last.date } : [];
	});
}

/** A list goes with what it listed, and comes back with it: nobody has to say so. */
const toEmptied = ({ address, date }: LedgerEntry, updated: string): LedgerEntry => ({
	...plainEntry,
	address,
	state: 'withdrawn',
	date: date > updated ? date : updated,
	text: '',
	note: 'Nothing is listed here at present.',
});

/** Addresses that go, and all that is recorded as a part of one of them and is no longer on the site. */
export function listGoing(
	gone: readonly LedgerEntry[],
	addresses: readonly Address[],
	histories: Histories,
	{ parentOf, partOf }: Pick<AddressKinds, 'parentOf' | 'partOf'>,
): LedgerEntry[] {
	const site = new Set(listLive(addresses).map(({ address }) => address));
	const named = new Set(gone.map(({ address }) => address));
	const { get } = indexBy(
		[...histories].filter(
			([address, history]) => history.at(-1)?.state === 'live' && !site.has(address) && !named.has(address),
		),
		([address]) => [parentOf(address) ?? ''],
	);
	return gone.flatMap((entry) => [
		entry,
		...get(entry.address).flatMap(([address]): LedgerEntry[] => {
			if (entry.state === 'withdrawn') return [{ ...entry, address }];
			const target = partOf(address, readMove(entry.note).target);
			return target !== undefined && site.has(target) ? [{ ...entry, address, note: target }] : [];
		}),
	]);
}

/** The line that says on purpose that what stands at an address is the same thing in other words. */
export function toReworded(address: Address, date: string): LedgerEntry | undefined {
	const current = address.entries.at(-1);
	return current?.state === 'live' && current.version === undefined && isWhole(current.hash)
		? { ...current, date }
		: undefined;
}
