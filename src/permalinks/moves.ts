/** Where addresses that moved lead to, however often they moved. */

import { toLedgerDiagnostic, type LedgerCode, type LedgerDiagnostic } from './codes.ts';
import { readMove, type LedgerLine } from './ledger.ts';

type Histories = ReadonlyMap<string, readonly LedgerLine[]>;

export interface Moves {
	/** Where an address leads in the end: itself when it never moved, undefined when it leads in a circle. */
	readonly resolve: (address: string) => string | undefined;
	/** Redirects that do not lead straight to an address of the site. */
	readonly findDeadEnds: (site: ReadonlySet<string>) => LedgerDiagnostic[];
}

/** Each address is followed once, however many lead to it. */
export function buildMoves(histories: Histories): Moves {
	const ends = new Map<string, string | undefined>();
	const next = (address: string) => {
		const last = histories.get(address)?.at(-1);
		return last?.state === 'moved' ? readMove(last.note).target : undefined;
	};
	const resolve = (address: string): string | undefined => {
		const way: string[] = [];
		const seen = new Set<string>();
		let at = address;
		for (let to = next(at); to !== undefined && !ends.has(at) && !seen.has(at); to = next(at)) {
			seen.add(at);
			way.push(at);
			at = to;
		}
		const end = ends.has(at) ? ends.get(at) : seen.has(at) ? undefined : at;
		for (const one of way) ends.set(one, end);
		return end;
	};
	return {
		resolve,
		findDeadEnds: (site) =>
			[...histories.values()].flatMap((history) => {
				const last = history.at(-1);
				return last?.state === 'moved' ? findDeadEnd(last, resolve(last.address), site) : [];
			}),
	};
}

function findDeadEnd(
	last: LedgerLine,
	end: string | undefined,
	site: ReadonlySet<string>,
): LedgerDiagnostic[] {
	const { target } = readMove(last.note);
	const command = `run npm run publish-addresses -- moved ${last.address}`;
	const explain = (code: LedgerCode, message: string, fix: string) => [
		toLedgerDiagnostic(last.line, 'note', code, `${last.address} moved to ${target}, ${message}`, fix),
	];
	if (end === undefined)
		return explain('REDIRECT-LOOP', 'which leads back', `${command} and the address of a page of the site`);
	if (!site.has(end))
		return explain(
			'REDIRECT-NOWHERE',
			'where nothing stands',
			`${command} and another target, or -- withdrawn ${last.address} "why"`,
		);
	return target === end ? [] : explain('REDIRECT-CHAIN', 'which moved on', `${command} ${end}`);
}
