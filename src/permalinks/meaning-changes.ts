/** Compares what stands at an address with what was recorded of it, version by version and part by part. */

import type { Address, Origin } from './page-addresses.ts';
import { findChanges, say, write, type PartComparison } from './part-changes.ts';
import { toContentDiagnostic, toLedgerDiagnostic, type LedgerCode, type LedgerDiagnostic } from './codes.ts';
import { isWhole, type LedgerEntry, type LedgerLine } from './ledger.ts';

/** An address stands for one thing for ever, and a recommendation for one meaning in each version. */
export function findReuse(
	address: Address,
	history: readonly LedgerLine[],
	comparison: PartComparison,
): LedgerDiagnostic[] {
	const last = history.at(-1);
	const current = address.entries.at(-1);
	if (!last || !current || current.state !== 'live') return [];
	const gone = history.find(({ state }) => state !== 'live');
	if (gone)
		return address.derived
			? []
			: [
					explain(
						address,
						gone,
						[],
						'ADDRESS-REUSED',
						`was ${gone.state} and is in use again`,
						'use a new id, or take it away',
					),
				];
	return last.version === undefined || current.version === undefined
		? findSwap(address, current, history, comparison)
		: findRewording(address, current.version, last, history, comparison);
}

/** A problem where the content says what stands at the address; at the line where it says so nowhere. */
function explain(
	{ address, origin }: Address,
	line: LedgerLine,
	path: Origin['path'],
	code: LedgerCode,
	message: string,
	fix: string,
): LedgerDiagnostic {
	return origin
		? toContentDiagnostic(
				{ file: origin.file, path: path.length > 0 ? path : origin.path },
				code,
				`${address} ${message}`,
				fix,
			)
		: toLedgerDiagnostic(line.line, 'state', code, `${address} ${message}`, fix);
}

/** A page that is about something else. */
function findSwap(
	address: Address,
	current: LedgerEntry,
	history: readonly LedgerLine[],
	comparison: PartComparison,
): LedgerDiagnostic[] {
	const last = history.findLast(({ hash }) => isWhole(hash));
	if (!last) return [];
	const command = `npm run publish-addresses -- reworded ${quoteAddress(address.address)}`;
	return findChanges(last, current, comparison).map(({ part, was }) =>
		explain(
			address,
			last,
			address.origin?.pathOf(part) ?? [],
			'IDENTITY-CHANGED',
			`was published with the ${part} ${say(was)}`,
			`write that again; give something else an id of its own; for the same thing in other words run ${command}`,
		),
	);
}

function findRewording(
	address: Address,
	version: number,
	last: LedgerLine & { readonly version?: number | undefined },
	history: readonly LedgerLine[],
	comparison: PartComparison,
): LedgerDiagnostic[] {
	const { entries, origin } = address;
	const again = `write that again${origin?.key ? ` (npm run edit -- revise ${origin.key} makes a new version)` : ''}`;
	const published = last.version ?? 1;
	const pathOf = (part: string, of?: number) => origin?.pathOf(part, of) ?? [];
	const ofVersion = (code: LedgerCode, message: string, fix: string) => [
		explain(address, last, pathOf('version'), code, message, fix),
	];
	const jump = `has version ${version} where ${published} was published`;
	if (version < published)
		return ofVersion('VERSION-DOWN', jump, `write version ${published} or ${published + 1}`);
	if (version > published + 1) return ofVersion('VERSION-SKIPPED', jump, `write version ${published + 1}`);
	if (version > published && entries.at(-1)?.hash === entries.at(-2)?.hash)
		return ofVersion('VERSION-IDLE', 'has a new version that changes nothing', `write version ${published}`);

	const byVersion = new Map(entries.map((entry) => [entry.version, entry]));
	const found = new Map<string, LedgerDiagnostic>();
	for (const line of history) {
		const entry = byVersion.get(line.version);
		if (!entry || line.version === undefined) continue;
		for (const { part, was } of findChanges(line, entry, comparison)) {
			const key = `${line.version} ${part}`;
			if (found.has(key)) continue;
			const message = `was published with the ${part} ${say(was)}`;
			found.set(
				key,
				line.version < version
					? explain(
							address,
							line,
							pathOf(part, line.version),
							'EARLIER-CHANGED',
							`${message} as version ${line.version}`,
							`write under earlier, version ${line.version}: was: { ${part}: ${write(was)} }`,
						)
					: explain(
							address,
							line,
							pathOf(part),
							part === 'text' ? 'TEXT-CHANGED' : 'MEANING-CHANGED',
							message,
							`${again}; or write version: ${version + 1} and under earlier: ` +
								`{ version: ${version}, was: { ${part}: ${write(was)} }, changed: "${comparison.today}", ` +
								'reason: why }, then run npm run publish-addresses',
						),
			);
		}
	}
	return [...found.values()];
}

/** A shell takes what follows a number sign for a comment where a word begins with it. */
const quoteAddress = (address: string) => (address.includes('#') ? `'${address}'` : address);
