/** Reads earlier copies of the ledger out of git, so that no line of it can be dropped quietly. */

import { spawnSync } from 'node:child_process';
import { lockFile, type Copy } from '../../src/permalinks/lock.ts';
import { ledgerFile } from '../../src/permalinks/ledger.ts';

export interface Past {
	/** What is known of it at all. */
	readonly history: 'whole' | 'shallow' | 'none';
	/** The ledgers of all tags that the present commit comes after. */
	readonly released: readonly Copy[];
	/** The first of the tags and the last commit that has a lock. */
	readonly lockedIn: string | undefined;
	/** The ledgers of the last commits that changed it, newest first. */
	readonly listCommitted: () => readonly Copy[];
}

/** How far back a line is looked for that was lost after the last release. */
const mostCommits = 50;

export function readPast(content: string): Past {
	const shallow = git(content, ['rev-parse', '--is-shallow-repository'])?.toString().trim();
	if (shallow === undefined)
		return { history: 'none', released: [], lockedIn: undefined, listCommitted: () => [] };
	const tags = listLines(git(content, ['tag', '--merged', 'HEAD']));
	const find = (file: string, names: readonly string[]) => readFiles(content, file, names);
	return {
		history: shallow === 'true' ? 'shallow' : 'whole',
		released: find(ledgerFile, tags),
		lockedIn: find(lockFile, [...tags, 'HEAD'])[0]?.name,
		listCommitted: () =>
			find(
				ledgerFile,
				listLines(
					git(content, ['log', `--max-count=${mostCommits}`, '--format=%h', '--', `./${ledgerFile}`]),
				),
			),
	};
}

/** A file as some commits have it, in one go; those that do not have it are left out. */
function readFiles(content: string, file: string, commits: readonly string[]): Copy[] {
	if (commits.length === 0) return [];
	const output = git(content, ['cat-file', '--batch'], commits.map((name) => `${name}:./${file}\n`).join(''));
	const copies: Copy[] = [];
	let start = 0;
	for (const name of commits) {
		const end = output?.indexOf('\n', start) ?? -1;
		if (!output || end < 0) break;
		const [, size] = / blob (\d+)$/.exec(output.toString('utf8', start, end)) ?? [];
		start = end + 1;
		if (size === undefined) continue;
		copies.push({ name, text: output.toString('utf8', start, start + Number(size)) });
		start += Number(size) + 1;
	}
	return copies;
}

const listLines = (output: Buffer | undefined) =>
	(output?.toString().split('\n') ?? []).filter((line) => line !== '');

function git(folder: string, args: readonly string[], input = ''): Buffer | undefined {
	// Inside a hook, git hands on variables that point at another folder.
	const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')));
	const { status, stdout } = spawnSync('git', args, { cwd: folder, env, input, maxBuffer: 2 ** 30 });
	return status === 0 ? stdout : undefined;
}
