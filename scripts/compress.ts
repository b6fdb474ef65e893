/** `npm run compress`: leaves a Brotli and a gzip copy beside every text of the site, for servers that send them as they are. */

import { globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { isText } from '../src/verify/allowed.ts';

const site = process.env['SITE_DIR'] ?? 'dist';
/** Below this a copy saves less than it costs. */
const smallest = 512;

let files = 0;
let before = 0;
let after = 0;
for (const name of globSync('**/*', { cwd: site }).sort()) {
	if (!isText(path.basename(name)) || path.basename(name).startsWith('_')) continue;
	const file = path.join(site, name);
	const bytes = readFileSync(file);
	if (bytes.length < smallest) continue;
	const brotli = brotliCompressSync(bytes, {
		params: {
			[constants.BROTLI_PARAM_QUALITY]: 11,
			[constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
		},
	});
	writeFileSync(`${file}.br`, brotli);
	writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
	files++;
	before += bytes.length;
	after += brotli.length;
}
console.log(`${files} files, ${Math.round(before / 1024)} KiB, with Brotli ${Math.round(after / 1024)} KiB`);
