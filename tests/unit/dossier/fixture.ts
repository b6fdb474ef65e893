/** The dossier about bread, whole or with some of its content put in the place of others; and finders that fail loudly. */

import { readContent } from '../../../src/checks/gate.ts';
import type { Briefing } from '../../../src/content/schema/briefing.ts';
import type { Event } from '../../../src/content/schema/event.ts';
import type { Question } from '../../../src/content/schema/question.ts';
import type { Relation } from '../../../src/content/schema/relation.ts';
import type { ContentFile, ContentFiles } from '../../../src/content/content-files.ts';
import { buildDossier } from '../../../src/dossier/dossier.ts';

export const { sources } = readContent('tests/fixtures/dossier');

export const bread = (instead: Partial<ContentFiles> = {}) => buildDossier({ ...sources, ...instead });

/** The dossier with other questions; topics show none of them in a matrix. */
export const asking = (...questions: ContentFile<Question>[]) =>
	bread({
		questions,
		topics: sources.topics.map((source) => ({ ...source, data: { ...source.data, questions: [] } })),
	});

/** The dossier with one briefing changed. */
export const withBriefing = (id: string, change: (data: Briefing) => Partial<Briefing>) =>
	bread({
		briefings: sources.briefings.map((source) =>
			source.id === id ? { ...source, data: { ...source.data, ...change(source.data) } } : source,
		),
	});

/** The one of some items that has an id, key or slug. */
export function find<Item>(items: readonly Item[], id: string): Item {
	const item = items.find((one) => {
		const { id: own, key, slug } = one as { id?: unknown; key?: unknown; slug?: unknown };
		return own === id || key === id || slug === id;
	});
	if (!item) throw new Error(`The dossier has no ${id}`);
	return item;
}

export const ids = (items: readonly { readonly id: string | number }[]) => items.map(({ id }) => id);
export const keys = (items: readonly { readonly key: string }[]) => items.map(({ key }) => key);

type Given<Data, Keys extends keyof Data> = Partial<Data> & Pick<Data, Keys>;

/** A question with everything that a test does not speak of. */
export const question = (id: string, data: Given<Question, 'positions'>): ContentFile<Question> => ({
	id,
	file: `questions/${id}.yaml`,
	data: {
		question: `${id}?`,
		short: id,
		kind: 'fact',
		time: 'unknown',
		summary: 'They differ.',
		about: { actors: [], themes: [], places: [] },
		settle: 'Nothing.',
		silent: [],
		recommendations: [],
		...data,
	},
});

export const position = (briefing: string, verdict: string, ...paragraphs: number[]) => ({
	briefing,
	verdict,
	paragraphs,
	answer: `It says ${verdict}.`,
});

export const event = (id: string, when: Event['when']): ContentFile<Event> => ({
	id,
	file: `events/${id}.yaml`,
	data: {
		title: id,
		when,
		text: 'It is said.',
		places: [],
		actors: [],
		themes: [],
		reportedBy: [{ briefing: 'rye-2020', paragraphs: [2] }],
	},
});

export const relations = (...list: Relation[]) => [
	{ id: 'relations', file: 'relations.yaml', data: { relations: list } },
];
