/** Everything under `content/`, validated file by file but not yet joined. */

import type { Actor } from './schema/actor.ts';
import type { Briefing } from './schema/briefing.ts';
import type { Corrections } from './schema/correction.ts';
import type { Event } from './schema/event.ts';
import type { Fingerprint } from './schema/fingerprint.ts';
import type { Place } from './schema/place.ts';
import type { Question } from './schema/question.ts';
import type { Relations } from './schema/relation.ts';
import type { Queries, Synonyms } from './schema/search.ts';
import type { Page, Site } from './schema/site.ts';
import type { Theme } from './schema/theme.ts';
import type { Topic } from './schema/topic.ts';

/** One content file. */
export interface ContentFile<Data> {
	/** File name without its extension. */
	readonly id: string;
	/** Path from the content folder, for messages. */
	readonly file: string;
	readonly data: Data;
}

/** An MDX file: its front matter and the text after it. */
export interface MdxFile<Data> extends ContentFile<Data> {
	readonly body: string;
}

export interface ContentFiles {
	readonly site: readonly ContentFile<Site>[];
	readonly briefings: readonly MdxFile<Briefing>[];
	readonly topics: readonly MdxFile<Topic>[];
	readonly pages: readonly MdxFile<Page>[];
	readonly actors: readonly ContentFile<Actor>[];
	readonly themes: readonly ContentFile<Theme>[];
	readonly places: readonly ContentFile<Place>[];
	readonly events: readonly ContentFile<Event>[];
	readonly questions: readonly ContentFile<Question>[];
	readonly relations: readonly ContentFile<Relations>[];
	readonly corrections: readonly ContentFile<Corrections>[];
	readonly synonyms: readonly ContentFile<Synonyms>[];
	readonly queries: readonly ContentFile<Queries>[];
}

/** What the gate alone reads besides: proof that is not published. */
export interface AllFiles extends ContentFiles {
	readonly fingerprints: readonly ContentFile<Fingerprint>[];
}
