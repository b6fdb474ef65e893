/** Reads what is to be recorded of addresses that went or were reworded: from the command line, or from a file of many. */

import { readFileSync } from 'node:fs';
import { toLine } from '../../src/permalinks/meaning.ts';

/** What somebody says of one address. */
export interface LedgerRequest {
	readonly act: 'moved' | 'withdrawn' | 'reworded';
	readonly address: string;
	/** Where it moved to, or why it was withdrawn; as a moved line has it, perhaps with the reason after a blank. */
	readonly note: string;
	/** Where it was said, for messages. */
	readonly place: string;
}

export interface Requests {
	readonly requests: readonly LedgerRequest[];
	readonly dryRun: boolean;
	readonly yes: boolean;
}

export const usage = [
	'Usage: npm run publish-addresses, which records what is new, or with',
	'  -- moved /from/ /to/ ["why"]      -- moved --from FILE      lines of from, to and reason, with tabs; no to: withdrawn',
	'  -- withdrawn /from/ "why"         -- withdrawn --from FILE  lines of address and reason, with a tab',
	'  -- reworded /address/ …           -- reworded --from FILE   lines of one address',
	'and --dry-run to see it only, or --yes to be asked nothing',
].join('\n');

const acts = ['moved', 'withdrawn', 'reworded'] as const;

export function readRequests(
	words: readonly string[],
): Requests | { readonly diagnostics: readonly string[] } {
	const flags: ReadonlySet<string> = new Set(
		words.filter((word) => word === '--dry-run' || word === '--yes'),
	);
	const [first, ...rest] = words.filter((word) => !flags.has(word));
	const options = { dryRun: flags.has('--dry-run'), yes: flags.has('--yes') };
	if (first === undefined) return { requests: [], ...options };
	const act = acts.find((one) => one === first);
	if (!act) return { diagnostics: [`"${first}" says nothing that could be recorded`] };
	if (rest[0] === '--from') {
		const [, file, ...more] = rest;
		return file === undefined || more.length > 0
			? { diagnostics: ['--from wants one file'] }
			: readFile(act, file, options);
	}
	const rows = act === 'reworded' ? rest.map((address) => [address]) : [rest];
	return collect(
		act,
		rows.map((cells) => ({ cells, place: 'publish-addresses' })),
		options,
	);
}

function readFile(
	act: LedgerRequest['act'],
	file: string,
	options: Omit<Requests, 'requests'>,
): ReturnType<typeof readRequests> {
	let text: string;
	try {
		text = readFileSync(file, 'utf8');
	} catch {
		return { diagnostics: [`${file} cannot be read`] };
	}
	const rows = text
		.replace(/^\uFEFF/, '')
		.split(/\r?\n/)
		.map((line, i) => ({ cells: line.split('\t'), place: `${file}:${i + 1}` }))
		.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
	return rows.length > 0 ? collect(act, rows, options) : { diagnostics: [`${file} has no lines`] };
}

function collect(
	act: LedgerRequest['act'],
	rows: readonly { readonly cells: readonly string[]; readonly place: string }[],
	options: Omit<Requests, 'requests'>,
): ReturnType<typeof readRequests> {
	const read = rows.map(({ cells, place }) => {
		const request = toRequest(act, cells.map(toLine), place);
		return typeof request === 'string' ? { diagnostic: `${place}: ${request}` } : { request };
	});
	const diagnostics = read.flatMap(({ diagnostic }) => diagnostic ?? []);
	return diagnostics.length > 0 || read.length === 0
		? { diagnostics: read.length === 0 ? [`${act} wants an address`] : diagnostics }
		: { requests: read.flatMap(({ request }) => request ?? []), ...options };
}

/** One request, or what is wrong with it. */
function toRequest(
	act: LedgerRequest['act'],
	[address = '', second = '', third = '', ...more]: readonly string[],
	place: string,
): LedgerRequest | string {
	if (address === '') return 'the address is missing';
	if (more.length > 0 || (act !== 'moved' && third !== '') || (act === 'reworded' && second !== ''))
		return `more is said than ${act} can mean; put a reason in quotation marks, or in a file after one tab`;
	if (act === 'reworded') return { act, address, note: '', place };
	if (act === 'withdrawn')
		return second === '' ? 'the reason is missing' : { act, address, note: second, place };
	if (second !== '') return { act, address, note: `${second} ${third}`.trim(), place };
	return third === ''
		? 'neither says where it moved nor why it went'
		: { act: 'withdrawn', address, note: third, place };
}
