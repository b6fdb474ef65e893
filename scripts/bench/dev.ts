/** How long a development server takes to show what was saved. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';

export interface Server {
	/** A Node program and its arguments; it is given a port besides. */
	readonly args: readonly string[];
	readonly environment?: Readonly<Record<string, string>>;
	/** Where it runs. */
	readonly folder?: string;
}

export interface Watched {
	/** A file with a text in Markdown. */
	readonly file: string;
	/** The address of the page that shows it, on the server. */
	readonly page: string;
}

export interface DevTimes {
	/** Seconds from the start until the page was there. */
	readonly ready: number;
	/** Seconds from each save until the page showed it. */
	readonly saves: readonly number[];
}

/** Milliseconds between two looks at the page, and how many of them are enough for any server. */
const pause = 10;
const patience = 300_000;

/** Starts a server, exchanges one word of a text for another and back, and leaves the file as it was. */
export async function measureDev(server: Server, { file, page }: Watched, saves: number): Promise<DevTimes> {
	const { args, environment = {}, folder = '.' } = server;
	const port = await findPort();
	const child = spawn(process.execPath, [...args, '--port', String(port)], {
		cwd: folder,
		env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ASTRO_DEV_BACKGROUND: '0', ...environment },
		stdio: 'ignore',
		detached: true,
	});
	const before = readFileSync(file, 'utf8');
	const { texts, shown } = findExchange(before);
	const begin = performance.now();
	const until = async (words: string) => {
		const from = performance.now();
		while (!(await read(`http://localhost:${port}${page}`)).includes(words)) {
			if (child.exitCode !== null || performance.now() - from > patience)
				throw new Error(`${path.basename(args[0] ?? '')} never showed "${words}" on ${page}`);
			await setTimeout(pause);
		}
		return (performance.now() - from) / 1000;
	};
	try {
		await until(shown[0]);
		const ready = (performance.now() - begin) / 1000;
		const times: number[] = [];
		for (let n = 1; n <= saves; n++) {
			// A server that has just answered may still be busy.
			await setTimeout(500);
			writeFileSync(file, texts[n % 2 === 0 ? 0 : 1]);
			times.push(await until(shown[n % 2 === 0 ? 0 : 1]));
		}
		return { ready, saves: times };
	} finally {
		writeFileSync(file, before);
		if (child.exitCode === null) {
			// Servers have children of their own.
			process.kill(-(child.pid ?? 0), 'SIGTERM');
			await once(child, 'exit');
		}
	}
}

type Pair = readonly [string, string];

/** A text with "the" in a sentence and with "this" in its place, as long as each other, and what tells the two apart. */
function findExchange(text: string): { readonly texts: Pair; readonly shown: Pair } {
	const body = text.indexOf('\n---\n', 4);
	const found = /(?<before>\p{L}+ \p{L}+ )the(?<after> \p{Ll}+)/u.exec(text.slice(body));
	const { before = '', after = '' } = found?.groups ?? {};
	const at = body + (found?.index ?? 0);
	const exchanged = `${before}this${after}`;
	const [own = ''] = found ?? [];
	return {
		texts: [text, text.slice(0, at) + exchanged + text.slice(at + own.length)],
		shown: [own, exchanged],
	};
}

/** Nothing while the server is not there, or has no such page. */
async function read(address: string): Promise<string> {
	try {
		const response = await fetch(address, { headers: { accept: 'text/html' } });
		return response.ok ? await response.text() : '';
	} catch {
		return '';
	}
}

async function findPort(): Promise<number> {
	const server = createServer().listen(0);
	await once(server, 'listening');
	const address = server.address();
	server.close();
	await once(server, 'close');
	return typeof address === 'object' ? (address?.port ?? 0) : 0;
}
