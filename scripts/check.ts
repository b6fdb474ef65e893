/** `npm run check`: prints every problem of the content, then of types and format; with options, more of the content. */

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { findPlaceholders } from '../src/content/placeholders.ts';
import { formatDiagnostic } from '../src/diagnostics/diagnostic.ts';
import { quote } from '../src/diagnostics/quote.ts';
import type { ContentFiles } from '../src/content/content-files.ts';
import { didYouMean } from '../src/diagnostics/suggestion.ts';
import { buildDossier, type Dossier } from '../src/dossier/dossier.ts';
import type { Ledger } from '../src/permalinks/ledger.ts';
import { findCollisions } from '../src/search/index/collisions.ts';
import { runAstro } from './build/astro.ts';
import { findContentFolder } from './site/content-folder.ts';
import type { GivenArticle } from './intake/formats.ts';
import { readGiven } from './intake/given.ts';
import { readSound } from './intake/read-content.ts';
import { Refusal, runCommand } from './intake/refusal.ts';
import { checkLedger } from './addresses/ledger.ts';
import { compareWithOriginal, recordFingerprint } from './check/original.ts';
import { readApart } from './hostile/read-apart.ts';
import { findTouched, formatTouched } from './check/touched.ts';

export interface Checked {
	readonly dossier: Dossier;
	readonly ledger: Ledger;
}

/**
 * Reads a content folder with its ledger, and prints what is wrong with them, or else how much they hold.
 *
 * @returns the dossier with its ledger, or undefined when anything is wrong
 */
export async function checkContent(
	folder: string,
	{ json = false, drafts = false, isTimed = false } = {},
): Promise<Checked | undefined> {
	const { sources, isWhole, diagnostics: wrong } = await readApart(folder, { drafts, isTimed });
	const dossier = sources && isWhole ? tryToBuild(sources) : undefined;
	// The ledger speaks of addresses, which only a whole dossier has, and of none that is still being written.
	const {
		ledger,
		diagnostics: losses,
		guard,
	} = dossier && !drafts ? checkLedger(folder, dossier) : { ledger: [], diagnostics: [], guard: undefined };
	// What is no file at all is told by both.
	const lost = losses.filter(
		({ file, code }) => !wrong.some((one) => one.file === file && one.code === code),
	);
	const diagnostics = [...wrong, ...lost, ...(dossier ? findCollisions(dossier) : [])];
	const counts = Object.entries(sources ?? {}).map(([name, entries]) => [name, entries.length] as const);
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
	if (!json && !drafts) for (const line of describeDrafts(folder)) console.log(`${folder}: ${line}`);
	return dossier && diagnostics.length === 0 ? { dossier, ledger } : undefined;
}

/** What is still being written, and how much of it. */
function describeDrafts(folder: string): string[] {
	return [...readSound(folder).drafting].map((file) => {
		const n = findPlaceholders(readFileSync(path.join(folder, file), 'utf8')).length;
		return `${file} is a draft and not built${n > 0 ? `; ${n} TODOs wait in it` : '; take its "draft: true" away to publish it'}`;
	});
}

/** What is wrong with the content may keep it from becoming a dossier; then the content alone is told of. */
function tryToBuild(sources: ContentFiles): Dossier | undefined {
	try {
		return buildDossier(sources);
	} catch {
		return undefined;
	}
}

const usage = `npm run check                          content, types and format
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
		if (!(await checkContent(folder, { json: values.json, isTimed: values.timing }))) return false;
		return values.content || values.json ? true : runTools();
	});
}

/** Types and format. */
async function runTools(): Promise<boolean> {
	if ((await runAstro(['check'])) !== 0) return false;
	const { status } = spawnSync(process.execPath, ['node_modules/prettier/bin/prettier.cjs', '--check', '.'], {
		stdio: 'inherit',
	});
	return status === 0;
}
