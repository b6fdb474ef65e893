/** Names what was published and is gone: where the content would have it, and how to bring it back or say where it went. */

import type { AddressKinds } from './address-kinds.ts';
import type { Address } from './page-addresses.ts';
import { toContentDiagnostic, toLedgerDiagnostic, type LedgerDiagnostic } from './codes.ts';
import { kindOf, ownerOf, type LedgerLine } from './ledger.ts';

type Histories = ReadonlyMap<string, readonly LedgerLine[]>;

export interface Present {
	/** Whether an address is published, and the content says nothing of it, not even that it was withdrawn. */
	readonly isMissing: (address: string) => boolean;
	readonly histories: Histories;
	readonly kinds: Pick<AddressKinds, 'holderOf' | 'parentOf' | 'isList'>;
	readonly today: string;
}

/** Whether the page that a place or file belongs to went: then it went with it, and needs no line of its own. */
export function isGoneWithOwner(line: LedgerLine, histories: Histories): boolean {
	const owner = ownerOf(line);
	const last = owner === undefined ? undefined : histories.get(owner)?.at(-1);
	return last !== undefined && last.state !== 'live';
}

/** @param addresses all that the content says anything of, what is not recorded yet included */
export function findMissing(addresses: readonly Address[], present: Present): LedgerDiagnostic[] {
	const { histories, kinds } = present;
	const isMissing = (address: string | undefined) => address !== undefined && present.isMissing(address);
	// What has the words of something that is gone is most likely the same thing under a new name.
	const renamed = new Map(
		addresses
			.filter(({ address }) => !histories.has(address) && kindOf(address) !== 'file')
			.map((address) => [address.entries.at(-1)?.text, address]),
	);
	return [...histories.values()].flatMap((history) => {
		const last = history.at(-1);
		if (!last || !isMissing(last.address) || kinds.isList(last.address)) return [];
		// One message for a page and all that belongs to it.
		if (isMissing(ownerOf(last)) || isMissing(kinds.parentOf(last.address))) return [];
		if (isGoneWithOwner(last, histories)) return [];
		const twin = renamed.get(last.text);
		return describe(last, twin && kindOf(twin.address) === kindOf(last.address) ? twin : undefined, present);
	});
}

function describe(last: LedgerLine, twin: Address | undefined, { kinds, today }: Present): LedgerDiagnostic {
	const { address } = last;
	const quoted = address.includes('#') ? `'${address}'` : address;
	const command = 'npm run publish-addresses --';
	const message = `${address} was published and is gone`;
	const holder = kinds.holderOf(last);
	const withdraw = `${command} withdrawn ${quoted} "why"`;

	if (kindOf(address) === 'place') {
		const id = toId(last, holder?.path[0]);
		const isClaim = holder?.path[0] === 'claims';
		const back = twin?.origin
			? `call it "${id}" again (${twin.address} has its words)`
			: holder?.path[0] === 'body'
				? `give a section the heading “${last.text}” again`
				: `bring "${id}" back`;
		const out = isClaim
			? `list it under withdrawnClaims: { id: ${id}, text: ${JSON.stringify(last.text)}, date: "${today}", reason: why }, and run npm run publish-addresses`
			: `run ${withdraw}`;
		const at = twin?.origin ? { file: twin.origin.file, path: twin.origin.pathOf('id') } : holder;
		return locate(last, at, message, `${back}, or ${out}`);
	}
	const move = `${command} moved ${quoted} ${twin ? twin.address : '/where/it/is/now/'}`;
	const fix = twin
		? `give it its old name back, or run ${move}`
		: `bring it back, or run ${withdraw}, or ${move}`;
	return locate(last, holder, message, fix);
}

/** The id of the thing whose place is gone: what its kind puts before it in the address is no part of it. */
function toId(line: LedgerLine, list: PropertyKey | undefined): string {
	const fragment = line.address.slice(line.address.indexOf('#') + 1);
	if (list === 'claims' || list === 'figures') return fragment.slice(2);
	const [topic = ''] = /[^/]+(?=\/$)/.exec(line.note) ?? [];
	return list === 'silences' ? fragment.slice(topic.length + 1) : fragment;
}

const locate = (
	{ line }: LedgerLine,
	at: Parameters<typeof toContentDiagnostic>[0] | undefined,
	message: string,
	fix: string,
): LedgerDiagnostic =>
	at
		? toContentDiagnostic(at, 'ADDRESS-MISSING', message, fix)
		: toLedgerDiagnostic(line, 'address', 'ADDRESS-MISSING', message, fix);
