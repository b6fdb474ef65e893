/** The dossier of this site, joined once per build however many pages import it. */

import { getCollection, type CollectionEntry } from 'astro:content';
import type { MdxSource, Source } from '../gate/sources.ts';
import { buildDossier } from './dossier.ts';
import { lookUp } from './index-by.ts';

type Name = Parameters<typeof getCollection>[0];

async function read<N extends Name>(name: N): Promise<Source<CollectionEntry<N>['data']>[]> {
	const entries = await getCollection(name);
	return entries.map(({ id, data, filePath }) => ({ id, data, file: filePath ?? id }));
}

async function readMdx<N extends Name>(name: N): Promise<MdxSource<CollectionEntry<N>['data']>[]> {
	const entries = await getCollection(name);
	return entries.map(({ id, data, filePath, body }) => ({ id, data, file: filePath ?? id, body: body ?? '' }));
}

export const dossier = buildDossier({
	site: await read('site'),
	briefings: await readMdx('briefings'),
	topics: await readMdx('topics'),
	pages: await readMdx('pages'),
	actors: await read('actors'),
	themes: await read('themes'),
	places: await read('places'),
	events: await read('events'),
	questions: await read('questions'),
	relations: await read('relations'),
});

export const findBriefing = lookUp(dossier.briefings);
export const findTopic = lookUp(dossier.topics);
