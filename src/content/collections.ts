/** What the content folder holds: the kinds of entry, where each lives, and its shape. Whoever goes through all of them asks this list. */

import type { output, ZodType } from 'zod';
import { Actor } from './schema/actor.ts';
import { Briefing } from './schema/briefing.ts';
import { Corrections } from './schema/correction.ts';
import { Event } from './schema/event.ts';
import { Fingerprint } from './schema/fingerprint.ts';
import { Place } from './schema/place.ts';
import { Question } from './schema/question.ts';
import { Relations } from './schema/relation.ts';
import { Queries, Synonyms } from './schema/search.ts';
import { Page, Site } from './schema/site.ts';
import { Theme } from './schema/theme.ts';
import { Topic } from './schema/topic.ts';

/** A kind of entry: one file in the content folder, or all files of one folder in it. */
export interface Collection<Data> {
	readonly file?: string;
	readonly folder?: string;
	readonly extension: '.yaml' | '.mdx';
	readonly shape: ZodType<Data>;
	/** Proof for the checks alone is not published. */
	readonly isPublished?: false;
	/** Count marks are filled in wherever editors write prose. */
	readonly isCounted?: false;
}

const yaml = '.yaml';
const mdx = '.mdx';

export const collections = {
	site: { file: 'site.yaml', extension: yaml, shape: Site },
	briefings: { folder: 'briefings', extension: mdx, shape: Briefing },
	topics: { folder: 'topics', extension: mdx, shape: Topic },
	pages: { folder: 'pages', extension: mdx, shape: Page },
	fingerprints: {
		folder: 'fingerprints',
		extension: yaml,
		shape: Fingerprint,
		isPublished: false,
		isCounted: false,
	},
	actors: { folder: 'actors', extension: yaml, shape: Actor },
	themes: { folder: 'themes', extension: yaml, shape: Theme },
	places: { folder: 'places', extension: yaml, shape: Place },
	events: { folder: 'events', extension: yaml, shape: Event },
	questions: { folder: 'questions', extension: yaml, shape: Question },
	relations: { file: 'relations.yaml', extension: yaml, shape: Relations },
	corrections: { file: 'corrections.yaml', extension: yaml, shape: Corrections },
	synonyms: { file: 'synonyms.yaml', extension: yaml, shape: Synonyms, isCounted: false },
	queries: { file: 'queries.yaml', extension: yaml, shape: Queries, isCounted: false },
} as const satisfies Readonly<Record<string, Collection<unknown>>>;

type Collections = typeof collections;
export type CollectionName = keyof Collections;
export type PublishedName = {
	[N in CollectionName]: Collections[N] extends { readonly isPublished: false } ? never : N;
}[CollectionName];

/** What an entry of a collection says. */
export type DataOf<N extends CollectionName> = output<Collections[N]['shape']>;

/** The list for whoever goes through it. */
export const collectionOf: Readonly<Record<CollectionName, Collection<unknown>>> = collections;

const isCollectionName = (name: string): name is CollectionName => name in collections;
const isPublished = (name: CollectionName): name is PublishedName => collectionOf[name].isPublished !== false;

export const collectionNames: readonly CollectionName[] = Object.keys(collections).filter(isCollectionName);
export const publishedNames: readonly PublishedName[] = collectionNames.filter(isPublished);

/** The collection that a path from the content folder belongs to. */
export function findCollection(file: string): Collection<unknown> | undefined {
	const all: Collection<unknown>[] = Object.values(collections);
	const [folder, name] = file.split('/');
	return all.find((one) => (name === undefined ? one.file === file : one.folder === folder));
}

/** The file of an entry, as a path from the content folder. */
export function fileOf(name: CollectionName, id: string): string {
	const { file, folder, extension }: Collection<unknown> = collections[name];
	return file ?? `${folder}/${id}${extension}`;
}

/** The id of an entry: its file name up to the first full stop. */
export const toId = (file: string) => file.replace(/^.*\//, '').replace(/\..*$/, '');
