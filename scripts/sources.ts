/**
 * `npm run sources`: reads the addresses of the articles again, compares their paragraphs with the fingerprints, and records
 * what became of them: unchanged, changed at ¶n, or gone. No build does so: a site must not depend on others.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Content } from '../src/content/content.ts';
import { formatParagraphs } from '../src/text/pinpoints.ts';
import { listBodyParagraphs } from '../src/content/original.ts';
import { readFingerprint } from '../src/checks/proof/fingerprint.ts';
import { listRuns } from '../src/checks/proof/words.ts';
import type { Briefing } from '../src/content/schema/briefing.ts';
import type { Fingerprint } from '../src/content/schema/fingerprint.ts';
import { findContentFolder } from './site/content-folder.ts';
import { readArticle } from './intake/formats.ts';
import { readSound } from './intake/read-content.ts';
import { Refusal, runCommand } from './intake/refusal.ts';

/** What became of an article at its address. */
export type Outcome =
	| { readonly state: 'unchanged' }
	| { readonly state: 'changed'; readonly paragraphs: readonly number[] }
	| { readonly state: 'gone'; readonly reason: string }
	/** Nothing can be said of it: no connection, or nothing to compare it with. */
	| { readonly state: 'unknown'; readonly reason: string };

/** How a page is fetched; tests answer by themselves. */
export type Fetch = (address: string) => Promise<Response>;

const fetchPage: Fetch = (address) =>
	fetch(address, {
		redirect: 'follow',
		signal: AbortSignal.timeout(20_000),
		headers: { 'User-Agent': 'Mozilla/5.0 (reads whether an article it cites still stands)' },
	});

/** Reads one address. */
export async function lookAgain(
	address: string,
	briefing: Briefing,
	fingerprint: Fingerprint | undefined,
	get: Fetch = fetchPage,
): Promise<Outcome> {
	let response: Response;
	try {
		response = await get(address);
	} catch (error) {
		return { state: 'unknown', reason: error instanceof Error ? error.message : 'no answer' };
	}
	if (response.status === 404 || response.status === 410)
		return { state: 'gone', reason: `it answers ${response.status}` };
	if (!response.ok) return { state: 'unknown', reason: `it answers ${response.status}` };
	if (!fingerprint) return { state: 'unknown', reason: 'it has no fingerprint' };
	try {
		const bytes = Buffer.from(await response.arrayBuffer());
		const isHtml = response.headers.get('content-type')?.includes('html') ?? false;
		const { paragraphs } = await readArticle({ bytes, name: isHtml ? 'page.html' : '', join: false });
		return compare(paragraphs.join('\n'), briefing, fingerprint);
	} catch (error) {
		if (error instanceof Refusal) return { state: 'unknown', reason: error.message };
		throw error;
	}
}

/**
 * Compares by runs of words, so that another layout is no change: a paragraph of the page is known when its runs are, and
 * a paragraph of the original stands when the words that lead to it do.
 */
function compare(page: string, briefing: Briefing, fingerprint: Fingerprint): Outcome {
	const { hasRun } = readFingerprint(fingerprint, briefing.bibliography.language);
	const runs = listRuns(page);
	const known = runs.filter(({ run }) => hasRun(run)).length;
	if (known === 0) return { state: 'gone', reason: 'the page holds another text' };
	const fold = (text: string) => text.toLowerCase().replace(/\s+/g, ' ');
	const whole = fold(page);
	const lost = briefing.original.finders
		.filter(({ words }) => !whole.includes(fold(words)))
		.map(({ paragraph }) => paragraph);
	const changed = [...new Set([...lost, ...findAltered(page, briefing, hasRun)])].sort((a, b) => a - b);
	return changed.length === 0 ? { state: 'unchanged' } : { state: 'changed', paragraphs: changed };
}

/** Paragraphs whose leading words stand there, among words that were not there before. */
function findAltered(page: string, briefing: Briefing, hasRun: (run: string) => boolean): number[] {
	const blocks = page.split('\n');
	const body = new Set(listBodyParagraphs(briefing));
	return briefing.original.finders
		.filter(({ paragraph }) => body.has(paragraph))
		.filter(({ words }) => {
			const block = blocks.find((text) => text.toLowerCase().includes(words.toLowerCase()));
			return block !== undefined && listRuns(block).some(({ run }) => !hasRun(run));
		})
		.map(({ paragraph }) => paragraph);
}

/** Reads all addresses of a dossier; a briefing whose article stands unchanged gets the day as `lastWorked`. */
export async function lookAtAll(
	folder: string,
	content: Content,
	{ today, isRecorded, get = fetchPage }: { today: string; isRecorded: boolean; get?: Fetch },
): Promise<string[]> {
	const lines: string[] = [];
	for (const { id, file, data } of content.briefings) {
		const { url } = data.bibliography;
		if (!url) {
			lines.push(`${id}: has no address`);
			continue;
		}
		const fingerprint = content.fingerprints.find((one) => one.id === id)?.data;
		const outcome = await lookAgain(url.address, data, fingerprint, get);
		lines.push(`${id}: ${describe(outcome)} (${url.address})`);
		if (isRecorded && (outcome.state === 'unchanged' || outcome.state === 'changed'))
			recordDay(path.join(folder, file), today);
	}
	return lines;
}

function describe(outcome: Outcome): string {
	switch (outcome.state) {
		case 'unchanged':
			return 'unchanged';
		case 'changed':
			return `changed at ${formatParagraphs(outcome.paragraphs)}: compare, and say so in a caution or a correction`;
		case 'gone':
			return `gone, as ${outcome.reason}: give an archived address (bibliography.url.archived)`;
		case 'unknown':
			return `not known, as ${outcome.reason}`;
	}
}

/** Writes the day into the address of an article, on one line or on several. */
export function recordDay(file: string, today: string): void {
	const text = readFileSync(file, 'utf8');
	const day = `lastWorked: "${today}"`;
	const at = /^ {2}url:(?: \{.*\}|(?:\n {4}.*)+)/m.exec(text);
	if (!at) return;
	const [block] = at;
	const fresh = /lastWorked: "[\d-]+"/.test(block)
		? block.replace(/lastWorked: "[\d-]+"/, day)
		: block.endsWith('}') && !block.includes('\n')
			? block.replace(/\s*\}$/, `, ${day} }`)
			: `${block}\n    ${day}`;
	if (fresh !== block)
		writeFileSync(
			file,
			text.replace(block, () => fresh),
		);
}

const usage = `npm run sources             reads the address of every article again and tells what became of it
npm run sources -- --record   also writes the day into bibliography.url.lastWorked of those that still stand`;

if (import.meta.main) {
	await runCommand(async () => {
		const { values } = parseArgs({ options: { record: { type: 'boolean' }, help: { type: 'boolean' } } });
		if (values.help) {
			console.log(usage);
			return true;
		}
		const folder = findContentFolder();
		const today = new Date().toISOString().slice(0, 10);
		const lines = await lookAtAll(folder, readSound(folder), { today, isRecorded: values.record === true });
		console.log(lines.join('\n'));
		return true;
	});
}
