/** Reads the ledger and names every cell that is wrong. */

import * as z from 'zod';
import { startOf, toLedgerDiagnostic, type LedgerCode, type LedgerDiagnostic } from './codes.ts';
import {
	columns,
	hashText,
	hashWhole,
	header,
	isWhole,
	kindOf,
	readMove,
	states,
	type LedgerColumn,
	type LedgerEntry,
	type LedgerLine,
} from './ledger.ts';
import { parseMeaning } from './meaning.ts';

interface Fault {
	readonly column: LedgerColumn;
	readonly code: LedgerCode;
	readonly message: string;
	readonly fix: string;
}

type Cells = Readonly<Record<LedgerColumn, string>>;

/** The lines that can be read, and what is wrong with the others. */
export function parseLedger(text: string): { ledger: LedgerLine[]; diagnostics: LedgerDiagnostic[] } {
	const [first, ...rows] = text.split('\n');
	const diagnostics: LedgerDiagnostic[] = [];
	if (first !== header) {
		const fix = `begin with ${columns.join(', ')}, separated by tabs`;
		diagnostics.push(
			toLedgerDiagnostic(1, 'file', 'LEDGER-HEADER', 'the first line does not name the columns', fix),
		);
	}
	const whole = rows.at(-1) === '';
	if (whole) rows.pop();
	else
		diagnostics.push(
			toLedgerDiagnostic(
				rows.length + 1,
				'file',
				'LEDGER-END',
				'the last line does not end',
				'end the file with a line break',
			),
		);

	const read = rows.map((row, i) => parseRow(row, i + 2));
	return {
		ledger: read.flatMap(({ entry }) => entry ?? []),
		diagnostics: [...diagnostics, ...read.flatMap((row) => row.diagnostics)],
	};
}

function parseRow(
	row: string,
	line: number,
): { entry?: LedgerLine; diagnostics: readonly LedgerDiagnostic[] } {
	const values = row.split('\t');
	if (values.length !== columns.length) {
		const message = `${values.length} columns instead of ${columns.length}`;
		const fix = 'separate the columns with tabs and leave empty ones in place';
		return { diagnostics: [toLedgerDiagnostic(line, 'file', 'LEDGER-COLUMNS', message, fix)] };
	}
	const [address = '', state = '', version = '', hash = '', date = '', text = '', note = ''] = values;
	const cells = { address, state, version, hash, date, text, note };
	const known = states.find((one) => one === state);
	const faults = findFaults(cells);
	return known && faults.length === 0
		? {
				entry: { line, ...cells, state: known, version: version ? Number(version) : undefined },
				diagnostics: [],
			}
		: {
				diagnostics: faults.map(({ column, code, message, fix }) =>
					toLedgerDiagnostic(line, column, code, message, fix, startOf(values, columns.indexOf(column))),
				),
			};
}

/** Nothing was published before there was a web to publish on: an earlier day comes from a clock that was never set. */
const firstDay = '1990-01-01';

const days = new Map<string, boolean>();

/** Thousands of lines hold few days. */
function isDay(text: string): boolean {
	const known = days.get(text) ?? z.iso.date().safeParse(text).success;
	days.set(text, known);
	return known;
}

const isTrimmed = (text: string) => text === text.trim();

const path = 'write the path below the root of the site, such as /topics/some-topic/';

function findFaults(cells: Cells): Fault[] {
	const { address, state, date, text, note } = cells;
	const faults: Fault[] = [];
	const expect = (holds: boolean, column: LedgerColumn, code: LedgerCode, message: string, fix: string) => {
		if (!holds) faults.push({ column, code, message, fix });
	};
	expect(
		kindOf(address) !== undefined,
		'address',
		'LEDGER-ADDRESS',
		`"${address}" is not a path of this site`,
		path,
	);
	expect(
		states.some((one) => one === state),
		'state',
		'LEDGER-STATE',
		`no state is called "${state}"`,
		`write ${states.join(', ')}`,
	);
	if (isDay(date)) {
		const fix = 'write the day from which it holds';
		expect(date >= firstDay, 'date', 'LEDGER-DATE', `${date} lies before ${firstDay}`, fix);
	} else {
		expect(false, 'date', 'LEDGER-DATE', `"${date}" is not a day`, 'write a real day such as 2021-03-04');
	}
	expect(isTrimmed(text), 'text', 'LEDGER-TEXT', 'the text has blanks at its ends', 'write it as published');
	expect(isTrimmed(note), 'note', 'LEDGER-NOTE', 'the note has blanks at its ends', 'write plain text');
	if (state === 'live') checkLive(cells, expect);
	else if (state === 'moved' || state === 'withdrawn') checkGone(cells, expect);
	return faults;
}

type Expect = (holds: boolean, column: LedgerColumn, code: LedgerCode, message: string, fix: string) => void;

function checkLive({ version, hash, text, note }: Cells, expect: Expect): void {
	const whole = isWhole(hash);
	const number = /^[1-9]\d{0,5}$/.test(version);
	expect(text !== '', 'text', 'LEDGER-TEXT', 'the text is missing', 'write what stands at the address');
	expect(
		number || (version === '' && (hash === '' || whole)),
		'version',
		'LEDGER-VERSION',
		`"${version}" is not a version`,
		'count from 1; leave version and hash empty for pages other than recommendations',
	);
	const said: Pick<LedgerEntry, 'version' | 'text' | 'note'> = {
		version: version === '' ? undefined : Number(version),
		text,
		note,
	};
	const right = whole ? hashWhole(said) : hashText(text);
	expect(
		hash === right || (version === '' && !whole),
		'hash',
		'LEDGER-HASH',
		`"${hash}" is not the hash of what the line says`,
		`write ${right}, or text and note as published`,
	);
	if (whole) {
		const fix = 'write it as published';
		expect(parseMeaning(note) !== undefined, 'note', 'LEDGER-NOTE', 'the note says no meaning', fix);
	} else {
		const fix = 'leave it empty, or write the address of the page that this belongs to';
		expect(note === '' || kindOf(note) === 'page', 'note', 'LEDGER-NOTE', `"${note}" is no page`, fix);
	}
}

function checkGone({ address, state, version, hash, text, note }: Cells, expect: Expect): void {
	const empty = 'leave version, hash and text empty: the lines before say what stood there';
	expect(version === '', 'version', 'LEDGER-VERSION', 'an address that went has no version', empty);
	expect(hash === '', 'hash', 'LEDGER-HASH', 'an address that went has no hash', empty);
	expect(text === '', 'text', 'LEDGER-TEXT', 'an address that went has no text', empty);
	if (state === 'withdrawn') {
		const fix = 'say in one sentence why it went';
		expect(note !== '', 'note', 'LEDGER-NOTE', 'the reason is missing', fix);
		return;
	}
	const { target } = readMove(note);
	const kinds = [kindOf(address), kindOf(target)];
	expect(kinds[1] !== undefined, 'note', 'LEDGER-NOTE', `"${target}" is not a path of this site`, path);
	// A place may have become a page; a page can send its readers to a page only, and a file can be copied only as a file.
	expect(
		kinds.includes(undefined) || kinds[0] === kinds[1] || (kinds[0] === 'place' && kinds[1] === 'page'),
		'note',
		'REDIRECT-KIND',
		`a ${kinds[0]} cannot move to a ${kinds[1]}`,
		`name a ${kinds[0]}`,
	);
}
