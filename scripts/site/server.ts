/** A small static server for a built site, with the headers that a host should send. */

import { createReadStream, existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import serveStatic from 'serve-static';
import { quote } from '../../src/diagnostics/quote.ts';
import { typeOf } from '../../src/hosting/media-types.ts';
import { closed, headersOf, type Openness } from '../../src/hosting/policy.ts';
import { Refusal } from '../intake/refusal.ts';
import { whenOrphaned } from './parent.mjs';

const usualPort = 4321;
const lastPort = 65_535;

/**
 * Serves a folder under a base path such as `/` or `/dossier/`.
 *
 * @param port the first port to try; the next free one above it is taken, and any free one for 0
 * @returns the server and the address it answers at
 * @throws {Refusal} when there is no site in the folder, or no free port
 */
export async function serve(
	folder: string,
	base: string,
	port: number,
	openness = closed,
): Promise<{ server: Server; address: string }> {
	if (!existsSync(path.join(folder, 'index.html')))
		throw new Refusal(`There is no site in ${folder}: npm run build makes one.`);
	const server = createServer(buildAnswer(path.resolve(folder), base, openness));
	for (let tried = port; tried <= lastPort; tried++) {
		if (!(await listen(server, tried))) continue;
		const bound = server.address();
		const own = typeof bound === 'object' && bound ? bound.port : tried;
		return { server, address: `http://localhost:${own}${base}` };
	}
	throw new Refusal(`No port from ${port} on is free: name another with PORT.`);
}

/** Serves until whoever started this ends; what it says is up to `toMessage`. */
export async function serveUntilStopped(
	folder: string,
	{ base, openness }: { readonly base: string; readonly openness: Openness },
	toMessage: (address: string) => string,
): Promise<void> {
	const { address } = await serve(folder, base, readPort(process.env['PORT']), openness);
	whenOrphaned(() => process.exit());
	console.log(toMessage(address));
}

/**
 * The port that is asked for; the usual one where none is.
 *
 * @throws {Refusal} for what is no port
 */
export function readPort(given = ''): number {
	if (given === '') return usualPort;
	if (/^\d{1,5}$/.test(given) && Number(given) <= lastPort) return Number(given);
	throw new Refusal(
		`PORT is ${quote(given)}: write a number up to ${lastPort}, or leave it out for ${usualPort}.`,
	);
}

function listen(server: Server, port: number): Promise<boolean> {
	return new Promise((resolve, reject) => {
		const settle = (done: () => void) => {
			server.removeAllListeners('listening').removeAllListeners('error');
			done();
		};
		server.once('listening', () => settle(() => resolve(true)));
		server.once('error', (error: NodeJS.ErrnoException) =>
			settle(() => (error.code === 'EADDRINUSE' ? resolve(false) : reject(error))),
		);
		server.listen(port, '127.0.0.1');
	});
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

function buildAnswer(root: string, base: string, openness: Openness): Answer {
	const describe = (file: string): Readonly<Record<string, string>> => ({
		...headersOf(path.relative(root, file).replaceAll(path.sep, '/'), openness),
		'Content-Type': typeOf(file),
	});
	const answerMissing = (response: ServerResponse): void => {
		const file = path.join(root, '404.html');
		response.writeHead(404, describe(file));
		createReadStream(file)
			.on('error', () => response.end())
			.pipe(response);
	};
	const files = serveStatic(root, {
		// What is missing and what is not allowed is told apart.
		fallthrough: false,
		setHeaders: (response, file) => {
			for (const [name, value] of Object.entries(describe(file))) response.setHeader(name, value);
		},
	});
	return (request, response) => {
		const { url = '/' } = request;
		if (url === base.slice(0, -1)) return void response.writeHead(301, { Location: base }).end();
		if (!url.startsWith(base)) return answerMissing(response);
		// Redirects are to what was asked for, files are looked up below the root.
		const asked = Object.assign(request, { originalUrl: url, url: `/${url.slice(base.length)}` });
		files(asked, response, (error) => {
			const status = error?.status ?? 404;
			if (status === 404 || status === 403 || status === 400) return answerMissing(response);
			response.writeHead(status, error?.headers).end();
		});
	};
}
