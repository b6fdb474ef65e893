/** `npm run check`: reads all content and prints every problem in it; `--json` prints them as data. */

import { readContent } from '../src/gate/read.ts';
import { formatProblem } from '../src/gate/problem.ts';
import type { Sources } from '../src/gate/sources.ts';

/** Reads a content folder and prints what is wrong with it, or how much it holds. */
export async function checkContent(folder: string, { json = false } = {}): Promise<Sources | undefined> {
	const { sources, problems } = readContent(folder);
	const counts = Object.entries(sources).map(([name, entries]) => [name, entries.length] as const);
	if (json) console.log(JSON.stringify({ problems, counts: Object.fromEntries(counts) }, null, '\t'));
	else if (problems.length === 0) console.log(`${folder}: ${counts.map(([name, n]) => `${name} ${n}`).join(', ')}`);
	else console.error([...problems.map((problem) => formatProblem(problem, folder)), count(problems.length)].join('\n'));
	return problems.length === 0 ? sources : undefined;
}

const count = (n: number) => (n === 1 ? '1 problem' : `${n} problems`);

if (import.meta.main) {
	const sources = await checkContent(process.env['CONTENT_DIR'] ?? 'content', { json: process.argv.includes('--json') });
	process.exitCode = sources ? 0 : 1;
}
