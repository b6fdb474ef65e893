/**
 * Hands Astro what the gate has read.
 *
 * Astro's own loaders let entries vanish or replace each other without a word; there is one reader, and it is the gate's.
 * Astro keys its content cache on the text of this file alone, so builds take that cache away: a changed shape must be applied.
 */

import { defineCollection } from 'astro:content';
import type { LoaderContext } from 'astro/loaders';
import type { ZodType } from 'zod';
import { readContent } from './checks/gate.ts';
import { collectionOf, publishedNames, type PublishedName } from './content/collections.ts';
import { hasEvery } from './lists/has-every.ts';
import type { ContentFile } from './content/content-files.ts';
import { findFollowed } from './followed.ts';
import { openReading } from './cache/reading.ts';

const root = process.env['CONTENT_DIR'] ?? 'content';
// While writing, the development server has read it, drafts included: they are never built.
const sources = findFollowed()?.sources ?? readContent(root, { keep: openReading(root).keep }).sources;

function define(name: PublishedName, schema: ZodType) {
	return defineCollection({
		schema,
		loader: {
			name: 'gate',
			load: (context) => store(sources[name], context),
		},
	});
}

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

const defined = Object.fromEntries(
	publishedNames.map((name) => [name, define(name, collectionOf[name].shape)]),
);
if (!hasEvery<Record<PublishedName, ReturnType<typeof define>>>(publishedNames, defined))
	throw new Error('Not every collection is defined');
export const collections = defined;
