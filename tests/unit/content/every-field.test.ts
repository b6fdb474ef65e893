/** A field that editors may write reaches readers: the small dossier has it, a page shows it, a table holds it. */

import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { readContent } from '../../../src/checks/gate.ts';
import { collectionOf, publishedNames } from '../../../src/content/collections.ts';
import { Claim } from '../../../src/content/schema/claim.ts';
import { Figure } from '../../../src/content/schema/figure.ts';
import { Recommendation } from '../../../src/content/schema/recommendation.ts';
import { buildDossier } from '../../../src/dossier/dossier.ts';
import {
	buildClaimColumns,
	buildFigureColumns,
	buildRecommendationColumns,
} from '../../../src/exports/tables.ts';

const { sources } = readContent('tests/fixtures/dossier');

/** A field, as a path from its collection, with every value that the small dossier gives it. */
interface Use {
	readonly field: string;
	readonly values: readonly unknown[];
}

const isObject = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null;

/** What a shape holds at some depth: lists and optional values are looked through. */
function listUses(shape: unknown, values: readonly unknown[], field: string): Use[] {
	if (shape instanceof z.ZodOptional) return listUses(shape.unwrap(), values, field);
	if (shape instanceof z.ZodArray) return listUses(shape.element, values.flat(), field);
	if (shape instanceof z.ZodUnion)
		return shape.options.flatMap((option) => {
			const fits = (value: unknown) => option instanceof z.ZodType && option.safeParse(value).success;
			return listUses(option, values.filter(fits), field);
		});
	if (!(shape instanceof z.ZodObject)) return [{ field, values }];
	return Object.entries(shape.shape).flatMap(([key, inner]) => {
		const below = values.flatMap((value) =>
			isObject(value) && value[key] !== undefined ? [value[key]] : [],
		);
		// Whoever lacks the field lacks what it holds.
		return below.length === 0
			? [{ field: `${field}.${key}`, values: [] }]
			: listUses(inner, below, `${field}.${key}`);
	});
}

const uses = publishedNames.flatMap((name) =>
	listUses(
		collectionOf[name].shape,
		sources[name].map(({ data }) => data),
		name,
	),
);

/** What the small dossier does without. Tests of the rules have most of it; a new field does not belong here. */
const spared = [
	'site.map',
	'site.alsoSearch',
	'site.searchableElsewhere',
	'briefings.bibliography.published.sources.date',
	'briefings.bibliography.url.archived',
	'briefings.standing.care.sources.date',
	'briefings.standing.cautions.basis',
	'briefings.standing.cautions.sources',
	'briefings.standing.wordings.url',
	'briefings.mentions.reading',
	'briefings.recommendations.added',
	'briefings.draft',
	'topics.revised',
	'topics.draft',
	'places.names.from',
	'places.sameAs',
	'places.capital',
	'events.when.basis',
	'events.when.sources',
	'questions.revised',
	'questions.draft',
	'synonyms.groups',
	'synonyms.sharedNames',
	'queries.queries',
];

test('every field stands in the small dossier, so that what becomes of it is approved', () => {
	const lacking = uses.filter(({ values }) => values.length === 0).map(({ field }) => field);

	expect(
		[...new Set(lacking)].filter((field) => !spared.includes(field)),
		'give each of these fields a value somewhere in tests/fixtures/dossier',
	).toEqual([]);
});

/** Prose that no page shows as it stands: proof for the check, or set in other words. */
const unshown = [
	'briefings.bibliography.published.sources.name',
	'briefings.bibliography.published.probably.sources.name',
	'briefings.original.leftOut.reason',
	'briefings.standing.care.sources.name',
	'briefings.recommendations.earlier.was.text',
	'places.names.note',
];

test('every text of the small dossier is on a page', () => {
	const flat = (text: string) => text.replace(/\s+/g, ' ');
	const pages = globSync('tests/approved/pages/**/*.txt')
		.map((file) => flat(readFileSync(file, 'utf8')))
		.join('\n');
	const isProse = (value: unknown): value is string => typeof value === 'string' && value.includes(' ');
	const lost = uses.filter(({ values }) => {
		const texts = values.filter(isProse);
		return texts.length > 0 && !texts.some((text) => pages.includes(flat(text)));
	});

	expect(
		lost.map(({ field }) => field).filter((field) => !unshown.includes(field)),
		'show each of these fields in a view, then npm run approve',
	).toEqual([]);
});

const dossier = buildDossier(sources);

/** The columns that hold each field. No column is a decision, not an omission. */
const tables: readonly (readonly [
	name: string,
	shape: z.ZodObject,
	columns: readonly { readonly name: string }[],
	of: Readonly<Record<string, readonly string[]>>,
])[] = [
	[
		'claims',
		Claim,
		buildClaimColumns(dossier),
		{
			id: ['id', 'address'],
			text: ['sentence'],
			kind: ['kind'],
			voice: ['voice'],
			ours: ['our_reading'],
			about: ['actors', 'themes', 'places'],
			paragraphs: ['paragraphs'],
			unclear: ['readings'],
		},
	],
	[
		'figures',
		Figure,
		buildFigureColumns(dossier),
		{
			id: ['id', 'address'],
			quantity: ['quantity'],
			value: ['value'],
			comparator: ['comparator'],
			unit: ['unit'],
			printed: ['printed'],
			population: ['population'],
			period: ['period'],
			namedSource: ['named_source'],
			note: ['note'],
			paragraphs: ['paragraphs'],
		},
	],
	[
		'recommendations',
		Recommendation,
		buildRecommendationColumns(dossier),
		{
			id: ['id', 'address'],
			added: [],
			text: ['text'],
			form: ['form'],
			modality: ['modality'],
			addressees: ['addressees', 'addressee_ids'],
			condition: ['condition'],
			paragraphs: ['paragraphs'],
			short: ['short'],
			about: ['about'],
			concerns: ['concerns'],
			themes: ['themes'],
			instrument: ['instrument'],
			horizon: ['horizon'],
			ours: ['our_reading'],
			version: ['wording', 'wording_since'],
			earlier: [],
		},
	],
];

test.each(tables)('every field of %s has its columns', (name, shape, columns, of) => {
	expect(
		Object.keys(shape.shape).filter((field) => !(field in of)),
		`give each of these fields a column of ${name} in src/exports/tables.ts and name it here, or [] if it shall have none`,
	).toEqual([]);
	expect(Object.values(of).flat()).toEqual(
		expect.arrayContaining(
			columns
				.map((column) => column.name)
				.filter((column) => !/^(paragraph_address|briefing|source_)/.test(column)),
		),
	);
	expect(columns.map((column) => column.name)).toEqual(expect.arrayContaining(Object.values(of).flat()));
});
