/** Every lasting page of the site, with what the ledger should say of it. */

import { fixedPageNames, fixedPageOf } from '../addresses/fixed-pages.ts';
import { fileOf } from '../content/collections.ts';
import type { Path } from '../diagnostics/diagnostic.ts';
import type { Briefing } from '../dossier/briefing.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { listCutPages } from '../site/cut-lists.ts';
import {
	identityOfBriefing,
	identityOfNamed,
	identityOfQuestion,
	identityOfTheme,
	identityOfTopic,
	type Identity,
} from './identity.ts';
import type { Recommendation } from '../dossier/recommendation.ts';
import { hashWhole, type LedgerEntry } from './ledger.ts';
import { formatMeaning, listVersions, toLine, toMeaning } from './meaning.ts';
import type { Ref } from '../dossier/link.ts';
import type { Routes } from '../addresses/routes.ts';

/** Where the content says what stands at an address. */
export interface Origin {
	/** Path from the content folder. */
	readonly file: string;
	/** Of the whole. */
	readonly path: Path;
	/** Of one part of it, in one of its versions if it has any. */
	readonly pathOf: (part: string, version?: number) => Path;
	/** As commands name it, such as `rye-2020/3`. */
	readonly key?: string;
}

export interface Address {
	/** Path below the root of the site. */
	readonly address: string;
	readonly href: string;
	/** The lines that the ledger should hold, oldest first: one for each version of a recommendation, mostly one for anything else. */
	readonly entries: readonly [LedgerEntry, ...LedgerEntry[]];
	/** Whether it is a list that follows from the content. Such a list may go and come back; nothing else may. */
	readonly derived: boolean;
	/** Absent where it follows from no file alone. */
	readonly origin?: Origin | undefined;
}

interface Told {
	readonly date?: string;
	readonly derived?: boolean;
	readonly file?: string;
	readonly identity?: Identity;
}

/** In the order in which they are recorded. */
export function listAddresses(dossier: Dossier): Address[] {
	const { routes, site, updated } = dossier;
	const toPage = (
		href: string,
		text: string,
		{ date = updated, derived = false, file, identity }: Told = {},
	): Address => {
		const address = toAddress(href, routes);
		const note = identity ? formatMeaning(identity.meaning) : '';
		const entry = { ...plainEntry, address, date, text: toLine(text), note };
		return {
			address,
			href,
			derived,
			entries: [{ ...entry, hash: identity ? hashWhole(entry) : '' }],
			origin:
				file === undefined ? undefined : { file, path: [], pathOf: (part) => identity?.paths[part] ?? [] },
		};
	};
	const toLists = (refs: readonly Ref[], before: string) =>
		refs.map(({ href, name }) => toPage(href, `${before} ${name}`, { derived: true }));

	return [
		toPage(routes.home, site.title, { file: fileOf('site', '') }),
		...dossier.pages.map(({ id, href, name }) => toPage(href, name, { file: fileOf('pages', id) })),
		...dossier.topics.map((topic) =>
			toPage(topic.href, topic.name, { file: fileOf('topics', topic.id), identity: identityOfTopic(topic) }),
		),
		...dossier.briefings.flatMap((briefing) => [
			toPage(briefing.href, briefing.name, {
				date: briefing.added,
				file: fileOf('briefings', briefing.id),
				identity: identityOfBriefing(briefing),
			}),
			...briefing.recommendations.map((recommendation, i) =>
				toRecommendation(recommendation, i, briefing, routes),
			),
		]),
		...dossier.actors.map((actor) =>
			toPage(actor.href, actor.name, { file: fileOf('actors', actor.id), identity: identityOfNamed(actor) }),
		),
		...dossier.themes.map((theme) =>
			toPage(theme.href, theme.name, { file: fileOf('themes', theme.id), identity: identityOfTheme(theme) }),
		),
		...dossier.questions.map((question) =>
			toPage(question.href, question.name, {
				file: fileOf('questions', question.id),
				identity: identityOfQuestion(question),
			}),
		),
		...listRecorded(dossier).map(({ href, recorded }) => toPage(href, recorded)),
		...toLists(dossier.addressees, 'Asked of'),
		...toLists(dossier.instruments, 'By means:'),
		...toLists(dossier.recommendedThemes, 'On'),
	];
}

/** The fixed pages that are promised, with the names that the ledger has for them. */
function listRecorded(dossier: Dossier): { href: string; recorded: string }[] {
	return fixedPageNames.flatMap((name) => {
		const { recorded } = fixedPageOf[name];
		// A dossier without questions has no page of them.
		const isThere = name !== 'questions' || dossier.questions.length > 0;
		return recorded && isThere ? [{ href: dossier.routes[name], recorded }] : [];
	});
}

/** Pages that may be there and may change or go: nobody cites them, though places in them may be cited. */
export const listOtherPages = (dossier: Dossier): string[] => {
	const { routes, actors, themes, topics, briefings } = dossier;
	return [
		...fixedPageNames.filter((name) => !fixedPageOf[name].recorded).map((name) => routes[name]),
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

/** What most lines have. */
export const plainEntry = { state: 'live', version: undefined, hash: '', note: '' } as const;

/** The path of an href below the root of the site. */
export const toAddress = (href: string, { home }: Pick<Routes, 'home'>) => `/${href.slice(home.length)}`;

function toRecommendation(
	recommendation: Recommendation,
	i: number,
	{ id, added, revised = added }: Briefing,
	routes: Routes,
): Address {
	const { href, key, version: current, earlier = [] } = recommendation;
	const { text, form, modality, condition, paragraphs } = recommendation;
	const addressees = recommendation.addressees.map(({ id: one }) => one);
	const address = toAddress(href, routes);
	// Part by part: a copy of everything would hold its passages, for which the digest is parsed.
	const [first, ...later] = listVersions({
		text,
		form,
		modality,
		condition,
		paragraphs,
		addressees,
		earlier,
	});
	const toEntry = (said: typeof first, version: number, date: string): LedgerEntry => {
		const entry = {
			...plainEntry,
			address,
			version,
			date,
			text: toLine(said.text),
			note: formatMeaning(toMeaning(said)),
		};
		return { ...entry, hash: hashWhole(entry) };
	};
	const since = earlier.length > 0 ? added : revised;
	const path = ['recommendations', i];
	return {
		address,
		href,
		derived: false,
		entries: [
			toEntry(first, 1, since),
			// A version holds from the day on which it replaced the one before.
			...later.map((said, n) => toEntry(said, n + 2, earlier[n]?.changed ?? since)),
		],
		origin: {
			file: fileOf('briefings', id),
			path,
			key,
			pathOf: (part, version = current) => {
				if (part === 'date')
					return version > 1 ? [...path, 'earlier', version - 2, 'changed'] : [...path, 'version'];
				return version === current ? [...path, part] : [...path, 'earlier', version - 1, 'was', part];
			},
		},
	};
}
