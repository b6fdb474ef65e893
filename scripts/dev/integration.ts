/**
 * Makes Astro's development server follow the content: every file live, every problem at the top of the page.
 *
 * Neither Vite nor Astro hears of a change of content: on one in an MDX file Astro reads `content.config.ts` anew, and asks
 * nothing of loaders meanwhile. What was read goes to the pages by itself, without the file in which Astro keeps content, and
 * only what follows from it is evaluated again.
 */

import { existsSync, readFileSync, watch } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { isRunnableDevEnvironment, type DevEnvironment, type Plugin } from 'vite';
import { openReading } from '../../src/cache/reading.ts';
import { buildTally, type Tally } from '../../src/content/counts/tally.ts';
import type { ContentFiles } from '../../src/content/content-files.ts';
import { place as address } from './channel.ts';
import { takeLock } from '../build/lock.ts';
import { whenOrphaned } from '../site/parent.mjs';
import { openMemory } from './memory.ts';
import { openTurns } from './turns.ts';
import { follow } from '../../src/followed.ts';
import { listStored, listTexts, serveStored, storeId, textsId } from '../../src/stored.ts';
import { readWriting, type WritingState } from './writing.ts';

/** Milliseconds without a change before content is read: editors write a file in several steps. */
const quiet = 40;

export interface Following {
	readonly integration: AstroIntegration;
	/** What count marks count in the content as it is shown. */
	readonly readTally: () => Tally;
}

/** @param folder the content, as a path from the project */
export function followContent(folder: string): Following {
	const root = path.resolve(folder);
	const pack = openReading(folder);
	const memory = openMemory(pack.keep);
	const turns = openTurns();
	let state = readWriting(folder, undefined, memory.keep);
	pack.save();
	let tally: Tally | undefined;
	/** Astro writes into folders that builds write into too, until it serves. */
	let giveBack: (() => void) | undefined;
	/** Texts as they last were without a problem that would stop a page. */
	const sound = new Map<string, string>();
	keep(state);

	function keep({ sources, dossier, held }: WritingState): void {
		tally = sources && buildTally(sources);
		follow(sources && dossier && { sources, dossier, stored: listStored(sources, folder) });
		for (const { file } of listShown(sources)) {
			const place = path.join(root, file);
			if (!held.has(file) && existsSync(place)) sound.set(file, readFileSync(place, 'utf8'));
		}
	}

	const toFile = (id: string) => path.relative(root, id.replace(/\?.*$/, '')).split(path.sep).join('/');

	const plugin: Plugin = {
		name: 'follow-content',
		enforce: 'pre',
		configureServer(server) {
			server.middlewares.use((_, response, next) => turns.answer(response, next));
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
		load: {
			order: 'pre',
			handler(id) {
				if (!/\.mdx(\?|$)/.test(id)) return undefined;
				const file = toFile(id);
				// A text that has been wrong from the first is left out until it is mended.
				if (state.held.has(file)) return sound.get(file) ?? '';
				// One that went is shown as long as others still name it.
				return existsSync(path.join(root, file)) ? undefined : sound.get(file);
			},
		},
	};

	const integration: AstroIntegration = {
		name: 'follow-content',
		hooks: {
			'astro:config:setup': async ({ command, injectScript, updateConfig }) => {
				if (command !== 'dev') return;
				giveBack = await takeLock();
				const isContent = (file: string) => file === root || file.startsWith(`${root}${path.sep}`);
				updateConfig({
					vite: {
						plugins: [serveStored(folder, () => listShown(state.sources)), plugin],
						server: { watch: { ignored: [isContent] } },
					},
				});
				const client = fileURLToPath(new URL('banner.ts', import.meta.url));
				injectScript('page', `import ${JSON.stringify(client)};`);
			},
			'astro:server:start': () => {
				giveBack?.();
				whenOrphaned(() => process.exit());
			},
			'astro:server:setup': ({ server, logger }) => {
				print(state);
				let pending: NodeJS.Timeout | undefined;
				const { hot } = server.environments.client;
				const refresh = () => {
					const before = state;
					memory.turn();
					state = readWriting(folder, before, memory.keep);
					keep(state);
					print(state, before);
					const changed = listChanged(before, state).map((file) => path.join(root, file));
					for (const environment of Object.values(server.environments)) makeAnew(environment, changed);
					hot.send({ type: 'full-reload', path: '*' });
				};
				const refreshSafely = () => {
					try {
						refresh();
					} catch (error) {
						logger.error(String(error));
					}
				};
				const watcher = watch(root, { recursive: true }, () => {
					clearTimeout(pending);
					pending = setTimeout(() => turns.change(refreshSafely), quiet);
				});
				server.httpServer?.on('close', () => watcher.close());
			},
		},
	};

	return {
		integration,
		readTally: () => {
			if (!tally) throw new Error('There is no content to count yet');
			return tally;
		},
	};
}

const listShown = (sources: ContentFiles | undefined) => (sources ? listTexts(sources) : []);

/** Texts to compile anew: they or their counts changed, or they are held or let go. */
function listChanged(before: WritingState, now: WritingState): string[] {
	const bodies = new Map(listShown(before.sources).map(({ file, body }) => [file, body]));
	return listShown(now.sources)
		.filter(({ file, body }) => bodies.get(file) !== body || before.held.has(file) || now.held.has(file))
		.map(({ file }) => file);
}

/** What pages take the content from. */
const giver = fileURLToPath(new URL('../../src/followed.ts', import.meta.url));

/** Compiles texts anew, and evaluates them and all that follows from content anew: pages, but no components. */
function makeAnew(environment: DevEnvironment, texts: readonly string[]): void {
	const { moduleGraph } = environment;
	const modules = texts.flatMap((file) => [...(moduleGraph.getModulesByFile(file) ?? [])]);
	// What imports them stays as it was compiled.
	for (const module of [...modules, moduleGraph.getModuleById(textsId)]) {
		if (module) module.transformResult = null;
	}
	// Astro keeps the list of pages that a route has.
	environment.hot.send('astro:content-changed', {});
	if (!isRunnableDevEnvironment(environment)) return;
	const { evaluatedModules } = environment.runner;
	const changed = new Set(texts);
	const stale = new Set(
		[...evaluatedModules.idToModuleMap.values()].filter(
			({ id, file }) => id === storeId || id === textsId || file === giver || changed.has(file),
		),
	);
	// A set that grows while it is gone through.
	for (const { importers } of stale) {
		for (const importer of importers) {
			const module = evaluatedModules.getModuleById(importer);
			if (module) stale.add(module);
		}
	}
	for (const module of stale) evaluatedModules.invalidateModule(module);
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
