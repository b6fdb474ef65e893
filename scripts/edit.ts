/** `npm run edit -- …`: what editors do to a dossier, done in every file that it touches, and checked. */

import {
	appendFileSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { didYouMean } from '../src/diagnostics/suggestion.ts';
import { listBodyParagraphs } from '../src/content/original.ts';
import type { Content } from '../src/content/content.ts';
import type { Briefing } from '../src/content/schema/briefing.ts';
import { Id } from '../src/content/schema/ids.ts';
import { Relation } from '../src/content/schema/relation.ts';
import { ledgerFile as ledger } from '../src/permalinks/ledger.ts';
import { checkContent } from './check/content.ts';
import { addToList } from './edit/lists.ts';
import { listContentTexts, replaceId, type EditableKind } from './edit/places.ts';
import { removeFrom, reviseIn } from './edit/recommendation.ts';
import { folders, formatTemplate, entryKinds, type EntryKind } from './edit/templates.ts';
import { findContentFolder } from './site/content-folder.ts';
import { checkDossier, readSound } from './intake/read-content.ts';
import { Refusal, runCommand } from './intake/refusal.ts';
import { recordAddresses } from './addresses/open-addresses.ts';

const usage = `npm run edit -- new actor|place|theme|event|question|topic|page some-id ["Its name"]
npm run edit -- new relation some-briefing/1 conflicts other-briefing/2 "why"
npm run edit -- silent some-briefing some-question …     it answers none of these; a topic: it breaks no silence
npm run edit -- rename some-id new-id ["Its new name"]      every file, link, mark and address that names it
npm run edit -- revise some-briefing/3 "The new wording." "why it changed"
npm run edit -- withdraw some-briefing/3 "why it goes"       or withdraw some-id "why", for a file

Each edits the files, then checks them. What is left out is asked for. A new briefing: npm run new-briefing.`;

const today = () => new Date().toISOString().slice(0, 10);

/** Asks for what the command line left out; refuses where nobody can answer. */
async function need(given: string | undefined, question: string): Promise<string> {
	if (given !== undefined && given !== '') return given;
	if (!process.stdin.isTTY) throw new Refusal(`${question} is missing.\n\n${usage}`);
	const lines = createInterface({ input: process.stdin, output: process.stdout });
	try {
		return (await lines.question(`${question}: `)).trim();
	} finally {
		lines.close();
	}
}

const isKind = (word: string): word is EntryKind => entryKinds.some((kind) => kind === word);

async function create(folder: string, [kind = '', ...rest]: readonly string[]): Promise<string[]> {
	if (kind === 'relation') return createRelation(folder, rest);
	if (kind === 'briefing')
		throw new Refusal(
			'A briefing is begun from its article: npm run new-briefing -- some-id the-article.pdf',
		);
	if (kind === '') throw new Refusal(`The kind of file is missing.\n\n${usage}`);
	if (!isKind(kind))
		throw new Refusal(
			`“${kind}” is no kind of file${didYouMean(kind, [...entryKinds, 'relation'])}\n\n${usage}`,
		);
	const id = await need(rest[0], 'The id');
	if (!Id.safeParse(id).success)
		throw new Refusal(`“${id}” is no id: use lower-case letters and digits, words joined by hyphens.`);
	const name = await need(rest[1] ?? nameOf(id), 'The name');
	const extension = kind === 'topic' || kind === 'page' ? 'mdx' : 'yaml';
	const place = path.join(folder, folders[kind], `${id}.${extension}`);
	if (existsSync(place)) throw new Refusal(`${place} is there already; nothing was overwritten.`);
	const content = readSound(folder);
	const ids = (entries: readonly { readonly id: string }[]) => entries.map((entry) => entry.id);
	mkdirSync(path.dirname(place), { recursive: true });
	writeFileSync(
		place,
		formatTemplate(kind, {
			name,
			// Nothing published may name a draft.
			briefings: [...content.briefings]
				.sort((a, b) => Number(a.data.draft ?? false) - Number(b.data.draft ?? false))
				.map(({ id, data }) => ({ id, paragraph: findGround(data) })),
			actors: ids(content.actors),
			themes: ids(content.themes),
			questions: ids(content.questions),
			order: 1 + Math.max(0, ...content.topics.map(({ data }) => data.order)),
		}),
	);
	return [`${place} is there; write what says TODO.`];
}

/** A paragraph of a briefing that something else can rest on. */
const findGround = (briefing: Briefing): number =>
	[...briefing.claims, ...briefing.recommendations][0]?.paragraphs[0] ?? listBodyParagraphs(briefing)[0] ?? 1;

/** "rye-valley" is probably "Rye valley". */
const nameOf = (id: string) => id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');

async function createRelation(folder: string, [from, kind, to, why]: readonly string[]): Promise<string[]> {
	const relation = {
		from: await need(from, 'From which recommendation or claim, such as some-briefing/1'),
		kind: await need(kind, `Which kind: ${relationKinds.join(', ')}`),
		to: await need(to, 'To which recommendation'),
		reason: await need(why, 'Why'),
	};
	if (!relationKinds.includes(relation.kind))
		throw new Refusal(
			`“${relation.kind}” is no kind of relation: write one of ${relationKinds.join(', ')}${didYouMean(relation.kind, relationKinds)}`,
		);
	const list = relation.kind.startsWith('speaks-') ? 'claims' : 'recommendations';
	const content = readSound(folder);
	checkEnd(content, relation.from, list);
	checkEnd(content, relation.to, 'recommendations');
	if (relation.from === relation.to) throw new Refusal('Both ends are the same: name two recommendations.');
	const file = path.join(folder, 'relations.yaml');
	const lines = `  - from: ${relation.from}\n    kind: ${relation.kind}\n    to: ${relation.to}\n    reason: ${JSON.stringify(relation.reason)}\n`;
	if (!existsSync(file)) writeFileSync(file, `relations:\n${lines}`);
	else if (/^relations:\s*\[\]\s*$/m.test(readFileSync(file, 'utf8')))
		writeFileSync(file, `relations:\n${lines}`);
	else appendFileSync(file, lines);
	return [`${file} has one relation more.`];
}

const relationKinds: readonly string[] = Relation.options.flatMap(({ shape }) => shape.kind.options);

/** @throws {Refusal} when nothing stands under a key such as some-briefing/1 */
function checkEnd(content: Content, key: string, list: 'claims' | 'recommendations'): void {
	const [briefing = '', id] = key.split('/');
	const what = list === 'claims' ? 'claim' : 'recommendation';
	const data = findSoundBriefing(content, briefing, `“${key}” is no ${what}: write briefing/${what}. `);
	const ids = data[list].map((one) => String(one.id));
	if (id === undefined || !ids.includes(id))
		throw new Refusal(`${briefing} has no ${what} “${id ?? ''}”; it has ${ids.join(', ') || 'none'}.`);
}

/** @throws {Refusal} when it is not there, or cannot be read */
function findSoundBriefing(content: Content, id: string, before = '') {
	const briefing = content.findBriefing(id);
	if (briefing) return briefing.data;
	if (content.ids('briefings').has(id))
		throw new Refusal(`The front matter of ${id} has mistakes: mend what npm run check says of it first.`);
	throw new Refusal(`${before}There is no briefing “${id}”${didYouMean(id, [...content.ids('briefings')])}`);
}

/** The kinds of file that have an id. */
function findKinds(folder: string, id: string): EditableKind[] {
	const all: readonly EditableKind[] = [...entryKinds, 'briefing'];
	return all.filter((kind) => existsSync(placeOf(folder, kind, id)));
}

const placeOf = (folder: string, kind: EditableKind, id: string) =>
	path.join(
		folder,
		folders[kind],
		`${id}.${kind === 'topic' || kind === 'page' || kind === 'briefing' ? 'mdx' : 'yaml'}`,
	);

/** The one kind of file that an id means; "actor:some-id" says which. */
function findKind(folder: string, given: string): { kind: EditableKind; id: string } {
	const [first = '', second] = given.split(':');
	const id = second ?? first;
	const found = findKinds(folder, id).filter((kind) => second === undefined || kind === first);
	const [kind, other] = found;
	if (!kind) {
		const ids = listContentTexts(folder).map(({ file }) => file.replace(/^.*\/|\.\w+$/g, ''));
		const others = ids.filter((one) => one !== id);
		throw new Refusal(
			second !== undefined && ids.includes(id)
				? `“${id}” is no ${first}: it is ${findKinds(folder, id).join(' and ')}.`
				: `There is no file with the id “${given}”${didYouMean(id, others)}`,
		);
	}
	if (other)
		throw new Refusal(
			`“${id}” is ${found.join(' and ')}: write ${found.map((one) => `${one}:${id}`).join(' or ')}.`,
		);
	return { kind, id };
}

async function rename(folder: string, [given, fresh, name]: readonly string[]): Promise<string[]> {
	const { kind, id } = findKind(folder, await need(given, 'Which id'));
	const to = await need(fresh, 'The new id');
	if (!Id.safeParse(to).success)
		throw new Refusal(`“${to}” is no id: use lower-case letters and digits, words joined by hyphens.`);
	if (existsSync(placeOf(folder, kind, to)))
		throw new Refusal(`${placeOf(folder, kind, to)} is there already; nothing was overwritten.`);
	const texts = listContentTexts(folder);
	const own = path
		.relative(folder, placeOf(folder, kind, id))
		.split(path.sep)
		.join('/');
	const before =
		/^(?:name|title|question):\s*(.*)$/m
			.exec(texts.find(({ file }) => file === own)?.text ?? '')?.[1]
			?.replace(/^["']|["']$/g, '') ?? '';
	const changed: string[] = [];
	for (const text of texts) {
		const replaced = replaceId(text, kind, id, to);
		const named =
			name !== undefined && text.file === own
				? replaced.replace(/^(name|title|question):.*$/m, `$1: ${JSON.stringify(name)}`)
				: replaced;
		if (named === text.text) continue;
		writeFileSync(path.join(folder, text.file), named);
		changed.push(text.file);
	}
	renameSync(placeOf(folder, kind, id), placeOf(folder, kind, to));
	const proof = path.join(folder, 'fingerprints', `${id}.yaml`);
	if (kind === 'briefing' && existsSync(proof))
		renameSync(proof, path.join(folder, 'fingerprints', `${to}.yaml`));
	const moved = listMoved(folder, kind, id, to);
	const isRecorded =
		moved.length === 0 ||
		record(
			folder,
			'moved',
			moved.map(([old, now]) => `${old}\t${now}`),
		);
	return [
		`${kind} ${id} is ${to} now, in ${changed.length + 1} files.`,
		...(moved.length > 0
			? [
					`${isRecorded ? 'Recorded as moved' : 'Still to be recorded as moved, with npm run publish-addresses'}: ${moved.length === 1 ? 'one address' : `${moved.length} addresses`}.`,
				]
			: []),
		...(name === undefined ? [] : listNaming(folder, before)),
	];
}

/** Texts that still use a name, for an editor to read. */
function listNaming(folder: string, name: string): string[] {
	if (name === '') return [];
	const found = listContentTexts(folder).flatMap(({ file, text }) =>
		text
			.split('\n')
			.flatMap((line, i) =>
				line.includes(name) ? [`  ${folder}/${file}:${i + 1} ${line.trim().slice(0, 90)}`] : [],
			),
	);
	return found.length === 0 ? [] : [`${found.length} lines still say “${name}”:`, ...found];
}

/** Addresses of the ledger that speak of an id, with those that take their place. */
function listMoved(folder: string, kind: EditableKind, id: string, to: string): [string, string][] {
	const file = path.join(folder, ledger);
	if (!existsSync(file)) return [];
	const recorded = new Set(
		readFileSync(file, 'utf8')
			.split('\n')
			.map((line) => line.split('\t')[0] ?? ''),
	);
	const pattern = new RegExp(
		kind === 'page'
			? `^/${id}/`
			: kind === 'briefing'
				? `(?<=^/briefings/)${id}(?=/)|(?<=^/recommendations/)${id}(?=-\\d+/)`
				: `(?<=^/(?:${folders[kind]}|recommendations/(?:asked-of|on)|timeline)/)${id}(?=/)`,
	);
	return [...recorded]
		.filter((address) => pattern.test(address))
		.map((address) => [address, address.replace(pattern, kind === 'page' ? `/${to}/` : to)]);
}

/** Records many lines at once. */
function record(folder: string, act: 'moved' | 'withdrawn', lines: readonly string[]): boolean {
	const temporary = mkdtempSync(path.join(tmpdir(), 'addresses-'));
	try {
		const file = path.join(temporary, 'lines.tsv');
		writeFileSync(file, `${lines.join('\n')}\n`);
		return recordAddresses(folder, [act, '--from', file, '--yes']);
	} finally {
		rmSync(temporary, { recursive: true });
	}
}

/** The briefing and number of "some-briefing/3". */
function readKey(folder: string, key: string): { place: string; id: number; address: string } {
	const [, briefing = '', number] = /^([a-z0-9-]+)[/-](\d+)$/.exec(key) ?? [];
	const place = placeOf(folder, 'briefing', briefing);
	if (number === undefined)
		throw new Refusal(`“${key}” is no recommendation: write briefing/number, such as some-briefing/3.`);
	if (!existsSync(place)) {
		const ids = [...readSound(folder).ids('briefings')];
		throw new Refusal(`There is no briefing “${briefing}”${didYouMean(briefing, ids)}`);
	}
	return { place, id: Number(number), address: `/recommendations/${briefing}-${number}/` };
}

async function revise(folder: string, [key, text, why]: readonly string[]): Promise<string[]> {
	const { place, id } = readKey(folder, await need(key, 'Which recommendation, such as some-briefing/3'));
	const wording = await need(text, 'The new wording');
	const reason = await need(why, 'Why it changed');
	writeFileSync(place, reviseIn(readFileSync(place, 'utf8'), id, { text: wording, reason, day: today() }));
	return [`${place}: recommendation ${id} has a new version; npm run publish-addresses records it.`];
}

async function withdraw(folder: string, [given, why]: readonly string[]): Promise<string[]> {
	const what = await need(given, 'What: some-briefing/3, or the id of a file');
	const reason = await need(why, 'Why it goes');
	if (/[/]\d+$/.test(what)) {
		const { place, id, address } = readKey(folder, what);
		writeFileSync(place, removeFrom(readFileSync(place, 'utf8'), id, today()));
		return [
			...removeRelations(folder, what),
			`${place}: recommendation ${id} is gone.`,
			...recordWithdrawn(folder, [address], reason),
		];
	}
	const { kind, id } = findKind(folder, what);
	const addresses = listMoved(folder, kind, id, id).map(([address]) => address);
	rmSync(placeOf(folder, kind, id));
	rmSync(path.join(folder, 'fingerprints', `${id}.yaml`), { force: true });
	return [`${placeOf(folder, kind, id)} is gone.`, ...recordWithdrawn(folder, addresses, reason)];
}

/** Where a source says nothing: of a question, or against the silences of a topic. */
async function silence(folder: string, [given, ...targets]: readonly string[]): Promise<string[]> {
	const id = await need(given, 'Which briefing');
	if (!existsSync(placeOf(folder, 'briefing', id))) {
		const ids = readSound(folder).briefings.map((one) => one.id);
		throw new Refusal(`There is no briefing “${id}”${didYouMean(id, ids)}`);
	}
	if (targets.length === 0)
		throw new Refusal(`Name the questions and topics; npm run check -- --touched ${id} lists them.`);
	const places = targets.map((target) => {
		const kind = (['question', 'topic'] as const).find((one) => existsSync(placeOf(folder, one, target)));
		if (!kind) {
			const { questions, topics } = readSound(folder);
			const ids = [...questions, ...topics].map((one) => one.id);
			throw new Refusal(`“${target}” is no question and no topic${didYouMean(target, ids)}`);
		}
		return { place: placeOf(folder, kind, target), key: kind === 'question' ? 'silent' : 'compared' };
	});
	for (const { place, key } of places) writeFileSync(place, addToList(readFileSync(place, 'utf8'), key, id));
	return [`${id} stands as silent in ${places.length === 1 ? places[0]?.place : `${places.length} files`}.`];
}

function recordWithdrawn(folder: string, addresses: readonly string[], reason: string): string[] {
	if (!existsSync(path.join(folder, ledger)) || addresses.length === 0) return [];
	return record(
		folder,
		'withdrawn',
		addresses.map((address) => `${address}\t${reason}`),
	)
		? []
		: [
				`Once the check finds nothing else wrong: npm run publish-addresses -- withdrawn ${addresses[0]} ${JSON.stringify(reason)}`,
			];
}

/** Relations cannot stay without what they link. */
function removeRelations(folder: string, key: string): string[] {
	const file = path.join(folder, 'relations.yaml');
	if (!existsSync(file)) return [];
	const [head = '', ...items] = readFileSync(file, 'utf8').split(/^(?= {2}- )/m);
	const kept = items.filter((item) => !new RegExp(`\\b(?:from|to): ${key}\\s*$`, 'm').test(item));
	if (kept.length === items.length) return [];
	writeFileSync(file, kept.length === 0 ? 'relations: []\n' : head + kept.join(''));
	return [
		`${items.length - kept.length === 1 ? 'One relation' : `${items.length - kept.length} relations`} went with it.`,
	];
}

const commands: Readonly<Record<string, (folder: string, args: readonly string[]) => Promise<string[]>>> = {
	new: create,
	rename,
	revise,
	withdraw,
	silent: silence,
};

/**
 * Does what a command line says.
 *
 * @returns what was done, in lines
 * @throws {Refusal} in a sentence when it cannot be done
 */
export async function edit(folder: string, [name = '', ...rest]: readonly string[]): Promise<string[]> {
	const command = commands[name];
	if (!command)
		throw new Refusal(
			name === '' ? usage : `“${name}” is no command${didYouMean(name, Object.keys(commands))}\n\n${usage}`,
		);
	const long = rest.find((argument) => /[\r\n\t]/.test(argument));
	if (long !== undefined)
		throw new Refusal(
			`${JSON.stringify(long)} has a line break or a tab: write it on one line, with blanks.`,
		);
	checkDossier(folder);
	return command(folder, rest);
}

if (import.meta.main) {
	await runCommand(async () => {
		const { positionals, values } = parseArgs({
			allowPositionals: true,
			options: { help: { type: 'boolean' } },
		});
		if (values.help) {
			console.log(usage);
			return true;
		}
		const folder = findContentFolder();
		console.log((await edit(folder, positionals)).join('\n'));
		await checkContent(folder, { drafts: positionals[0] === 'new' });
		return true;
	});
}
