/**
 * Which pages a build renders, and which digests each of them reads: the next build need not render those that nothing has
 * changed in.
 */

import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Where a build and what renders its pages tell each other. */
const folder = process.env['RENDERING_DIR'];

const staleIn = (place: string) => path.join(place, 'stale.json');
const readsIn = (place: string) => path.join(place, 'reads.jsonl');

const stale = folder !== undefined && existsSync(staleIn(folder)) ? readStale(staleIn(folder)) : undefined;

function readStale(file: string): ReadonlySet<string> {
	const hrefs: readonly string[] = JSON.parse(readFileSync(file, 'utf8'));
	return new Set(hrefs);
}

/** Whether a page is rendered; the others stay as they are in the site that was built last. */
export const isStale = (href: string): boolean => stale?.has(href) ?? true;

/** Things whose page is rendered. */
export const onlyStale = <Thing>(things: readonly Thing[], toHref: (thing: Thing) => string): Thing[] =>
	things.filter((thing) => isStale(toHref(thing)));

/** Whether somebody wants to know what pages read. */
export const isNoted = folder !== undefined;

/** @param href a page @param reads the briefings whose digest it shows some of */
export function noteReads(href: string, reads: readonly string[]): void {
	if (folder !== undefined && reads.length > 0)
		appendFileSync(readsIn(folder), `${JSON.stringify([href, reads])}\n`);
}

/** Says which pages are to be rendered, to the process that has this folder as `RENDERING_DIR`. */
export const writeStale = (place: string, hrefs: readonly string[]): void =>
	writeFileSync(staleIn(place), JSON.stringify(hrefs));

/** What each page that was rendered has read, by its href. */
export function readReads(place: string): ReadonlyMap<string, readonly string[]> {
	if (!existsSync(readsIn(place))) return new Map();
	const lines = readFileSync(readsIn(place), 'utf8').split('\n').slice(0, -1);
	return new Map(lines.map((line): [string, readonly string[]] => JSON.parse(line)));
}
