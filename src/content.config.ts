/**
 * The collections of content, as Astro knows them. They hold what the gate has read (`stored.ts`).
 *
 * Astro's own loaders let entries vanish or replace each other without a word; there is one reader, and it is the gate's.
 */

import { defineCollection } from 'astro:content';
import type { ZodType } from 'zod';
import { collectionOf, publishedNames, type PublishedName } from './content/collections.ts';
import { requireEvery } from './lists/require-every.ts';

const define = (schema: ZodType) =>
	defineCollection({ schema, loader: { name: 'gate', load: async () => {} } });

export const collections = requireEvery<Record<PublishedName, ReturnType<typeof define>>>(
	publishedNames,
	Object.fromEntries(publishedNames.map((name) => [name, define(collectionOf[name].shape)])),
);
