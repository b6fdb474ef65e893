/** Tables of what sources speak of: actors, places and themes, every name of theirs, events. */

import type { Correction } from '../dossier/correction.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { Actor } from '../dossier/actor.ts';
import type { Named, Spelling } from '../dossier/naming.ts';
import type { Place } from '../dossier/place.ts';
import type { Event } from '../dossier/event.ts';
import type { Citation } from '../dossier/link.ts';
import type { Theme } from '../dossier/theme.ts';
import { column, type Column } from './csv.ts';
import { ids } from './tables.ts';

const namedIn = <Item extends Pick<Named, 'namedIn'>>() =>
	column<Item>('named_in', 'ids of briefings whose article names it', ({ namedIn }) => ids(namedIn), 'list');
const sameAs = <Item extends { readonly sameAs: readonly string[] }>() =>
	column<Item>('same_as', 'the same in other registers', ({ sameAs }) => sameAs, 'list');

/** Each paragraph as "briefing ¶n". */
const toPlaces = (citations: readonly Citation[]) =>
	citations.flatMap(({ briefing, paragraphs }) => paragraphs.map((n) => `${briefing.id} ¶${n}`));

export const buildActorColumns = ({ routes }: Dossier): Column<Actor>[] => [
	column('id', 'never changes and is never used again', ({ id }) => id),
	column('address', 'its lasting address', ({ href }) => routes.absolute(href)),
	column('name', 'its name here', ({ name }) => name),
	column('short', 'in lists', ({ short }) => short),
	column(
		'kind',
		'state, government, authorities, armed-group, organisation, office-holder or collective',
		({ kind }) => kind,
	),
	column('description', 'one sentence, attributed or classifying', ({ description }) => description),
	column('asked', 'how many recommendations ask it', ({ asked }) => asked.length, 'integer'),
	column('concerned', 'how many concern it', ({ concerned }) => concerned.length, 'integer'),
	column('claims', 'how many claims are about it', ({ claims }) => claims.length, 'integer'),
	namedIn(),
	sameAs(),
];

export const buildPlaceColumns = ({ routes }: Dossier): Column<Place>[] => [
	column('id', 'never changes and is never used again', ({ id }) => id),
	column('address', 'its place on the map', ({ href }) => routes.absolute(href)),
	column('name', 'its name here', ({ name }) => name),
	column(
		'kind',
		'country, region, province, district, town, valley, crossing, port or border',
		({ kind }) => kind,
	),
	column('latitude', 'degrees north of a representative point', ({ latitude }) => latitude, 'number'),
	column('longitude', 'degrees east of it', ({ longitude }) => longitude, 'number'),
	column('part_of', 'id of the place it lies in', ({ partOf }) => partOf?.id),
	namedIn(),
	sameAs(),
];

export const buildThemeColumns = ({ routes }: Dossier): Column<Theme>[] => [
	column('id', 'never changes and is never used again', ({ id }) => id),
	column('address', 'its lasting address', ({ href }) => routes.absolute(href)),
	column('name', 'its name', ({ name }) => name),
	column('definition', 'what it covers', ({ definition }) => definition),
	column('words', 'words people search for', ({ words }) => words, 'list'),
	column('claims', 'how many claims', ({ claims }) => claims.length, 'integer'),
	column('recommendations', 'how many recommendations', (theme) => theme.recommendations.length, 'integer'),
];

/** One name of one actor or place. */
export interface NameRecord {
	readonly kind: 'actor' | 'place';
	readonly of: Actor | Place;
	readonly spelling: Spelling;
}

export const listNameRecords = ({ actors, places }: Pick<Dossier, 'actors' | 'places'>): NameRecord[] => [
	...actors.flatMap((of) => of.spellings.map((spelling) => ({ kind: 'actor', of, spelling }) as const)),
	...places.flatMap((of) => of.spellings.map((spelling) => ({ kind: 'place', of, spelling }) as const)),
];

export const buildNameColumns = (): Column<NameRecord>[] => [
	column('name', 'as it is written', ({ spelling }) => spelling.name),
	column('of_kind', 'actor or place', ({ kind }) => kind),
	column('of', 'id of whom or what it names', ({ of }) => of.id),
	column('language', 'language tag, where not that of the site', ({ spelling }) => spelling.language),
	column('from', 'since when it names this one', ({ spelling }) => spelling.from),
	column('until', 'until when', ({ spelling }) => spelling.until),
	column(
		'printed',
		'paragraphs of sources that print it; empty where only readers type it',
		({ spelling }) => toPlaces(spelling.printed),
		'list',
	),
	column('readings', 'for what it stands there, as we read it', ({ spelling }) => spelling.readings, 'list'),
	column('note', 'why it is listed', ({ spelling }) => spelling.note),
];

export const buildEventColumns = ({ routes }: Dossier): Column<Event>[] => [
	column('id', 'never changes', ({ id }) => id),
	column('address', 'its place on the timeline', ({ href }) => routes.absolute(href)),
	column('title', 'in a few words', ({ name }) => name),
	column('text', 'attributed: who says so stands in the sentence', ({ text }) => text),
	column('when', 'in words no more exact than the sources', ({ when }) => when),
	column('from', 'year, month, day: whatever is known; empty where undated', ({ from }) => from),
	column('to', 'the end of a span, or the same', ({ to }) => to),
	column('precision', 'day, month, year, range or undated', ({ precision }) => precision),
	column(
		'date_found_at',
		'where the date was found when no source gives it; leads to other sites',
		({ found }) => found?.map(({ url }) => url) ?? [],
		'list',
	),
	column('actors', 'ids', ({ actors }) => ids(actors), 'list'),
	column('places', 'ids', ({ places }) => ids(places), 'list'),
	column('themes', 'ids', ({ themes }) => ids(themes), 'list'),
	column(
		'reported_by',
		'briefings with paragraphs of their articles',
		({ reportedBy }) => toPlaces(reportedBy),
		'list',
	),
];

export const buildCorrectionColumns = ({ routes }: Dossier): Column<Correction>[] => [
	column('date', 'day of the correction', ({ date }) => date),
	column('in', 'what it was in', ({ name }) => name),
	column('address', 'where it stood', ({ href }) => routes.absolute(href)),
	column('wrong', 'what was wrong', ({ wrong }) => wrong),
	column('now', 'what stands there now', ({ now }) => now),
];
