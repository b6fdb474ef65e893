/**
 * `npm run bench -- histories [number] [seed]`: random edits of the fixture, one after another; after each, a build with what the
 * builds before left and a build from nothing must give the same bytes.
 */

import { spawnSync } from 'node:child_process';
import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { hashFolder } from './hash-folder.ts';
import { buildRandom, type Random } from './random.ts';

const folder = '.build/histories';

export function benchHistories([number = '20', seed = '1']: readonly string[]): void {
	const random = buildRandom(Number(seed));
	const content = path.join(folder, 'content');
	rmSync(folder, { recursive: true, force: true });
	const start = () => {
		rmSync(content, { recursive: true, force: true });
		cpSync('tests/fixtures/dossier', content, { recursive: true });
		for (const ledger of globSync(path.join(content, 'permalinks.*'))) rmSync(ledger);
	};
	start();
	const tally = { equal: 0, 'refused by both': 0, different: 0 };
	for (let step = 0; step < Number(number); step++) {
		const what = edit(content, random);
		const warm = build(content, 'warm');
		rmSync(path.join(folder, 'cold-kept'), { recursive: true, force: true });
		const cold = build(content, 'cold');
		const isRefused = warm === undefined && cold === undefined;
		tally[isRefused ? 'refused by both' : warm === cold ? 'equal' : 'different']++;
		console.log(`${step + 1}: ${what}: ${isRefused ? 'refused' : warm === cold ? 'equal' : 'DIFFERENT'}`);
		// What is wrong stays wrong: from there nothing more would be learnt.
		if (isRefused) start();
	}
	console.table(tally);
	process.exitCode = tally.different > 0 ? 1 : 0;
}

/** The hash of the site; undefined when the build was refused. */
function build(content: string, name: string): string | undefined {
	const site = path.join(folder, name);
	const { status } = spawnSync(process.execPath, ['scripts/build.ts'], {
		env: { ...process.env, CONTENT_DIR: content, SITE_DIR: site, REUSE_DIR: `${site}-kept` },
	});
	return status === 0 ? hashFolder(site) : undefined;
}

/** Exchanges, doubles or takes out one plain word of one file; every other time in a digest, as most pages then stay. */
function edit(content: string, random: Random): string {
	const isDigest = random.chance(0.5);
	const file = random.pick(
		globSync(isDigest ? 'briefings/*.mdx' : '*/*.{mdx,yaml}', { cwd: content }).sort(),
	);
	const text = readFileSync(path.join(content, file), 'utf8');
	const start = isDigest ? text.indexOf('\n---\n', 4) : 0;
	const words = text.slice(start).split(/(?<![\p{L}\p{N}-])(\p{Ll}{4,})(?![\p{L}\p{N}:-])/u);
	// Every other part is a word.
	const at = 1 + 2 * random.upTo((words.length - 1) / 2);
	const before = words[at] ?? '';
	const after = random.pick(['', `${before} ${before}`, 'other', 'crumbs']);
	writeFileSync(path.join(content, file), text.slice(0, start) + words.with(at, after).join(''));
	return `${file}${isDigest ? ', digest' : ''}, “${before}” becomes “${after}”`;
}
