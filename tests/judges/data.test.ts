/** What other people's parsers say of our data. */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { argdown } from '@argdown/core';
import { Package } from 'datapackage';
import { expect, test } from 'vitest';

const folder = path.resolve(process.env['SITE_DIR'] ?? 'dist', 'data');
const readJson = (name: string) => JSON.parse(readFileSync(path.join(folder, name), 'utf8'));

test('Argdown’s own parser takes the argument without an error, and finds every statement and relation', () => {
	const input = readFileSync(path.join(folder, 'dossier.argdown'), 'utf8');
	const result = argdown.run({ process: ['parse-input', 'build-model'], input, throwExceptions: true });
	const recommendations = readJson('recommendations.json');
	const relations: { kind: string }[] = readJson('relations.json');
	const drawn = relations.filter(({ kind }) => !['overlaps', 'different-party'].includes(kind));

	expect(result.parserErrors ?? []).toEqual([]);
	expect(result.lexerErrors ?? []).toEqual([]);
	for (const { id, text } of recommendations) {
		const [member] = result.statements?.[id]?.members?.filter((one: any) => one.text) ?? [];
		expect([id, member?.text?.replace(/\s+/g, ' ').trim()]).toEqual([id, text.replace(/\s+/g, ' ')]);
	}
	expect(result.relations).toHaveLength(drawn.length);
});

test('the Frictionless validator accepts the data package, and every table by its schema', async () => {
	const dataPackage = await Package.load(path.join(folder, 'datapackage.json'), {
		basePath: folder,
		strict: true,
	});

	expect(dataPackage.errors).toEqual([]);
	expect(dataPackage.valid).toBe(true);
	for (const resource of dataPackage.resources) {
		expect(resource.errors).toEqual([]);
		const rows = await resource.read({ keyed: true });
		expect([resource.name, rows.length]).toEqual([resource.name, readJson(`${resource.name}.json`).length]);
	}
});
