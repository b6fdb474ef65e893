/** Everything under `content/`, validated file by file but not yet joined. */

import type * as schema from './schema/schema.ts';

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
	readonly site: readonly Source<schema.Site>[];
	readonly briefings: readonly MdxSource<schema.Briefing>[];
	readonly topics: readonly MdxSource<schema.Topic>[];
	readonly pages: readonly MdxSource<schema.Page>[];
	readonly actors: readonly Source<schema.Actor>[];
	readonly themes: readonly Source<schema.Theme>[];
	readonly places: readonly Source<schema.Place>[];
	readonly events: readonly Source<schema.Event>[];
	readonly questions: readonly Source<schema.Question>[];
	readonly relations: readonly Source<schema.Relations>[];
	readonly corrections: readonly Source<schema.Corrections>[];
	readonly synonyms: readonly Source<schema.Synonyms>[];
	readonly queries: readonly Source<schema.Queries>[];
}

/** What the gate alone reads besides: proof that is not published. */
export interface Files extends Sources {
	readonly fingerprints: readonly Source<schema.Fingerprint>[];
}
