/** `npm run new-briefing -- ID FILE`: starts a briefing from an article, with what the article shows of itself filled in. */

import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Id } from '../src/content/schema/ids.ts';
import { countWords } from '../src/text/words.ts';
import { findContentFolder } from './site/content-folder.ts';
import { fingerprintOf, formatFingerprint, toHash } from './intake/fingerprint.ts';
import { readArticle, type GivenArticle } from './intake/formats.ts';
import { readGiven } from './intake/given.ts';
import { checkDossier, readSound } from './intake/read-content.ts';
import { Refusal, runCommand } from './intake/refusal.ts';
import { formatStarter, propose, type Proposal } from './intake/starter.ts';
import { formatTouched, findTouched } from './check/touched.ts';

const usage = `npm run new-briefing -- some-id path/to/the-article

Starts content/briefings/some-id.mdx from an article: text, Markdown, a saved web page, .docx or PDF; "-" reads standard
input. The article itself is not kept; content/fingerprints/some-id.yaml remembers what stands in it.

  --encoding NAME   read it in this encoding, such as windows-1252
  --join            what stands between empty lines is one paragraph (text wrapped by hand)
  --no-join         each line is one paragraph, whatever it looks like`;

const options = {
	encoding: { type: 'string' },
	join: { type: 'boolean' },
	help: { type: 'boolean' },
} as const;

/** Starts a briefing and prints what it took, what it did not do, and what the new source touches. */
export async function newBriefing(
	folder: string,
	id: string,
	given: GivenArticle,
	today: string,
): Promise<boolean> {
	checkId(id);
	const place = path.join(folder, 'briefings', `${id}.mdx`);
	const proof = path.join(folder, 'fingerprints', `${id}.yaml`);
	for (const file of [place, proof]) {
		if (existsSync(file)) throw new Refusal(`${file} is there already; nothing was overwritten.`);
	}
	checkDossier(folder);
	const article = await readArticle(given);
	const content = readSound(folder);
	const proposal = propose(article, content, today);
	const sha256 = toHash(given.bytes);
	write(place, formatStarter({ article, proposal, content, sha256, today }));
	write(proof, formatFingerprint(fingerprintOf(article, { sha256, language: proposal.language, content })));
	console.log(describe(place, article, proposal));
	const touched = findTouched(readSound(folder), id);
	if (touched) console.log(`\n${formatTouched(touched)}`);
	return true;
}

function checkId(id: string): void {
	if (Id.safeParse(id).success) return;
	throw new Refusal(
		existsSync(id)
			? `The id comes before the file: npm run new-briefing -- some-id ${id}`
			: `“${id}” is no id: use lower-case letters and digits, words joined by hyphens.`,
	);
}

function write(file: string, text: string): void {
	mkdirSync(path.dirname(file), { recursive: true });
	writeFileSync(file, text, { flag: 'wx' });
}

function describe(
	place: string,
	article: Awaited<ReturnType<typeof readArticle>>,
	proposal: Proposal,
): string {
	const { paragraphs, read, notices } = article;
	const { roles, names, figures, asks, strangeDates, finders, body } = proposal;
	const without = body.filter((n) => finders.every(({ paragraph }) => paragraph !== n));
	return [
		`${place}: a draft from ${read.as}, ${paragraphs.length === 1 ? 'one paragraph' : `${paragraphs.length} paragraphs`}, ${countWords(paragraphs.join('\n'))} words.`,
		`  First: ${cut(paragraphs[0])}`,
		`  Last: ${cut(paragraphs.at(-1))}`,
		`Proposed, for you to confirm: ${roles.length} of them left out (${roles.map(({ paragraph, role }) => `¶${paragraph} ${role}`).join(', ') || 'none'}), ${names.length} names, ${figures.length} figures, ${asks.length} sentences that may ask for something.`,
		...notices.map((notice) => `Look: ${notice}`),
		...(strangeDates.length > 0
			? [
					`Look: no calendar has ${strangeDates.join(', ')}, or it is still to come; if the article prints it so, say that in a caution.`,
				]
			: []),
		...(without.length > 0
			? [`Look: no three words stand in ¶${without.join(', ')} alone; choose finders by hand.`]
			: []),
		`Next: write what says TODO while "npm run dev" runs, then take "draft: true" away; "npm run check" names what is wrong; "npm run check -- --original FILE ${path.basename(place, '.mdx')}" compares it with the article.`,
	].join('\n');
}

const cut = (text = '') => (text.length > 70 ? `${text.slice(0, 70)}…` : text);

if (import.meta.main) {
	await runCommand(async () => {
		const { positionals, values } = parseArgs({ allowPositionals: true, allowNegative: true, options });
		const [id, file, ...more] = positionals;
		if (values.help) {
			console.log(usage);
			return true;
		}
		if (!id || !file || more.length > 0) throw new Refusal(usage);
		checkId(id);
		return newBriefing(
			findContentFolder(),
			id,
			await readGiven(file, values),
			new Date().toISOString().slice(0, 10),
		);
	});
}
