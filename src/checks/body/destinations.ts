/** What internal links can lead to. */

import type { Content } from '../../content/content.ts';
import { describeDraft } from '../../content/drafts.ts';
import { suggestId } from './known-ids.ts';
import { listBodyParagraphs } from '../../content/original.ts';
import { quote } from '../../diagnostics/quote.ts';
import type { Briefing } from '../../content/schema/briefing.ts';
import type { InternalLink } from '../../text/internal-links.ts';

/** Says why a target leads nowhere; undefined when it leads somewhere. */
export type Destinations = (target: InternalLink) => string | undefined;

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
	return ({ kind, id, fragment }) => {
		if (kind === 'recommendation') {
			return fragment === undefined
				? describeRecommendation(content, id)
				: `#${fragment} is no part of the page of a recommendation`;
		}
		const known = content.ids(folders[kind]);
		// That there are no briefings at all is said once.
		if (kind === 'briefing' && known.size === 0) return undefined;
		if (content.drafts(folders[kind]).has(id)) return describeDraft(id);
		if (!known.has(id)) return `there is no ${kind} ${quote(id)}${suggestId(content, folders[kind], id)}`;
		if (fragment === undefined) return undefined;
		if (kind !== 'briefing') return `only links to briefings have a part after #`;
		const briefing = content.findBriefing(id)?.data;
		return !briefing || listAnchors(briefing).includes(fragment) ? undefined : `${id} has no #${fragment}`;
	};
}

/** Everything on the page of a briefing that a link can lead to. */
export const listAnchors = (briefing: Briefing): string[] => [
	...listBodyParagraphs(briefing).map((n) => `p${n}`),
	...briefing.claims.map(({ id }) => `c-${id}`),
	...briefing.figures.map(({ id }) => `f-${id}`),
	...briefing.recommendations.map(({ id }) => `r-${id}`),
];

/** `rye-2020-3` is the third recommendation of `rye-2020`. */
function describeRecommendation(content: Content, id: string): string | undefined {
	const [, briefing = '', number] = /(.*)-(\d+)$/.exec(id) ?? [];
	const known = content.ids('briefings');
	if (known.size === 0) return undefined;
	if (content.drafts('briefings').has(briefing)) return describeDraft(briefing);
	if (!known.has(briefing)) return `there is no recommendation ${quote(id)}; write briefing-number`;
	const data = content.findBriefing(briefing)?.data;
	if (!data || data.recommendations.some((recommendation) => String(recommendation.id) === number))
		return undefined;
	return `${briefing} has no recommendation ${number}`;
}
