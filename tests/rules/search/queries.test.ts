/** What readers of the dossier look for, searched for in its built index. */

import { beforeAll, describe, expect, test as always } from 'vitest';
import { judgeQueries, openIndex, summarise, type Verdict } from '../../../scripts/bench/search-site.ts';
import { readContent } from '../../../src/checks/gate.ts';

const { sources } = readContent('content', { drafts: false });
/** A dossier may be without such a table. */
const test = always.runIf(sources.queries.length > 0);
const rows = sources.queries.flatMap(({ data }) => data.queries);

let verdicts: readonly Verdict[];
beforeAll(async () => {
	const { shelf } = await openIndex('dist');
	verdicts = await judgeQueries(rows, shelf);
}, 600_000);

test('the table is long enough to mean something', () => {
	expect(rows.length).toBeGreaterThanOrEqual(150);
	expect(rows.filter(({ part }) => part === 'unseen').length).toBeGreaterThanOrEqual(70);
});

/** What was seen while search was built has to be right; of what was not, nearly all. */
describe.each(['old', 'new'] as const)('the %s part', (part) => {
	test('is answered as it should be', () => {
		const wrong = verdicts.filter(({ row, faults }) => row.part === part && faults.length > 0);

		expect(wrong.map(({ row, faults }) => `${row.query}: ${faults.join('; ')}`)).toEqual([]);
	});
});

test('nearly all of the unseen part is answered as it should be', () => {
	const { firstRight, recall, falseReadings } = summarise(verdicts, 'unseen');

	expect(firstRight).toBeGreaterThanOrEqual(0.95);
	expect(recall).toBeGreaterThanOrEqual(0.95);
	expect(falseReadings).toBe(0);
});
