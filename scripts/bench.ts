/** `npm run bench`: what the built site weighs; with `-- scale`, what dossiers of several sizes cost; with `-- histories`, whether builds with a cache give the same bytes. Measured, never asserted in a timed test. */

import { globSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';

const compressed = (file: string) => brotliCompressSync(readFileSync(file)).length;

/** Bytes of a page over the wire: its HTML, its style sheets and its scripts, each compressed by itself. */
function weigh(file: string) {
	const html = readFileSync(file, 'utf8');
	const linked = (pattern: RegExp) =>
		[...html.matchAll(pattern)].reduce(
			(sum, [, href = '']) => sum + compressed(`dist/${href.replace(/^.*?(?=_astro\/)/, '')}`),
			0,
		);
	return {
		html: compressed(file),
		css: linked(/<link rel="stylesheet" href="([^"]+)"/g),
		js: linked(/<script type="module" src="([^"]+)"/g),
	};
}

if (process.argv[2] === 'scale') {
	const { benchScale } = await import('./bench/scale.ts');
	await benchScale(process.argv.slice(3));
} else if (process.argv[2] === 'histories') {
	const { benchHistories } = await import('./bench/histories.ts');
	benchHistories(process.argv.slice(3));
} else {
	weighPages();
}

function weighPages(): void {
	const rows = globSync('dist/**/*.html')
		.map((file) => ({ page: file.replace(/^dist/, '').replace(/index\.html$/, ''), ...weigh(file) }))
		.map((row) => ({ ...row, 'html + css': row.html + row.css }))
		.sort((a, b) => b['html + css'] - a['html + css']);

	/** The heaviest page of each kind: pages that share a parent folder. */
	const kinds = new Map(rows.toReversed().map((row) => [row.page.replace(/[^/]+\/$/, ''), row]));
	console.log(`${rows.length} pages; the heaviest of each kind, in bytes after Brotli:`);
	console.table([...kinds.values()].sort((a, b) => b['html + css'] - a['html + css']));
}
