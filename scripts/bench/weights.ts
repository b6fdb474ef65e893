/** What a built site weighs, as it lies there and on the wire. */

import { globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { toNumber, type Row } from './rows.ts';

/** Bytes of the site as it lies there, and of its pages on the wire, each with its style sheets. */
export function weighSite(site: string): Row & { readonly pages: number } {
	const sheets = new Map<string, number>();
	const weigh = (text: string | Buffer) =>
		brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length;
	const rows = globSync(path.join(site, '**/*.html')).map((file) => {
		const html = readFileSync(file, 'utf8');
		const css = [...html.matchAll(/<link rel="stylesheet" href="[^"]*(_astro\/[^"]+)"/g)].reduce(
			(sum, [, name = '']) => {
				const known = sheets.get(name) ?? weigh(readFileSync(path.join(site, name)));
				sheets.set(name, known);
				return sum + known;
			},
			0,
		);
		return { page: path.relative(site, path.dirname(file)), raw: html.length, wire: weigh(html) + css };
	});
	const wires = rows.map(({ wire }) => wire).sort((a, b) => a - b);
	const [heaviest] = rows.toSorted((a, b) => b.wire - a.wire);
	const files = globSync(path.join(site, '**/*.*')).map((file) => statSync(file).size);
	return {
		pages: rows.length,
		'site MB': toNumber(files.reduce((sum, size) => sum + size, 0) / 1e6),
		'median page B': wires[Math.floor(wires.length / 2)] ?? 0,
		'largest page B': heaviest?.wire ?? 0,
		'largest page': heaviest?.page ?? '',
		'largest HTML B': Math.max(...rows.map(({ raw }) => raw)),
		'pages over 14600 B': wires.filter((wire) => wire > 14_600).length,
		'pages over 30000 B': wires.filter((wire) => wire > 30_000).length,
	};
}
