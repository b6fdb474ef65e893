/** Reads the ledger as it was at the last release, so that no line of it can be dropped quietly. */

import { spawnSync } from 'node:child_process';
import { parseLedger } from '../src/model/ledger-parser.ts';
import { ledgerFile, type Ledger } from '../src/model/ledger.ts';

/** Undefined without git, without a tag before the present commit, or when that release had no ledger. */
export function readReleased(content: string): { ledger: Ledger; tag: string } | undefined {
	const tag = git(content, ['describe', '--tags', '--abbrev=0'])?.trim();
	const text = tag && git(content, ['show', `${tag}:./${ledgerFile}`]);
	return tag && text ? { ledger: parseLedger(text).ledger, tag } : undefined;
}

function git(folder: string, args: readonly string[]): string | undefined {
	// Inside a hook, git hands on variables that point at another folder.
	const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')));
	const { status, stdout } = spawnSync('git', args, {
		cwd: folder,
		env,
		encoding: 'utf8',
		maxBuffer: 2 ** 28,
	});
	return status === 0 ? stdout : undefined;
}
