/** The names of an actor or a place, and every paragraph of every source that names it. */

import type { Mention } from '../content/schema/naming.ts';
import { indexBy } from '../lists/index-by.ts';
import { formatDate } from '../text/dates.ts';
import { directionOf } from '../text/direction.ts';
import { type Briefing, countIndependentTexts } from './briefing.ts';
import type { BriefingRef, Citation } from './link.ts';
import type { Refs } from './references.ts';

export interface Spelling {
	readonly name: string;
	readonly note: string | undefined;
	/** The years for which the name holds, in words. */
	readonly validity: string | undefined;
	readonly from: string | undefined;
	readonly until: string | undefined;
	readonly language: string | undefined;
	readonly direction: 'ltr' | 'rtl';
	/** Where sources print it; empty when only readers type it. */
	readonly printed: readonly Citation[];
	/** For whom or what it stands there, as we read it. */
	readonly readings: readonly string[];
}

/** One source, paragraph by paragraph. */
export interface Concordance {
	readonly briefing: BriefingRef;
	readonly paragraphs: readonly {
		readonly n: number;
		readonly named: boolean;
		readonly href: string | undefined;
	}[];
}

export interface Named {
	readonly spellings: readonly Spelling[];
	/** One for each briefing that names it, oldest first. */
	readonly concordance: readonly Concordance[];
	readonly namedIn: readonly BriefingRef[];
	/** The others, listed when asked for, as they are most. */
	readonly silent: () => readonly BriefingRef[];
	/** Separate texts among those that name it. */
	readonly independentTexts: number;
}

/** A briefing with its mentions of one entity. */
export interface Mentioning {
	readonly briefing: Briefing;
	readonly mentions: readonly Mention[];
}

type Names = readonly {
	name: string;
	note?: string | undefined;
	from?: string | undefined;
	until?: string | undefined;
	language?: string | undefined;
}[];

/**
 * Joins the names an entity is given with the spellings that sources print.
 *
 * @param naming the briefings that mention it, oldest first, each with its mentions of it
 */
export function toNamed(
	names: Names,
	own: readonly string[],
	briefings: readonly Briefing[],
	naming: readonly Mentioning[],
	refs: Refs,
): Named {
	const printed = naming.flatMap(({ briefing, mentions }) =>
		mentions.map(({ spelling, paragraphs, reading }) => ({
			spelling,
			reading,
			source: refs.cite({ briefing: briefing.id, paragraphs }),
		})),
	);
	const listed = new Map(names.map((name) => [name.name, name]));
	const all = new Set([...own, ...printed.map(({ spelling }) => spelling), ...listed.keys()]);
	const bySpelling = indexBy(printed, ({ spelling }) => [spelling]);
	return {
		spellings: [...all].map((name) => toSpelling(name, listed.get(name), bySpelling.get(name))),
		concordance: naming.map(({ briefing, mentions }) => toConcordance(briefing, mentions, refs)),
		namedIn: naming.map(({ briefing }) => refs.briefing(briefing.id)),
		silent: () => {
			const here = new Set(naming.map(({ briefing }) => briefing));
			return briefings.filter((briefing) => !here.has(briefing)).map(({ id }) => refs.briefing(id));
		},
		independentTexts: countIndependentTexts(naming.map(({ briefing }) => briefing)),
	};
}

interface Printed {
	readonly spelling: string;
	readonly reading: string | undefined;
	readonly source: Citation;
}

function toSpelling(name: string, listed: Names[number] | undefined, here: readonly Printed[]): Spelling {
	const language = listed?.language;
	return {
		name,
		note: listed?.note,
		validity: formatValidity(listed?.from, listed?.until),
		from: listed?.from,
		until: listed?.until,
		language,
		direction: language ? directionOf(language) : 'ltr',
		printed: here.map(({ source }) => source),
		readings: [...new Set(here.flatMap(({ reading }) => reading ?? []))],
	};
}

function formatValidity(from?: string, until?: string): string | undefined {
	if (from && until) return `from ${formatDate(from)} until ${formatDate(until)}`;
	if (from) return `since ${formatDate(from)}`;
	return until && `until ${formatDate(until)}`;
}

function toConcordance(briefing: Briefing, mentions: readonly Mention[], refs: Refs): Concordance {
	const named = new Set(mentions.flatMap(({ paragraphs }) => paragraphs));
	return {
		briefing: refs.briefing(briefing.id),
		paragraphs: briefing.paragraphs.map(({ n, href }) => ({ n, named: named.has(n), href })),
	};
}

/** The briefings that mention an actor or place, each with its mentions of it, in one pass over all mentions. */
export function indexMentions(
	briefings: readonly Briefing[],
	idOf: (mention: Mention) => string | undefined,
): (id: string) => readonly Mentioning[] {
	const all = briefings.flatMap((briefing) => briefing.mentions.map((mention) => ({ briefing, mention })));
	const byId = indexBy(all, ({ mention }) => {
		const id = idOf(mention);
		return id === undefined ? [] : [id];
	});
	return (id) =>
		[...Map.groupBy(byId.get(id), ({ briefing }) => briefing)].map(([briefing, list]) => ({
			briefing,
			mentions: list.map(({ mention }) => mention),
		}));
}
