/**
 * The whole small dossier, thing by thing: what each is joined with, in which order, where each link leads.
 *
 * `vitest --update` writes what it holds anew, to be read like any other change.
 */

import { describe, expect, test } from 'vitest';
import {
	describeBriefing,
	describeQuestion,
	describeRecommendation,
	describeTopic,
} from '../../../src/views/site/structured-data.ts';
import { listAddresses, listOtherPages } from '../../../src/permalinks/page-addresses.ts';
import { groupByMeans, tabulate } from '../../../src/views/lists/addressee-matrix.ts';
import { listBibliography } from '../../../src/views/briefing/bibliography.ts';
import { listCards } from '../../../src/pictures/cards.ts';
import {
	listCutPages,
	listFigures,
	listOpposed,
	listQuestionLines,
	listTopicSources,
} from '../../../src/site/cut-lists.ts';
import {
	metaOfActor,
	metaOfBriefing,
	metaOfQuestion,
	metaOfRecommendation,
	metaOfTopic,
} from '../../../src/views/site/page-metadata.ts';
import { buildFootNavigation, buildMainNavigation } from '../../../src/site/navigation.ts';
import type { Dossier } from '../../../src/dossier/dossier.ts';
import { bread } from './fixture.ts';

const collectionNames = [
	'briefings',
	'topics',
	'actors',
	'themes',
	'places',
	'events',
	'recommendations',
	'claims',
	'figures',
	'questions',
] as const;

/** Built by each test anew, not when this file is loaded: so it is known which tests look at which code. */
function build() {
	const dossier = bread();
	const items = collectionNames.flatMap((collection) =>
		dossier[collection].map((item) => ({ item, name: nameOf(collection, item) })),
	);
	return {
		dossier,
		names: {
			/** Each thing under its name; where another thing holds it, the name stands for it. */
			ofThings: new Map<unknown, string>(items.map(({ item, name }) => [item, name])),
			/** What refers to a thing, by the address of the thing. */
			ofAddresses: new Map<unknown, string>(items.map(({ item, name }) => [item.href, name])),
		},
	};
}

type Names = ReturnType<typeof build>['names'];

const nameOf = (
	collection: (typeof collectionNames)[number],
	item: { readonly key: string } | { readonly id: string },
) => `${collection} ${'key' in item ? item.key : item.id}`;

/** A value in plain form: things, and what refers to one, by their names; functions and texts of MDX left out. */
function toPlain(value: unknown, names: Names, isTop = true): unknown {
	const { href, id } = Object(value);
	const name = isTop
		? undefined
		: (names.ofThings.get(value) ?? (id === undefined ? undefined : names.ofAddresses.get(href)));
	if (name !== undefined) return `→ ${name}`;
	if (value instanceof Map)
		return [...value].map(([key, item]) => [toPlain(key, names, false), toPlain(item, names, false)]);
	if (value instanceof Set || Array.isArray(value))
		return [...value].map((item) => toPlain(item, names, false));
	if (value === null || typeof value !== 'object') return value;
	return Object.fromEntries(
		Object.entries(value)
			.filter(([key, item]) => key !== 'body' && item !== undefined && typeof item !== 'function')
			.map(([key, item]) => [key, toPlain(item, names, false)]),
	);
}

/** One property or item a line. */
function toLines(value: unknown, names: Names, isTop = true): string {
	const plain = toPlain(value, names, isTop);
	if (plain === null || typeof plain !== 'object') return JSON.stringify(plain) ?? '';
	return Object.entries(plain)
		.map(([key, item]) => `${Array.isArray(plain) ? '-' : `${key}:`} ${JSON.stringify(item)}`)
		.join('\n');
}

/** What there is, by name alone. */
const known = build().dossier;

describe.each(collectionNames)('%s', (collection) => {
	test('are in their order', () => {
		expect(build().dossier[collection].map((item) => nameOf(collection, item))).toMatchSnapshot();
	});

	test.each(known[collection].map((item) => nameOf(collection, item)))('%s', (name) => {
		const { dossier, names } = build();
		const item = dossier[collection].find((one) => nameOf(collection, one) === name);

		expect(toLines(item, names)).toMatchSnapshot();
	});
});

const isCollection = (name: string) => collectionNames.some((collection) => collection === name);

test.each(
	Object.entries(known)
		.filter(([name, value]) => !isCollection(name) && typeof value !== 'function')
		.map(([name]) => name),
)('its %s', (name) => {
	const { dossier, names } = build();

	expect(toLines(Object.entries(dossier).find(([key]) => key === name)?.[1], names)).toMatchSnapshot();
});

// prettier-ignore
const derived: Readonly<Record<string, (dossier: Dossier) => unknown>> = {
	addresses: listAddresses,
	'other pages': listOtherPages,
	cards: listCards,
	'main navigation': buildMainNavigation,
	'foot navigation': buildFootNavigation,
	bibliographies: ({ briefings }) => briefings.map(listBibliography),
	'means of those asked': ({ addressees }) => addressees.map((group) => groupByMeans(group)),
	'table of those asked': tabulate,
	'pages that lists are cut into': (dossier) => listCutPages(dossier).map(({ href }) => href),
	'sources of a topic': ({ topics: [topic] }) => topic && listTopicSources(topic),
	'figures in a list': ({ figures, routes }) => listFigures(figures, routes),
	'questions in a list': listQuestionLines,
	'opposed recommendations': listOpposed,
	'head of pages': (dossier) => {
		const { briefings, topics, recommendations: [recommendation], questions: [question], actors: [actor] } = dossier;
		return [briefings.map((one) => metaOfBriefing(one, dossier)), topics.map((one) => metaOfTopic(one, dossier)), recommendation && metaOfRecommendation(recommendation, dossier), question && metaOfQuestion(question, dossier), actor && metaOfActor(actor, dossier)];
	},
	'structured data': (dossier) => {
		const { briefings, topics, questions } = dossier;
		return [briefings.map((one) => describeBriefing(one, dossier)), topics.map((one) => describeTopic(one, dossier)), briefings.flatMap((one) => one.recommendations.map((each) => describeRecommendation(each, one, dossier))), questions.map((one) => describeQuestion(one, dossier))];
	},
};

test.each(Object.entries(derived))('what is derived of it: %s', (_, derive) => {
	const { dossier, names } = build();

	expect(toLines(derive(dossier), names, false)).toMatchSnapshot();
});
