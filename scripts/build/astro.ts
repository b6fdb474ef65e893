/** Runs Astro's command line on the dossier that CONTENT_DIR names. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { findContentFolder } from '../site/content-folder.ts';

/** For Node: rendering leaves much that is young; with more room for it, less is carried on and collected again. */
export const roomForYoung = ['--max-semi-space-size=64'];

/**
 * Runs `astro` with arguments; its output goes where ours goes.
 *
 * @param node options of Node itself
 * @returns the exit code
 */
export async function runAstro(
	args: readonly string[],
	environment: Record<string, string> = {},
	node: readonly string[] = [],
): Promise<number> {
	const child = spawn(process.execPath, [...node, 'node_modules/astro/bin/astro.mjs', ...args], {
		stdio: ['ignore', 'inherit', 'inherit'],
		env: {
			...process.env,
			ASTRO_TELEMETRY_DISABLED: '1',
			// Some environments make Astro detach and report success at once.
			ASTRO_DEV_BACKGROUND: '0',
			// Milliseconds: the allocator of Rolldown gives back at once what is free, else a third more memory is held.
			MIMALLOC_PURGE_DELAY: '0',
			CONTENT_DIR: findContentFolder(),
			...environment,
		},
	});
	const [code] = await once(child, 'exit');
	return typeof code === 'number' ? code : 1;
}
