/** Turns the ids that records name into links, all at once. */

import { type Routes, splitSlug } from '../addresses/routes.ts';
import type { ContentFile, ContentFiles } from '../content/content-files.ts';
import type { Bibliography } from '../content/schema/bibliography.ts';
import type { Briefing } from '../content/schema/briefing.ts';
import type { Reference } from '../content/schema/citing.ts';
import { nobodyNamed, notStated } from '../content/schema/recommendation.ts';
import { lookUp } from '../lists/index-by.ts';
import { listOf } from '../text/grammar.ts';
import type { InternalLink } from '../text/internal-links.ts';
import { formatParagraphs } from '../text/pinpoints.ts';
import type { BriefingRef, Citation, Ref } from './link.ts';
import { placePlaces } from './place-pages.ts';
import { earliest, formatPublished } from './published.ts';

export interface Refs {
	readonly briefing: (id: string) => BriefingRef;
	readonly actor: (id: string) => Ref;
	/** An actor as one who is asked; its link leads to what it is asked. */
	readonly addressee: (id: string) => Ref;
	readonly theme: (id: string) => Ref;
	readonly place: (id: string) => Ref;
	readonly instrument: (id: string) => Ref;
	readonly cite: (reference: Reference) => Citation;
	/** How a text names what an internal target points at. */
	readonly nameOf: (target: InternalLink) => string;
}

export function buildRefs(
	sources: ContentFiles,
	site: { instruments: readonly { id: string; name: string }[] },
	routes: Routes,
): Refs {
	const inTime = [...sources.briefings].sort(oldestFirst);
	const briefing = lookUp(inTime.map((source, i) => toBriefingRef(source, i, routes)));
	const actor = lookUp(
		sources.actors.map(({ id, data }) => ({
			id,
			name: data.name,
			short: data.short,
			href: routes.actor(id),
		})),
	);
	const theme = lookUp(sources.themes.map(({ id, data }) => toRef(id, data.name, routes.theme(id))));
	const places = sources.places.map(({ id, data }) => ({ id, name: data.name }));
	const hrefOf = placePlaces(places, routes);
	const place = lookUp(places.map(({ id, name }) => toRef(id, name, hrefOf(id))));
	const instrument = lookUp([
		...site.instruments.map(({ id, name }) => toRef(id, name, routes.byInstrument(id))),
		toRef(notStated, 'Not stated', routes.byInstrument(notStated)),
	]);
	const named = {
		briefing,
		actor,
		theme,
		place,
		topic: lookUp(sources.topics.map(({ id, data }) => ({ id, name: data.title }))),
		question: lookUp(sources.questions.map(({ id, data }) => ({ id, name: data.question }))),
		event: lookUp(sources.events.map(({ id, data }) => ({ id, name: data.title }))),
		page: lookUp(sources.pages.map(({ id, data }) => ({ id, name: data.title }))),
	};
	const nobody = toRef(nobodyNamed, 'Nobody named', routes.askedOf(nobodyNamed));

	return {
		briefing,
		actor,
		addressee: (id) => (id === nobodyNamed ? nobody : { ...actor(id), href: routes.askedOf(id) }),
		theme,
		place,
		instrument,
		cite: (reference) => toCitation(briefing(reference.briefing), reference.paragraphs, routes),
		nameOf: ({ kind, id }) => {
			if (kind !== 'recommendation') return named[kind](id).name;
			const [of, n] = splitSlug(id);
			return `${briefing(of).name}, recommendation ${n}`;
		},
	};
}

const toRef = (id: string, name: string, href: string): Ref => ({ id, name, short: name, href });

/** How many marks of sources can be told apart; a sixth source has that of the first. */
const marks = 5;

/** Undated ones last; equal dates by name. */
function oldestFirst(a: ContentFile<Briefing>, b: ContentFile<Briefing>): number {
	const dateOf = ({ data }: ContentFile<Briefing>) => earliest(data.bibliography.published) ?? '9999';
	return dateOf(a).localeCompare(dateOf(b)) || a.data.name.localeCompare(b.data.name, 'en');
}

function toBriefingRef({ id, data }: ContentFile<Briefing>, place: number, routes: Routes): BriefingRef {
	const { bibliography, original, name } = data;
	const leftOut = new Set(original.leftOut.flatMap(({ paragraphs }) => paragraphs));
	const numbers = Array.from({ length: original.paragraphs }, (_, i) => i + 1);
	return {
		...toRef(id, name, routes.briefing(id)),
		by: formatAuthors(bibliography) ?? 'Author unknown',
		who: formatRoles(bibliography),
		byline: formatByline(bibliography),
		place,
		mark: (place % marks) + 1,
		speaker: formatAuthors(bibliography) ?? `The unnamed author of “${name}”`,
		speakers: Math.max(bibliography.authors.length, 1),
		outlet: bibliography.outlet?.name,
		published: formatPublished(bibliography.published),
		earliest: earliest(bibliography.published),
		length: original.paragraphs,
		body: new Set(numbers.filter((n) => !leftOut.has(n))),
	};
}

const formatAuthors = ({ authors }: Bibliography) =>
	authors.length > 0 ? listOf(authors.map(({ name }) => name)) : undefined;

const formatRoles = ({ authors }: Bibliography) =>
	listOf(authors.map(({ name, role }) => role ?? name)) || 'unsigned';

/** Of whom nothing but the name is known, the name is said once. */
const formatByline = (bibliography: Bibliography) =>
	[...new Set([formatAuthors(bibliography) ?? 'Unsigned', formatRoles(bibliography)])]
		.filter((part) => part !== 'unsigned')
		.join(', ');

/** Neighbouring paragraphs share one link, which leads to the first of them that the digest covers. */
function toCitation(briefing: BriefingRef, paragraphs: readonly number[], routes: Routes): Citation {
	const runs: number[][] = [];
	for (const n of paragraphs) {
		const last = runs.at(-1);
		if (last && n === (last.at(-1) ?? 0) + 1) last.push(n);
		else runs.push([n]);
	}
	return {
		briefing,
		paragraphs,
		runs: runs.map((run) => {
			const anchor = run.find((n) => briefing.body.has(n));
			return {
				label: formatParagraphs(run),
				href: anchor ? routes.paragraph(briefing.id, anchor) : briefing.href,
			};
		}),
	};
}
