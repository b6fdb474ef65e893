/** Makes Astro's development server follow the content: every file live, every problem at the top of the page. */

import { readFileSync, watch } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { isRunnableDevEnvironment, type Plugin, type ViteDevServer } from 'vite';
import { event, place as address } from './channel.ts';
import { openMemory } from './memory.ts';
import { readWriting, type WritingState } from './writing.ts';

/** Milliseconds without a change before content is read: editors write a file in several steps. */
const quiet = 40;

/** @param folder the content, as a path from the project */
export function showWriting(folder: string): AstroIntegration {
	const root = path.resolve(folder);
	const memory = openMemory();
	let state = readWriting(folder, undefined, memory.keep);
	/** Texts as they last were without a problem that would stop a page. */
	const sound = new Map<string, string>();
	keep(state);

	function keep({ sources, held }: WritingState): void {
		for (const { file } of [
			...(sources?.briefings ?? []),
			...(sources?.topics ?? []),
			...(sources?.pages ?? []),
		]) {
			if (!held.has(file)) sound.set(file, readFileSync(path.join(root, file), 'utf8'));
		}
	}

	const toFile = (id: string) => path.relative(root, id.replace(/\?.*$/, '')).split(path.sep).join('/');

	const plugin: Plugin = {
		name: 'show-writing',
		enforce: 'pre',
		configureServer(server) {
			server.middlewares.use((request, response, next) => {
				if (request.url?.split('?')[0] === address) {
					response.setHeader('Content-Type', 'application/json');
					response.end(JSON.stringify(state.writing));
				} else if (!state.sources && request.headers.accept?.includes('text/html')) {
					response.setHeader('Content-Type', 'text/html; charset=utf-8');
					response.end(formatDiagnostics(state.writing.diagnostics));
				} else next();
			});
		},
		load(id) {
			const file = toFile(id);
			return id.includes('.mdx') && state.held.has(file) ? sound.get(file) : undefined;
		},
	};

	return {
		name: 'show-writing',
		hooks: {
			'astro:config:setup': ({ command, injectScript, updateConfig }) => {
				if (command !== 'dev') return;
				updateConfig({ vite: { plugins: [plugin] } });
				const client = fileURLToPath(new URL('banner.ts', import.meta.url));
				injectScript('page', `import ${JSON.stringify(client)};`);
			},
			'astro:server:setup': ({ server, refreshContent, logger }) => {
				print(state);
				let pending: NodeJS.Timeout | undefined;
				let running = Promise.resolve();
				const refresh = async () => {
					const before = state;
					memory.turn();
					state = readWriting(folder, before, memory.keep);
					keep(state);
					print(state, before);
					forget(server, root, before, state);
					await refreshContent?.({ loaders: ['gate'], context: { sources: state.sources } });
					restart(server);
					server.environments.client.hot.send({ type: 'custom', event, data: state.writing });
				};
				// Vite's own watcher hears of some changes seconds late.
				const watcher = watch(root, { recursive: true }, () => {
					clearTimeout(pending);
					pending = setTimeout(() => {
						running = running.then(refresh).catch((error: unknown) => logger.error(String(error)));
					}, quiet);
				});
				server.httpServer?.on('close', () => watcher.close());
			},
		},
	};
}

/** Texts whose counts changed, or that are held or let go, are compiled anew. */
function forget(server: ViteDevServer, root: string, before: WritingState, now: WritingState): void {
	const texts = (state: WritingState) => [
		...(state.sources?.briefings ?? []),
		...(state.sources?.topics ?? []),
		...(state.sources?.pages ?? []),
	];
	const bodies = new Map(texts(before).map(({ file, body }) => [file, body]));
	const changed = texts(now).filter(
		({ file, body }) => bodies.get(file) !== body || before.held.has(file) || now.held.has(file),
	);
	for (const { moduleGraph } of Object.values(server.environments)) {
		for (const { file } of changed) moduleGraph.onFileChange(path.join(root, file));
	}
}

/** Pages are made anew from the content as it is now: Astro alone is sometimes one change behind. */
function restart(server: ViteDevServer): void {
	for (const environment of Object.values(server.environments)) {
		const { moduleGraph } = environment;
		for (const [id, module] of moduleGraph.idToModuleMap) {
			if (id.includes('data-layer-content')) moduleGraph.invalidateModule(module);
		}
		if (isRunnableDevEnvironment(environment)) environment.runner.evaluatedModules.clear();
	}
	server.environments.client.hot.send({ type: 'full-reload', path: '*' });
}

function print({ writing }: WritingState, before?: WritingState): void {
	const lines = writing.diagnostics;
	if (before && lines.join('\n') === before.writing.diagnostics.join('\n')) return;
	if (lines.length > 0)
		console.error([...lines, lines.length === 1 ? '1 problem' : `${lines.length} problems`].join('\n'));
	else if (!before || before.writing.diagnostics.length > 0)
		console.log('Nothing is wrong with the content.');
}

const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** In place of every page, when there has been nothing to make one of. */
const formatDiagnostics = (diagnostics: readonly string[]) =>
	`<!doctype html><html lang="en"><meta charset="utf-8"><meta http-equiv="refresh" content="2"><title>${diagnostics.length} problems</title><h1>No page can be shown yet</h1><ul>${diagnostics.map((line) => `<li><code>${escape(line)}</code></li>`).join('')}</ul></html>`;
