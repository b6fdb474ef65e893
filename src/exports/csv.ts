/** CSV that spreadsheets open rightly and programs read as it stands. */

/** Several things of one kind are a list: in CSV they stand in one cell, in JSON they stay a list. */
export type Cell = string | number | boolean | undefined | readonly (string | number)[];

export interface Column<Item> {
	readonly name: string;
	/** For the page that explains the file. */
	readonly meaning: string;
	/** What its values are; text where nothing is said. */
	readonly type?: 'integer' | 'number' | 'boolean' | 'list';
	readonly value: (item: Item) => Cell;
}

/** What a spreadsheet would run as a formula; the wide forms count too, as some fold them. */
const formula = /^\s*[=+\-@\t\r\n＝＋－＠]/;

/** A number starts with a sign and is none the worse for it. */
const number = /^[+-]?\d+(\.\d+)?$/;

/** One cell, always in quotes where anything could mislead a reader. */
export function toCell(value: Cell): string {
	const text = Array.isArray(value) ? value.join('; ') : String(value ?? '');
	const safe = formula.test(text) && !number.test(text) ? `'${text}` : text;
	return /[",;\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const toLine = (cells: readonly Cell[]) => `${cells.map(toCell).join(',')}\r\n`;

export const toHeader = <Item>(columns: readonly Column<Item>[]) => toLine(columns.map(({ name }) => name));

export const toRow = <Item>(columns: readonly Column<Item>[], item: Item) =>
	toLine(columns.map(({ value }) => value(item)));

/** Excel reads UTF-8 only after this mark; others skip it. */
export const byteOrderMark = '\uFEFF';

/** A whole file, its lines ended as RFC 4180 asks. */
export const toCsv = <Item>(columns: readonly Column<Item>[], items: readonly Item[]) =>
	byteOrderMark + toHeader(columns) + items.map((item) => toRow(columns, item)).join('');

/** The same as JSON: a list of objects in which what is unknown is left out. */
export const toRecords = <Item>(columns: readonly Column<Item>[], items: readonly Item[]) =>
	items.map((item) => Object.fromEntries(columns.map(({ name, value }) => [name, value(item)])));

/** A column in one line. */
export const column = <Item>(
	name: string,
	meaning: string,
	value: (item: Item) => Cell,
	type?: Column<Item>['type'],
): Column<Item> => ({ name, meaning, value, ...(type ? { type } : {}) });
