/** A small static server for a built site, with the headers that a host should send. */

import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import { mediaTypes, otherType } from '../src/model/media-types.ts';
import { closed, headersOf, type Openness } from '../src/model/policy.ts';

/**
 * Serves a folder under a base path such as `/` or `/dossier/`.
 *
 * @param port the first port to try; the next free one above it is taken
 * @returns the server and the address it answers at
 */
export async function serve(
	folder: string,
	base: string,
	port: number,
	openness = closed,
): Promise<{ server: Server; address: string }> {
	const root = path.resolve(folder);
	const server = createServer((request, response) => {
		const pathname = decode(request.url ?? '/');
		const file = pathname?.startsWith(base) ? path.join(root, pathname.slice(base.length)) : undefined;
		answer(file?.startsWith(root) ? file : undefined, { root, openness }, response).catch(() =>
			response.destroy(),
		);
	});
	for (;;) {
		const listening = await new Promise<boolean>((resolve, reject) => {
			server.once('error', (error: NodeJS.ErrnoException) =>
				error.code === 'EADDRINUSE' ? resolve(false) : reject(error),
			);
			server.listen(port, '127.0.0.1', () => resolve(true));
		});
		if (listening) return { server, address: `http://localhost:${port}${base}` };
		port++;
	}
}

function decode(url: string): string | undefined {
	try {
		return decodeURIComponent(url.replace(/[?#].*$/, ''));
	} catch {
		return undefined;
	}
}

async function answer(
	file: string | undefined,
	{ root, openness }: { readonly root: string; readonly openness: Openness },
	response: ServerResponse,
): Promise<void> {
	const found = file === undefined ? undefined : await findFile(file);
	const served = found ?? path.join(root, '404.html');
	response.writeHead(found ? 200 : 404, {
		...headersOf(path.relative(root, served).replaceAll(path.sep, '/'), openness),
		'Content-Type': mediaTypes[path.extname(served).slice(1)] ?? otherType,
	});
	createReadStream(served)
		.on('error', () => response.destroy())
		.pipe(response);
}

/** A file, or the index of a folder. */
async function findFile(file: string): Promise<string | undefined> {
	for (const candidate of [file, path.join(file, 'index.html')]) {
		const found = await stat(candidate).catch(() => undefined);
		if (found?.isFile()) return candidate;
	}
	return undefined;
}
