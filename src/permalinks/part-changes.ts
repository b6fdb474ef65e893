/** Compares the parts of what stands at an address with those that a line of the ledger recorded. */

import type { AddressKinds } from './address-kinds.ts';
import type { Moves } from './moves.ts';
import { isWhole, type LedgerEntry, type LedgerLine } from './ledger.ts';
import { parseMeaning, type Meaning } from './meaning.ts';

export interface PartComparison {
	readonly kinds: Pick<AddressKinds, 'addressIn'>;
	readonly moves: Pick<Moves, 'resolve'>;
	/** Whether an address is published and gone: then that is what is to be mended first. */
	readonly isMissing: (address: string) => boolean;
	/** For what a repair would have to say. */
	readonly today: string;
}

/** A part that is not as it was recorded. */
interface Change {
	readonly part: string;
	readonly was: unknown;
}

/** The parts of an entry that are not as a line has them. A line of the first scheme knows the text alone. */
export function findChanges(line: LedgerLine, entry: LedgerEntry, comparison: PartComparison): Change[] {
	const changes: Change[] = [];
	if (line.version !== undefined && line.text !== entry.text) changes.push({ part: 'text', was: line.text });
	if (!isWhole(line.hash) || line.hash === entry.hash) return changes;
	const was = parseMeaning(line.note) ?? {};
	const is = parseMeaning(entry.note) ?? {};
	return [
		...changes,
		...[...new Set([...Object.keys(is), ...Object.keys(was)])]
			.filter((part) => settle(part, was, comparison) !== settle(part, is, comparison))
			.filter((part) => !listNamed(part, was, comparison.kinds)?.some(comparison.isMissing))
			.map((part) => ({ part, was: was[part] })),
	];
}

/** A part in a form that outlives a change of names: of the things it names by their ids, where they stand now. */
function settle(part: string, meaning: Meaning, { kinds, moves }: PartComparison): string {
	const value = meaning[part];
	// What was once called implied is called inferred.
	if (part === 'form' && value === 'implied') return JSON.stringify('inferred');
	const addresses = listNamed(part, meaning, kinds)?.map((address) => moves.resolve(address) ?? address);
	return JSON.stringify(addresses ? [...new Set(addresses)].sort() : (value ?? ''));
}

/** The addresses of what a part names; undefined for a part that names nothing by its id. */
function listNamed(
	part: string,
	meaning: Meaning,
	{ addressIn }: PartComparison['kinds'],
): string[] | undefined {
	const value = meaning[part];
	const toAddress = addressIn(part);
	return toAddress && Array.isArray(value) ? value.map((id) => toAddress(String(id))) : undefined;
}

/** A part in a sentence. */
export const say = (value: unknown) =>
	value === undefined ? 'absent' : Array.isArray(value) ? value.join(', ') || 'empty' : `“${String(value)}”`;

/** A part as YAML, to stand inside braces. */
export const write = (value: unknown) =>
	value === undefined ? 'none' : Array.isArray(value) ? `[${value.join(', ')}]` : JSON.stringify(value);
