/** What readers look for in this dossier, searched for in its built index. */

import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { SearchRecord } from '../../../src/model/search-data.ts';
import type { Names } from '../../../src/search/library.ts';
import { join } from '../../../src/search/outcome.ts';
import { readQuery } from '../../../src/search/query.ts';
import { answer } from '../../../src/search/ranking.ts';
import { emptySelection } from '../../../src/search/state.ts';
import { searchWholeText } from '../../../src/search/whole-text.ts';
import { openIndex } from './site-index.ts';

interface Row {
	query: string;
	read?: (string | string[])[];
	first?: string;
	found?: string[];
	not?: string[];
	none?: boolean;
}

const rows: Row[] = parse(readFileSync(new URL('relevance.yaml', import.meta.url), 'utf8'));
const { library, close } = openIndex('dist');
const toKey = ({ kind, id }: Pick<SearchRecord, 'kind' | 'id'>) => `${kind}:${id}`;

let names: Names;
beforeAll(async () => {
	names = await library.names();
});
afterAll(close);

async function search(text: string) {
	const query = readQuery(text, names.reader);
	const found = answer(query, names.index);
	const { status, answer: inText } = await searchWholeText(library, found.clauses, found, names.reader);
	const outcome = join(found, inText, names.byHref, { selection: emptySelection, order: 'relevance' });
	const read = query.clauses.flatMap((clause) => {
		if (clause.kind !== 'name') return [];
		const ids = clause.readings.map(({ entity }) => entity.id).sort();
		return [ids.length > 1 ? ids : (ids[0] ?? '')];
	});
	return {
		read,
		status,
		inNames: outcome.names.map(({ record }) => toKey(record)),
		inText: outcome.text.flatMap(({ page }) => (page ? [toKey(page)] : [])),
	};
}

test('the table is long enough to mean something', () => {
	expect(rows.length).toBeGreaterThanOrEqual(60);
});

describe.each(rows)('“$query”', ({ query, read, first, found = [], not = [], none = false }) => {
	test('is read as it should be, and finds what it should and nothing that it should not', async () => {
		const result = await search(query);
		expect(result.status).toBe('complete');
		if (read) expect(result.read).toEqual(read);
		if (first) expect([...result.inNames, ...result.inText][0]).toBe(first);
		expect([...result.inNames, ...result.inText]).toEqual(expect.arrayContaining(found));
		expect(result.inNames.filter((key) => not.includes(key))).toEqual([]);
		if (none) expect(result).toMatchObject({ inNames: [], inText: [] });
	});
});
