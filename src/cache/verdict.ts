/** That a dossier was found sound with a ledger: while neither changes, nothing of it is checked again. */

import { openKept } from './kept.ts';

export interface Verdict {
	/** The hashes of the dossier that was sound. */
	readonly origin: { readonly key: string; readonly sources: Readonly<Record<string, string>> };
	/** What the ledger was compared with, in a sentence. */
	readonly guard: string;
	/** What every page follows from. */
	readonly shared: string;
}

export interface VerdictShelf {
	/** What was found sound before; undefined where nothing was. */
	readonly known: Verdict | undefined;
	readonly keep: (verdict: Verdict) => void;
}

/**
 * @param ledger names everything that the check of a ledger follows from besides the dossier
 * @param say hears why what is there is not used
 */
export function openVerdict(content: string, ledger: string, say?: (line: string) => void): VerdictShelf {
	const pack = openKept('verdict', content, ['src/**/*.ts', 'scripts/{addresses,check}/*.ts'], say);
	return {
		known: pack.find([ledger]),
		keep: (verdict) => {
			pack.put([ledger], verdict);
			pack.save();
		},
	};
}
