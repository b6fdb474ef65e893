/** What internal links can lead to. */

import type { Content } from '../content.ts';
import { listBodyParagraphs } from '../originals.ts';
import { quote } from '../quote.ts';
import { didYouMean } from '../suggestion.ts';
import type { Target } from '../targets.ts';

/** Says why a target leads nowhere; undefined when it leads somewhere. */
export type Destinations = (target: Target) => string | undefined;

const folders = {
	actor: 'actors',
	place: 'places',
	theme: 'themes',
	topic: 'topics',
	briefing: 'briefings',
	question: 'questions',
	event: 'events',
	page: 'pages',
} as const;

/** Everything in the content that a link can lead to. */
export function buildDestinations(content: Content): Destinations {
	const anchors = new Map<string, ReadonlySet<string>>();
	const anchorsOf = (id: string) => {
		const known = anchors.get(id) ?? listAnchors(content, id);
		anchors.set(id, known);
		return known;
	};
	return ({ kind, id, fragment }) => {
		if (kind === 'recommendation') {
			return fragment === undefined
				? describeRecommendation(content, id)
				: `#${fragment} is no part of the page of a recommendation`;
		}
		const known = content.ids(folders[kind]);
		if (!known.has(id)) return `there is no ${kind} ${quote(id)}${didYouMean(id, known)}`;
		if (fragment === undefined) return undefined;
		if (kind !== 'briefing') return `only links to briefings have a part after #`;
		return !content.findBriefing(id) || anchorsOf(id).has(fragment) ? undefined : `${id} has no #${fragment}`;
	};
}

function listAnchors(content: Content, id: string): Set<string> {
	const briefing = content.findBriefing(id)?.data;
	if (!briefing) return new Set();
	const { claims, figures, recommendations } = briefing;
	return new Set([
		...listBodyParagraphs(briefing).map((n) => `p${n}`),
		...claims.map((claim) => `c-${claim.id}`),
		...figures.map((figure) => `f-${figure.id}`),
		...recommendations.map((recommendation) => `r-${recommendation.id}`),
	]);
}

/** `rye-2020-3` is the third recommendation of `rye-2020`. */
function describeRecommendation(content: Content, id: string): string | undefined {
	const [, briefing = '', number] = /^(.*)-(\d+)$/.exec(id) ?? [];
	if (!content.ids('briefings').has(briefing))
		return `there is no recommendation ${quote(id)}; write briefing-number`;
	const data = content.findBriefing(briefing)?.data;
	if (!data || data.recommendations.some((recommendation) => String(recommendation.id) === number))
		return undefined;
	return `${briefing} has no recommendation ${number}`;
}
