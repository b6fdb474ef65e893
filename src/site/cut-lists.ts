/** The lists that grow with the dossier: what each page shows of its own, and how the rest is cut. */

import type { Routes } from '../addresses/routes.ts';
import { toFixedLink } from './navigation.ts';
import type { Actor } from '../dossier/actor.ts';
import type { Briefing } from '../dossier/briefing.ts';
import type { Claim } from '../dossier/claim.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { type Event, listEvents } from '../dossier/event.ts';
import type { Figure } from '../dossier/figure.ts';
import type { BriefingRef, Ref } from '../dossier/link.ts';
import type { Place } from '../dossier/place.ts';
import { listByLetter, mostPlaces } from '../dossier/place-pages.ts';
import { type Answer, questionKindNames, type Question } from '../dossier/question.ts';
import type { RecommendationList } from '../dossier/recommendation-lists.ts';
import type { Recommendation } from '../dossier/recommendation.ts';
import type { Relation } from '../dossier/relation.ts';
import type { Topic } from '../dossier/topic.ts';
import {
	byLetter,
	byTime,
	type Level,
	listCuts,
	type LongList,
	toLongList,
	within,
} from '../lists/long-list.ts';

/** Of a source: what it says is as old as it is. */
const ofSource = <Item extends { readonly briefing: BriefingRef }>() =>
	byTime<Item>(
		({ briefing }) => briefing.earliest,
		({ briefing }) => briefing.name,
	);

const asks = { most: 60, first: 40 };

const few = { front: 30, most: 60, first: 20 };

const claims = { most: 100, first: 40 };

/** What is asked of one party, by one means or on one theme; the strongest first. */
export const listAsks = (group: Pick<RecommendationList, 'href' | 'recommendations'>) =>
	toLongList(group.recommendations, group.href, ofSource<Recommendation>(), asks);

/** What is asked of others that concerns an actor. */
export const listConcerned = ({ href, concerned }: Pick<Actor, 'href' | 'concerned'>) =>
	toLongList(concerned, `${href}asks/`, ofSource<Recommendation>(), few);

/** What is asked on a topic, those first that name it. */
export const listTopicAsks = ({ href, recommendations }: Pick<Topic, 'href' | 'recommendations'>) =>
	toLongList(recommendations, `${href}asks/`, ofSource<Recommendation>(), { front: 16, most: 60, first: 8 });

/** What is said of an actor, on a theme or on a topic; of a long list, what the newest sources say. */
export const listClaims = (entity: { readonly href: string; readonly claims: readonly Claim[] }) =>
	toLongList(
		entity.claims.length > claims.most ? entity.claims.toReversed() : entity.claims,
		`${entity.href}claims/`,
		ofSource<Claim>(),
		claims,
	);

const ofBriefing = byTime<Briefing>(
	({ earliest }) => earliest,
	({ name }) => name,
);

/** All sources; of many, the newest. */
export const listSources = ({ briefings, routes }: Pick<Dossier, 'briefings' | 'routes'>) =>
	toLongList(newestOf(briefings, 60), routes.published, ofBriefing, { most: 60, first: 25 });

/** What the sources say on a topic: of many, those first that are summed up, then those that name it, the newest of each. */
export function listTopicSources({ href, sources }: Pick<Topic, 'href' | 'sources'>): LongList<Briefing> {
	const most = 8;
	const rank = new Map(
		sources.map(({ briefing, summary, named }) => [briefing, summary ? 0 : named ? 1 : 2]),
	);
	const naming = sources.filter(({ summary, named }) => summary ?? named).map(({ briefing }) => briefing);
	if (sources.length <= most)
		return toLongList(
			sources.map(({ briefing }) => briefing),
			'',
			[],
			{ most, first: most },
		);
	const list = newestOf(naming, most).toSorted((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
	return toLongList(list, `${href}sources/`, ofBriefing, { front: 7, most: 40, first: 5 });
}

/** What the sources answer; of many sources or answers, the newest, as many as give four answers together. */
export function listAnswers({ href, answering }: Pick<Question, 'href' | 'answering'>): LongList<Answer> {
	const list = newestOf(answering, 6);
	let given = 0;
	const first = list.findIndex(({ positions }) => (given += positions.length) > 4);
	const isFew = answering.flatMap(({ positions }) => positions).length <= 8;
	const few = { front: isFew ? 6 : 0, most: 60, first: first === -1 ? list.length : Math.max(first, 1) };
	return toLongList(list, `${href}answers/`, ofSource<Answer>(), few);
}

/** Actors; of many, those that most sources name. */
export const listActors = ({ actors, routes }: Pick<Dossier, 'actors' | 'routes'>) =>
	toLongList(
		actors.length > 100 ? actors.toSorted((a, b) => b.namedIn.length - a.namedIn.length) : actors,
		routes.actorsUnder,
		byLetter<Actor>(({ name }) => name),
		{ most: 100, first: 40 },
	);

/** Whoever is asked for something; those first who are asked for most. */
export const listAddressees = ({ addressees, routes }: Pick<Dossier, 'addressees' | 'routes'>) =>
	toLongList(
		addressees,
		routes.askedUnder,
		byLetter<RecommendationList>(({ name }) => name),
		{ most: 30, first: 15 },
	);

/** Places; of many, those that most sources name. */
export const listPlaces = ({ places, routes }: Pick<Dossier, 'places' | 'routes'>) =>
	listByLetter(
		places.length > mostPlaces ? places.toSorted((a, b) => b.namedIn.length - a.namedIn.length) : places,
		routes,
	);

/** Numbers; of many, those that several sources give. */
export const listFigures = (figures: readonly Figure[], routes: Routes) =>
	toLongList(figures, routes.figuresOf, [ofQuantity, ...within(ofQuantity, ofSource<Figure>())], {
		most: 120,
		first: 0,
	});

const ofQuantity: Level<Figure> = ({ quantity }) => ({ id: quantity, name: quantity.replaceAll('-', ' ') });

/** How many questions one page holds. */
export const questionsOnPage = 40;

/** Questions; of many, the most disputed. */
export const listQuestionLines = ({
	questions,
	questionLists,
	routes,
}: Pick<Dossier, 'questions' | 'questionLists' | 'routes'>) =>
	toLongList(
		questions.length > questionsOnPage ? questionLists.disputed : questions,
		routes.questionsUnder,
		[
			ofKind,
			...within(
				ofKind,
				byLetter<Question>(({ short }) => short),
			),
		],
		{ most: questionsOnPage, first: 16 },
	);

const ofKind: Level<Question> = ({ kind }) => ({ id: kind, name: questionKindNames[kind] });

/** Advice that pulls apart; conflicts first. */
export const listOpposed = ({ relations, routes }: Pick<Dossier, 'relations' | 'routes'>) =>
	toLongList(
		relations.opposed,
		routes.opposedUnder,
		byTime<Relation>(
			({ from }) => from.briefing.earliest,
			({ from }) => from.briefing.name,
		),
		{ most: 60, first: 15 },
	);

/** The last of a list in order of time, newest first; the list itself where it is short. */
const newestOf = <
	Item extends { readonly earliest?: string | undefined } | { readonly briefing: BriefingRef },
>(
	items: readonly Item[],
	most: number,
): readonly Item[] => {
	if (items.length <= most) return items;
	const dateOf = (item: Item) => ('briefing' in item ? item.briefing.earliest : item.earliest);
	// The undated stand last in order of time, and must not stand for the newest.
	return [...items.filter((item) => dateOf(item)).reverse(), ...items.filter((item) => !dateOf(item))];
};

/** What a page of a cut list holds. */
export type Held =
	| { readonly kind: 'asks'; readonly list: LongList<Recommendation>; readonly ownAddressee: boolean }
	| { readonly kind: 'claims'; readonly list: LongList<Claim> }
	| { readonly kind: 'sources'; readonly list: LongList<Briefing>; readonly topic?: Topic }
	| { readonly kind: 'answers'; readonly list: LongList<Answer> }
	| { readonly kind: 'events'; readonly list: LongList<Event>; readonly own: boolean }
	| { readonly kind: 'actors'; readonly list: LongList<Actor> }
	| { readonly kind: 'addressees'; readonly list: LongList<RecommendationList> }
	| { readonly kind: 'places'; readonly list: LongList<Place> }
	| { readonly kind: 'figures'; readonly list: LongList<Figure> }
	| { readonly kind: 'questions'; readonly list: LongList<Question> }
	| { readonly kind: 'opposed'; readonly list: LongList<Relation> };

export interface CutPage {
	readonly href: string;
	/** No other page has it. */
	readonly title: string;
	/** The page whose list it belongs to. */
	readonly of: Pick<Ref, 'name' | 'href'>;
	readonly held: Held;
}

/** Every page that a long list is cut into. */
export function listCutPages(dossier: Dossier): CutPage[] {
	const { routes, topics, actors, themes, questions, events, figures } = dossier;
	const pages = <Item>(
		title: string,
		of: CutPage['of'],
		list: LongList<Item>,
		toHeld: (list: LongList<Item>) => Held,
	): CutPage[] =>
		listCuts(list).map((cut) => ({
			href: cut.href,
			title: `${title}: ${cut.name}`,
			of,
			held: toHeld(cut.list),
		}));
	const groups = (before: string, list: readonly RecommendationList[], ownAddressee: boolean) =>
		list.flatMap((group) =>
			pages(`${before} ${group.name}`, group, listAsks(group), (one) => ({
				kind: 'asks',
				list: one,
				ownAddressee,
			})),
		);
	return [
		...groups('Asked of', dossier.addressees, true),
		...groups('By means', dossier.instruments, false),
		...groups('Asked on', dossier.recommendedThemes, false),
		...pages('Who is asked', toFixedLink('recommendations', dossier), listAddressees(dossier), (list) => ({
			kind: 'addressees',
			list,
		})),
		...[...actors, ...themes, ...topics].flatMap((entity) =>
			pages(
				`Said of ${entity.name}`,
				{ name: entity.name, href: entity.href },
				listClaims(entity),
				(list) => ({ kind: 'claims', list }),
			),
		),
		...actors.flatMap((actor) =>
			pages(`Asked of others about ${actor.name}`, actor, listConcerned(actor), (list) => ({
				kind: 'asks',
				list,
				ownAddressee: false,
			})),
		),
		...topics.flatMap((topic) => [
			...pages(`Asked on ${topic.name}`, topic, listTopicAsks(topic), (list) => ({
				kind: 'asks',
				list,
				ownAddressee: false,
			})),
			...pages(`Sources on ${topic.name}`, topic, listTopicSources(topic), (list) => ({
				kind: 'sources',
				list,
				topic,
			})),
			...pages(
				`Events, ${topic.name}`,
				{ name: `${topic.short}: timeline`, href: routes.timelineOf(topic.id) },
				listEvents(topic.events, routes.timelineOf(topic.id)),
				(list) => ({ kind: 'events', list, own: false }),
			),
		]),
		...pages('Sources', toFixedLink('briefings', dossier), listSources(dossier), (list) => ({
			kind: 'sources',
			list,
		})),
		...questions.flatMap((question) =>
			pages(`Answers: ${question.name}`, question, listAnswers(question), (list) => ({
				kind: 'answers',
				list,
			})),
		),
		...pages(
			'Events',
			toFixedLink('timeline', dossier),
			listEvents(events, routes.timelineUnder),
			(list) => ({ kind: 'events', list, own: true }),
		),
		...pages('Actors', toFixedLink('actors', dossier), listActors(dossier), (list) => ({
			kind: 'actors',
			list,
		})),
		...pages('Places', toFixedLink('map', dossier), listPlaces(dossier), (list) => ({
			kind: 'places',
			list,
		})),
		...pages('Numbers', toFixedLink('figures', dossier), listFigures(figures, routes), (list) => ({
			kind: 'figures',
			list,
		})),
		...pages('Questions', toFixedLink('questions', dossier), listQuestionLines(dossier), (list) => ({
			kind: 'questions',
			list,
		})),
		...pages('Advice that pulls apart', toFixedLink('questions', dossier), listOpposed(dossier), (list) => ({
			kind: 'opposed',
			list,
		})),
	];
}
