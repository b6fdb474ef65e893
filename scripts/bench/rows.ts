/** Rows of figures, and the log that they are added to. */

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** One row of the log, by column. */
export type Row = Readonly<Record<string, string | number>>;

export const toNumber = (n: number | undefined) => Number((n ?? 0).toPrecision(4));

/** Of each column the median, where it has numbers, or else what the first row says. */
export function toMedians(rows: readonly Row[]): Row {
	const [first = {}] = rows;
	return Object.fromEntries(
		Object.entries(first).map(([column, value]) => {
			const numbers = rows.map((row) => row[column]).filter((one) => typeof one === 'number');
			return [column, numbers.length > 0 ? median(numbers) : value];
		}),
	);
}

export const median = (numbers: readonly number[]): number =>
	numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/** Adds a row to a table of tab-separated values; a column that is new stands last, and is empty above. */
export function record(log: string, row: Row): void {
	mkdirSync(path.dirname(log), { recursive: true });
	const [head = '', ...rows] = existsSync(log) ? readFileSync(log, 'utf8').trimEnd().split('\n') : [];
	const known = head === '' ? [] : head.split('\t');
	const columns = [...new Set([...known, ...Object.keys(row)])];
	const lines = [
		...rows.map((line) => [...line.split('\t'), ...columns.slice(known.length).map(() => '')]),
		columns.map((column) => row[column] ?? ''),
	];
	writeFileSync(log, [columns, ...lines].map((line) => `${line.join('\t')}\n`).join(''));
}
