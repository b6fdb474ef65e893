/** Rows of the bench: medians by column, and a log that may gain columns. */

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { record, toMedians } from '../../../scripts/bench/rows.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'rows-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('the median of each column counts, whatever the order of the runs', () => {
	expect(
		toMedians([
			{ page: 'map', seconds: 9, ratio: 2 },
			{ page: 'map', seconds: 1, ratio: 8 },
			{ page: 'map', seconds: 3, ratio: 4 },
		]),
	).toEqual({ page: 'map', seconds: 3, ratio: 4 });
	expect(toMedians([{ seconds: 7 }])).toEqual({ seconds: 7 });
});

test('a row goes below the others; what they did not measure is empty there', () => {
	const log = path.join(folder, 'deep', 'log.tsv');
	record(log, { day: '2020-01-01', seconds: 3 });
	record(log, { seconds: 4, day: '2020-01-02' });
	record(log, { day: '2020-01-03', bytes: 50 });

	expect(readFileSync(log, 'utf8')).toBe(
		'day\tseconds\tbytes\n2020-01-01\t3\t\n2020-01-02\t4\t\n2020-01-03\t\t50\n',
	);
});
