/** The dossier about bread, whole or with some of its sources put in the place of others. */

import { readContent } from '../../../src/gate/read.ts';
import type * as schema from '../../../src/gate/schema.ts';
import type { Sources } from '../../../src/gate/sources.ts';
import { buildDossier } from '../../../src/model/dossier.ts';

const { sources } = readContent('tests/fixtures/dossier');

export const bread = (instead: Partial<Sources> = {}) => buildDossier({ ...sources, ...instead });

type Given<Data, Keys extends keyof Data> = Partial<Data> & Pick<Data, Keys>;

/** A question with everything that a test does not speak of. */
export const question = (id: string, data: Given<schema.Question, 'positions'>) => ({
	id,
	file: `questions/${id}.yaml`,
	data: {
		question: `${id}?`,
		short: id,
		kind: 'fact' as const,
		time: 'unknown' as const,
		summary: 'They differ.',
		about: { actors: [], themes: [], places: [] },
		settle: 'Nothing.',
		...data,
	},
});

export const position = (briefing: string, verdict: string, ...paragraphs: number[]) => ({
	briefing,
	verdict,
	paragraphs,
	answer: `It says ${verdict}.`,
});

export const event = (id: string, when: schema.Event['when']) => ({
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

export const relations = (...list: schema.Relation[]) => [
	{ id: 'relations', file: 'relations.yaml', data: { relations: list } },
];
