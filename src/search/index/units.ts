/** Everything that search can lead to, from the dossier: each with its own place, its texts and what it is about. */

import type { Briefing } from '../../dossier/briefing.ts';
import { formatDate } from '../../text/dates.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import type { Actor } from '../../dossier/actor.ts';
import type { Place } from '../../dossier/place.ts';
import type { Event } from '../../dossier/event.ts';
import type { Tombstone } from '../../permalinks/tombstones.ts';
import { indexBy } from '../../lists/index-by.ts';
import type { Claim } from '../../dossier/claim.ts';
import type { Figure } from '../../dossier/figure.ts';
import type { Recommendation } from '../../dossier/recommendation.ts';
import type { Question } from '../../dossier/question.ts';
import type { Citation, Ref } from '../../dossier/link.ts';
import { isRecommendation, type Relations } from '../../dossier/relation.ts';
import { describeStrength } from '../../dossier/strength.ts';
import type { Theme } from '../../dossier/theme.ts';
import { count, listOf } from '../../text/grammar.ts';
import type { Silence } from '../../dossier/silence.ts';
import type { Topic } from '../../dossier/topic.ts';
import { fits, type Fit, type UnitRecord } from '../engine/format.ts';

/** Words of a unit, and how it has them. */
export interface Said {
	readonly text: string;
	readonly fit: Fit;
}

/** A thing or value that a unit is about. */
export interface Tagged {
	readonly kind: string;
	readonly id: string;
	readonly fit: Fit;
}

export interface UnitDraft {
	readonly record: UnitRecord;
	readonly said: readonly Said[];
	readonly tags: readonly Tagged[];
}

/** A page, or one thing on a list, with the places on it that have texts of their own. */
export interface PageDraft {
	readonly unit: UnitDraft;
	readonly places: readonly UnitDraft[];
}

export function listPages(dossier: Dossier, gone: readonly Tombstone[]): PageDraft[] {
	const { relations } = dossier;
	const onTopic = tagTopics(dossier);
	return [
		...dossier.topics.map(toTopicPage),
		...dossier.actors.map((actor) => toActorPage(actor, dossier.briefings.length)),
		...dossier.places.map((place) => toPlacePage(place, dossier.briefings.length)),
		...dossier.themes.map(toThemePage),
		...dossier.questions.map(toQuestionPage),
		...dossier.silences.map(toSilencePage),
		...dossier.events.map(toEventPage),
		...dossier.briefings.flatMap((briefing) => [
			toBriefingPage(briefing),
			...briefing.recommendations.map((one) => toRecommendationPage(one, briefing, relations)),
			...briefing.figures.map(toFigurePage),
		]),
		...gone.map(toGonePage),
	].map(({ unit, places }) => ({ unit: onTopic(unit), places: places.map(onTopic) }));
}

/** Whatever a topic gathers can be found by its name. */
function tagTopics({ topics }: Dossier): (unit: UnitDraft) => UnitDraft {
	const gathered = indexBy(
		topics.flatMap(({ id, recommendations, questions, events, figures, claims }) =>
			[...recommendations, ...questions, ...events, ...figures, ...claims].map(({ href }) => ({ id, href })),
		),
		({ href }) => [href],
	);
	return (unit) => ({
		...unit,
		tags: [...unit.tags, ...gathered.get(unit.record.href).map(({ id }) => one('topic', id))],
	});
}

const said = (fit: Fit, ...texts: readonly (string | undefined)[]): Said[] =>
	texts.flatMap((text) => (text ? [{ text, fit }] : []));

const tags = (kind: string, refs: readonly Ref[], fit: Fit = fits.tag): Tagged[] =>
	refs.map(({ id }) => ({ kind, id, fit }));

const one = (kind: string, id: string, fit: Fit = fits.tag): Tagged => ({ kind, id, fit });

const labelOf = ({ runs }: Citation) => runs.map(({ label }) => label).join(' ');

const sourceOf = (source: Citation): NonNullable<UnitRecord['source']> => ({
	name: `${source.briefing.name} ${labelOf(source)}`,
	href: source.runs[0]?.href ?? source.briefing.href,
	mark: source.briefing.mark,
});

const named = ({ spellings }: Actor | Place) => spellings.map(({ name, note }) => `${name} ${note ?? ''}`);

function toTopicPage(topic: Topic): PageDraft {
	const { about } = topic;
	const own: Tagged[] = [
		one('topic', topic.id, fits.topic),
		...about.actors.map((id) => one('actor', id, fits.topic)),
		...about.themes.map((id) => one('theme', id, fits.topic)),
		...about.places.map((id) => one('place', id, fits.topic)),
	];
	const place = (id: string, href: string, title: string, text: string): UnitDraft => ({
		record: { kind: 'passage', id: `${topic.id}/${id}`, href, title, text },
		said: said(fits.statement, text),
		tags: [],
	});
	return {
		unit: {
			record: {
				kind: 'topic',
				id: topic.id,
				href: topic.href,
				title: topic.name,
				text: topic.lead,
				aside: `named in ${topic.naming.length} of ${count(topic.sources.length, 'source')}`,
			},
			said: [
				...said(fits.title, topic.name, topic.short),
				...said(fits.text, topic.lead, topic.gloss, topic.card),
			],
			tags: own,
		},
		places: [
			...topic.inShort.map(({ label, text }, i) =>
				place(`short-${i}`, `${topic.href}#short`, `${topic.short}: ${label}`, text),
			),
			...topic.background.map(({ text }, i) =>
				place(`background-${i}`, topic.href, `${topic.short}: background`, text),
			),
			...topic.sources.flatMap(({ briefing, summary }) =>
				summary ? [place(briefing.id, topic.href, `${topic.short}: ${briefing.name}`, summary.text)] : [],
			),
		],
	};
}

const toActorPage = (actor: Actor, sources: number): PageDraft => ({
	unit: {
		record: {
			kind: 'actor',
			id: actor.id,
			href: actor.href,
			title: actor.name === actor.short ? actor.name : `${actor.name} (${actor.short})`,
			text: actor.description,
			aside: `named in ${actor.namedIn.length} of ${count(sources, 'source')}`,
		},
		said: [
			...said(fits.title, actor.name, actor.short),
			...said(fits.tag, ...named(actor)),
			...said(fits.text, actor.description, ...actor.notToBeConfusedWith.map(({ because }) => because)),
		],
		tags: [one('actor', actor.id, fits.own)],
	},
	places: [],
});

const toPlacePage = (place: Place, sources: number): PageDraft => ({
	unit: {
		record: {
			kind: 'place',
			id: place.id,
			href: place.href,
			title: place.name,
			aside: [place.kind, place.partOf ? `in ${place.partOf.name}` : ''].filter(Boolean).join(' '),
			text: `Named in ${place.namedIn.length} of ${count(sources, 'source')}.`,
		},
		said: [
			...said(fits.title, place.name, place.short),
			...said(fits.tag, ...named(place)),
			...said(fits.text, place.kind, place.partOf?.name),
		],
		tags: [one('place', place.id, fits.own)],
	},
	places: [],
});

const toThemePage = (theme: Theme): PageDraft => ({
	unit: {
		record: {
			kind: 'theme',
			id: theme.id,
			href: theme.href,
			title: theme.name,
			text: theme.definition,
			aside: `${count(theme.recommendations.length, 'ask')}, ${count(theme.claims.length, 'claim')}`,
		},
		said: [
			...said(fits.title, theme.name),
			...said(fits.statement, ...theme.words),
			...said(fits.text, theme.definition),
		],
		tags: [one('theme', theme.id, fits.own)],
	},
	places: [],
});

const toQuestionPage = (question: Question): PageDraft => ({
	unit: {
		record: {
			kind: 'question',
			id: question.id,
			href: question.href,
			title: question.name,
			text: question.summary,
			aside: `${question.answering.length} of ${count(question.sources, 'source')} answer`,
		},
		said: [
			...said(fits.title, question.name, question.short),
			...said(fits.text, question.summary),
			...said(fits.statement, question.settle),
		],
		tags: [
			...tags('actor', question.about.actors),
			...tags('theme', question.about.themes),
			...tags('place', question.about.places),
			...question.answering.map(({ briefing }) => one('briefing', briefing.id)),
		],
	},
	places: question.answering.flatMap(({ briefing, positions }) =>
		positions.map(({ verdict, answer, source }, i) => ({
			record: {
				kind: 'question' as const,
				id: `${question.id}/${briefing.id}-${i}`,
				href: question.href,
				title: question.name,
				text: `${verdict}: ${answer}`,
				source: sourceOf(source),
			},
			said: said(fits.statement, verdict, answer),
			tags: [],
		})),
	),
});

/** What no source says stands under the thing that it is about, as an answer. */
const toSilencePage = ({ id, text, expected, href, topic }: Silence): PageDraft => ({
	unit: {
		record: {
			kind: 'silence',
			id: `${topic.id}-${id}`,
			href,
			title: `No source says: ${text.charAt(0).toLowerCase()}${text.slice(1)}`,
			text: expected,
			aside: topic.short,
		},
		// What follows the first sentence is about it, and answers nothing.
		said: [...said(fits.title, text.replace(/(?<=\.)\s.*$/s, '')), ...said(fits.statement, text, expected)],
		tags: [one('topic', topic.id)],
	},
	places: [],
});

const dateWords = (date: string | undefined): string[] => (date ? [formatDate(date), date] : []);

const toEventPage = (event: Event): PageDraft => ({
	unit: {
		record: {
			kind: 'event',
			id: event.id,
			href: event.href,
			title: event.name,
			text: event.text,
			aside: event.when,
			...(event.reportedBy[0] ? { source: sourceOf(event.reportedBy[0]) } : {}),
		},
		said: [
			...said(fits.title, event.name),
			...said(fits.tag, event.when, ...dateWords(event.from), ...dateWords(event.to)),
			...said(fits.text, event.text),
		],
		tags: [
			...tags('actor', event.actors),
			...tags('theme', event.themes),
			...tags('place', event.places),
			...event.reportedBy.map(({ briefing }) => one('briefing', briefing.id)),
		],
	},
	places: [],
});

function toBriefingPage(briefing: Briefing): PageDraft {
	const { bibliography, standing } = briefing;
	const place = (
		kind: UnitRecord['kind'],
		id: string,
		href: string,
		title: string,
		text: string,
		about: readonly Tagged[] = [],
	): UnitDraft => ({
		record: {
			kind,
			id: `${briefing.id}${id}`,
			href,
			title,
			text,
			source: { name: briefing.name, href: briefing.href, mark: briefing.mark },
		},
		said: said(kind === 'passage' ? fits.text : fits.statement, text),
		tags: [...about, one('briefing', briefing.id)],
	});
	return {
		unit: {
			record: {
				kind: 'briefing',
				id: briefing.id,
				href: briefing.href,
				title: briefing.name,
				text: briefing.lead,
				aside: [briefing.by, briefing.outlet, briefing.published].filter(Boolean).join(', '),
			},
			said: [
				...said(fits.title, briefing.name, bibliography.title.text),
				...said(fits.tag, briefing.by, briefing.outlet, briefing.published, ...dateWords(briefing.earliest)),
				...said(fits.text, briefing.lead, standing.weight),
			],
			tags: [
				one('briefing', briefing.id, fits.own),
				...bibliography.authors.map(({ name }) => one('author', toAuthorId(name), fits.own)),
				...(bibliography.outlet ? [one('outlet', toAuthorId(bibliography.outlet.name), fits.own)] : []),
				...briefing.mentions.map((mention) =>
					'actor' in mention ? one('actor', mention.actor) : one('place', mention.place),
				),
			],
		},
		places: [
			...briefing.passages.map(({ text, source, paragraphs: [first = 0] }) => ({
				...place(
					'passage',
					`#p${first}`,
					`${briefing.href}#p${first}`,
					`${briefing.name} ${labelOf(source)}`,
					text,
					[],
				),
			})),
			...briefing.claims.map((claim) => toClaimPlace(claim, briefing)),
			...briefing.keyPoints.map(({ text }, i) =>
				place(
					'passage',
					`#key-${i}`,
					`${briefing.href}#key-points`,
					`${briefing.name}: what it argues`,
					text,
				),
			),
			...[...standing.care, ...standing.cautions].map(({ text }, i) =>
				place(
					'passage',
					`#caution-${i}`,
					`${briefing.href}#cautions`,
					`${briefing.name}: read with care`,
					text,
				),
			),
			...standing.unclear.map(({ paragraph, problem, readings }, i) =>
				place(
					'unclear',
					`#unclear-${i}`,
					`${briefing.href}#p${paragraph}`,
					`${briefing.name} ¶${paragraph}: unclear in the original`,
					`${problem} ${readings.join(' / ')}`,
				),
			),
		],
	};
}

const toClaimPlace = ({ key, href, sentence, source, about }: Claim, briefing: Briefing): UnitDraft => ({
	record: {
		kind: 'claim',
		id: key,
		href,
		title: `${briefing.name} ${labelOf(source)}`,
		text: sentence,
		source: sourceOf(source),
	},
	said: said(fits.statement, sentence),
	tags: [
		...tags('actor', about.actors),
		...tags('theme', about.themes),
		...tags('place', about.places),
		one('briefing', briefing.id),
	],
});

/** An author or outlet has no file of its own; its name is its id. */
export const toAuthorId = (name: string): string =>
	name
		.normalize('NFKD')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, '-')
		.replace(/^-|-$/g, '');

function toRecommendationPage(
	recommendation: Recommendation,
	briefing: Briefing,
	relations: Relations,
): PageDraft {
	const { modality, form, addressees, about, condition, horizon, source, short, text, concerns } =
		recommendation;
	const reasons = relations
		.of(recommendation)
		.flatMap(({ title, related }) => related.map(({ reason, other }) => ({ title, reason, other })));
	return {
		unit: {
			record: {
				kind: 'recommendation',
				id: recommendation.slug,
				href: recommendation.href,
				title: short,
				text,
				aside: `asked of ${listOf(addressees.map((ref) => ref.short))}`,
				strength: { modality: modality ?? '', form, words: describeStrength({ modality, form }) },
				source: sourceOf(source),
			},
			said: [...said(fits.title, short, text), ...said(fits.text, condition, horizon)],
			tags: [
				...tags('addressee', addressees, fits.title),
				...tags('actor', addressees, fits.title),
				...tags('actor', about, fits.title),
				...tags('theme', recommendation.themes),
				...(concerns ?? []).map((id) => one('topic', id)),
				one('instrument', recommendation.instrument.id),
				...(modality ? [one('modality', modality)] : []),
				one('briefing', briefing.id),
				...briefing.bibliography.authors.map(({ name }) => one('author', toAuthorId(name))),
				...(briefing.bibliography.outlet
					? [one('outlet', toAuthorId(briefing.bibliography.outlet.name))]
					: []),
			],
		},
		places: reasons.map(({ title, reason, other }, i) => ({
			record: {
				kind: 'recommendation' as const,
				id: `${recommendation.slug}/${i}`,
				href: recommendation.href,
				title: short,
				text: `${title}: ${isRecommendation(other) ? other.short : other.sentence} ${reason}`,
				source: sourceOf(source),
			},
			said: said(fits.statement, reason),
			tags: [],
		})),
	};
}

const toFigurePage = (figure: Figure): PageDraft => ({
	unit: {
		record: {
			kind: 'figure',
			id: figure.key,
			href: figure.href,
			title: figure.printed,
			text: [figure.unit, figure.population, figure.period].filter(Boolean).join('; '),
			source: sourceOf(figure.source),
		},
		said: [
			...said(fits.title, figure.printed, figure.value === undefined ? '' : String(figure.value)),
			...said(fits.tag, figure.unit, figure.quantity.replaceAll('-', ' ')),
			...said(fits.text, figure.population, figure.period, figure.namedSource, figure.note),
		],
		tags: [one('briefing', figure.briefing.id)],
	},
	places: [],
});

/** What went is found by its address alone: what it said may have gone because it was wrong. */
const toGonePage = ({ address, href, title, description }: Tombstone): PageDraft => ({
	unit: {
		record: { kind: 'withdrawn', id: address.replace(/^\/|\/$/g, ''), href, title, text: description },
		said: [],
		tags: [],
	},
	places: [],
});
