/**
 * Other dossiers, asked after our own: each apart and within a time limit, so that one that is down, slow, damaged or of another
 * version keeps nobody from answering, and is said to.
 */

import { indexFormat, pageOf, pointerName, type Pointer, type UnitRecord } from '../engine/format.ts';
import { search } from '../engine/search.ts';
import { openShelf, type Shelf } from '../engine/shelf.ts';
import { browserDigest, downloadBytes, TooLate, type Download } from '../../browser/download.ts';

export interface OtherAnswer {
	/** How many pages were found. */
	readonly found: number;
	/** The first of them, their addresses whole. */
	readonly records: readonly UnitRecord[];
}

/** Why a dossier could not be asked, as the end of a sentence. */
export class Unanswered extends Error {}

export interface Other {
	/** @throws {Error} when it could not be asked, in whole or in part; the next search tries again */
	readonly ask: (text: string) => Promise<OtherAnswer>;
}

/** Results shown of each; its own search page has all. */
const shown = 5;

/** A dossier has this many times the patience for one file. */
const mostWaits = 2;

/** @param address of a site, ending in a slash */
export function buildOther(address: string, how: Download): Other {
	const base = `${address}search/index/`;
	const quiet: Download = {
		...how,
		// Nothing of the reader goes along, and nothing may lead elsewhere.
		fetch: (url, init) =>
			how.fetch(url, { ...init, credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'error' }),
	};
	const readText = async (url: string, cache: RequestCache) =>
		new TextDecoder().decode(await downloadBytes(url, quiet, cache));
	let opened: { readonly build: string; readonly shelf: Promise<Shelf> } | undefined;
	const open = async (): Promise<Shelf> => {
		const pointer: Partial<Pointer> = JSON.parse(await readText(`${base}${pointerName}`, 'no-cache'));
		const { build = '' } = pointer;
		if (pointer.format !== indexFormat || !/^[0-9a-f]+$/.test(build))
			throw new Unanswered('its index is of another version');
		// What another host sends is used only when it can be checked.
		if (!browserDigest) throw new Unanswered('over this connection, nothing can be checked for damage');
		if (opened?.build !== build) {
			const read = (name: string, anew: boolean) =>
				readText(`${base}${build}/${name}`, anew ? 'reload' : 'default');
			opened = { build, shelf: openShelf({ build, read, digest: browserDigest }) };
		}
		return opened.shelf;
	};
	const ask = async (text: string): Promise<OtherAnswer> => {
		const shelf = await open();
		shelf.retry();
		const { answer } = await search(text, shelf);
		const units = answer.hits.map(({ unit }) => unit);
		const first = units.slice(0, shown);
		const records = await shelf.records(first);
		if (shelf.failures.size > 0) throw new Unanswered('parts of its index could not be had');
		return {
			found: new Set(units.map(pageOf)).size,
			records: first.flatMap((unit) => toWhole(records.get(unit), address)),
		};
	};
	return {
		ask: async (text) => {
			try {
				return await within(how.patience * mostWaits, ask(text));
			} catch (error) {
				opened = undefined;
				throw error instanceof TooLate ? new Unanswered('it did not answer in time') : error;
			}
		},
	};
}

/** A record with its address whole; none that leads out of its site. Marks of sources are drawn for our own alone. */
function toWhole(record: UnitRecord | undefined, address: string): UnitRecord[] {
	const href = record && URL.canParse(record.href, address) ? new URL(record.href, address).href : '';
	if (!record || !href.startsWith(address)) return [];
	const { source, ...rest } = record;
	const aside = [source?.name, record.aside].filter(Boolean).join(' · ');
	return [{ ...rest, href, ...(aside ? { aside } : {}) }];
}

async function within<Value>(milliseconds: number, promise: Promise<Value>): Promise<Value> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const late = new Promise<never>((_, reject) => {
		timer = setTimeout(() => reject(new TooLate()), milliseconds);
	});
	try {
		return await Promise.race([promise, late]);
	} finally {
		clearTimeout(timer);
	}
}
