/** Checks a content folder with its ledger. */

import type { Keep } from '../../src/cache/keep.ts';
import { openVerdict } from '../../src/cache/verdict.ts';
import { readContent } from '../../src/checks/gate.ts';
import type { OnFile } from '../../src/content/content.ts';
import { latestDay } from '../../src/content/today.ts';
import type { PageKeys } from '../../src/page-keys.ts';
import type { LedgerDiagnostic } from '../../src/permalinks/codes.ts';
import { nameLedger } from '../addresses/ledger-name.ts';

export interface FolderCheck {
	/** Those of files sorted by file and place, then those of the ledger and of names. */
	readonly diagnostics: readonly LedgerDiagnostic[];
	/** The files that are still being written. */
	readonly drafting: readonly string[];
	/** How many entries each collection has. */
	readonly counts: readonly (readonly [name: string, n: number])[];
	/** What the ledger was compared with, in a sentence; undefined where it was not. */
	readonly guard?: string | undefined;
	/** What the pages of a sound dossier follow from; undefined where anything is wrong or drafts stand in it. */
	readonly keys?: PageKeys | undefined;
}

interface Options {
	/** Whether drafts are checked like what is published; the ledger knows nothing of those and is left out. */
	readonly drafts: boolean;
	/** Hears of each file before it is read. */
	readonly onFile: OnFile;
	/** What earlier runs worked out. */
	readonly keep: Keep;
	/** Hears why what an earlier run found is not used. */
	readonly say: (line: string) => void;
}

/** Reads a content folder and compares it with itself and with its ledger; what was found sound before is not joined again. */
export async function checkFolder(
	folder: string,
	{ drafts, onFile, keep, say }: Options,
): Promise<FolderCheck> {
	const reading = readContent(folder, { drafts, onFile, keep, today: latestDay(new Date()) });
	const { sources, drafting, origin } = reading;
	const counts = Object.entries(sources).map(([name, entries]) => [name, entries.length] as const);
	const shelf = drafts ? undefined : openVerdict(folder, nameLedger(folder), say);
	const isKnown = reading.diagnostics.length === 0 && shelf?.known?.key === origin.key;
	// Whoever knows the verdict does not wait for what only joining a dossier needs.
	const { diagnostics, verdict } = isKnown
		? { diagnostics: [], verdict: shelf.known }
		: (await import('./whole.ts')).checkWhole(folder, reading, { drafts, onFile });
	const isSound = diagnostics.length === 0;
	if (shelf && verdict && isSound && !isKnown) shelf.keep(verdict);
	return {
		diagnostics,
		drafting,
		counts,
		guard: verdict?.guard,
		keys: verdict && isSound ? { shared: verdict.shared, bodies: origin.sources } : undefined,
	};
}
