import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../../src/checks/gate.ts';
import { briefingOf } from '../../../src/citations/cited-pages.ts';
import { buildDossier } from '../../../src/dossier/dossier.ts';
import { listDataFiles } from '../../../src/exports/data-files.ts';
import {
	describeBriefing,
	describeDataset,
	describeList,
	describeQuestion,
	describeRecommendation,
	describeClaims,
	describeTopic,
	toScript,
	type SchemaThing,
} from '../../../src/views/site/structured-data.ts';

/** The properties that schema.org gives to the types we use, as far as we use them. */
const vocabulary: Readonly<Record<string, readonly string[]>> = {
	Thing: ['@type', '@id', 'name', 'description', 'url', 'identifier'],
	CreativeWork: [
		'abstract',
		'author',
		'citation',
		'dateModified',
		'datePublished',
		'headline',
		'inLanguage',
		'isBasedOn',
		'isPartOf',
		'license',
		'publisher',
		'text',
		'version',
	],
	Claim: ['appearance', 'text'],
	ItemList: ['itemListElement', 'numberOfItems'],
	ListItem: ['position'],
	Dataset: ['distribution'],
	DataDownload: ['contentUrl', 'encodingFormat'],
};

const parents: Readonly<Record<string, readonly string[]>> = {
	Report: ['CreativeWork'],
	Article: ['CreativeWork'],
	CreativeWork: ['CreativeWork'],
	Claim: ['CreativeWork', 'Claim'],
	ItemList: ['ItemList'],
	ListItem: ['ListItem'],
	Dataset: ['CreativeWork', 'Dataset'],
	DataDownload: ['CreativeWork', 'DataDownload'],
	Organization: [],
	Person: [],
};

/** What a strict reader would refuse: types and properties that schema.org does not have, addresses that are none, dates that are none. */
function findFaults(value: unknown): string[] {
	if (Array.isArray(value)) return value.flatMap(findFaults);
	if (typeof value !== 'object' || value === null) return [];
	const thing = value as Record<string, unknown>;
	const type = String(thing['@type']);
	const known = parents[type];
	const allowed = new Set(['Thing', ...(known ?? [])].flatMap((name) => vocabulary[name] ?? []));
	return [
		...(known ? [] : [`no type ${type}`]),
		...Object.keys(thing)
			.filter((key) => !allowed.has(key))
			.map((key) => `${type} has no ${key}`),
		...Object.entries(thing).flatMap(([key, inner]) => {
			if (['@id', 'url', 'license', 'contentUrl'].includes(key))
				return URL.canParse(String(inner)) ? [] : [`${key}: ${inner}`];
			if (key.startsWith('date'))
				return /^\d{4}(-\d\d(-\d\d)?)?$/.test(String(inner)) ? [] : [`${key}: ${inner}`];
			return findFaults(inner);
		}),
	];
}

const read = (thing: SchemaThing): any => {
	const script = parseFragment(`<script type="application/ld+json">${toScript(thing)}</script>`);
	const [element, ...after] = script.childNodes;
	expect(after).toEqual([]);
	return JSON.parse((element as any).childNodes[0].value);
};

describe.each(['content', 'tests/fixtures/dossier'])('what the pages of %s say to machines', (folder) => {
	const { sources } = readContent(folder);
	const dossier = buildDossier(sources);
	const things = [
		...dossier.briefings.map((briefing) => describeBriefing(briefing, dossier)),
		...dossier.recommendations.map((recommendation) =>
			describeRecommendation(recommendation, briefingOf(recommendation, dossier), dossier),
		),
		...dossier.topics.map((topic) => describeTopic(topic, dossier)),
		...dossier.topics.map(({ claims }) => describeClaims(claims, dossier)),
		...dossier.questions.map((question) => describeQuestion(question, dossier)),
		describeList('All', dossier.recommendations, dossier),
		describeDataset(dossier, { version: '2024-07-01', files: listDataFiles(sources, dossier) }),
	].map(read);

	test('is schema.org, word for word', () => {
		const nodes = things.flatMap(({ '@context': context, '@graph': graph, ...thing }) => {
			expect(context).toBe('https://schema.org');
			return graph ?? [thing];
		});

		expect(nodes.length).toBeGreaterThan(0);
		expect(nodes.flatMap(findFaults)).toEqual([]);
	});

	test('holds no allegation, as machines drop who alleges', () => {
		const allegations = dossier.claims.filter(({ kind }) => kind === 'allegation');
		const text = JSON.stringify(things);

		expect(allegations.length).toBeGreaterThan(0);
		expect(
			allegations.filter(({ sentence }) => text.includes(JSON.stringify(sentence).slice(1, -1))),
		).toEqual([]);
	});

	test('names no author and no date that is not known', () => {
		const articles = dossier.briefings.map(
			(briefing) =>
				[briefing.bibliography, (read(describeBriefing(briefing, dossier)) as any).isBasedOn] as const,
		);

		for (const [{ authors, published }, article] of articles) {
			expect('author' in article).toBe(authors.length > 0);
			expect('datePublished' in article).toBe(typeof published === 'object' && 'date' in published);
		}
	});
});

test('no text can end the script element or begin a comment in it', () => {
	const text = fc.string({
		unit: fc.constantFrom('<', '/', '>', '!', '--', 'script', '&', '"', '\\', '\u2028', ']]>'),
	});
	fc.assert(
		fc.property(text, (name) => {
			expect(toScript({ name })).not.toMatch(/[<>&\u2028\u2029]/);
			expect(read({ name }).name).toBe(name);
		}),
	);
});
