import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../../src/checks/gate.ts';
import { buildDossier } from '../../../src/dossier/dossier.ts';
import { buildDossierFile } from '../../../src/exports/dossier-file.ts';
import { descriptions } from '../../../src/exports/descriptions.ts';
import { buildJsonSchema, DossierFile } from '../../../src/exports/shapes.ts';

const schema = buildJsonSchema('https://bread.example/schema.json', descriptions);

const buildValidator = () => {
	const ajv = new Ajv2020({ allErrors: true, strict: true });
	formats.default(ajv);
	return ajv.compile(schema);
};

/** Every property that a schema names, wherever it stands. */
function listProperties(value: unknown): [string, unknown][] {
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) => [
		...(key === 'properties' ? Object.entries(inner) : []),
		...listProperties(inner),
	]);
}

test('the schema explains every property', () => {
	const properties = listProperties(schema);
	const silent = properties
		.filter(([, property]) => !(property as { description?: string }).description)
		.map(([name]) => name);

	expect(properties.length).toBeGreaterThan(150);
	expect(silent).toEqual([]);
});

test('every explanation explains something', () => {
	const names = new Set(listProperties(schema).map(([name]) => name));

	expect(Object.keys(descriptions).filter((name) => !names.has(name))).toEqual([]);
});

describe.each(['content', 'tests/fixtures/dossier'])('dossier.json of %s', (folder) => {
	const { sources } = readContent(folder);
	const dossier = buildDossier(sources);
	const file = JSON.parse(JSON.stringify(buildDossierFile(sources, dossier)));

	test('is what its schema says, to another validator', () => {
		const validate = buildValidator();

		expect([validate(file), validate.errors]).toEqual([true, null]);
	});

	test('is what its shape says', () => {
		expect(DossierFile.parse(file)).toEqual(file);
	});

	test('gives everything an address of its own', () => {
		const addresses: string[] = [
			...['briefings', 'topics', 'actors', 'themes', 'places', 'events', 'questions'].flatMap(
				(kind) => file[kind],
			),
			...['claims', 'figures', 'recommendations'].flatMap((kind) =>
				file.briefings.flatMap((briefing: any) => briefing[kind]),
			),
		].map(({ address }) => address);

		expect(addresses.every((address) => address.startsWith(dossier.site.address))).toBe(true);
		expect(new Set(addresses).size).toBe(addresses.length);
	});

	test('holds every passage of every digest', () => {
		expect(file.briefings.flatMap(({ digest }: any) => digest)).toHaveLength(
			dossier.briefings.flatMap(({ passages }) => passages).length,
		);
	});
});

test('the schema refuses what is not in it', () => {
	const { sources } = readContent('tests/fixtures/dossier');
	const file = { ...buildDossierFile(sources, buildDossier(sources)), smuggled: true };

	expect(buildValidator()(file)).toBe(false);
});
