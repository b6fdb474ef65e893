/** Checks what only shows in a whole dossier: its addresses against the ledger, its names against each other. */

import type { Verdict } from '../../src/cache/verdict.ts';
import type { Reading } from '../../src/checks/gate.ts';
import type { OnFile } from '../../src/content/content.ts';
import { buildDossier, type Dossier } from '../../src/dossier/dossier.ts';
import { buildPageKeys } from '../../src/page-keys.ts';
import type { LedgerDiagnostic } from '../../src/permalinks/codes.ts';
import { ledgerFile } from '../../src/permalinks/ledger.ts';
import { findCollisions } from '../../src/search/index/collisions.ts';
import { checkLedger } from '../addresses/ledger.ts';

/**
 * @param reading what its own rules say of it comes first among the diagnostics
 * @returns the verdict holds if there are no diagnostics; there is none where the ledger was not asked
 */
export function checkWhole(
	folder: string,
	reading: Reading,
	{ drafts, onFile }: { readonly drafts: boolean; readonly onFile: OnFile },
): { readonly diagnostics: readonly LedgerDiagnostic[]; readonly verdict?: Verdict } {
	const { diagnostics: wrong, origin } = reading;
	// A folder of thousands of files takes its time here.
	onFile(ledgerFile);
	const dossier = tryToBuild(reading);
	if (!dossier) return { diagnostics: wrong };
	const collisions = findCollisions(dossier);
	// The ledger speaks of addresses, which only a whole dossier has, and of none that is still being written.
	if (drafts) return { diagnostics: [...wrong, ...collisions] };

	const { ledger, guard, diagnostics: losses } = checkLedger(folder, dossier);
	// What is no file at all is told by both.
	const lost = losses.filter(
		({ file, code }) => !wrong.some((one) => one.file === file && one.code === code),
	);
	return {
		diagnostics: [...wrong, ...lost, ...collisions],
		verdict: { origin, guard, shared: buildPageKeys(origin, ledger).shared },
	};
}

/** What is wrong with the content may keep it from becoming a dossier; then the content alone is told of. */
function tryToBuild({ sources, isWhole, diagnostics }: Reading): Dossier | undefined {
	if (!isWhole) return undefined;
	try {
		return buildDossier(sources);
	} catch (error) {
		if (diagnostics.length === 0) throw error;
		return undefined;
	}
}
