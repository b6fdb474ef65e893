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
import { bread } from './fixture.ts';

const dossier = bread();
const { briefings, topics, actors, themes, places, events, recommendations, claims, figures, questions } =
	dossier;
const collections = {
	briefings,
	topics,
	actors,
	themes,
	places,
	events,
	recommendations,
	claims,
	figures,
	questions,
};

/** Each thing under its name; where another thing holds it, the name stands for it. */
const names = new Map<unknown, string>(
	Object.entries(collections).flatMap(([collection, items]) =>
		items.map((item) => [item, `${collection} ${'key' in item ? item.key : item.id}`] as const),
	),
);

/** What refers to a thing, by the address of the thing. */
const addresses = new Map<unknown, string>(
	[...names].map(([item, name]) => [(item as { readonly href?: string }).href, name]),
);

/** A value in plain form: things, and what refers to one, by their names; functions and texts of MDX left out. */
function toPlain(value: unknown, isTop = true): unknown {
	const { href, id } = Object(value);
	const name = isTop ? undefined : (names.get(value) ?? (id === undefined ? undefined : addresses.get(href)));
	if (name !== undefined) return `→ ${name}`;
	if (value instanceof Map)
		return [...value].map(([key, item]) => [toPlain(key, false), toPlain(item, false)]);
	if (value instanceof Set || Array.isArray(value)) return [...value].map((item) => toPlain(item, false));
	if (value === null || typeof value !== 'object') return value;
	return Object.fromEntries(
		Object.entries(value)
			.filter(([key, item]) => key !== 'body' && item !== undefined && typeof item !== 'function')
			.map(([key, item]) => [key, toPlain(item, false)]),
	);
}

/** One property or item a line. */
function toLines(value: unknown, isTop = true): string {
	const plain = toPlain(value, isTop);
	if (plain === null || typeof plain !== 'object') return JSON.stringify(plain) ?? '';
	return Object.entries(plain)
		.map(([key, item]) => `${Array.isArray(plain) ? '-' : `${key}:`} ${JSON.stringify(item)}`)
		.join('\n');
}

describe.each(Object.entries(collections))('%s', (_, items) => {
	test('are in their order', () => {
		expect(items.map((item) => names.get(item))).toMatchSnapshot();
	});

	test.each(items.map((item) => [names.get(item), item] as const))('%s', (__, item) => {
		expect(toLines(item)).toMatchSnapshot();
	});
});

test.each(
	Object.entries(dossier).filter(([name, value]) => !(name in collections) && typeof value !== 'function'),
)('its %s', (_, value) => {
	expect(toLines(value)).toMatchSnapshot();
});

const [recommendation] = recommendations;
const [topic] = topics;
const [actor] = actors;
const [question] = questions;

// prettier-ignore
const derived: Readonly<Record<string, unknown>> = {
	addresses: listAddresses(dossier),
	'other pages': listOtherPages(dossier),
	cards: listCards(dossier),
	'main navigation': buildMainNavigation(dossier),
	'foot navigation': buildFootNavigation(dossier),
	bibliographies: briefings.map(listBibliography),
	'means of those asked': dossier.addressees.map((group) => groupByMeans(group)),
	'table of those asked': tabulate(dossier),
	'pages that lists are cut into': listCutPages(dossier).map(({ href }) => href),
	'sources of a topic': topic && listTopicSources(topic),
	'figures in a list': listFigures(figures, dossier.routes),
	'questions in a list': listQuestionLines(dossier),
	'opposed recommendations': listOpposed(dossier),
	'head of pages': [briefings.map((one) => metaOfBriefing(one, dossier)), topics.map((one) => metaOfTopic(one, dossier)), recommendation && metaOfRecommendation(recommendation, dossier), question && metaOfQuestion(question, dossier), actor && metaOfActor(actor, dossier)],
	'structured data': [briefings.map((one) => describeBriefing(one, dossier)), topics.map((one) => describeTopic(one, dossier)), briefings.flatMap((one) => one.recommendations.map((each) => describeRecommendation(each, one, dossier))), questions.map((one) => describeQuestion(one, dossier))],
};

test.each(Object.entries(derived))('what is derived of it: %s', (_, value) => {
	expect(toLines(value, false)).toMatchSnapshot();
});
