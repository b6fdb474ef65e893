/** What the content folder holds: the kinds of entry, where each lives, and its shape. */

import type { ZodType } from 'zod';
import * as schema from './schema/schema.ts';
import type { Files } from './content-files.ts';

export type Name = keyof Files;

/** A kind of entry: one file in the content folder, or all files of one folder in it. */
export interface Collection<Data> {
	readonly file?: string;
	readonly folder?: string;
	readonly extension: '.yaml' | '.mdx';
	readonly shape: ZodType<Data>;
}

const yaml = '.yaml';
const mdx = '.mdx';

export const collections = {
	site: { file: 'site.yaml', extension: yaml, shape: schema.Site },
	briefings: { folder: 'briefings', extension: mdx, shape: schema.Briefing },
	topics: { folder: 'topics', extension: mdx, shape: schema.Topic },
	pages: { folder: 'pages', extension: mdx, shape: schema.Page },
	fingerprints: { folder: 'fingerprints', extension: yaml, shape: schema.Fingerprint },
	actors: { folder: 'actors', extension: yaml, shape: schema.Actor },
	themes: { folder: 'themes', extension: yaml, shape: schema.Theme },
	places: { folder: 'places', extension: yaml, shape: schema.Place },
	events: { folder: 'events', extension: yaml, shape: schema.Event },
	questions: { folder: 'questions', extension: yaml, shape: schema.Question },
	relations: { file: 'relations.yaml', extension: yaml, shape: schema.Relations },
	corrections: { file: 'corrections.yaml', extension: yaml, shape: schema.Corrections },
	synonyms: { file: 'synonyms.yaml', extension: yaml, shape: schema.Synonyms },
	queries: { file: 'queries.yaml', extension: yaml, shape: schema.Queries },
} as const satisfies { [N in Name]: Collection<Files[N][number]['data']> };

/** The collection that a path from the content folder belongs to. */
export function findCollection(file: string): Collection<unknown> | undefined {
	const all: Collection<unknown>[] = Object.values(collections);
	const [folder, name] = file.split('/');
	return all.find((one) => (name === undefined ? one.file === file : one.folder === folder));
}

/** The file of an entry, as a path from the content folder. */
export function fileOf(name: Name, id: string): string {
	const { file, folder, extension }: Collection<unknown> = collections[name];
	return file ?? `${folder}/${id}${extension}`;
}

/** The id of an entry: its file name up to the first full stop. */
export const toId = (file: string) => file.replace(/^.*\//, '').replace(/\..*$/, '');
