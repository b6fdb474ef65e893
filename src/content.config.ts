/**
 * Hands Astro what the gate has read.
 *
 * Astro's own loaders let entries vanish or replace each other without a word; there is one reader, and it is the gate's.
 * Astro keys its content cache on the text of this file alone, so builds take that cache away: a changed shape must be applied.
 */

import { defineCollection } from 'astro:content';
import type { LoaderContext } from 'astro/loaders';
import type { ZodType } from 'zod';
import { collections as kinds, readContent } from './checks/gate.ts';
import type { ContentFile, ContentFiles } from './content/content-files.ts';
import { openReading } from './cache/reading.ts';

const root = process.env['CONTENT_DIR'] ?? 'content';
// Drafts are shown while writing and never built.
const drafts = import.meta.env.DEV;
const { keep } = openReading(root);
const { sources } = readContent(root, { drafts, keep });

function define<Shape extends ZodType>(name: keyof ContentFiles, schema: Shape) {
	return defineCollection({
		schema,
		loader: {
			name: 'gate',
			// While writing, the development server says when something changed, and hands over what can be shown of it.
			load: (context) => {
				const fresh = context.refreshContextData?.['sources'];
				return store((isSources(fresh) ? fresh : sources)[name], context);
			},
		},
	});
}

const isSources = (value: unknown): value is ContentFiles =>
	typeof value === 'object' && value !== null && 'briefings' in value;

async function store(
	entries: readonly (ContentFile<unknown> & { readonly body?: string })[],
	{ store, parseData, generateDigest }: LoaderContext,
) {
	store.clear();
	for (const { id, file, data, body } of entries) {
		const filePath = `${root}/${file}`;
		store.set({
			id,
			data: await parseData({ id, data: { ...(data ?? {}) }, filePath }),
			filePath,
			digest: generateDigest({ data, body }),
			...(body === undefined ? {} : { body, deferredRender: true }),
		});
	}
}

export const collections = {
	site: define('site', kinds.site.shape),
	briefings: define('briefings', kinds.briefings.shape),
	topics: define('topics', kinds.topics.shape),
	pages: define('pages', kinds.pages.shape),
	actors: define('actors', kinds.actors.shape),
	themes: define('themes', kinds.themes.shape),
	places: define('places', kinds.places.shape),
	events: define('events', kinds.events.shape),
	questions: define('questions', kinds.questions.shape),
	relations: define('relations', kinds.relations.shape),
	corrections: define('corrections', kinds.corrections.shape),
	synonyms: define('synonyms', kinds.synonyms.shape),
	queries: define('queries', kinds.queries.shape),
};
