/** What `npm run dev` shows follows the files: each kind of them live, each mistake told, nothing started again. */

import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { change, copyDossier } from '../unit/scripts/copies.ts';

const folder = copyDossier('tests/fixtures/dossier');
let server: ChildProcess;
let address = '';

beforeAll(async () => {
	const port = await findPort();
	server = spawn(process.execPath, ['scripts/dev.ts'], {
		stdio: ['ignore', 'pipe', 'ignore'],
		// Under vitest Astro serves no pages.
		env: { ...process.env, VITEST: '', NODE_ENV: 'development', CONTENT_DIR: folder, PORT: String(port) },
	});
	let said = '';
	await new Promise<void>((resolve, reject) => {
		server.stdout?.on('data', (part) => {
			said += stripVTControlCharacters(String(part));
			if (said.includes(`localhost:${port}`)) resolve();
		});
		server.on('exit', () => reject(new Error(`The server ended: ${said}`)));
	});
	address = `http://localhost:${port}/notes/`;
	// It waits for a build that is under way.
}, 600_000);

afterAll(async () => {
	if (server.exitCode !== null) return;
	server.kill();
	await once(server, 'exit');
});

async function findPort(): Promise<number> {
	const probe = createServer().listen(0);
	await once(probe, 'listening');
	const { port } = probe.address() as AddressInfo;
	probe.close();
	return port;
}

async function show(page: string): Promise<{ status: number; text: string }> {
	const response = await fetch(`${address}${page}`, { headers: { Accept: 'text/html' } });
	return { status: response.status, text: await response.text() };
}

const tell = async (): Promise<string> => {
	const { diagnostics } = await (await fetch(new URL('/@writing', address))).json();
	return diagnostics.join('\n');
};

/** The answer as soon as it holds the text; the last one when it never does. */
async function waitFor(ask: () => Promise<string>, isThere: (answer: string) => boolean): Promise<string> {
	let answer = '';
	for (let waited = 0; waited < 300; waited++) {
		answer = await ask();
		if (isThere(answer)) return answer;
		await setTimeout(100);
	}
	return answer;
}

const waitForText = (page: string, text: string) =>
	waitFor(
		async () => (await show(page)).text,
		(answer) => answer.includes(text),
	);

/** A file of each kind, where what it says is shown, and a part of it. */
const kinds = [
	['the front matter of a briefing', 'briefings/rye-2020.mdx', 'briefings/rye-2020/', 'One baker’s view'],
	['a claim', 'briefings/rye-2020.mdx', 'briefings/rye-2020/', 'rye bread is coming back to Riverton'],
	['a recommendation', 'briefings/rye-2020.mdx', 'recommendations/rye-2020-1/', 'Bake rye bread slowly'],
	['the text of a briefing', 'briefings/rye-2020.mdx', 'briefings/rye-2020/', 'They sold more loaves'],
	['the front matter of a topic', 'topics/bakers.mdx', 'topics/bakers/', 'Those who bake for sale'],
	['the text of a topic', 'topics/bakers.mdx', 'topics/bakers/', 'hurt them too'],
	['the front matter of a page', 'pages/about.mdx', 'about/', 'Who makes these notes'],
	['the text of a page', 'pages/about.mdx', 'about/', 'Write to us by post'],
	['an actor', 'actors/bakers.yaml', 'actors/bakers/', 'Those who bake bread for sale'],
	['a theme', 'themes/price.yaml', 'themes/price/', 'What grain, flour and bread cost'],
	['a place', 'places/dalby.yaml', 'map/', 'name: Åby'],
	['an event', 'events/oven-law.yaml', 'timeline/', 'The law on ovens'],
	['a question', 'questions/what-rye-cost.yaml', 'questions/what-rye-cost/', 'Rye returns gives two prices'],
	['relations', 'relations.yaml', 'recommendations/mill-2021-4/', 'cannot pay for stores and ovens'],
	['corrections', 'corrections.yaml', 'corrections/', 'The bakers were called a guild'],
	['the site', 'site.yaml', '', 'What is written about rye'],
] as const;

test.each(kinds)('%s is live', async (_, file, page, part) => {
	const fresh = `${part.replace('name: ', '')} anew`;
	change(folder, file, part, part.startsWith('name: ') ? `${part} anew` : fresh);
	const shown = await waitForText(page, fresh);
	change(folder, file, part.startsWith('name: ') ? `${part} anew` : fresh, part);

	expect(shown).toContain(fresh);
});

/** Spoils content and gives back how to mend it. */
const edit = (file: string, spoil: (text: string) => string) => () => {
	const text = readFileSync(`${folder}/${file}`, 'utf8');
	writeFileSync(`${folder}/${file}`, spoil(text));
	return () => writeFileSync(`${folder}/${file}`, text);
};
const move = (from: string, to: string) => () => {
	renameSync(`${folder}/${from}`, `${folder}/${to}`);
	return () => renameSync(`${folder}/${to}`, `${folder}/${from}`);
};
const remove = (file: string) => () => {
	const text = readFileSync(`${folder}/${file}`, 'utf8');
	rmSync(`${folder}/${file}`);
	return () => writeFileSync(`${folder}/${file}`, text);
};
const add = (file: string, text: string) => () => {
	writeFileSync(`${folder}/${file}`, text);
	return () => rmSync(`${folder}/${file}`);
};
const both =
	(...spoils: readonly (() => () => void)[]) =>
	() => {
		const mends = spoils.map((spoil) => spoil());
		return () => {
			for (const mend of mends) mend();
		};
	};

const briefing = 'briefings/rye-2020.mdx';
const mistakes = [
	[
		'a tag that is not closed',
		edit(briefing, (text) => `${text}\n<Unclear paragraph="6"\n`),
		[`${briefing}:`],
	],
	['an element that is not closed', edit(briefing, (text) => `${text}\n<Foo>\n\ntext\n`), [`${briefing}:`]],
	['a brace', edit(briefing, (text) => `${text}\nA {brace and (\n`), [`${briefing}:`]],
	[
		'an unknown component',
		edit('topics/bakers.mdx', (text) => `${text}\n<Chart />\n`),
		['topics/bakers.mdx:', 'Chart'],
	],
	['a YAML error', edit('actors/bakers.yaml', (text) => `${text}\n  - [open\n`), ['actors/bakers.yaml:']],
	['front matter that is none', edit(briefing, (text) => text.replace('---\n', '')), [`${briefing}:`]],
	['an empty text', edit(briefing, () => ''), [briefing]],
	['an empty site.yaml', edit('site.yaml', () => ''), ['site.yaml']],
	[
		'an unknown id',
		edit(briefing, (text) => text.replace('addressees: [bakers]', 'addressees: [bakerz]')),
		[`${briefing}:`, 'bakerz'],
	],
	['an actor that went', remove('actors/bakers.yaml'), ['bakers']],
	['a topic that was renamed', move('topics/bakers.mdx', 'topics/bakery.mdx'), ['bakers']],
	['a briefing that went', remove(briefing), ['rye-2020']],
	['a site.yaml that went', remove('site.yaml'), ['site.yaml']],
	['a new file that is not one', add('actors/notes.txt', 'x'), ['notes.txt']],
	['a new briefing that is none yet', add('briefings/new.mdx', 'Words\n'), ['briefings/new.mdx']],
	[
		'two mistakes in two files',
		both(
			edit('actors/bakers.yaml', (text) => text.replace('kind: ', 'knid: ')),
			edit('topics/bakers.mdx', (text) => `${text}\n<Chart />\n`),
		),
		['actors/bakers.yaml:', 'knid', 'topics/bakers.mdx:', 'Chart'],
	],
] as const satisfies readonly (readonly [string, () => () => void, readonly string[]])[];

test.each(mistakes)('%s is told, stops no page, and is forgotten when mended', async (_, spoil, words) => {
	await waitFor(tell, (answer) => answer === '');
	const mend = spoil();
	const told = await waitFor(tell, (answer) => words.every((word) => answer.includes(word)));
	const pages = await Promise.all(['', 'briefings/mill-2021/', 'topics/rye/'].map(show));
	mend();
	const after = await waitFor(tell, (answer) => answer === '');

	for (const word of words) expect(told).toContain(word);
	expect(pages.map(({ status }) => status)).toEqual([200, 200, 200]);
	expect(after).toBe('');
	expect((await show('briefings/rye-2020/')).text).toContain('They sold more loaves');
});
