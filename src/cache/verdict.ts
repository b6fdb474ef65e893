/** That a dossier was found sound with a ledger: while neither changes, nothing of it is checked again. */

import path from 'node:path';
import { hashCode, keptFolder } from './code-hash.ts';
import { openPack } from './pack.ts';

export interface Verdict {
	/** The key of the dossier that was sound. */
	readonly key: string;
	/** What the ledger was compared with, in a sentence. */
	readonly guard: string;
}

export interface VerdictShelf {
	/** What was found sound before; undefined where nothing was. */
	readonly known: Verdict | undefined;
	readonly keep: (verdict: Verdict) => void;
}

/** @param ledger names everything that the check of a ledger follows from besides the dossier */
export function openVerdict(content: string, ledger: string): VerdictShelf {
	const pack = openPack(
		path.join(keptFolder(), `verdict-${path.resolve(content).replace(/[^A-Za-z0-9]+/g, '-')}.pack`),
		hashCode(['src/**/*.ts', 'scripts/check.ts', 'scripts/addresses/*.ts']),
	);
	const none: Verdict | null = null;
	return {
		known: pack.keep([ledger], (): Verdict | null => none) ?? undefined,
		keep: (verdict) => {
			pack.keep(
				[ledger],
				() => verdict,
				() => false,
			);
			pack.save();
		},
	};
}
