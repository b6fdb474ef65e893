/**
 * `npm run offline`: the built site as one zip that works from a folder, without a network and without a server.
 *
 * Reading, tables, map, data files, search and the memo work in every browser with JavaScript.
 */

import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { strToU8, zipSync, type Zippable } from 'fflate';
import { readContent } from '../src/checks/gate.ts';
import { buildDossier } from '../src/dossier/dossier.ts';
import { toClassic, toOffline } from './offline/pages.ts';
import { revealLinks } from './site/reveal-links.ts';

const content = process.env['CONTENT_DIR'] ?? 'content';
const site = process.env['SITE_DIR'] ?? 'dist';

/** What only a server or another site asks for. */
const left =
	/^(?:_headers|_redirects|robots\.txt|sitemap\.xml|site\.webmanifest|offline\.zip.*|cards\/.*|feeds\/.*|data\/memo\/.*|search\/index\/.*|.*\.(?:br|gz))$/;

const { sources, diagnostics } = readContent(content);
if (diagnostics.length > 0 || !existsSync(path.join(site, 'index.html'))) {
	console.error('Build the site first: npm run build');
	process.exitCode = 1;
} else {
	const dossier = buildDossier(sources);
	const { site: about, routes, updated } = dossier;
	const shown = revealLinks(site, [routes.offline]);
	const all = globSync('**/*', { cwd: site, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => path.relative(site, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
		.sort();
	const kept = all.filter((file) => !left.test(file));
	const has = (file: string) => keptSet.has(file);
	const keptSet = new Set(kept);
	const options = { base: routes.home, has, address: about.address };

	const pages = kept
		.filter((file) => file.endsWith('.html'))
		.map((file) => readFileSync(path.join(site, file), 'utf8'));
	// Parts that several scripts share become part of each.
	const isEntry = (file: string) => pages.some((html) => html.includes(`src="${routes.asset(file)}"`));
	const files = new Map<string, Uint8Array>();
	for (const file of kept) {
		const bytes = readFileSync(path.join(site, file));
		if (file.endsWith('.html')) files.set(file, strToU8(toOffline(bytes.toString('utf8'), file, options)));
		else if (file.endsWith('.js')) {
			if (isEntry(file)) files.set(file, strToU8(await toClassic(path.resolve(site, file))));
		} else files.set(file, new Uint8Array(bytes));
	}
	const index = all
		.filter((file) => /^(?:search\/index\/(?!text-)|data\/memo\/)/.test(file))
		.map((file) => [file, readFileSync(path.join(site, file)).toString('base64')]);
	files.set(
		'offline/shim.js',
		new Uint8Array(readFileSync(path.join(import.meta.dirname, 'offline/shim.js'))),
	);
	files.set(
		'offline/index.js',
		strToU8(`globalThis.offlineFiles = ${JSON.stringify(Object.fromEntries(index))};\n`),
	);
	files.set(
		'README.txt',
		strToU8(
			[
				`${about.title}: ${about.tagline}`,
				`As of ${updated}. ${about.address}`,
				'',
				'Open index.html in a browser. Nothing is loaded from elsewhere.',
				'SHA256SUMS.txt lists every file with its hash: sha256sum --check SHA256SUMS.txt',
				'',
				about.notice,
				`Our own texts and data: ${about.licence.name}, ${about.licence.url}`,
				'',
			].join('\r\n'),
		),
	);
	const sums = [...files].map(
		([name, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`,
	);
	files.set('SHA256SUMS.txt', strToU8(sums.sort().join('')));

	// The day of the content, so that the same site gives the same zip.
	const mtime = new Date(`${updated}T12:00:00`);
	const folder = `${about.title.toLowerCase().replace(/[^a-z0-9]+/g, '-')}-${updated}`;
	const entries: Zippable = {};
	for (const [name, bytes] of [...files].sort(([a], [b]) => (a < b ? -1 : 1)))
		entries[`${folder}/${name}`] = [bytes, { mtime, level: /\.(?:png|pdf)$/.test(name) ? 0 : 9 }];
	const zip = zipSync(entries);
	writeFileSync(path.join(site, 'offline.zip'), zip);
	const hash = createHash('sha256').update(zip).digest('hex');
	writeFileSync(path.join(site, 'offline.zip.sha256.txt'), `${hash}  offline.zip\n`);
	console.log(
		`${files.size} files, ${(zip.length / 1024 / 1024).toFixed(1)} MiB, SHA-256 ${hash}; ${shown} link${shown === 1 ? '' : 's'} to it`,
	);
}
