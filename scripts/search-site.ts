/** Searches a built site from Node, with the code and the index that its search page uses. */

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pointerName, type Pointer, type UnitRecord } from '../src/search/engine/format.ts';
import { search, searchAlso } from '../src/search/engine/search.ts';
import { openShelf, type Shelf } from '../src/search/engine/shelf.ts';

export interface Opened {
	readonly shelf: Shelf;
	/** The files read so far, with their texts. */
	readonly files: ReadonlyMap<string, string>;
}

/** @param site folder of a built site */
export async function openIndex(site: string): Promise<Opened> {
	const folder = path.resolve(site, 'search/index');
	const { build }: Pointer = JSON.parse(readFileSync(path.join(folder, pointerName), 'utf8'));
	return openFiles(build, (name) => readFile(path.join(folder, build, name), 'utf8'));
}

export async function openFiles(build: string, read: (name: string) => Promise<string>): Promise<Opened> {
	const files = new Map<string, string>();
	const shelf = await openShelf({
		build,
		read: async (name) => {
			const text = await read(name);
			files.set(name, text);
			return text;
		},
		digest: async (text) => createHash('sha256').update(text).digest('base64'),
	});
	return { shelf, files };
}

export const toKey = ({ kind, id }: Pick<UnitRecord, 'kind' | 'id'>): string => `${kind}:${id}`;

/** What the search page would show for a query: how names were read, and what is found, best first. */
export async function searchSite(text: string, shelf: Shelf) {
	const found = await search(text, shelf);
	const also = await searchAlso(found, shelf);
	const { hits, partial, missing, only } = found.answer;
	const records = await shelf.records([...hits.map(({ unit }) => unit), ...also]);
	const toRecords = (units: readonly number[]) => units.flatMap((unit) => records.get(unit) ?? []);
	return {
		read: found.query.clauses.flatMap((clause) =>
			clause.kind === 'name'
				? [clause.readings.filter(({ kind }) => kind !== 'topic').map(({ id }) => id).sort()]
				: [],
		),
		hits: toRecords(hits.map(({ unit }) => unit)),
		also: toRecords(also),
		card: found.card,
		partial,
		only,
		missing: missing.map(({ typed }) => typed),
		problem: found.query.problem,
		near: missing.length > 0,
	};
}
