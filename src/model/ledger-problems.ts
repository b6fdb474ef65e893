/** Compares the ledger with the site: what would lose an address or change what it stands for. */

import type { Address } from './addresses.ts';
import { toProblem, type LedgerCode, type LedgerProblem } from './ledger-codes.ts';
import { findDisorder, findLosses } from './ledger-history.ts';
import { groupByAddress, type Entry, type Ledger, type LedgerLine } from './ledger.ts';

type Histories = ReadonlyMap<string, readonly LedgerLine[]>;

/**
 * Every problem of the ledger at once.
 *
 * @param ledger undefined where there is none: nothing has been published, so nothing can be lost
 * @param released the ledger of the last release, where there is one
 */
export function findLedgerProblems(
	addresses: readonly Address[],
	ledger: Ledger | undefined,
	released?: Ledger,
): LedgerProblem[] {
	if (!ledger) {
		const message = 'the ledger is gone';
		return released
			? [toProblem(1, 'file', 'LEDGER-MISSING', message, 'bring it back from the last release')]
			: [];
	}
	const histories = groupByAddress(ledger);
	const site = new Set(addresses.map(({ address }) => address));
	const judged = addresses.map((address) => ({
		address,
		problems: findReuse(address, histories.get(address.address) ?? []),
	}));
	const sound = judged.filter(({ problems }) => problems.length === 0).map(({ address }) => address);
	return [
		...(released ? findLosses(ledger, released) : []),
		...[...histories.values()].flatMap((history) => [
			...findDisorder(history),
			...findDeadEnds(history, histories, site),
			...findMissing(history, site),
		]),
		...judged.flatMap(({ problems }) => problems),
		...findUnrecorded(sound, ledger),
	];
}

/** The lines to append so that the ledger holds every address and every wording. */
export function listUnrecorded(addresses: readonly Address[], ledger: Ledger): Entry[] {
	const histories = groupByAddress(ledger);
	return addresses.flatMap(({ address, entries, derived }) => {
		const last = histories.get(address)?.at(-1);
		if (last && last.state !== 'live') return derived ? entries : [];
		return entries.filter(({ version = 1 }) => !last || version > (last.version ?? 1));
	});
}

function findUnrecorded(addresses: readonly Address[], ledger: Ledger): LedgerProblem[] {
	const [first, ...others] = new Set(listUnrecorded(addresses, ledger).map(({ address }) => address));
	if (!first) return [];
	const message =
		others.length === 0
			? `${first} is not recorded yet`
			: `${first} and ${others.length} more are not recorded yet`;
	return [
		toProblem(ledger.length + 2, 'address', 'ADDRESS-UNRECORDED', message, 'run npm run publish-addresses'),
	];
}

/** A redirect must lead straight to a page of the site. */
function findDeadEnds(
	history: readonly LedgerLine[],
	histories: Histories,
	site: ReadonlySet<string>,
): LedgerProblem[] {
	const last = history.at(-1);
	if (last?.state !== 'moved') return [];
	const seen = new Set([last.address]);
	let target = last.note;
	let next = histories.get(target)?.at(-1);
	while (next?.state === 'moved' && !seen.has(target)) {
		seen.add(target);
		target = next.note;
		next = histories.get(target)?.at(-1);
	}
	const explain = (code: LedgerCode, message: string, fix: string) => [
		toProblem(
			last.line,
			'note',
			code,
			`${last.address} moved to ${last.note}, ${message}`,
			`append a line ${fix}`,
		),
	];
	if (seen.has(target))
		return explain('REDIRECT-LOOP', 'which leads back', 'whose target is a page of the site');
	if (!site.has(target))
		return explain('REDIRECT-NOWHERE', 'where nothing stands', 'with another target, or the state withdrawn');
	return target === last.note ? [] : explain('REDIRECT-CHAIN', 'which moved on', `with the target ${target}`);
}

function findMissing(history: readonly LedgerLine[], site: ReadonlySet<string>): LedgerProblem[] {
	const last = history.at(-1);
	if (last?.state !== 'live' || site.has(last.address)) return [];
	const fix =
		'bring it back, or append a line with the state moved and its target, or withdrawn and the reason';
	return [
		toProblem(last.line, 'address', 'ADDRESS-MISSING', `${last.address} was published and is gone`, fix),
	];
}

/** An address stands for one thing for ever, and a recommendation for one text in each version. */
function findReuse({ address, entries, derived }: Address, history: readonly LedgerLine[]): LedgerProblem[] {
	const gone = history.find(({ state }) => state !== 'live');
	if (gone && !derived) {
		const message = `${address} was ${gone.state} and is in use again`;
		return [toProblem(gone.line, 'state', 'ADDRESS-REUSED', message, 'use a new id, or take it away')];
	}
	const last = history.at(-1);
	const current = entries.at(-1);
	if (last?.version === undefined || current?.version === undefined) return [];
	const { version } = current;
	const explain = (line: LedgerLine, code: LedgerCode, message: string, fix: string) =>
		toProblem(line.line, 'version', code, `${address} ${message}`, fix);

	const jump = `has version ${version} where ${last.version} was published`;
	if (version < last.version)
		return [explain(last, 'VERSION-DOWN', jump, `write version ${last.version} or ${last.version + 1}`)];
	if (version > last.version + 1)
		return [explain(last, 'VERSION-SKIPPED', jump, `write version ${last.version + 1}`)];
	if (version > last.version && current.hash === last.hash)
		return [
			explain(last, 'VERSION-IDLE', 'has a new version of the same text', `write version ${last.version}`),
		];
	return history
		.filter((line) => entries.some((entry) => entry.version === line.version && entry.hash !== line.hash))
		.map((line) =>
			line.version === version
				? explain(
						line,
						'TEXT-CHANGED',
						'has a new text',
						'raise its version by one and put the text of this line under earlier',
					)
				: explain(
						line,
						'EARLIER-CHANGED',
						`shows another text as version ${line.version}`,
						'put the text of this line under earlier',
					),
		);
}
