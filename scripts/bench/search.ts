/**
 * Measures search: what it finds of the dossier's table of queries, and what weighs to the first answer as dossiers grow.
 * Never part of a test.
 *
 *     node scripts/bench/search.ts [briefings …]
 */

import { brotliCompressSync } from 'node:zlib';
import { readContent } from '../../src/checks/gate.ts';
import type { ContentFiles } from '../../src/content/content-files.ts';
import { buildDossier } from '../../src/dossier/dossier.ts';
import { buildIndex } from '../../src/search/index/build.ts';
import { judgeQueries, openFiles, openIndex, searchFirst, summarise } from './search-site.ts';
import { findContentFolder } from '../site/content-folder.ts';

const content = findContentFolder();
const { sources } = readContent(content, { drafts: false });
const { queries, synonyms } = buildDossier(sources);

const { shelf } = await openIndex(process.env['SITE_DIR'] ?? 'dist');
const verdicts = await judgeQueries(queries, shelf);
const share = (n: number) => n.toFixed(3);
console.table(
	Object.fromEntries(
		(['old', 'new', 'unseen'] as const).map((part) => {
			const { recall, precision, firstRight, ...counts } = summarise(verdicts, part);
			const judged = precision > 0 ? share(precision) : 'not judged';
			return [part, { ...counts, firstRight: share(firstRight), recall: share(recall), precision: judged }];
		}),
	),
);
for (const { row, faults } of verdicts)
	if (faults.length > 0) console.log(`${row.part} “${row.query}”: ${faults.join('; ')}`);

/** As many briefings as asked for, by copying those there are under other names. */
function grow({ briefings, ...rest }: ContentFiles, most: number): ContentFiles {
	const copies = Array.from({ length: Math.ceil(most / briefings.length) }, (_, copy) =>
		copy === 0
			? briefings
			: briefings.map((one) => ({
					...one,
					id: `${one.id}-${copy}x`,
					data: { ...one.data, name: `${one.data.name} ${copy}` },
				})),
	);
	return { ...rest, briefings: copies.flat().slice(0, Math.max(most, briefings.length)) };
}

const sizes = process.argv.slice(2).map(Number).filter(Boolean);
for (const size of sizes.length > 0 ? sizes : [5, 100, 1000]) {
	const dossier = buildDossier(grow(sources, size));
	const started = performance.now();
	const { build, files } = buildIndex({ dossier, gone: [], shown: new Map(), synonyms: synonyms.groups });
	const seconds = (performance.now() - started) / 1000;
	const weights: number[] = [];
	for (const { query } of queries) {
		const { shelf: fresh, files: read } = await openFiles(build, async (name) => files.get(name) ?? '');
		await searchFirst(query, fresh);
		weights.push([...read.values()].reduce((sum, text) => sum + brotliCompressSync(text).length, 0));
	}
	weights.sort((a, b) => a - b);
	const at = (part: number) => weights[Math.floor((weights.length - 1) * part)];
	console.log(
		`${dossier.briefings.length} briefings: ${files.size} files, ${[...files.values()].reduce((sum, text) => sum + text.length, 0)} characters, built in ${seconds.toFixed(1)} s; bytes (Brotli) to the first answer: median ${at(0.5)}, 90 % ${at(0.9)}, most ${at(1)}`,
	);
}
