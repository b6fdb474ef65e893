import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { checkApart } from '../../../scripts/check/apart.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'gate-many-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a folder of thousands of files is read to the end', async () => {
	cpSync('tests/fixtures/dossier', folder, { recursive: true });
	for (const ledger of ['permalinks.tsv', 'permalinks.lock']) rmSync(path.join(folder, ledger));
	for (let i = 0; i < 3000; i++)
		writeFileSync(
			path.join(folder, `themes/theme-${i}.yaml`),
			`name: Theme ${i}\ndefinition: Number ${i}.\nwords: []\n`,
		);
	const { diagnostics, counts } = await checkApart(folder);

	expect(diagnostics).toEqual([]);
	expect(counts).toContainEqual(['themes', 3003]);
});

test('drafts are read where they are wanted', async () => {
	const small = path.join(folder, 'small');
	cpSync('tests/fixtures/dossier', small, { recursive: true });
	const topic = path.join(small, 'topics/new.mdx');
	writeFileSync(
		topic,
		'---\ndraft: true\ntitle: New\nshort: New\ngloss: New.\nlead: New.\ncard: New.\ninShort: [{ label: New, text: New. }]\nsources: [{ briefing: rye-2020, text: TODO }]\nquestions: []\nbackground: []\norder: 3\nabout: { actors: [millers], themes: [], places: [] }\nsilences: []\n---\n\nNew. [ours]\n',
	);

	expect((await checkApart(small)).counts).toContainEqual(['topics', 2]);
	expect((await checkApart(small, { drafts: true })).counts).toContainEqual(['topics', 3]);
});
