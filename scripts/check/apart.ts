/** Checks content in a process with limits, so that no file can hang or crash whoever asked for it. */

import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { FolderCheck } from './folder.ts';

export interface CheckLimits {
	/** Whether drafts are checked too. */
	readonly drafts: boolean;
	/** Whether it says what each rule took. */
	readonly isTimed: boolean;
	/** Without a word from it: a large folder may take as long as it needs, one file may not. */
	readonly seconds: number;
	/** Of JavaScript objects. */
	readonly megabytes: number;
	/** What to run; it must speak as apart-process.ts does. */
	readonly program: string;
}

const usual: CheckLimits = {
	drafts: false,
	isTimed: false,
	seconds: 60,
	megabytes: 4096,
	program: fileURLToPath(new URL('apart-process.ts', import.meta.url)),
};

/** A line of what the process tells. */
type Message = { readonly file: string } | { readonly check: FolderCheck };

/** What `checkFolder` says of a folder, or the one problem that kept it from saying anything. */
export async function checkApart(folder: string, limits: Partial<CheckLimits> = {}): Promise<FolderCheck> {
	const { drafts, isTimed, seconds, megabytes, program } = { ...usual, ...limits };
	const args = [
		`--max-old-space-size=${megabytes}`,
		program,
		folder,
		...(drafts ? ['--drafts'] : []),
		...(isTimed ? ['--timing'] : []),
	];
	const child = spawn(process.execPath, args, {
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	const kill = () => child.kill('SIGKILL');
	let silence = setTimeout(kill, seconds * 1000);
	child.stdout.on('data', () => {
		clearTimeout(silence);
		silence = setTimeout(kill, seconds * 1000);
	});
	const ended = new Promise<string>((resolve, reject) => {
		child.on('error', reject);
		child.on('close', (code, signal) => resolve(signal ?? `exit code ${code}`));
	});
	const [output, errors, end] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
	clearTimeout(silence);
	// What it kept for the next run, and what took long, it says aside.
	if (end === 'exit code 0' && errors) process.stderr.write(errors);
	const last = output.split('\n').slice(0, -1).map(toMessage).at(-1);
	if (last && 'check' in last) return last.check;

	const reason = /^\w*Error: .*|\S*heap out of memory/m.exec(errors)?.[0] ?? end;
	const message =
		end === 'SIGKILL' ? `reading this took longer than ${seconds} seconds` : `reading this failed: ${reason}`;
	const fix = 'make the file smaller or simpler';
	return {
		diagnostics: [{ file: last?.file ?? '', field: 'file', line: 1, column: 1, code: 'STUCK', message, fix }],
		drafting: [],
		counts: [],
	};
}

const toMessage = (line: string): Message => JSON.parse(line);
