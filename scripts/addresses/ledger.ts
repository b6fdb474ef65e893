/** Checks the ledger of a content folder against the site, its lock and the releases. */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { latestDay } from '../../src/content/today.ts';
import { parseYaml } from '../../src/content/document.ts';
import { splitFrontMatter } from '../../src/content/front-matter.ts';
import type { Path } from '../../src/diagnostics/diagnostic.ts';
import { listOtherPages } from '../../src/permalinks/page-addresses.ts';
import type { Dossier } from '../../src/dossier/dossier.ts';
import type { LedgerDiagnostic } from '../../src/permalinks/codes.ts';
import { findLosses } from '../../src/permalinks/lock.ts';
import { compareLedger, type PresentSite } from '../../src/permalinks/checks.ts';
import type { LedgerEntry, Ledger } from '../../src/permalinks/ledger.ts';
import { listLasting } from '../../src/permalinks/lasting-addresses.ts';
import { readPermalinks } from '../../src/permalinks/files.ts';
import { readPast, type Past } from './release.ts';

export interface LedgerCheck {
	/** Empty when nothing has been published. */
	readonly ledger: Ledger;
	/** How many lines the file has, the header included. */
	readonly lines: number;
	readonly diagnostics: readonly LedgerDiagnostic[];
	/** What the ledger was compared with, in a sentence. */
	readonly guard: string;
}

export interface LedgerOptions {
	/** Lines to check as if they stood at the end of the ledger. */
	readonly added?: readonly LedgerEntry[];
	readonly today?: string;
}

export const toSite = (dossier: Dossier): PresentSite => ({
	addresses: listLasting(dossier),
	others: listOtherPages(dossier),
	routes: dossier.routes,
	updated: dossier.updated,
});

/** A line that cannot be read hides what else is wrong; so such lines are reported without what follows from them. */
export function checkLedger(
	content: string,
	dossier: Dossier,
	{ added = [], today = latestDay(new Date()) }: LedgerOptions = {},
): LedgerCheck {
	const { rows, lock, ledger, diagnostics, isUnreadable } = readPermalinks(content, added);
	const past = readPast(content);
	const base = { ledger, lines: rows?.length ?? 0, guard: describeGuard(rows, past) };
	if (isUnreadable) return { ...base, diagnostics };

	const losses = findLosses(rows, { ...past, lock });
	const lost = new Set(losses.map(({ line }) => line));
	const unread = diagnostics.filter(({ line }) => !lost.has(line));
	if (unread.length > 0) return { ...base, diagnostics: [...losses, ...unread] };
	const isNew = rows === undefined && added.length === 0;
	const found = isNew ? [] : compareLedger(toSite(dossier), ledger, today, lock?.lines);
	// What was lost is brought back, not recorded anew.
	const isWhole = losses.every(({ code }) => code === 'LEDGER-UNSEALED');
	const told = found.filter(({ code }) => isWhole || code !== 'ADDRESS-UNRECORDED');
	return { ...base, diagnostics: [...losses, ...told.map(buildLocate(content))] };
}

function describeGuard(rows: readonly string[] | undefined, { history, released }: Past): string {
	if (!rows) return 'no address is recorded yet, so there is nothing to compare with';
	const count = `${rows.length - 1} lines of the ledger compared with its lock`;
	if (released.length > 0) return `${count} and with ${released.map(({ name }) => name).join(', ')}`;
	const why = {
		whole: 'no tag before this commit holds a ledger',
		shallow: 'the clone is shallow and holds no tag',
		none: 'there is no history of git here',
	}[history];
	return `${count} only: ${why}`;
}

/** Looks up lines in content files, each read once. */
function buildLocate(content: string): (diagnostic: LedgerDiagnostic) => LedgerDiagnostic {
	const readers = new Map<string, (path: Path) => { line: number; column: number }>();
	return ({ path: at, ...diagnostic }) => {
		if (!at) return diagnostic;
		const reader = readers.get(diagnostic.file) ?? readPlaces(content, diagnostic.file);
		readers.set(diagnostic.file, reader);
		return { ...diagnostic, ...reader(at) };
	};
}

/** Where values stand in a content file; the beginning where there is no such file. */
function readPlaces(content: string, file: string): (path: Path) => { line: number; column: number } {
	const start = { line: 1, column: 1 };
	let text: string;
	try {
		text = readFileSync(path.join(content, file), 'utf8');
	} catch {
		return () => start;
	}
	const parts = file.endsWith('.mdx') ? splitFrontMatter(file, text) : { front: { file, text, before: 0 } };
	if (!('front' in parts)) return () => start;
	const { at } = parseYaml(parts.front);
	const body = { line: 'body' in parts ? parts.body.before + 1 : 1, column: 1 };
	return (where) => (where[0] === 'body' ? body : at(where));
}
