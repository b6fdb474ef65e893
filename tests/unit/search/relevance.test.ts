/** What readers look for in this dossier, searched for in its built index. */

import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { openIndex, searchSite } from '../../../scripts/search-site.ts';
import type { Names } from '../../../src/search/library.ts';

interface Row {
	readonly query: string;
	readonly read?: readonly (string | readonly string[])[];
	readonly first?: string;
	readonly found?: readonly string[];
	readonly not?: readonly string[];
	readonly none?: boolean;
}

/** It lives with its dossier; another may have none yet. */
const table = 'content/relevance.yaml';
const rows: Row[] = existsSync(table) ? parse(readFileSync(table, 'utf8')) : [];
const { library, close } = openIndex('dist');

let names: Names;
beforeAll(async () => {
	names = await library.names();
});
afterAll(close);

test.skipIf(!existsSync(table))('the table is long enough to mean something', () => {
	expect(rows.length).toBeGreaterThanOrEqual(60);
});

describe.each(rows)('“$query”', ({ query, read, first, found = [], not = [], none = false }) => {
	test('is read as it should be, and finds what it should and nothing that it should not', async () => {
		const result = await searchSite(query, names, library, names.reader);
		const all = [...result.names, ...result.text];
		expect(result.status).toBe('complete');
		if (read) expect(result.read).toEqual(read.map((ids) => [ids].flat()));
		if (first) expect(all[0]).toBe(first);
		expect(all).toEqual(expect.arrayContaining([...found]));
		expect(result.names.filter((key) => not.includes(key))).toEqual([]);
		if (none) expect(all).toEqual([]);
	});
});
