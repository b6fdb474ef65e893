/** A briefing as its page shows it: the digest of one source article with all it holds. */

import { hash } from 'node:crypto';
import type { Keep } from '../cache/keep.ts';
import { noteRead } from '../cache/reads.ts';
import type { Bibliography } from '../content/schema/bibliography.ts';
import type { Briefing as BriefingData } from '../content/schema/briefing.ts';
import type { Outside } from '../content/schema/citing.ts';
import type { Mention } from '../content/schema/naming.ts';
import type { Role } from '../content/schema/original.ts';
import type { MdxFile } from '../content/content-files.ts';
import { toPassages } from './digest.ts';
import { lookUp } from '../lists/index-by.ts';
import { once, oncePer } from '../lists/once.ts';
import { type Claim, toClaim } from './claim.ts';
import type { CitedPassage } from './digest.ts';
import { type Figure, toFigure } from './figure.ts';
import { type Recommendation, toRecommendation } from './recommendation.ts';
import type { BriefingRef, Citation, Ref } from './link.ts';
import type { Refs } from './references.ts';
import type { Routes } from '../addresses/routes.ts';

/** One statement of ours with the paragraphs that bear it out. */
export interface Note {
	readonly text: string;
	readonly source: Citation;
	/** Where it rests on something found outside the text: what that is. */
	readonly outside?: readonly Outside[];
}

/** One statement of the article that was looked up elsewhere. */
export interface Check extends Note {
	readonly statement: string;
	readonly outcome: BriefingData['standing']['checks'][number]['outcome'];
}

/** One paragraph of the original. */
export interface OriginalParagraph {
	readonly n: number;
	/** What it is, when the digest leaves it out. */
	readonly role: Role | undefined;
	/** Where the digest covers it. */
	readonly href: string | undefined;
	/** Actors and places named in it. */
	readonly named: readonly Ref[];
}

export interface Briefing extends BriefingRef {
	readonly lead: string;
	readonly added: string;
	readonly revised: string | undefined;
	readonly bibliography: Bibliography;
	readonly original: BriefingData['original'];
	readonly standing: Omit<
		BriefingData['standing'],
		'vantage' | 'care' | 'cautions' | 'checks' | 'namedSources'
	> & {
		readonly vantage: Note;
		/** Id of the actor from whose side it is written, where it has one. */
		readonly side: string | undefined;
		readonly care: readonly Note[];
		readonly cautions: readonly Note[];
		readonly checks: readonly Check[];
		readonly namedSources: readonly (Note & { readonly name: string })[];
	};
	readonly keyPoints: readonly Note[];
	readonly mentions: readonly Mention[];
	readonly passages: readonly CitedPassage[];
	readonly paragraphs: readonly OriginalParagraph[];
	readonly claims: readonly Claim[];
	readonly figures: readonly Figure[];
	readonly recommendations: readonly Recommendation[];
	readonly withdrawnClaims: NonNullable<BriefingData['withdrawnClaims']>;
	/** The text it counts as: two briefings of the same text share one. */
	readonly wording: string;
}

export function toBriefing(
	{ id, data, body }: MdxFile<BriefingData>,
	refs: Refs,
	routes: Routes,
	keep: Keep,
): Briefing {
	const ref = refs.briefing(id);
	const toNote = ({
		text,
		paragraphs,
		basis,
		sources = [],
	}: {
		text: string;
		paragraphs: number[];
		basis?: 'search' | undefined;
		sources?: Outside[] | undefined;
	}): Note => ({
		text,
		source: refs.cite({ briefing: id, paragraphs }),
		...(basis ? { outside: sources } : {}),
	});
	// Parsed when first asked for: whoever only checks needs none of it.
	const passages = once(() =>
		keep(['passages', hash('sha256', body), routes.home], () => toPassages(body, routes)).map((passage) => ({
			...passage,
			source: refs.cite({ briefing: id, paragraphs: [...passage.paragraphs] }),
		})),
	);
	const readPassages = () => {
		noteRead(id);
		return passages();
	};
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
			side: standing.vantage.side,
			care: standing.care.map(toNote),
			cautions: standing.cautions.map(toNote),
			checks: standing.checks.map(({ statement, found, outcome, paragraphs, sources = [] }) => ({
				...toNote({ text: found, paragraphs, basis: 'search', sources }),
				statement,
				outcome,
			})),
			namedSources: standing.namedSources.map(({ name, for: text, paragraphs }) => ({
				name,
				...toNote({ text, paragraphs }),
			})),
		},
		keyPoints: data.keyPoints.map(toNote),
		mentions: data.mentions,
		get passages() {
			return readPassages();
		},
		paragraphs: toParagraphs(id, data, ref, refs, routes),
		claims: data.claims.map((claim) => toClaim(claim, ref, refs, routes)),
		figures: data.figures.map((figure) => toFigure(figure, ref, refs, routes)),
		recommendations: data.recommendations.map((recommendation) =>
			toRecommendation(recommendation, { id }, readPassages, refs, routes),
		),
		withdrawnClaims: data.withdrawnClaims ?? [],
		wording: standing.sameTextAs ?? id,
	};
}

function toParagraphs(
	id: string,
	{ original, mentions }: BriefingData,
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
export const oldestFirst = (a: Briefing, b: Briefing) =>
	(a.earliest ?? '9999').localeCompare(b.earliest ?? '9999') || a.name.localeCompare(b.name, 'en');

/** How many separate texts stand behind some briefings: two digests of one text count once. */
export const countIndependentTexts = (briefings: readonly Pick<Briefing, 'wording'>[]) =>
	new Set(briefings.map(({ wording }) => wording)).size;

/** The day of the first publication: nothing that brings briefings together is older. Empty where there is no briefing. */
export const firstDay = (briefings: readonly Pick<Briefing, 'added'>[]) =>
	briefings
		.map(({ added }) => added)
		.sort()
		.at(0) ?? '';

/** A look-up of briefings by id, indexed once for all that ask. */
export const lookUpBriefing = oncePer((briefings: readonly Briefing[]) => lookUp(briefings));
