/** `npm run check`: prints every problem of the content, then of types and format; with options, more of the content. */

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { keepNothing, type Keep } from '../src/cache/keep.ts';
import { openVerdict } from '../src/cache/verdict.ts';
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
import { checkLedger, nameLedger } from './addresses/ledger.ts';
import { compareWithOriginal, recordFingerprint } from './check/original.ts';
import { readApart } from './hostile/read-apart.ts';
import { findTouched, formatTouched } from './check/touched.ts';

export interface Checked {
	readonly sources: ContentFiles;
	readonly dossier: Dossier;
	readonly ledger: Ledger;
}

interface CheckOptions {
	readonly json?: boolean;
	readonly drafts?: boolean;
	readonly isTimed?: boolean;
	/** What earlier runs parsed of digests. */
	readonly keep?: Keep;
}

/**
 * Reads a content folder with its ledger, and prints what is wrong with them, or else how much they hold.
 *
 * @returns the dossier with its ledger, or undefined when anything is wrong
 */
export async function checkContent(folder: string, options: CheckOptions = {}): Promise<Checked | undefined> {
	const { checked, key, guard } = await check(folder, options, '');
	if (checked && !options.drafts) openVerdict(folder, nameLedger(folder)).keep({ key, guard: guard ?? '' });
	return checked;
}

/** The same for who needs no dossier: one that was found sound before, with the same ledger, is not built again. */
export async function judgeContent(folder: string, options: CheckOptions = {}): Promise<boolean> {
	const shelf = openVerdict(folder, nameLedger(folder));
	const { isSound, key, guard } = await check(folder, options, shelf.known?.key ?? '', shelf.known?.guard);
	if (isSound && key !== shelf.known?.key) shelf.keep({ key, guard: guard ?? '' });
	return isSound;
}

/** @param known the key of a dossier that needs no check beyond that of its files */
async function check(
	folder: string,
	{ json = false, drafts = false, isTimed = false, keep = keepNothing }: CheckOptions,
	known: string,
	knownGuard?: string,
) {
	const reading = await readApart(folder, { drafts, isTimed, known });
	const { sources, isWhole, diagnostics: wrong, drafting = [], counts = [], key = '' } = reading;
	const dossier = sources && isWhole ? tryToBuild(sources, keep) : undefined;
	// The ledger speaks of addresses, which only a whole dossier has, and of none that is still being written.
	const {
		ledger,
		diagnostics: losses,
		guard,
	} = dossier && !drafts
		? checkLedger(folder, dossier)
		: { ledger: [], diagnostics: [], guard: sources ? undefined : knownGuard };
	// What is no file at all is told by both.
	const lost = losses.filter(
		({ file, code }) => !wrong.some((one) => one.file === file && one.code === code),
	);
	const diagnostics = [...wrong, ...lost, ...(dossier ? findCollisions(dossier) : [])];
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
	const checked = sources && dossier && diagnostics.length === 0 ? { sources, dossier, ledger } : undefined;
	// Where nothing but the verdict was told, the dossier is one that was found sound before.
	const isSound = checked !== undefined || (key !== '' && key === known && diagnostics.length === 0);
	return { checked, isSound, key, guard };
}

/** What is still being written, and how much of it. */
function describeDrafts(folder: string, drafting: readonly string[]): string[] {
	return drafting.map((file) => {
		const n = findPlaceholders(readFileSync(path.join(folder, file), 'utf8')).length;
		return `${file} is a draft and not built${n > 0 ? `; ${n} TODOs wait in it` : '; take its "draft: true" away to publish it'}`;
	});
}

/** What is wrong with the content may keep it from becoming a dossier; then the content alone is told of. */
function tryToBuild(sources: ContentFiles, keep: Keep): Dossier | undefined {
	try {
		return buildDossier(sources, keep);
	} catch {
		return undefined;
	}
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
		if (!(await judgeContent(folder, { json: values.json, isTimed: values.timing }))) return false;
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
