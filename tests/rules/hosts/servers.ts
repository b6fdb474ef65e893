/** Starts the servers that the recipes are for, where the machine has them, on a free port, with files in a folder of their own. */

import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { serve } from '../../../scripts/site/server.ts';

export interface Running {
	/** Without a slash at the end. */
	readonly address: string;
	readonly stop: () => Promise<void>;
}

export interface Host {
	readonly name: string;
	/** Why it cannot be tried here; undefined when it can. */
	readonly missing: string | undefined;
	/** Encodings of which it sends copies. */
	readonly encodings: readonly string[];
	readonly start: (site: string, work: string) => Promise<Running>;
}

const has = (program: string) => spawnSync(program, ['version']).error === undefined;

async function findPort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const address = server.address();
	server.close();
	await once(server, 'close');
	return typeof address === 'object' && address ? address.port : 0;
}

async function run(program: string, args: readonly string[], port: number, cwd: string): Promise<Running> {
	const child: ChildProcess = spawn(program, args, {
		cwd,
		stdio: ['ignore', 'ignore', 'pipe'],
		// Whatever a server keeps, it keeps there.
		env: { ...process.env, HOME: cwd, XDG_CONFIG_HOME: cwd, XDG_DATA_HOME: cwd },
	});
	let said = '';
	child.stderr?.on('data', (text) => (said += text));
	const address = `http://127.0.0.1:${port}`;
	for (let attempt = 0; ; attempt++) {
		const answer = await fetch(address).catch(() => undefined);
		if (answer) break;
		if (child.exitCode !== null || attempt > 300) throw new Error(`${program} does not answer: ${said}`);
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	return {
		address,
		stop: async () => {
			child.kill();
			if (child.exitCode === null) await once(child, 'exit');
		},
	};
}

const brotli = [
	'/usr/lib/nginx/modules/ngx_http_brotli_static_module.so',
	'/usr/lib64/nginx/modules/ngx_http_brotli_static_module.so',
].find((file) => existsSync(file));

export const hosts: readonly Host[] = [
	{
		name: 'npm run preview',
		missing: undefined,
		encodings: [],
		start: async (site) => {
			const { server, address } = await serve(site, '/', await findPort());
			return {
				address: address.replace(/\/$/, ''),
				stop: async () => {
					server.close();
					server.closeAllConnections();
				},
			};
		},
	},
	{
		name: 'nginx',
		missing: has('nginx') ? undefined : 'nginx is not installed',
		encodings: brotli ? ['br', 'gzip'] : ['gzip'],
		start: async (site, work) => {
			const port = await findPort();
			mkdirSync(path.join(work, 'logs'), { recursive: true });
			const headers = path.resolve('deploy/site-headers.conf');
			writeFileSync(
				path.join(work, 'nginx.conf'),
				`${brotli ? `load_module ${brotli};` : ''}
				pid ${work}/nginx.pid; error_log stderr; daemon off; worker_processes 1;
				events {}
				http {
					access_log off;
					client_body_temp_path ${work}/body; proxy_temp_path ${work}/proxy; fastcgi_temp_path ${work}/fastcgi;
					uwsgi_temp_path ${work}/uwsgi; scgi_temp_path ${work}/scgi;
					server {
						listen 127.0.0.1:${port};
						root ${path.resolve(site)};
						include ${headers};
						${brotli ? 'brotli_static on;' : ''}
					}
				}`,
			);
			return run('nginx', ['-c', path.join(work, 'nginx.conf'), '-p', work], port, work);
		},
	},
	{
		name: 'Caddy',
		missing: has('caddy') ? undefined : 'caddy is not installed',
		encodings: ['br', 'gzip'],
		start: async (site, work) => {
			const port = await findPort();
			mkdirSync(work, { recursive: true });
			writeFileSync(
				path.join(work, 'Caddyfile'),
				`{
	admin off
	auto_https off
}
http://127.0.0.1:${port} {
	bind 127.0.0.1
	root * ${path.resolve(site)}
	import ${path.resolve('deploy/site-headers.caddy')}
}
`,
			);
			return run(
				'caddy',
				['run', '--config', path.join(work, 'Caddyfile'), '--adapter', 'caddyfile'],
				port,
				work,
			);
		},
	},
];
