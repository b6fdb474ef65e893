/** The dossier of this site, joined once per build however many pages import it. */

import { getCollection } from 'astro:content';
import { buildDossier } from './dossier.ts';
import { lookUp } from './index-by.ts';
import { buildPageKeys } from './page-keys.ts';

interface Entry<Data> {
	readonly id: string;
	readonly data: Data;
	readonly filePath?: string | undefined;
	readonly body?: string | undefined;
}

const toSource = <Data>({ id, data, filePath = id, body = '' }: Entry<Data>) => ({
	id,
	data,
	file: filePath,
	body,
});

export const sources = {
	site: (await getCollection('site')).map(toSource),
	briefings: (await getCollection('briefings')).map(toSource),
	topics: (await getCollection('topics')).map(toSource),
	pages: (await getCollection('pages')).map(toSource),
	actors: (await getCollection('actors')).map(toSource),
	themes: (await getCollection('themes')).map(toSource),
	places: (await getCollection('places')).map(toSource),
	events: (await getCollection('events')).map(toSource),
	questions: (await getCollection('questions')).map(toSource),
	relations: (await getCollection('relations')).map(toSource),
	corrections: (await getCollection('corrections')).map(toSource),
};

export const dossier = buildDossier(sources);

/** What pages follow from. */
export const keys = buildPageKeys(sources);

export const findBriefing = lookUp(dossier.briefings);
export const findTopic = lookUp(dossier.topics);
