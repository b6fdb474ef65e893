/** Checks the ledger of a content folder against the site and the last release. */

import { listAddresses } from '../src/model/addresses.ts';
import type { Dossier } from '../src/model/dossier.ts';
import type { LedgerProblem } from '../src/model/ledger-codes.ts';
import { findLedgerProblems } from '../src/model/ledger-problems.ts';
import type { Entry, Ledger } from '../src/model/ledger.ts';
import { readLedger } from '../src/model/permalinks.ts';
import { readReleased } from './release.ts';

export interface LedgerCheck {
	/** Empty when nothing has been published. */
	readonly ledger: Ledger;
	readonly problems: readonly LedgerProblem[];
	/** The release it was compared with. */
	readonly tag: string | undefined;
}

/**
 * A line that cannot be read hides what else is wrong; so such lines are reported alone.
 *
 * @param added lines to check as if they stood at the end of the ledger
 */
export function checkLedger(content: string, dossier: Dossier, added: readonly Entry[] = []): LedgerCheck {
	const read = readLedger(content, added);
	const released = readReleased(content);
	const unreadable = read?.problems ?? [];
	return {
		ledger: read?.ledger ?? [],
		problems:
			unreadable.length > 0
				? unreadable
				: findLedgerProblems(listAddresses(dossier), read?.ledger, released?.ledger),
		tag: released?.tag,
	};
}
