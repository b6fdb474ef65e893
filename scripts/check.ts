/** `npm run check`: prints every problem of the content, then of types and format; with options, more of the content. */

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { findPlaceholders } from '../src/content/placeholders.ts';
import { formatDiagnostic } from '../src/diagnostics/diagnostic.ts';
import { quote } from '../src/diagnostics/quote.ts';
import type { PageKeys } from '../src/page-keys.ts';
import { didYouMean } from '../src/diagnostics/suggestion.ts';
import { runAstro } from './build/astro.ts';
import { findContentFolder } from './site/content-folder.ts';
import type { GivenArticle } from './intake/formats.ts';
import { readGiven } from './intake/given.ts';
import { readSound } from './intake/read-content.ts';
import { Refusal, runCommand } from './intake/refusal.ts';
import { compareWithOriginal, recordFingerprint } from './check/original.ts';
import { checkApart } from './hostile/check-apart.ts';
import { findTouched, formatTouched } from './check/touched.ts';

interface CheckOptions {
	readonly json?: boolean;
	readonly drafts?: boolean;
	readonly isTimed?: boolean;
}

/** What was found of a content folder. */
export interface Checked {
	readonly isSound: boolean;
	/** What its pages follow from; undefined where it is not sound, or drafts stand in it. */
	readonly keys: PageKeys | undefined;
}

/** Checks a content folder with its ledger, and prints what is wrong with them, or else how much they hold. */
export async function checkContent(
	folder: string,
	{ json = false, drafts = false, isTimed = false }: CheckOptions = {},
): Promise<Checked> {
	const { diagnostics, counts, guard, drafting, keys } = await checkApart(folder, { drafts, isTimed });
	if (json) {
		console.log(
			JSON.stringify({ folder, diagnostics, counts: Object.fromEntries(counts), guard }, null, '\t'),
		);
	} else if (diagnostics.length === 0) {
		console.log(`${folder}: ${counts.map(([name, n]) => `${n} ${name}`).join(', ')}; nothing is wrong`);
		if (guard) console.log(`${folder}: ${guard}`);
	} else {
		console.error(diagnostics.map((diagnostic) => formatDiagnostic(diagnostic, folder)).join('\n'));
		console.error(diagnostics.length === 1 ? '1 problem' : `${diagnostics.length} problems`);
	}
	if (!json && !drafts)
		for (const line of describeDrafts(folder, drafting)) console.log(`${folder}: ${line}`);
	return { isSound: diagnostics.length === 0, keys };
}

/** What is still being written, and how much of it. */
function describeDrafts(folder: string, drafting: readonly string[]): string[] {
	return drafting.map((file) => {
		const n = findPlaceholders(readFileSync(path.join(folder, file), 'utf8')).length;
		return `${file} is a draft and not built${n > 0 ? `; ${n} TODOs wait in it` : '; take its "draft: true" away to publish it'}`;
	});
}

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

/** Prints where a briefing does not say what the article says. */
async function checkOriginal(
	folder: string,
	given: GivenArticle,
	{ id, isRecorded }: { id: string | undefined; isRecorded: boolean },
): Promise<boolean> {
	const comparison = await compareWithOriginal(readSound(folder), given, id);
	if (isRecorded) {
		console.log(`${recordFingerprint(folder, comparison)} is written.`);
		return checkOriginal(folder, given, { id: comparison.id, isRecorded: false });
	}
	const { differences, looked } = comparison;
	console.log(`${comparison.id}: compared ${looked}.`);
	if (differences.length === 0) console.log('Nothing differs.');
	else
		console.error(
			[
				...differences,
				`${differences.length === 1 ? '1 difference' : `${differences.length} differences`}`,
			].join('\n'),
		);
	return differences.length === 0;
}

function printTouched(folder: string, id: string): boolean {
	const content = readSound(folder);
	const touched = findTouched(content, id);
	if (!touched)
		throw new Refusal(
			content.ids('briefings').has(id)
				? `${id} is not sound yet; npm run check says why.`
				: `There is no briefing ${quote(id)}${didYouMean(id, content.ids('briefings'))}`,
		);
	console.log(formatTouched(touched));
	return true;
}

if (import.meta.main) {
	await runCommand(async () => {
		const { values, positionals } = parseArgs({ options, allowPositionals: true, allowNegative: true });
		const folder = findContentFolder();
		if (values.help) {
			console.log(usage);
			return true;
		}
		if (values.touched !== undefined) return printTouched(folder, values.touched);
		if (values.original !== undefined) {
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
