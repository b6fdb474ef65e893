/** The local server answers as a host should, and serves nothing but the site. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPort, serve } from '../../../scripts/site/server.ts';

const work = mkdtempSync(path.join(tmpdir(), 'server-'));
const site = path.join(work, 'site');
const files = {
	'site/index.html': 'Home',
	'site/404.html': 'Not here',
	'site/topics/rye/index.html': 'Rye',
	'site/data/dossier.bib': '0123456789',
	'site/.hidden': 'hidden',
	// What a path that only begins alike would lead to.
	'sitex/secret.txt': 'secret',
	'secret.txt': 'secret',
};

let port = 0;
let server: Awaited<ReturnType<typeof serve>>['server'];

beforeAll(async () => {
	for (const [name, text] of Object.entries(files)) {
		mkdirSync(path.dirname(path.join(work, name)), { recursive: true });
		writeFileSync(path.join(work, name), text);
	}
	const running = await serve(site, '/notes/', 0);
	server = running.server;
	port = Number(new URL(running.address).port);
});

afterAll(() => {
	server.close();
	server.closeAllConnections();
	rmSync(work, { recursive: true });
});

/** Asks for a path exactly as it is written. */
async function ask(target: string, options: { method?: string; headers?: Record<string, string> } = {}) {
	const asked = request({ port, host: '127.0.0.1', path: target, ...options }).end();
	const [response] = await once(asked, 'response');
	let body = '';
	for await (const part of response) body += part;
	return { status: Number(response.statusCode), headers: response.headers, body };
}

test.each([
	['/notes/', 200, 'Home'],
	['/notes/topics/rye/', 200, 'Rye'],
	['/notes/topics/rye/?from=here', 200, 'Rye'],
	['/notes/topics/rye/none', 404, 'Not here'],
	['/notes/topics/', 404, 'Not here'],
	['/', 404, 'Not here'],
	['/elsewhere/', 404, 'Not here'],
	['/notes/.hidden', 404, 'Not here'],
	['/notes/..%2fsitex/secret.txt', 404, 'Not here'],
	['/notes/../sitex/secret.txt', 404, 'Not here'],
	['/notes/%2e%2e%2fsecret.txt', 404, 'Not here'],
	['/notes/..%5csitex%5csecret.txt', 404, 'Not here'],
	['/notes/%00', 404, 'Not here'],
	['/notes/%ZZ', 404, 'Not here'],
])('%s is answered by %i', async (target, status, body) => {
	expect(await ask(target)).toMatchObject({ status, body });
});

test.each([
	['/notes', '/notes/'],
	['/notes/topics/rye', '/notes/topics/rye/'],
	['/notes/topics/rye?from=here', '/notes/topics/rye/?from=here'],
])('%s, which lacks its slash, is sent on', async (target, location) => {
	expect(await ask(target)).toMatchObject({ status: 301, headers: { location } });
});

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('%s is not allowed', async (method) => {
	expect(await ask('/notes/', { method })).toMatchObject({
		status: 405,
		headers: { allow: 'GET, HEAD' },
		body: '',
	});
});

test('a part of a file, and a file that has not changed, are sent as such', async () => {
	const file = '/notes/data/dossier.bib';
	const { headers } = await ask(file);

	expect(headers).toMatchObject({
		'content-type': 'application/x-bibtex; charset=utf-8',
		'cache-control': 'public, max-age=600',
		'access-control-allow-origin': '*',
	});
	expect(await ask(file, { headers: { Range: 'bytes=2-4' } })).toMatchObject({ status: 206, body: '234' });
	expect(await ask(file, { headers: { Range: 'bytes=-2' } })).toMatchObject({ status: 206, body: '89' });
	expect(await ask(file, { headers: { Range: 'bytes=90-' } })).toMatchObject({
		status: 416,
		headers: { 'content-range': 'bytes */10' },
	});
	expect(await ask(file, { headers: { 'If-None-Match': headers.etag } })).toMatchObject({
		status: 304,
		body: '',
	});
});

test('what is missing has the headers of a page', async () => {
	expect((await ask('/notes/none')).headers).toMatchObject({
		'content-type': 'text/html; charset=utf-8',
		'x-content-type-options': 'nosniff',
	});
});

describe('the port', () => {
	test.each([
		['', 4321],
		['0', 0],
		['80', 80],
		['65535', 65_535],
	])('%j is read as %i', (given, number) => {
		expect(readPort(given)).toBe(number);
	});

	test('that is not given is the usual one', () => {
		expect(readPort(undefined)).toBe(4321);
	});

	test.each(['abc', '65536', '70000', '-1', '1.5', '1e3', ' 80', '0x50'])('%j is refused', (given) => {
		expect(() => readPort(given)).toThrow(
			`PORT is "${given}": write a number up to 65535, or leave it out for 4321.`,
		);
	});

	test('is the next free one after many that are taken, without a warning', async () => {
		const warnings: Error[] = [];
		const warn = (warning: Error) => void warnings.push(warning);
		process.on('warning', warn);
		const taken = await takeInARow(12);
		const { server: own, address } = await serve(site, '/', taken.port);
		own.close();
		for (const one of taken.servers) one.close();
		// Warnings are told after what is under way.
		await new Promise(setImmediate);
		process.off('warning', warn);

		expect(Number(new URL(address).port)).toBeGreaterThanOrEqual(taken.port + 12);
		expect(warnings).toEqual([]);
	});
});

/** Holds so many neighbouring ports, wherever there are some. */
async function takeInARow(count: number): Promise<{ port: number; servers: Server[] }> {
	for (;;) {
		const first = createServer().listen(0, '127.0.0.1');
		await once(first, 'listening');
		const servers = [first];
		const { port: start } = first.address() as AddressInfo;
		for (let i = 1; i < count; i++) {
			const next = createServer().listen(start + i, '127.0.0.1');
			const isTaken = await Promise.race([
				once(next, 'listening').then(() => true),
				new Promise<boolean>((resolve) => next.once('error', () => resolve(false))),
			]);
			if (!isTaken) break;
			servers.push(next);
		}
		if (servers.length === count) return { port: start, servers };
		for (const one of servers) one.close();
	}
}

test('a folder without a site is refused', async () => {
	await expect(serve(work, '/', 0)).rejects.toThrow(`There is no site in ${work}: npm run build makes one.`);
});

test('whoever started it takes it along, however that ends', async () => {
	const command = [
		"import { spawn } from 'node:child_process';",
		"const child = spawn(process.execPath, ['scripts/preview.ts'], { stdio: 'inherit' });",
		"process.on('SIGTERM', () => process.kill(process.pid, 'SIGKILL'));",
		'console.log(child.pid);',
	].join('\n');
	const parent = spawn(process.execPath, ['--input-type=module', '--eval', command], {
		stdio: ['ignore', 'pipe', 'inherit'],
		env: { ...process.env, SITE_DIR: site, CONTENT_DIR: 'tests/fixtures/dossier', PORT: '0' },
	});
	let said = '';
	for await (const part of parent.stdout) {
		said += part;
		if (/Serving at /.test(said)) parent.kill();
	}
	// Its output ends only when the server has ended too.
	expect(said).toMatch(/^\d+\nServing at http:\/\/localhost:\d+\/notes\/\n$/);
});
