/** Every lasting address of the site, with what the ledger should say of it. */

import type { Briefing } from './briefings.ts';
import type { Dossier } from './dossier.ts';
import { listCutPages } from './families.ts';
import type { Recommendation } from './items.ts';
import { hashText, type Entry } from './ledger.ts';
import type { Ref } from './refs.ts';
import type { Routes } from './routes.ts';

export interface Address {
	/** Path below the root of the site. */
	readonly address: string;
	readonly href: string;
	/** The lines that the ledger should hold, oldest first: one for each wording of a recommendation, one for any other page. */
	readonly entries: readonly [Entry, ...Entry[]];
	/** Whether it is a list that follows from the content. Such a list may go and come back; nothing else may. */
	readonly derived: boolean;
}

/** In the order in which they are recorded. */
export function listAddresses(dossier: Dossier): Address[] {
	const { routes, site, updated } = dossier;
	const toPage = (href: string, text: string, date = updated, derived = false): Address => {
		const address = toAddress(href, routes);
		return { address, href, derived, entries: [{ ...plain, address, date, text: toLine(text) }] };
	};
	const toPages = (refs: readonly Ref[]) => refs.map(({ href, name }) => toPage(href, name));
	const toLists = (refs: readonly Ref[], before: string) =>
		refs.map(({ href, name }) => toPage(href, `${before} ${name}`, updated, true));

	return [
		toPage(routes.home, site.title),
		...dossier.pages.map(({ href, name }) => toPage(href, name)),
		...toPages(dossier.topics),
		...dossier.briefings.flatMap((briefing) => [
			toPage(briefing.href, briefing.name, briefing.added),
			...briefing.recommendations.map((recommendation) => toRecommendation(recommendation, briefing, routes)),
		]),
		...toPages(dossier.actors),
		...toPages(dossier.themes),
		...toPages(dossier.questions),
		toPage(routes.recommendations, 'Recommendations'),
		toPage(routes.briefings, 'Briefings'),
		toPage(routes.actors, 'Actors A–Z'),
		toPage(routes.themes, 'Themes'),
		...(dossier.questions.length > 0 ? [toPage(routes.questions, 'Questions')] : []),
		...toLists(dossier.addressees, 'Asked of'),
		...toLists(dossier.instruments, 'By means:'),
		...toLists(dossier.recommendedThemes, 'On'),
	];
}

/** Pages that may be there and may change or go: nobody cites them. */
export const listOtherPages = (dossier: Dossier): string[] => {
	const { routes, actors, themes, topics, briefings } = dossier;
	return [
		routes.asset('404.html'),
		routes.search,
		routes.figures,
		routes.silences,
		routes.timeline,
		routes.map,
		routes.memo,
		routes.data,
		routes.corrections,
		...briefings.map(({ id }) => routes.briefingRecord(id)),
		...topics.flatMap(({ id, claims, events }) => [
			...(claims.length > 0 ? [routes.topicClaims(id)] : []),
			...(events.length > 0 ? [routes.timelineOf(id)] : []),
		]),
		...actors.flatMap(({ id, claims }) => (claims.length > 0 ? [routes.actorClaims(id)] : [])),
		...themes.flatMap(({ id, claims }) => (claims.length > 0 ? [routes.themeClaims(id)] : [])),
		...listCutPages(dossier).map(({ href }) => href),
	].map((href) => toAddress(href, routes));
};

const plain = { state: 'live', version: undefined, hash: '', note: '' } as const;

/** The path of an href below the root of the site. */
export const toAddress = (href: string, { home }: Routes) => `/${href.slice(home.length)}`;

/** Line breaks and runs of blanks are not wording: a browser shows them as one blank. */
const toLine = (text: string) => text.replace(/\s+/g, ' ').trim();

function toRecommendation(recommendation: Recommendation, briefing: Briefing, routes: Routes): Address {
	const { href, text, earlier = [] } = recommendation;
	const address = toAddress(href, routes);
	const toEntry = (wording: string, version: number, date: string): Entry => {
		const line = toLine(wording);
		return { address, state: 'live', version, hash: hashText(line), date, text: line, note: '' };
	};
	// A wording holds from the day on which it replaced the one before.
	const [first, ...later] = listTexts(recommendation);
	const since = earlier.length > 0 ? briefing.added : (briefing.revised ?? briefing.added);
	return {
		address,
		href,
		derived: false,
		entries: [
			toEntry(first ?? text, 1, since),
			...later.map((wording, i) => toEntry(wording, i + 2, earlier[i]?.changed ?? since)),
		],
	};
}

/** Its wording in each version, oldest first: a version that changed something else kept the wording of the next. */
export function listTexts({ text, earlier = [] }: Pick<Recommendation, 'text' | 'earlier'>): string[] {
	const texts = [text];
	for (const { was } of earlier.toReversed()) texts.unshift(was.text ?? texts[0] ?? text);
	return texts;
}
