/** `npm run check`: reads all content and prints every problem in it; `--json` prints them as data. */

import { formatProblem } from '../src/gate/problem.ts';
import type { Sources } from '../src/gate/sources.ts';
import { readApart } from './read-apart.ts';

/** Reads a content folder and prints what is wrong with it, or else how much it holds. */
export async function checkContent(folder: string, { json = false } = {}): Promise<Sources | undefined> {
	const { sources, problems } = await readApart(folder);
	const counts = Object.entries(sources ?? {}).map(([name, entries]) => [name, entries.length] as const);
	if (json) {
		console.log(JSON.stringify({ folder, problems, counts: Object.fromEntries(counts) }, null, '\t'));
	} else if (problems.length === 0) {
		console.log(`${folder}: ${counts.map(([name, n]) => `${n} ${name}`).join(', ')}; nothing is wrong`);
	} else {
		console.error(problems.map((problem) => formatProblem(problem, folder)).join('\n'));
		console.error(problems.length === 1 ? '1 problem' : `${problems.length} problems`);
	}
	return problems.length === 0 ? sources : undefined;
}

if (import.meta.main) {
	const json = process.argv.includes('--json');
	process.exitCode = (await checkContent(process.env['CONTENT_DIR'] ?? 'content', { json })) ? 0 : 1;
}
