/** Reads the ledger and names every cell that is wrong. */

import * as z from 'zod';
import { toProblem, type LedgerCode, type LedgerProblem } from './ledger-codes.ts';
import { columns, hashText, header, states, type Column, type LedgerLine } from './ledger.ts';

interface Fault {
	readonly column: Column;
	readonly code: LedgerCode;
	readonly message: string;
	readonly fix: string;
}

type Cells = Readonly<Record<Column, string>>;

/** The lines that can be read, and what is wrong with the others. */
export function parseLedger(text: string): { ledger: LedgerLine[]; problems: LedgerProblem[] } {
	const [first, ...rows] = text.split('\n');
	const problems: LedgerProblem[] = [];
	if (first !== header) {
		const fix = `begin with ${columns.join(', ')}, separated by tabs`;
		problems.push(toProblem(1, 'file', 'LEDGER-HEADER', 'the first line does not name the columns', fix));
	}
	const whole = rows.at(-1) === '';
	if (whole) rows.pop();
	else
		problems.push(
			toProblem(
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
		problems: [...problems, ...read.flatMap((row) => row.problems)],
	};
}

function parseRow(row: string, line: number): { entry?: LedgerLine; problems: readonly LedgerProblem[] } {
	const values = row.split('\t');
	if (values.length !== columns.length) {
		const message = `${values.length} columns instead of ${columns.length}`;
		const fix = 'separate the columns with tabs and leave empty ones in place';
		return { problems: [toProblem(line, 'file', 'LEDGER-COLUMNS', message, fix)] };
	}
	const [address = '', state = '', version = '', hash = '', date = '', text = '', note = ''] = values;
	const cells = { address, state, version, hash, date, text, note };
	const known = states.find((one) => one === state);
	const faults = findFaults(cells);
	const columnOf = (column: Column) =>
		1 + values.slice(0, columns.indexOf(column)).reduce((sum, value) => sum + value.length + 1, 0);
	return known && faults.length === 0
		? {
				entry: { line, ...cells, state: known, version: version ? Number(version) : undefined },
				problems: [],
			}
		: {
				problems: faults.map(({ column, code, message, fix }) =>
					toProblem(line, column, code, message, fix, columnOf(column)),
				),
			};
}

const isAddress = (text: string) => /^\/(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)*$/.test(text);
const isDay = (text: string) => z.iso.date().safeParse(text).success;
/** One line of text without blanks at its ends and without control characters. */
const isLine = (text: string) => /^[^\p{Cc}]*$/u.test(text) && text === text.trim();

function findFaults({ address, state, version, hash, date, text, note }: Cells): Fault[] {
	const faults: Fault[] = [];
	const expect = (holds: boolean, column: Column, code: LedgerCode, message: string, fix: string) => {
		if (!holds) faults.push({ column, code, message, fix });
	};
	const path = 'write the path below the root of the site, such as /topics/some-topic/';
	expect(isAddress(address), 'address', 'LEDGER-ADDRESS', `"${address}" is not a path of this site`, path);
	expect(
		states.some((one) => one === state),
		'state',
		'LEDGER-STATE',
		`no state is called "${state}"`,
		`write ${states.join(', ')}`,
	);
	expect(isDay(date), 'date', 'LEDGER-DATE', `"${date}" is not a day`, 'write a real day such as 2021-03-04');
	expect(
		isLine(text),
		'text',
		'LEDGER-TEXT',
		'the text has control characters or blanks at its ends',
		'write it as published',
	);
	expect(
		isLine(note),
		'note',
		'LEDGER-NOTE',
		'the note has control characters or blanks at its ends',
		'write plain text',
	);

	if (state === 'live') {
		const plain = version === '' && hash === '';
		const number = /^[1-9]\d{0,5}$/.test(version);
		expect(text !== '', 'text', 'LEDGER-TEXT', 'the text is missing', 'write what stands at the address');
		expect(
			plain || number,
			'version',
			'LEDGER-VERSION',
			`"${version}" is not a version`,
			'count from 1; leave version and hash empty for pages other than recommendations',
		);
		expect(
			plain || hash === hashText(text),
			'hash',
			'LEDGER-HASH',
			`"${hash}" is not the hash of the text`,
			`write ${hashText(text)}, or the text as published`,
		);
	} else if (state === 'moved' || state === 'withdrawn') {
		const empty = 'leave version, hash and text empty: the lines before say what stood there';
		expect(version === '', 'version', 'LEDGER-VERSION', 'an address that went has no version', empty);
		expect(hash === '', 'hash', 'LEDGER-HASH', 'an address that went has no hash', empty);
		expect(text === '', 'text', 'LEDGER-TEXT', 'an address that went has no text', empty);
	}
	if (state === 'moved')
		expect(isAddress(note), 'note', 'LEDGER-NOTE', `"${note}" is not a path of this site`, path);
	if (state === 'withdrawn')
		expect(note !== '', 'note', 'LEDGER-NOTE', 'the reason is missing', 'say in one sentence why it went');
	return faults;
}
