/** A briefing as its page shows it: the digest of one source article with all it holds. */

import type * as schema from '../gate/schema.ts';
import type { MdxSource } from '../gate/sources.ts';
import { toPassages } from './digest.ts';
import { earliest } from './dates.ts';
import {
	toClaim,
	toFigure,
	toRecommendation,
	type CitedPassage,
	type Claim,
	type Figure,
	type Recommendation,
} from './items.ts';
import type { BriefingRef, Citation, Ref, Refs } from './refs.ts';
import type { Routes } from './routes.ts';

/** One statement of ours with the paragraphs that bear it out. */
export interface Note {
	readonly text: string;
	readonly source: Citation;
}

/** One paragraph of the original. */
export interface OriginalParagraph {
	readonly n: number;
	/** What it is, when the digest leaves it out. */
	readonly role: schema.Role | undefined;
	/** Where the digest covers it. */
	readonly href: string | undefined;
	/** Actors and places named in it. */
	readonly named: readonly Ref[];
}

export interface Briefing extends BriefingRef {
	readonly lead: string;
	readonly added: string;
	readonly revised: string | undefined;
	readonly bibliography: schema.Bibliography;
	readonly original: schema.Briefing['original'];
	readonly standing: Omit<schema.Briefing['standing'], 'vantage' | 'cautions' | 'namedSources'> & {
		readonly vantage: Note;
		readonly cautions: readonly Note[];
		readonly namedSources: readonly (Note & { readonly name: string })[];
	};
	readonly keyPoints: readonly Note[];
	readonly mentions: readonly schema.Mention[];
	readonly passages: readonly CitedPassage[];
	readonly paragraphs: readonly OriginalParagraph[];
	readonly claims: readonly Claim[];
	readonly figures: readonly Figure[];
	readonly recommendations: readonly Recommendation[];
	/** The wording it counts as: two briefings of the same text share one. */
	readonly wording: string;
	/** Where the date of the article puts it; undefined when it is undated. */
	readonly earliest: string | undefined;
}

export function toBriefing(
	{ id, data, body }: MdxSource<schema.Briefing>,
	refs: Refs,
	routes: Routes,
): Briefing {
	const ref = refs.briefing(id);
	const toNote = ({ text, paragraphs }: { text: string; paragraphs: number[] }): Note => ({
		text,
		source: refs.cite({ briefing: id, paragraphs }),
	});
	const passages = toPassages(body, routes).map((passage) => ({
		...passage,
		source: refs.cite({ briefing: id, paragraphs: [...passage.paragraphs] }),
	}));
	const { standing } = data;
	return {
		...ref,
		lead: data.lead,
		added: data.added,
		revised: data.revised,
		bibliography: data.bibliography,
		original: data.original,
		standing: {
			...standing,
			vantage: toNote(standing.vantage),
			cautions: standing.cautions.map(toNote),
			namedSources: standing.namedSources.map(({ name, for: text, paragraphs }) => ({
				name,
				...toNote({ text, paragraphs }),
			})),
		},
		keyPoints: data.keyPoints.map(toNote),
		mentions: data.mentions,
		passages,
		paragraphs: toParagraphs(id, data, ref, refs, routes),
		claims: data.claims.map((claim) => toClaim(claim, ref, refs, routes)),
		figures: data.figures.map((figure) => toFigure(figure, ref, refs, routes)),
		recommendations: data.recommendations.map((recommendation) =>
			toRecommendation(recommendation, { id }, passages, refs, routes),
		),
		wording: standing.sameTextAs ?? id,
		earliest: earliest(data.bibliography.published),
	};
}

function toParagraphs(
	id: string,
	{ original, mentions }: schema.Briefing,
	{ body }: BriefingRef,
	refs: Refs,
	routes: Routes,
): OriginalParagraph[] {
	const roles = new Map(original.leftOut.flatMap(({ paragraphs, role }) => paragraphs.map((n) => [n, role])));
	return Array.from({ length: original.paragraphs }, (_, i) => i + 1).map((n) => {
		const here = mentions.filter(({ paragraphs }) => paragraphs.includes(n));
		const named = here.map((mention) =>
			'actor' in mention ? refs.actor(mention.actor) : refs.place(mention.place),
		);
		return {
			n,
			role: roles.get(n),
			href: body.has(n) ? routes.paragraph(id, n) : undefined,
			named: [...new Map(named.map((ref) => [ref.href, ref])).values()],
		};
	});
}

/** Undated ones last; equal dates by name. */
export const newestFirst = (a: Briefing, b: Briefing) =>
	(b.earliest ?? '').localeCompare(a.earliest ?? '') || a.name.localeCompare(b.name, 'en');

/** How many separate texts stand behind some briefings: wordings of one text count once. */
export const countWordings = (briefings: readonly Pick<Briefing, 'wording'>[]) =>
	new Set(briefings.map(({ wording }) => wording)).size;
