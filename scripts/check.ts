/** `npm run check`: prints every problem of the content, then of types and format; with options, more of the content. */

import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { runAstro } from './build/astro.ts';
import { findContentFolder } from './site/content-folder.ts';
import { runCommand } from './intake/refusal.ts';
import { checkContent } from './check/content.ts';

const usage = `npm run check                          content, types, format, and code that nobody uses
npm run check -- --content             the content alone; --json prints its problems as data,
                                       --timing what the slowest rules took
npm run check -- --touched some-id     what a source touches in the rest of the dossier
npm run check -- --original FILE [some-id]   compares a briefing with the article: hash, paragraphs, names, figures,
                                       quotations, wording; --record writes its fingerprint anew
                                       (--encoding, --join and --no-join as for new-briefing)`;

const options = {
	content: { type: 'boolean' },
	json: { type: 'boolean', default: false },
	timing: { type: 'boolean', default: false },
	touched: { type: 'string' },
	original: { type: 'string' },
	record: { type: 'boolean' },
	encoding: { type: 'string' },
	join: { type: 'boolean' },
	help: { type: 'boolean' },
} as const;

if (import.meta.main) {
	await runCommand(async () => {
		const { values, positionals } = parseArgs({ options, allowPositionals: true, allowNegative: true });
		const folder = findContentFolder();
		if (values.help) {
			console.log(usage);
			return true;
		}
		// Each is loaded by whoever asks for it: the check itself is asked for most.
		if (values.touched !== undefined) {
			const { printTouched } = await import('./check/touched.ts');
			return printTouched(folder, values.touched);
		}
		if (values.original !== undefined) {
			const [{ readGiven }, { checkOriginal }] = await Promise.all([
				import('./intake/given.ts'),
				import('./check/original.ts'),
			]);
			const given = await readGiven(values.original, values);
			return checkOriginal(folder, given, { id: positionals[0], isRecorded: values.record === true });
		}
		const { isSound } = await checkContent(folder, { json: values.json, isTimed: values.timing });
		if (!isSound) return false;
		return values.content || values.json ? true : runTools();
	});
}

/** Types, format, and what nobody uses. */
async function runTools(): Promise<boolean> {
	if ((await runAstro(['check'])) !== 0) return false;
	return [
		['node_modules/prettier/bin/prettier.cjs', '--check', '.'],
		['node_modules/knip/bin/knip.js', '--no-config-hints'],
	].every((command) => spawnSync(process.execPath, command, { stdio: 'inherit' }).status === 0);
}
