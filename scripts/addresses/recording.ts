/** What a run of `publish-addresses` would add to the ledger, and adding it. */

import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { formatDiagnostic } from '../../src/diagnostics/diagnostic.ts';
import { buildAddressKinds } from '../../src/permalinks/address-kinds.ts';
import { plainEntry } from '../../src/permalinks/page-addresses.ts';
import type { Dossier } from '../../src/dossier/dossier.ts';
import { listGoing, listUnrecorded, toReworded } from '../../src/permalinks/additions.ts';
import type { LedgerDiagnostic } from '../../src/permalinks/codes.ts';
import { formatLock, lockFile, sealRows, splitLines } from '../../src/permalinks/lock.ts';
import {
	formatLines,
	groupByAddress,
	header,
	ledgerFile,
	type LedgerEntry,
} from '../../src/permalinks/ledger.ts';
import { readLedger } from '../../src/permalinks/files.ts';
import { latestDay } from '../../src/content/today.ts';
import { checkLedger, toSite } from './ledger.ts';
import type { LedgerRequest } from './requests.ts';

export interface Plan {
	readonly entries: readonly LedgerEntry[];
	/** Lines that stand in the ledger already and that the lock will cover from now on. */
	readonly unsealed: readonly string[];
	/** The ledger it was made for. */
	readonly before: string | undefined;
}

/** What is still to be recorded or sealed keeps no line from being recorded. */
const open: readonly string[] = [
	'ADDRESS-UNRECORDED',
	'LEDGER-UNSEALED',
] satisfies LedgerDiagnostic['code'][];
/** Addresses may go before others that are still missing. */
const openMeanwhile: readonly string[] = [...open, 'ADDRESS-MISSING'];

interface Going extends LedgerEntry {
	readonly place: string;
}

/**
 * One check for all that is asked.
 *
 * @param requests what became of some addresses; without any, all that is new is recorded
 * @returns problems, as lines for people, when not all of it can be recorded
 */
export function planRecording(
	content: string,
	dossier: Dossier,
	requests: readonly LedgerRequest[] = [],
	now = new Date(),
): { readonly plan: Plan } | { readonly diagnostics: readonly string[] } {
	const before = readText(content);
	const site = toSite(dossier);
	const kinds = buildAddressKinds(dossier.routes);
	const histories = groupByAddress(readLedger(content));
	const addresses = new Map(site.addresses.map((address) => [address.address, address]));
	const day = now.toISOString().slice(0, 10);

	const diagnostics: string[] = [];
	const asked = requests.flatMap(({ act, address, note, place }): Going[] => {
		if (act !== 'reworded') return [{ ...plainEntry, address, state: act, date: day, text: '', note, place }];
		const known = addresses.get(address);
		const entry = known && toReworded(known, day);
		if (!entry)
			diagnostics.push(
				`${place}: ${address} has no name, question or the like that could be reworded; a recommendation gets a new version`,
			);
		return entry ? [{ ...entry, place }] : [];
	});
	if (diagnostics.length > 0) return { diagnostics };
	const entries: readonly (LedgerEntry & { readonly place?: string })[] =
		requests.length > 0
			? listGoing(asked, site.addresses, histories, kinds).map((entry) => ({
					...entry,
					// Where the day is later than here, what was recorded an hour ago may hold from tomorrow.
					date: latest(entry.date, histories.get(entry.address)?.at(-1)?.date),
				}))
			: listUnrecorded(site.addresses, histories, kinds, site.updated);

	const check = checkLedger(content, dossier, { added: entries, today: latestDay(now) });
	const passable = requests.length > 0 ? openMeanwhile : open;
	const others = check.diagnostics.filter(({ code }) => !passable.includes(code));
	if (others.length > 0) {
		const first = Math.max(check.lines, 1);
		return {
			diagnostics: others.map((diagnostic) => {
				const place =
					diagnostic.file === ledgerFile ? entries[diagnostic.line - first - 1]?.place : undefined;
				const { field, code, message, fix } = diagnostic;
				return place
					? `${place} ${field} ${code} ${message} → ${fix}`
					: formatDiagnostic(diagnostic, content);
			}),
		};
	}
	const unsealed = check.diagnostics.find(({ code }) => code === 'LEDGER-UNSEALED');
	const sealed = unsealed?.file === ledgerFile ? unsealed.line - 1 : 0;
	return {
		plan: {
			entries: entries.map(({ address, state, version, hash, date, text, note }) => ({
				address,
				state,
				version,
				hash,
				date,
				text,
				note,
			})),
			unsealed: unsealed ? splitLines(before ?? '').slice(Math.max(sealed, 1)) : [],
			before,
		},
	};
}

const latest = (day: string, other = '') => (other > day ? other : day);

/**
 * Appends the lines, leaves what stands in the ledger as it is, and locks it.
 *
 * @returns false, with nothing done, when the ledger is no longer the one that the plan was made for
 */
export function record(content: string, { entries, before }: Plan): boolean {
	if (readText(content) !== before) return false;
	const text = (before ?? `${header}\n`) + formatLines(entries);
	write(path.join(content, ledgerFile), text);
	write(path.join(content, lockFile), formatLock(sealRows(splitLines(text))));
	return true;
}

function readText(content: string): string | undefined {
	const file = path.join(content, ledgerFile);
	return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** Writes a copy and puts it in place, so that no interruption leaves half a line. */
function write(file: string, text: string): void {
	writeFileSync(`${file}~`, text);
	renameSync(`${file}~`, file);
}
