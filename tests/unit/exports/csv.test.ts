import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../../src/checks/gate.ts';
import { buildDossier } from '../../../src/dossier/dossier.ts';
import { byteOrderMark, toCell, toCsv, type Column } from '../../../src/exports/csv.ts';
import { listDataFiles } from '../../../src/exports/data-files.ts';

const columns: Column<{ readonly text: string; readonly n: number | undefined }>[] = [
	{ name: 'text', meaning: 'a text', value: ({ text }) => text },
	{ name: 'n', meaning: 'a number', value: ({ n }) => n },
];

const readBack = (csv: string): string[][] => parse(csv, { bom: true });

test('a file begins with the mark that makes Excel read UTF-8, then the names of its columns', () => {
	const csv = toCsv(columns, [{ text: 'Żyto, “rye”', n: 3 }]);

	expect(csv.startsWith(byteOrderMark)).toBe(true);
	expect(readBack(csv)).toEqual([
		['text', 'n'],
		['Żyto, “rye”', '3'],
	]);
});

test.each([
	'=1+1',
	'+1+1',
	'-1+1',
	'@SUM(A1)',
	'\t=1',
	' =1',
	'\r=1',
	'＝1',
	'=HYPERLINK("https://evil.example")',
])('%j can never run as a formula', (text) => {
	expect(readBack(toCell(text))).toEqual([[`'${text}`]]);
});

test.each([
	['-5', '-5'],
	['+5', '+5'],
	['-0.5', '-0.5'],
	[-5, '-5'],
	[undefined, ''],
	['a=b', 'a=b'],
])('%j stays %j', (value, cell) => {
	expect(toCell(value)).toBe(cell);
});

test('any text comes back, and what starts like a formula has an apostrophe before it', () => {
	const text = fc.string({
		unit: fc.oneof(
			fc.constantFrom(...'",;\r\n\t=+-@\' a'),
			fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
		),
		maxLength: 30,
	});
	fc.assert(
		fc.property(fc.array(text, { minLength: 1 }), (texts) => {
			const [, ...rows] = readBack(
				toCsv(
					columns,
					texts.map((value) => ({ text: value, n: 1 })),
				),
			);

			expect(rows.map(([cell]) => cell?.replace(/^'(?=\s*[=+\-@＝＋－＠\t\r\n])/, ''))).toEqual(
				texts.map((value) => value.replace(/^'(?=\s*[=+\-@＝＋－＠\t\r\n])/, '')),
			);
			expect(rows.every(([cell = '']) => !/^\s*[=@]/.test(cell))).toBe(true);
		}),
		{ numRuns: 500 },
	);
});

describe.each(['content', 'tests/fixtures/dossier'])('the tables of %s', (folder) => {
	const { sources } = readContent(folder);
	const dossier = buildDossier(sources);
	const tables = listDataFiles(sources, dossier).filter(({ name }) => name.endsWith('.csv'));
	const read = (name: string): Record<string, string>[] =>
		parse(tables.find((table) => table.name === name)?.print() ?? '', { bom: true, columns: true });

	test('hold every recommendation, claim and figure of the dossier', () => {
		expect(read('recommendations.csv').map(({ id }) => id)).toEqual(
			dossier.recommendations.map(({ slug }) => slug),
		);
		expect(read('claims.csv').map(({ id }) => id)).toEqual(dossier.claims.map(({ key }) => key));
		// A number that the source gives in words only is an empty cell, not a nought.
		expect(read('figures.csv').map(({ value }) => value)).toEqual(
			dossier.figures.map(({ value }) => String(value ?? '')),
		);
	});

	test('give every record its address, its source and its paragraphs', () => {
		const incomplete = ['recommendations.csv', 'claims.csv', 'figures.csv']
			.flatMap((name) => read(name))
			.filter(
				({ address, briefing, paragraphs, paragraph_address: place }) =>
					!address?.startsWith('https://') ||
					!briefing ||
					!/^\d+(; \d+)*$/.test(paragraphs ?? '') ||
					!place?.includes('#p'),
			);

		expect(incomplete).toEqual([]);
	});

	test('keep every text of a recommendation as it stands', () => {
		expect(read('recommendations.csv').map(({ text }) => text)).toEqual(
			dossier.recommendations.map(({ text }) => text),
		);
	});
});
