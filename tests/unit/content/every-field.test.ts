/** A field that editors may write reaches readers: the small dossier has it, a page shows it, a table holds it. */

import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
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

const flat = (text: unknown) => String(text).replace(/\s+/g, ' ');

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

/** Every page of the small dossier as it was approved, with its kind: the folder it stands in, or its own name. */
const pages = globSync('**/*.txt', { cwd: 'tests/approved/pages' })
	.sort()
	.map((file) => ({
		kind: file.split(path.sep)[0]?.replace(/\.txt$/, '') ?? '',
		text: flat(readFileSync(path.join('tests/approved/pages', file), 'utf8')),
	}));

const prose = uses
	.map(({ field, values }) => ({
		field,
		texts: values.filter((value) => typeof value === 'string' && /(?: \S+){2}/.test(value)).map(flat),
	}))
	.filter(({ texts }) => texts.length > 0);

/** Where readers find each field that is prose; nowhere: proof for the check, or set in other words. Longer texts alone: words of one or two stand anywhere by chance. */
const kindsOf: Readonly<Record<string, string>> = {
	'site.tagline': 'data, home',
	'site.heading': 'home',
	'site.lead': 'home',
	'site.description': 'home',
	'site.conventions.means': 'briefings',
	'site.strengths.note': 'method',
	'site.licence.name': 'briefings, data, home',
	'site.editor': 'briefings, data, home, questions, recommendations, topics',
	'site.notice': 'data, home',
	'site.instruments.definition': 'recommendations, search',
	'briefings.name':
		'actors, briefings, figures, home, map, questions, recommendations, silences, themes, timeline, topics',
	'briefings.lead': 'briefings',
	'briefings.bibliography.title.text':
		'actors, briefings, figures, home, map, questions, recommendations, themes, timeline, topics',
	'briefings.bibliography.authors.role':
		'actors, briefings, home, questions, recommendations, themes, timeline, topics',
	'briefings.bibliography.authors.note': 'briefings',
	'briefings.bibliography.published.reason': 'briefings, questions',
	'briefings.bibliography.published.sources.name': '',
	'briefings.bibliography.published.probably.reason': 'briefings, questions',
	'briefings.bibliography.published.probably.sources.name': '',
	'briefings.bibliography.licence': 'briefings, data, home',
	'briefings.original.leftOut.reason': '',
	'briefings.original.finders.words':
		'actors, briefings, corrections, questions, recommendations, themes, topics',
	'briefings.standing.weight': 'briefings',
	'briefings.standing.vantage.text': 'briefings',
	'briefings.standing.namedSources.name': 'briefings, figures',
	'briefings.standing.namedSources.for': 'actors, briefings, questions, recommendations, themes',
	'briefings.standing.care.text': 'briefings',
	'briefings.standing.care.sources.name': '',
	'briefings.standing.cautions.text': 'briefings',
	'briefings.standing.checks.statement': 'briefings, questions, recommendations',
	'briefings.standing.checks.found': 'briefings',
	'briefings.standing.checks.sources.name': 'briefings',
	'briefings.standing.unclear.problem': 'briefings',
	'briefings.standing.unclear.readings': 'briefings',
	'briefings.standing.wordings.title': 'briefings, recommendations',
	'briefings.standing.wordings.differences': 'briefings',
	'briefings.keyPoints.text': 'briefings',
	'briefings.mentions.spelling': 'actors, search',
	'briefings.mentions.reading': 'actors',
	'briefings.claims.text': 'actors, briefings, recommendations, themes, topics',
	'briefings.claims.voice': 'actors, briefings, themes, topics',
	'briefings.claims.unclear': 'briefings, themes',
	'briefings.withdrawnClaims.text': 'briefings',
	'briefings.withdrawnClaims.reason': 'briefings',
	'briefings.figures.printed': 'briefings, figures, questions, topics',
	'briefings.figures.unit': 'figures',
	'briefings.figures.population': 'briefings, figures, recommendations, topics',
	'briefings.figures.period': 'briefings, figures',
	'briefings.figures.namedSource': 'briefings, figures',
	'briefings.figures.note': 'briefings, figures',
	'briefings.recommendations.text': 'recommendations',
	'briefings.recommendations.condition': 'recommendations',
	'briefings.recommendations.short':
		'actors, briefings, corrections, questions, recommendations, themes, topics',
	'briefings.recommendations.horizon': 'recommendations',
	'briefings.recommendations.earlier.was.text': '',
	'briefings.recommendations.earlier.was.condition': 'corrections, recommendations',
	'briefings.recommendations.earlier.reason': 'corrections, recommendations',
	'topics.title': 'data, home, search, silences, timeline, topics',
	'topics.gloss': 'topics',
	'topics.lead': 'topics',
	'topics.card': 'home',
	'topics.inShort.text': 'silences, topics',
	'topics.sources.text': 'topics',
	'topics.questions.heading': 'topics',
	'topics.background.text': 'topics',
	'topics.background.sources.name': 'topics',
	'topics.silences.text': 'silences, topics',
	'topics.silences.expected': 'silences',
	'pages.lead': 'about, method, privacy',
	'actors.name': 'actors, corrections, data, home, recommendations, search',
	'actors.description': 'actors',
	'actors.names.name': 'actors, search',
	'actors.names.note': 'actors',
	'actors.notToBeConfusedWith.because': 'actors',
	'themes.name': 'recommendations, search, themes',
	'themes.definition': 'recommendations, themes',
	'events.title': 'map, timeline, topics',
	'events.when.sources.name': 'timeline, topics',
	'events.when.undated': 'timeline',
	'events.text': 'timeline, topics',
	'questions.question': 'corrections, questions',
	'questions.short': 'actors, briefings, home, questions, recommendations, themes, topics',
	'questions.summary': 'questions',
	'questions.positions.answer': 'actors, briefings, questions, themes, topics',
	'questions.settle': 'questions',
	'relations.relations.reason': 'questions, recommendations',
	'corrections.corrections.wrong': 'corrections',
	'corrections.corrections.now': 'corrections',
};

test('every text of the small dossier is on all the kinds of page that should show it, and on no other', () => {
	const found = Map.groupBy(prose, ({ field }) => field);
	const shown = [...found].map(([field, some]) => {
		const texts = some.flatMap((one) => one.texts);
		const kinds = pages.filter(({ text }) => texts.some((one) => text.includes(one))).map(({ kind }) => kind);
		return [field, [...new Set(kinds)].join(', ')];
	});

	expect(
		Object.fromEntries(shown),
		'show each field wherever readers look for it, name those kinds of page here, then npm run approve',
	).toEqual(kindsOf);
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
