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
export interface Source<Data> {
	/** File name without its extension. */
	readonly id: string;
	/** Path from the content folder, for messages. */
	readonly file: string;
	readonly data: Data;
}

/** An MDX file: its front matter and the text after it. */
export interface MdxSource<Data> extends Source<Data> {
	readonly body: string;
}

export interface Sources {
	readonly site: readonly Source<Site>[];
	readonly briefings: readonly MdxSource<Briefing>[];
	readonly topics: readonly MdxSource<Topic>[];
	readonly pages: readonly MdxSource<Page>[];
	readonly actors: readonly Source<Actor>[];
	readonly themes: readonly Source<Theme>[];
	readonly places: readonly Source<Place>[];
	readonly events: readonly Source<Event>[];
	readonly questions: readonly Source<Question>[];
	readonly relations: readonly Source<Relations>[];
	readonly corrections: readonly Source<Corrections>[];
	readonly synonyms: readonly Source<Synonyms>[];
	readonly queries: readonly Source<Queries>[];
}

/** What the gate alone reads besides: proof that is not published. */
export interface Files extends Sources {
	readonly fingerprints: readonly Source<Fingerprint>[];
}
