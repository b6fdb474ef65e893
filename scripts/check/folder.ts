/** Checks a content folder with its ledger. */

import type { Keep } from '../../src/cache/keep.ts';
import { openVerdict, type Verdict } from '../../src/cache/verdict.ts';
import { checkFiles, readFiles, recheckFiles } from '../../src/checks/gate.ts';
import { publishedNames, type PublishedName } from '../../src/content/collections.ts';
import type { OnFile } from '../../src/content/content.ts';
import { listFolder } from '../../src/content/folder.ts';
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
	/** Whether the dossier is one that was found sound before, but for digests of sources. */
	readonly isRechecked?: boolean;
	/** What the pages of a sound dossier follow from; undefined where anything is wrong or drafts stand in it. */
	readonly keys?: PageKeys | undefined;
}

interface Options {
	/** Whether drafts are checked like what is published; the ledger knows nothing of those and is left out. */
	readonly drafts: boolean;
	/** Hears of each file before anything is worked out of it. */
	readonly onFile: OnFile;
	/** What earlier runs worked out. */
	readonly keep: Keep;
	/** Hears why what an earlier run found is not used. */
	readonly say: (line: string) => void;
}

/** Reads a content folder and compares it with itself and with its ledger; what was found sound before is not checked again. */
export async function checkFolder(
	folder: string,
	{ drafts, onFile, keep, say }: Options,
): Promise<FolderCheck> {
	const shelf = drafts ? undefined : openVerdict(folder, nameLedger(folder), say);
	const files = readFiles(listFolder(folder), { onFile, keep });
	const known = shelf?.known && recheckFiles(files, shelf.known, onFile);
	if (known) {
		if (known !== shelf.known) shelf.keep(known);
		return {
			diagnostics: [],
			drafting: [],
			counts: countEntries(files.content),
			guard: known.guard,
			keys: toPageKeys(known),
			isRechecked: true,
		};
	}
	const reading = checkFiles(files, { drafts, onFile, today: latestDay(new Date()) });
	// Whoever knows the verdict does not wait for what only joining a dossier needs.
	const { checkWhole } = await import('./whole.ts');
	const { diagnostics, verdict } = checkWhole(folder, reading, { drafts, onFile });
	const isSound = diagnostics.length === 0;
	if (shelf && verdict && isSound) shelf.keep(verdict);
	return {
		diagnostics,
		drafting: reading.drafting,
		counts: countEntries(reading.sources),
		guard: verdict?.guard,
		keys: verdict && isSound ? toPageKeys(verdict) : undefined,
	};
}

const countEntries = (entries: Readonly<Record<PublishedName, readonly unknown[]>>): FolderCheck['counts'] =>
	publishedNames.map((name) => [name, entries[name].length]);

const toPageKeys = ({ shared, origin }: Verdict): PageKeys => ({ shared, bodies: origin.sources });
