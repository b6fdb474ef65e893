/**
 * `npm run fields`: writes what the engine knows of itself: docs/fields.md, docs/problems.md and the picture of imports in
 * docs/architecture.md for people, and JSON Schemas with the ids of this dossier as choices for editors such as VS Code.
 */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { collections, type CollectionName } from '../src/content/collections.ts';
import type { Content } from '../src/content/content.ts';
import { exampleOf } from '../src/content/examples.ts';
import { nobodyNamed, notStated } from '../src/content/schema/recommendation.ts';
import { findContentFolder } from './site/content-folder.ts';
import { readSound } from './intake/read-content.ts';
import { withImports } from './fields/pictures.ts';
import { formatDiagnostics } from './fields/problems.ts';

/** Where the generated schemas lie; `.vscode/settings.json` names the same. */
export const schemaFolder = '.vscode/schemas';

const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** The schema of one kind of file, with the ids that its fields may name. */
export function buildSchema(name: CollectionName, content: Content): unknown {
	const schema = z.toJSONSchema(collections[name].shape, { unrepresentable: 'any', io: 'input' });
	return fillChoices(schema, listChoices(content));
}

/** The ids of every register. */
function listChoices(content: Content): Readonly<Record<string, readonly string[]>> {
	const ids = (name: CollectionName) => [...content.ids(name)].sort();
	return {
		actors: [...ids('actors'), nobodyNamed],
		places: ids('places'),
		themes: ids('themes'),
		topics: ids('topics'),
		briefings: ids('briefings'),
		questions: ids('questions'),
		instruments: [...(content.site[0]?.data.instruments.map(({ id }) => id) ?? []), notStated],
	};
}

function fillChoices(value: unknown, choices: Readonly<Record<string, readonly string[]>>): unknown {
	if (Array.isArray(value)) return value.map((item: unknown) => fillChoices(item, choices));
	if (!isRecord(value)) return value;
	const { register, ...rest } = value;
	const filled = Object.fromEntries(
		Object.entries(rest).map(([key, item]) => [key, fillChoices(item, choices)]),
	);
	const known = typeof register === 'string' ? choices[register] : undefined;
	// "register" is also a word that a field could have as its name.
	if (!known)
		return register === undefined ? filled : { ...filled, register: fillChoices(register, choices) };
	return known.length > 0 ? { ...filled, enum: known } : filled;
}

const names: readonly CollectionName[] = [
	'site',
	'briefings',
	'topics',
	'pages',
	'actors',
	'places',
	'themes',
	'events',
	'questions',
	'relations',
	'corrections',
	'synonyms',
	'queries',
	'fingerprints',
];

const titles: Readonly<Record<CollectionName, string>> = {
	site: 'The site',
	briefings: 'A briefing',
	topics: 'A topic',
	pages: 'A page',
	actors: 'An actor',
	places: 'A place',
	themes: 'A theme',
	events: 'An event',
	questions: 'A question',
	relations: 'Relations',
	corrections: 'Corrections',
	synonyms: 'Synonyms',
	queries: 'Queries',
	fingerprints: 'A fingerprint',
};

/** docs/fields.md. */
export function formatFields(): string {
	return [
		'# Fields',
		'',
		'Every field of every kind of file, as the gate checks it. Written by `npm run fields`; not to be edited.',
		'In brackets: what may be left out. Unknown fields are errors.',
		'',
		...names.flatMap((name) => {
			const place = collections[name];
			const file = 'file' in place ? place.file : `${place.folder}/<id>${place.extension}`;
			return [`## ${titles[name]}: \`${file}\``, '', ...listFields(collections[name].shape, 0), ''];
		}),
	].join('\n');
}

/** A list of the fields of a shape, those inside them indented. */
function listFields(shape: unknown, depth: number): string[] {
	const inner = unwrap(shape);
	if (inner instanceof z.ZodUnion) {
		const groups = inner.options.filter((option) => unwrap(option) instanceof z.ZodObject);
		return groups.flatMap((option, i) => [
			...(groups.length > 1 ? [`${'  '.repeat(depth)}- *${i === 0 ? 'either' : 'or'}*`] : []),
			...listFields(option, depth + 1),
		]);
	}
	if (!(inner instanceof z.ZodObject)) return [];
	return Object.entries(inner.shape).flatMap(([key, field]) => {
		const isOptional = field instanceof z.ZodOptional;
		const said =
			field instanceof z.ZodType ? (field.description ?? unwrapOptional(field).description) : undefined;
		const example = exampleOf(field);
		return [
			`${'  '.repeat(depth)}- ${isOptional ? `[\`${key}\`]` : `\`${key}\``}: ${describeKind(field)}${said ? `. ${said.replace(/\.$/, '')}` : ''}.${example && !/^\{|^\[\{|some text/.test(example) ? ` Such as \`${example}\`.` : ''}`,
			...listFields(field, depth + 1),
		];
	});
}

const unwrapOptional = (shape: z.ZodType): z.ZodType => {
	const inner: unknown = shape instanceof z.ZodOptional ? shape.unwrap() : shape;
	return inner instanceof z.ZodType ? inner : shape;
};

/** The shape inside optional ones and lists. */
function unwrap(shape: unknown): unknown {
	if (shape instanceof z.ZodOptional) return unwrap(shape.unwrap());
	return shape instanceof z.ZodArray ? unwrap(shape.element) : shape;
}

function describeKind(shape: unknown): string {
	if (shape instanceof z.ZodOptional) return describeKind(shape.unwrap());
	if (shape instanceof z.ZodType) {
		const register = shape.meta()?.['register'];
		if (typeof register === 'string')
			return register === 'instruments'
				? 'the id of an instrument in site.yaml'
				: `the id of a file in ${register}/`;
	}
	if (shape instanceof z.ZodArray) return `list of ${describeKind(shape.element)}`;
	if (shape instanceof z.ZodEnum) return `one of ${shape.options.map((one) => `\`${one}\``).join(', ')}`;
	if (shape instanceof z.ZodLiteral) return `\`${String([...shape.values][0])}\``;
	if (shape instanceof z.ZodUnion) return 'one of several forms';
	if (shape instanceof z.ZodObject) return 'group';
	if (shape instanceof z.ZodTuple) return 'two texts';
	if (shape instanceof z.ZodNumber) return 'number';
	if (shape instanceof z.ZodBoolean) return '`true` or `false`';
	return 'text';
}

/** Writes the schemas of a dossier. @returns how many */
export function writeSchemas(folder: string): number {
	const content = readSound(folder);
	mkdirSync(schemaFolder, { recursive: true });
	for (const name of names)
		writeFileSync(
			path.join(schemaFolder, `${name}.json`),
			`${JSON.stringify(buildSchema(name, content), null, '\t')}\n`,
		);
	return names.length;
}

if (import.meta.main) {
	mkdirSync('docs', { recursive: true });
	writeFileSync('docs/fields.md', formatFields());
	writeFileSync('docs/problems.md', formatDiagnostics());
	writeFileSync('docs/architecture.md', withImports(readFileSync('docs/architecture.md', 'utf8')));
	console.log(
		`docs/fields.md, docs/problems.md, the imports in docs/architecture.md and ${writeSchemas(findContentFolder())} schemas in ${schemaFolder}/ are written.`,
	);
}
