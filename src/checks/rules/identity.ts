/** Nothing is given twice: no id in a file, no id in a list, no place in the navigation. */

import type { Content } from '../../content/content.ts';
import type { Entry } from '../../content/entry.ts';
import type { Path, Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Briefing } from '../../content/schema/briefing.ts';
import { findPlaceholders } from '../../content/placeholders.ts';
import { toSaid } from '../../text/said.ts';
import { broken } from './broken.ts';

export function checkIdentity({
	briefings,
	topics,
	actors,
	places,
	themes,
	corrections,
}: Content): Diagnostic[] {
	return [
		...briefings.flatMap(checkBriefing),
		...briefings.flatMap(checkSaid),
		...actors.flatMap((entry) =>
			entry.data.notToBeConfusedWith.flatMap(({ actor }, i) =>
				actor === entry.id
					? [
							broken(
								entry,
								['notToBeConfusedWith', i, 'actor'],
								'SELF',
								'the actor is told apart from itself',
								'name the other one',
							),
						]
					: [],
			),
		),
		...actors.flatMap((entry) =>
			findRepeated(
				entry,
				entry.data.notToBeConfusedWith.map(({ actor }, i) => [actor, ['notToBeConfusedWith', i, 'actor']]),
			),
		),
		...topics.flatMap((entry) =>
			findRepeated(
				entry,
				entry.data.silences.map(({ id }, i) => [id, ['silences', i, 'id']]),
			),
		),
		...topics.flatMap((entry) => [
			...findRepeated(
				entry,
				entry.data.silences.map(({ text }, i) => [toSaid(text), ['silences', i, 'text']]),
			),
			...findRepeated(
				entry,
				entry.data.inShort.map(({ label, text }, i) => [
					`${toSaid(label)}\n${toSaid(text)}`,
					['inShort', i, 'text'],
				]),
			),
		]),
		...themes.flatMap((entry) =>
			findRepeated(
				entry,
				entry.data.words.map((word, i) => [toSaid(word), ['words', i]]),
			),
		),
		...corrections.flatMap((entry) =>
			findRepeated(
				entry,
				entry.data.corrections.map(({ at, wrong }, i) => [`${at}\n${toSaid(wrong)}`, ['corrections', i]]),
			),
		),
		...findRepeatedOrders(topics),
		...[...actors, ...places].flatMap((entry) => [
			...findRepeated(entry, [
				[toSaid(entry.data.name), ['name']],
				...entry.data.names.map(({ name, language, from, until }, i): Repeatable => [
					[toSaid(name), language, from, until].filter((part) => part !== undefined).join('\n'),
					['names', i, 'name'],
				]),
			]),
			...findRepeated(
				entry,
				(entry.data.sameAs ?? []).map((address, i) => [address, ['sameAs', i]]),
			),
		]),
	];
}

function checkBriefing(entry: Entry<Briefing>): Diagnostic[] {
	const { claims, withdrawnClaims = [], figures, recommendations, standing, original, mentions } = entry.data;
	const byId = (list: string, items: readonly { id: string | number }[]) =>
		findRepeated(
			entry,
			items.map(({ id }, i) => [id, [list, i, 'id']]),
		);
	return [
		...findRepeated(entry, [
			...claims.map(({ id }, i): Repeatable => [id, ['claims', i, 'id']]),
			// A published address stands for one thing for ever.
			...withdrawnClaims.map(({ id }, i): Repeatable => [id, ['withdrawnClaims', i, 'id']]),
		]),
		...(['claims', 'recommendations'] as const).flatMap((list) =>
			entry.data[list].flatMap(({ ours = [] }, i) =>
				findRepeated(
					entry,
					ours.map((part, j) => [part, [list, i, 'ours', j]]),
				),
			),
		),
		...byId('figures', figures),
		...byId('recommendations', recommendations),
		...findRepeated(
			entry,
			standing.unclear.map(({ paragraph }, i) => [paragraph, ['standing', 'unclear', i, 'paragraph']]),
		),
		...findRepeated(
			entry,
			original.leftOut.flatMap(({ paragraphs }, i) =>
				paragraphs.map((n, j): Repeatable => [n, ['original', 'leftOut', i, 'paragraphs', j]]),
			),
		),
		...findRepeated(
			entry,
			mentions.map((mention, i) => [
				['actor' in mention ? mention.actor : mention.place, mention.spelling, mention.reading].join('\n'),
				['mentions', i],
			]),
		),
	];
}

/** No two items of a list say the same in other letters; what waits to be written says nothing yet. */
function checkSaid(entry: Entry<Briefing>): Diagnostic[] {
	const { bibliography, keyPoints, standing, claims, figures, recommendations } = entry.data;
	const list = (path: Path, field: string, texts: readonly string[]) =>
		findRepeated(
			entry,
			texts.flatMap((text, i): Repeatable[] =>
				findPlaceholders(text).length > 0
					? []
					: [[toSaid(text), field === '' ? [...path, i] : [...path, i, field]]],
			),
		);
	return [
		...list(
			['bibliography', 'authors'],
			'name',
			bibliography.authors.map(({ name }) => name),
		),
		...list(
			['keyPoints'],
			'text',
			keyPoints.map(({ text }) => text),
		),
		...(['care', 'cautions'] as const).flatMap((part) =>
			list(
				['standing', part],
				'text',
				standing[part].map(({ text }) => text),
			),
		),
		...list(
			['standing', 'checks'],
			'statement',
			standing.checks.map(({ statement }) => statement),
		),
		...list(
			['standing', 'namedSources'],
			'name',
			standing.namedSources.map((source) => `${source.name}\n${source.for}`),
		),
		...standing.unclear.flatMap(({ readings }, i) =>
			list(['standing', 'unclear', i, 'readings'], '', readings),
		),
		...claims.flatMap(({ unclear = [] }, i) => list(['claims', i, 'unclear'], '', unclear)),
		...list(
			['figures'],
			'id',
			figures.map(({ id: _, note: __, ...said }) => JSON.stringify(said)),
		),
		...list(
			['claims'],
			'text',
			claims.map(({ text }) => text),
		),
		...list(
			['recommendations'],
			'text',
			recommendations.map(({ text }) => text),
		),
		...list(
			['recommendations'],
			'short',
			recommendations.map(({ short }) => short),
		),
	];
}

export type Repeatable = readonly [value: string | number, path: Path];

export function findRepeated(
	entry: Pick<Entry<unknown>, 'file' | 'at'>,
	given: readonly Repeatable[],
): Diagnostic[] {
	const seen = new Set<string | number>();
	return given.flatMap(([value, path]) => {
		if (!seen.has(value)) {
			seen.add(value);
			return [];
		}
		const shown = String(value).split('\n').filter(Boolean).join(', ');
		return [broken(entry, path, 'TWICE', `"${shown}" is given twice`, 'give it once, or tell the two apart')];
	});
}

function findRepeatedOrders(topics: Content['topics']): Diagnostic[] {
	return topics.flatMap((entry, i) => {
		const earlier = topics.slice(0, i).find(({ data }) => data.order === entry.data.order);
		if (!earlier) return [];
		return [
			broken(
				entry,
				['order'],
				'TWICE',
				`${earlier.file} has the same place in the navigation`,
				'give each topic a place of its own',
			),
		];
	});
}
