/**
 * Hands Astro what the gate has read.
 *
 * Astro's own loaders let entries vanish or replace each other without a word; there is one reader, and it is the gate's.
 */

import { defineCollection } from 'astro:content';
import type { ZodType } from 'zod';
import { readTemp } from './gate/read-temp.ts';
import * as shape from './gate/schema.ts';

const root = process.env['CONTENT_DIR'] ?? 'content';

const collection = <Shape extends ZodType>(name: string, schema: Shape) =>
	defineCollection({
		schema,
		loader: {
			name: 'gate',
			load: async ({ store, parseData, generateDigest }) => {
				store.clear();
				for (const { id, file, data, body } of readTemp(root, name)) {
					const filePath = `${root}/${file}`;
					store.set({
						id,
						data: await parseData({ id, data, filePath }),
						filePath,
						digest: generateDigest({ data, body }),
						...(body === undefined ? {} : { body, deferredRender: true }),
					});
				}
			},
		},
	});

export const collections = {
	site: collection('site', shape.Site),
	briefings: collection('briefings', shape.Briefing),
	topics: collection('topics', shape.Topic),
	pages: collection('pages', shape.Page),
	actors: collection('actors', shape.Actor),
	themes: collection('themes', shape.Theme),
	places: collection('places', shape.Place),
	events: collection('events', shape.Event),
	questions: collection('questions', shape.Question),
	relations: collection('relations', shape.Relations),
};
