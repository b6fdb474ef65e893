/** The ledger and its lock as they lie in a content folder. */

import { lstatSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkCharacters } from '../content/hostile/characters.ts';
import { rememberLast } from '../lists/once.ts';
import { buildPositions } from '../diagnostics/positions.ts';
import { checkForm, isUtf8 } from '../content/decoding.ts';
import { attempt } from '../content/folder.ts';
import { toLedgerDiagnostic, type LedgerDiagnostic } from './codes.ts';
import { lockFile, parseLock, splitLines, type Lock } from './lock.ts';
import { parseLedger } from './parser.ts';
import { noFile, unreadable } from '../content/file-names.ts';
import { columns, formatLines, header, ledgerFile, type LedgerEntry, type Ledger } from './ledger.ts';

export interface Permalinks {
	/** The lines of the file as they stand there, the header included; undefined where there is no file. */
	readonly rows: readonly string[] | undefined;
	readonly lock: Lock | undefined;
	/** The lines that can be read, those to be added included. */
	readonly ledger: Ledger;
	readonly diagnostics: readonly LedgerDiagnostic[];
	/** Whether what is wrong lies in a file as a whole, so that nothing else can be said of it. */
	readonly isUnreadable: boolean;
}

/** While the content is being written, the ledger mostly stays as it is. */
const parseOnce = rememberLast(parseLedger);

/** @param added lines to read as if they stood after those of the file */
export function readPermalinks(content: string, added: readonly LedgerEntry[] = []): Permalinks {
	const ledgerText = readFile(content, ledgerFile);
	const lockText = readFile(content, lockFile);
	const broken = [...ledgerText.diagnostics, ...lockText.diagnostics];
	const nothing = { rows: undefined, lock: undefined, ledger: [] };
	if (broken.length > 0) return { ...nothing, diagnostics: broken, isUnreadable: true };

	const lock = lockText.text === undefined ? undefined : parseLock(lockText.text);
	if (lockText.text !== undefined && !lock) {
		const message = 'the lock does not say how many lines it covers and what their hash is';
		const fix = 'bring it back from the last commit that has it';
		const diagnostic = { ...toLedgerDiagnostic(1, 'file', 'LOCK-FORM', message, fix), file: lockFile };
		return { ...nothing, diagnostics: [diagnostic], isUnreadable: true };
	}
	const rows = ledgerText.text === undefined ? undefined : splitLines(ledgerText.text);
	if (rows === undefined && added.length === 0)
		return { ...nothing, lock, diagnostics: [], isUnreadable: false };
	const text = (ledgerText.text ?? `${header}\n`) + formatLines(added);
	const { ledger, diagnostics } = parseOnce(text);
	return {
		rows,
		lock,
		ledger,
		diagnostics: [...diagnostics, ...findCharacters(text, Math.min(lock?.lines ?? 0, rows?.length ?? 0))],
		isUnreadable: false,
	};
}

/** The ledger alone, for whoever shows what became of addresses. */
export const readLedger = (content: string): Ledger => readPermalinks(content).ledger;

/** A text that git or an editor left in a form in which nothing else can be read is named as that, once. */
function readFile(
	content: string,
	name: string,
): { text?: string; diagnostics: readonly LedgerDiagnostic[] } {
	const file = path.join(content, name);
	const status = lstatSync(file, { throwIfNoEntry: false });
	if (!status) return { diagnostics: [] };
	// A pipe would be waited for without end, and a link leads who knows where.
	if (!status.isFile())
		return { diagnostics: [{ file: name, field: 'file', line: 1, column: 1, ...noFile }] };
	const bytes = attempt(() => readFileSync(file));
	if (!bytes) return { diagnostics: [{ file: name, field: 'file', line: 1, column: 1, ...unreadable }] };
	const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
	const report = (offset: number, code: LedgerDiagnostic['code'], message: string, fix: string) => ({
		diagnostics: [{ file: name, field: 'file', code, message, fix, ...buildPositions(text)(offset) }],
	});
	if (!isUtf8(bytes)) {
		const offset = Math.max(text.indexOf('\uFFFD'), 0);
		return report(offset, 'ENCODING', 'this line has bytes that are not UTF-8', 'save the file in UTF-8');
	}
	const conflict = /^(?:<{7}|\|{7}|={7}|>{7})(?: .*)?\r?$/m.exec(text);
	if (conflict)
		return report(
			conflict.index,
			'LEDGER-CONFLICT',
			'git could not join two versions of the file and left both here',
			name === ledgerFile
				? `keep the lines of both, without the marks, and first those that ${lockFile} covers; then run npm run publish-addresses`
				: `keep the line of the version whose lines stand first in ${ledgerFile}; then run npm run publish-addresses`,
		);
	const [diagnostic] = checkForm(text);
	return diagnostic
		? report(diagnostic.offset, diagnostic.code, diagnostic.message, diagnostic.fix)
		: { text, diagnostics: [] };
}

/** Lines that are sealed have passed; what is new obeys the rules for the characters of content. */
function findCharacters(text: string, sealed: number): LedgerDiagnostic[] {
	let start = 0;
	for (let line = 0; line < sealed; line++) start = text.indexOf('\n', start) + 1;
	const toPlace = buildPositions(text.slice(start), sealed);
	return checkCharacters(text.slice(start)).map(({ offset, code, message, fix }) => {
		const before = text.slice(text.lastIndexOf('\n', start + offset - 1) + 1, start + offset);
		const field = columns[before.split('\t').length - 1] ?? 'file';
		return { file: ledgerFile, field, code, message, fix, ...toPlace(offset) };
	});
}
