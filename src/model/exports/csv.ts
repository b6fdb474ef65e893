/** CSV that spreadsheets open rightly and programs read as it stands. */

export type Cell = string | number | undefined;

export interface Column<Item> {
	readonly name: string;
	/** For the page that explains the file. */
	readonly meaning: string;
	readonly value: (item: Item) => Cell;
}

/** What a spreadsheet would run as a formula; the wide forms count too, as some fold them. */
const formula = /^\s*[=+\-@\t\r\n＝＋－＠]/;

/** A number starts with a sign and is none the worse for it. */
const number = /^[+-]?\d+(\.\d+)?$/;

/** One cell, always in quotes where anything could mislead a reader. */
export function toCell(value: Cell): string {
	const text = String(value ?? '');
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
