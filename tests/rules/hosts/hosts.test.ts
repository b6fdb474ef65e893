/** The recipes for hosts, tried with the real servers: headers, types, compression, missing pages, addresses without their slash. */

import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { printCaddy, printHeadersFile, printNginx } from '../../../src/hosting/host-files.ts';
import { mediaTypes } from '../../../src/hosting/media-types.ts';
import { buildHeaderRules, closed, headersOf } from '../../../src/hosting/policy.ts';
import { hosts, type Running } from './servers.ts';

const built = process.env['SITE_DIR'] ?? 'dist';
const work = mkdtempSync(path.join(tmpdir(), 'hosts-'));
// A server that root starts works as somebody else.
chmodSync(work, 0o755);
const site = path.join(work, 'site');

beforeAll(() => {
	expect(existsSync(path.join(built, 'index.html')), `build the site first: ${built}`).toBe(true);
	for (const file of [...listSamples(), 'index.html', '404.html', '_headers', 'recommendations/index.html'])
		cpSync(path.join(built, file), path.join(site, file));
	const { status } = spawnSync(process.execPath, ['scripts/compress.ts'], {
		env: { ...process.env, SITE_DIR: site },
	});
	expect(status).toBe(0);
}, 300_000);

afterAll(() => rmSync(work, { recursive: true, force: true }));

interface Answer {
	readonly status: number;
	readonly headers: Readonly<Record<string, string | string[] | undefined>>;
	readonly body: Buffer;
}

/** Plain HTTP, so that nothing is decoded or followed on the way. */
const ask = (address: string, headers: Record<string, string> = {}) =>
	new Promise<Answer>((resolve, reject) => {
		get(address, { headers, agent: false }, (response) => {
			const chunks: Buffer[] = [];
			response.on('data', (chunk) => chunks.push(chunk));
			response.on('end', () =>
				resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
			);
		}).on('error', reject);
	});

/** Every file that is sent, as a path in the site. */
const listFiles = () =>
	globSync('**/*', { cwd: built, withFileTypes: true })
		.filter((entry) => entry.isFile() && !/^(_headers|404\.html)$/.test(entry.name))
		.map((entry) => path.relative(built, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
		.sort();

/** One file of each kind and of each rule. */
function listSamples(): string[] {
	const files = listFiles();
	const kindOf = (file: string) =>
		`${path.extname(file)} ${buildHeaderRules(closed).findIndex(({ paths }) => paths.length === 0 || paths.some((start) => file.startsWith(start)))}`;
	return [...Map.groupBy(files, kindOf).values()].flatMap(([first]) => first ?? []);
}

/** As a browser reads them: names in small letters, one blank between words. */
const told = (wanted: Readonly<Record<string, string>>, { headers }: Answer) =>
	Object.fromEntries(Object.keys(wanted).map((name) => [name, headers[name.toLowerCase()]]));

describe.each(hosts)('$name', ({ name, missing, encodings, start }) => {
	if (missing) console.log(`${name} was not tried: ${missing}`);
	let running: Running;
	beforeAll(async () => {
		if (!missing) running = await start(site, path.join(work, name.replaceAll(' ', '-')));
	}, 60_000);
	afterAll(async () => running?.stop());

	test.skipIf(missing)('sends each kind of file with its type and our headers, each once', async () => {
		const samples = listSamples();

		expect(samples.length).toBeGreaterThan(15);
		for (const file of samples) {
			const address = file.replace(/(^|\/)index\.html$/, '$1');
			const answer = await ask(`${running.address}/${address}`);
			const wanted = headersOf(file);

			expect([address, answer.status, told(wanted, answer)]).toEqual([address, 200, wanted]);
			// Without a type, and with `nosniff`, a file is bytes.
			expect([address, answer.headers['content-type'] ?? 'application/octet-stream']).toEqual([
				address,
				mediaTypes[path.extname(file).slice(1)] ?? 'application/octet-stream',
			]);
			expect(answer.headers['access-control-allow-origin']).toBe(wanted['Access-Control-Allow-Origin']);
			expect(answer.body.equals(readFileSync(path.join(built, file)))).toBe(true);
		}
	});

	test.skipIf(missing)(
		'answers 404 with our page and headers where nothing stands, the files for hosts among it',
		async () => {
			for (const address of [
				'nothing/',
				'data/nothing.json',
				'_astro/nothing.js',
				'_headers',
				'index.html.br',
			]) {
				if (name === 'npm run preview' && /^_headers|\.br$/.test(address)) continue;
				const answer = await ask(`${running.address}/${address}`);

				expect([address, answer.status]).toEqual([address, 404]);
				expect(answer.headers['content-security-policy']).toBe(headersOf('')['Content-Security-Policy']);
				expect([address, answer.headers['cache-control']]).toEqual([address, 'no-cache']);
				expect(answer.body.toString()).toBe(readFileSync(path.join(built, '404.html'), 'utf8'));
			}
		},
	);

	test.skipIf(missing || encodings.length === 0)(
		'sends the compressed copies to whoever can read them',
		async () => {
			const plain = readFileSync(path.join(built, 'index.html'));
			for (const encoding of encodings) {
				const { headers, body } = await ask(`${running.address}/`, { 'Accept-Encoding': encoding });

				expect(headers['content-encoding']).toBe(encoding);
				expect(String(headers['vary'])).toMatch(/accept-encoding/i);
				expect(body.length).toBeLessThan(plain.length / 2);
				expect((encoding === 'br' ? brotliDecompressSync(body) : gunzipSync(body)).equals(plain)).toBe(true);
			}
		},
	);

	test.skipIf(missing)('sends on who leaves out the slash', async () => {
		const { status, headers } = await ask(`${running.address}/recommendations`);

		expect(status).toBeGreaterThanOrEqual(301);
		expect(status).toBeLessThanOrEqual(308);
		expect(headers['location']).toMatch(/\/recommendations\/$/);
	});
});

test('the files for nginx and Caddy say what the policy says; if not: npm run host-files', () => {
	expect(readFileSync('deploy/site-headers.conf', 'utf8')).toBe(printNginx());
	expect(readFileSync('deploy/site-headers.caddy', 'utf8')).toBe(printCaddy());
});

/** Netlify and Cloudflare join what several rules say of one path. */
describe('_headers', () => {
	const text = readFileSync(path.join(built, '_headers'), 'utf8');
	const rules = text
		.split('\n')
		.filter((line) => line !== '')
		.reduce<{ pattern: string; headers: Record<string, string> }[]>((all, line) => {
			const [, name, value] = /^ {2}([\w-]+): (.*)$/.exec(line) ?? [];
			const last = all.at(-1);
			if (name === undefined || value === undefined) return [...all, { pattern: line, headers: {} }];
			if (last) last.headers[name] = value;
			return all;
		}, []);
	const fits = (pattern: string, address: string) =>
		pattern.endsWith('*') ? address.startsWith(pattern.slice(0, -1)) : address === pattern;

	test('says of each file what the policy says, and nothing twice', () => {
		const files = listFiles();
		const wrong = files.filter((file) => {
			const address = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
			const said = rules.filter(({ pattern }) => fits(pattern, address));
			const all = said.flatMap(({ headers }) => Object.keys(headers));
			return (
				new Set(all).size !== all.length ||
				JSON.stringify(Object.assign({}, ...said.map(({ headers }) => headers))) !==
					JSON.stringify(headersOf(file))
			);
		});

		expect(files.length).toBeGreaterThan(100);
		expect(wrong).toEqual([]);
	});

	test('stays far below the hundred rules that Cloudflare reads', () => {
		expect(rules.length).toBeLessThan(60);
	});

	test('names a site under a path by that path', () => {
		expect(printHeadersFile('/dossier/', ['data/'], [])).toContain('\n/dossier/data/*\n');
	});
});
