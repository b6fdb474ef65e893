/** Compares the ledger with the site: what would lose an address or change what it stands for. */

import { buildAddressKinds } from './address-kinds.ts';
import type { Address } from './page-addresses.ts';
import { listLive, listUnrecorded } from './additions.ts';
import { toContentDiagnostic, toCellDiagnostic, toLedgerDiagnostic, type LedgerDiagnostic } from './codes.ts';
import { findDisorder, findFuture } from './history.ts';
import { findReuse } from './meaning-changes.ts';
import { findMissing } from './missing.ts';
import { buildMoves } from './moves.ts';
import { groupByAddress, kindOf, type LedgerEntry, type Ledger, type LedgerLine } from './ledger.ts';
import type { Routes } from '../addresses/routes.ts';

export interface PresentSite {
	readonly addresses: readonly Address[];
	/** Pages that are not recorded, as paths below the root of the site. */
	readonly others: readonly string[];
	readonly routes: Routes;
	/** The day the dossier last changed. */
	readonly updated: string;
}

/**
 * Every problem of the ledger with the site, in time proportional to both.
 *
 * @param today no line may begin to hold later
 * @param sealed how many lines, the header included, were compared with the day when they were new
 */
export function compareLedger(
	{ addresses, others, routes, updated }: PresentSite,
	ledger: Ledger,
	today: string,
	sealed = 0,
): LedgerDiagnostic[] {
	const histories = groupByAddress(ledger);
	const kinds = buildAddressKinds(routes);
	const moves = buildMoves(histories);
	const site = new Set(listLive(addresses).map(({ address }) => address));
	const told = new Set(addresses.map(({ address }) => address));
	const isMissing = (address: string) =>
		histories.get(address)?.at(-1)?.state === 'live' && !told.has(address);
	const judged = addresses.map((address) => ({
		address,
		diagnostics: findReuse(address, histories.get(address.address) ?? [], { kinds, moves, isMissing, today }),
	}));
	const sound = judged.filter(({ diagnostics }) => diagnostics.length === 0).map(({ address }) => address);
	return [
		...[...histories.values()].flatMap(findDisorder),
		...findFuture(
			ledger.filter(({ line }) => line > sealed),
			today,
		),
		...findOthers(ledger, others),
		...moves.findDeadEnds(site),
		...findMissing(addresses, { isMissing, histories, kinds, today }),
		...judged.flatMap(({ diagnostics }) => diagnostics),
		...findUnrecorded(sound, listUnrecorded(sound, histories, kinds, updated), histories, ledger, today),
	];
}

/** Pages of the engine come and go; a line for one, or for a page below it, would promise what nobody keeps. */
function findOthers(ledger: Ledger, others: readonly string[]): LedgerDiagnostic[] {
	const known = new Set(others);
	const roots = new Set(others.filter((other) => /^\/[^/]+\/$/.test(other)));
	const isOther = (address: string) =>
		known.has(address) ||
		(kindOf(address) === 'page' && roots.has(address.slice(0, address.indexOf('/', 1) + 1)));
	return ledger
		.filter(({ address }) => isOther(address))
		.map((line) =>
			toCellDiagnostic(
				line,
				'address',
				'LEDGER-ADDRESS',
				`${line.address} belongs to the engine, whose pages are not recorded`,
				'take the line away',
			),
		);
}

/** What is new has to fit the lines that it will follow; if it does, recording it is all that is left to do. */
function findUnrecorded(
	addresses: readonly Address[],
	entries: readonly LedgerEntry[],
	histories: ReadonlyMap<string, readonly LedgerLine[]>,
	ledger: Ledger,
	today: string,
): LedgerDiagnostic[] {
	const origins = new Map(addresses.map(({ address, origin }) => [address, origin]));
	const days = new Map<string, string>();
	const early = entries.flatMap(({ address, date, version = 1 }): LedgerDiagnostic[] => {
		const before = days.get(address) ?? histories.get(address)?.at(-1)?.date ?? date;
		days.set(address, date);
		const origin = origins.get(address);
		if (!origin || (date >= before && date <= today)) return [];
		const message =
			date > today
				? `${address} would hold from ${date}, which lies in the future`
				: `${address} would hold from ${date}, before what it follows, of ${before}`;
		return [
			toContentDiagnostic(
				{ file: origin.file, path: origin.pathOf('date', version) },
				'LEDGER-DATE',
				message,
				'write the day from which it holds',
			),
		];
	});
	const [first, ...others] = new Set(entries.map(({ address }) => address));
	if (!first) return [];
	const message =
		others.length === 0
			? `${first} is not recorded yet`
			: `${first} and ${others.length} more are not recorded yet`;
	const fix = 'run npm run publish-addresses';
	return [...early, toLedgerDiagnostic(ledger.length + 2, 'address', 'ADDRESS-UNRECORDED', message, fix)];
}
