/** `npm run check`: content, types and format; the first that fails ends it. */

import { spawnSync } from 'node:child_process';
import { runAstro } from './astro.ts';
import { checkContent } from './check.ts';

const content = (await checkContent(process.env['CONTENT_DIR'] ?? 'content')) !== undefined;
const types = content && (await runAstro(['check'])) === 0;
const format =
	types &&
	spawnSync(process.execPath, ['node_modules/prettier/bin/prettier.cjs', '--check', '.'], {
		stdio: 'inherit',
	}).status === 0;
process.exitCode = format ? 0 : 1;
