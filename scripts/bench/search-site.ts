/** Searches a built site from Node, with the code and the index that its search page uses. */

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Queries } from '../../src/content/schema/search.ts';
import { pointerName, type Pointer, type UnitRecord } from '../../src/search/engine/format.ts';
import { search, searchAlso } from '../../src/search/engine/search.ts';
import { openShelf, type Shelf } from '../../src/search/engine/shelf.ts';

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
				? [
						clause.readings
							.filter(({ kind }) => kind !== 'topic')
							.map(({ id }) => id)
							.sort(),
					]
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

/** The results that the page shows before the reader asks for more. */
const atOnce = 10;

/** What the search page reads and shows first: the card, how many places answer, and the best of them. */
export async function searchFirst(text: string, shelf: Shelf) {
	const { answer, card } = await search(text, shelf);
	const best = answer.hits.slice(0, atOnce).map(({ unit }) => unit);
	const records = await shelf.records(best);
	return { card, total: answer.hits.length, best: best.flatMap((unit) => records.get(unit) ?? []) };
}

type Row = Queries['queries'][number];

export interface Verdict {
	readonly row: Row;
	/** What is wrong, in words. */
	readonly faults: readonly string[];
	/** Whether what has to come first does; undefined where nothing has to. */
	readonly first: boolean | undefined;
	/** How much of what must be found was found; undefined where nothing must. */
	readonly recall: number | undefined;
	/** How much of what was found is right, where the table says how to tell. */
	readonly precision: number | undefined;
}

/** A passage or claim of a briefing finds the briefing, too. */
const keysOf = (record: UnitRecord) => [
	toKey(record),
	...(['passage', 'claim', 'unclear'].includes(record.kind)
		? [`briefing:${record.id.split(/[#/]/)[0]}`]
		: []),
];

/** Searches for every query of a table, and says how each was answered. */
export async function judgeQueries(rows: readonly Row[], shelf: Shelf): Promise<Verdict[]> {
	const verdicts: Verdict[] = [];
	for (const row of rows) {
		const { query, read, first, found = [], not = [], none, card, about = [], says } = row;
		const result = await searchSite(query, shelf);
		const keys = result.hits.map(toKey);
		const all = new Set(result.hits.flatMap(keysOf));
		const firsts = first === undefined ? [] : [first].flat();
		const wanted = read?.map((ids) => [ids].flat());
		const isRead = !wanted || JSON.stringify(result.read) === JSON.stringify(wanted);
		const isFirst = firsts.length === 0 ? undefined : firsts.includes(keys[0] ?? '');
		const pattern = says === undefined ? undefined : new RegExp(says, 'u');
		const right = result.hits.filter(
			(record) =>
				[...firsts, ...found, ...about].some((key) => keysOf(record).includes(key)) ||
				pattern?.test(`${record.title} ${record.text ?? ''} ${record.aside ?? ''}`),
		);
		verdicts.push({
			row,
			first: isFirst,
			recall: found.length === 0 ? undefined : found.filter((key) => all.has(key)).length / found.length,
			precision: pattern && keys.length > 0 ? right.length / keys.length : undefined,
			faults: [
				...(isRead ? [] : [`read as ${JSON.stringify(result.read)}`]),
				...(isFirst === false ? [`${keys[0] ?? 'nothing'} comes first`] : []),
				...found.filter((key) => !all.has(key)).map((key) => `${key} is not found`),
				...not.filter((key) => keys.includes(key)).map((key) => `${key} is found`),
				...(card !== undefined && result.card?.title !== card ? [`the card is ${result.card?.title}`] : []),
				...(none && keys.length > 0 && !result.near ? [`${keys[0]} is found`] : []),
			],
		});
	}
	return verdicts;
}

/** Shares over one part of the table, from 0 to 1. */
export function summarise(verdicts: readonly Verdict[], part: Row['part']) {
	const here = verdicts.filter(({ row }) => row.part === part);
	const mean = (numbers: readonly number[]) =>
		numbers.reduce((sum, n) => sum + n, 0) / Math.max(1, numbers.length);
	return {
		queries: here.length,
		wholly: here.filter(({ faults }) => faults.length === 0).length,
		firstRight: mean(here.flatMap(({ first }) => (first === undefined ? [] : Number(first)))),
		recall: mean(here.flatMap(({ recall }) => recall ?? [])),
		precision: mean(here.flatMap(({ precision }) => precision ?? [])),
		falseReadings: here.filter(({ faults }) => faults.some((fault) => fault.startsWith('read as'))).length,
	};
}
