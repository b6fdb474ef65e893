/** Names with addresses: what one record needs to know of another to name it and link to it. */

import { nobodyNamed, notStated, type Bibliography, type Briefing, type Reference } from '../gate/schema.ts';
import { formatParagraphs } from '../gate/marks.ts';
import type { Source, Sources } from '../gate/sources.ts';
import { formatPublished } from './dates.ts';
import { lookUp } from './index-by.ts';
import type { Routes } from './routes.ts';
import { listOf } from './text.ts';

export interface Ref {
	readonly id: string;
	readonly name: string;
	/** For lists and tight places; often the name itself. */
	readonly short: string;
	readonly href: string;
}

export interface BriefingRef extends Ref {
	/** Author or authors; "Author unknown" when there is none. */
	readonly by: string;
	/** The author as the subject of a sentence. */
	readonly speaker: string;
	readonly outlet: string | undefined;
	/** When the article appeared, in words. */
	readonly published: string;
	/** Number of paragraphs of the original. */
	readonly length: number;
	/** Paragraphs the digest covers, which therefore have an anchor. */
	readonly body: ReadonlySet<number>;
}

/** Where a statement stands. */
export interface Citation {
	readonly briefing: BriefingRef;
	readonly paragraphs: readonly number[];
	/** Runs of paragraphs as links: "¶3–5". */
	readonly runs: readonly { readonly label: string; readonly href: string }[];
}

export interface Refs {
	readonly briefing: (id: string) => BriefingRef;
	readonly actor: (id: string) => Ref;
	/** An actor as one who is asked; its link leads to what it is asked. */
	readonly addressee: (id: string) => Ref;
	readonly theme: (id: string) => Ref;
	readonly place: (id: string) => Ref;
	readonly instrument: (id: string) => Ref;
	readonly cite: (reference: Reference) => Citation;
}

export function buildRefs(
	sources: Sources,
	site: { instruments: readonly { id: string; name: string }[] },
	routes: Routes,
): Refs {
	const briefing = lookUp(sources.briefings.map((source) => toBriefingRef(source, routes)));
	const actor = lookUp(
		sources.actors.map(({ id, data }) => ({
			id,
			name: data.name,
			short: data.short,
			href: routes.actor(id),
		})),
	);
	const theme = lookUp(sources.themes.map(({ id, data }) => toRef(id, data.name, routes.theme(id))));
	const place = lookUp(sources.places.map(({ id, data }) => toRef(id, data.name, routes.place(id))));
	const instrument = lookUp(site.instruments.map(({ id, name }) => toRef(id, name, routes.byInstrument(id))));
	const noInstrument = toRef(notStated, 'Means not stated', routes.recommendations);
	const nobody = toRef(nobodyNamed, 'Nobody named', routes.askedOf(nobodyNamed));

	return {
		briefing,
		actor,
		addressee: (id) => (id === nobodyNamed ? nobody : { ...actor(id), href: routes.askedOf(id) }),
		theme,
		place,
		instrument: (id) => (id === notStated ? noInstrument : instrument(id)),
		cite: (reference) => toCitation(briefing(reference.briefing), reference.paragraphs, routes),
	};
}

const toRef = (id: string, name: string, href: string): Ref => ({ id, name, short: name, href });

function toBriefingRef({ id, data }: Source<Briefing>, routes: Routes): BriefingRef {
	const { bibliography, original, name } = data;
	const leftOut = new Set(original.leftOut.flatMap(({ paragraphs }) => paragraphs));
	const numbers = Array.from({ length: original.paragraphs }, (_, i) => i + 1);
	return {
		...toRef(id, name, routes.briefing(id)),
		by: formatAuthors(bibliography) ?? 'Author unknown',
		speaker: formatAuthors(bibliography) ?? `The unnamed author of “${name}”`,
		outlet: bibliography.outlet?.name,
		published: formatPublished(bibliography.published),
		length: original.paragraphs,
		body: new Set(numbers.filter((n) => !leftOut.has(n))),
	};
}

const formatAuthors = ({ authors }: Bibliography) =>
	authors.length > 0 ? listOf(authors.map(({ name }) => name)) : undefined;

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
