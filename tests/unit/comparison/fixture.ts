/** The dossier about bread with two of its articles, so that counts stay easy to check; parts of it can be put in the place of others. */

import { readContent } from '../../../src/gate/read.ts';
import type * as schema from '../../../src/gate/schema.ts';
import type { Sources } from '../../../src/gate/sources.ts';
import { buildDossier } from '../../../src/model/dossier.ts';

const { sources: whole } = readContent('tests/fixtures/dossier');

const two = ['rye-2020', 'mill-2021'];
const isAmong = (key: string) => two.some((id) => key.startsWith(`${id}/`));

const sources: Sources = {
	...whole,
	briefings: whole.briefings.filter(({ id }) => two.includes(id)),
	questions: whole.questions.map((one) => ({
		...one,
		data: { ...one.data, silent: one.data.silent.filter((id) => two.includes(id)) },
	})),
	relations: whole.relations.map((one) => ({
		...one,
		data: { relations: one.data.relations.filter(({ from, to }) => isAmong(from) && isAmong(to)) },
	})),
	topics: whole.topics.map((one) => ({
		...one,
		data: { ...one.data, sources: one.data.sources.filter(({ briefing }) => two.includes(briefing)) },
	})),
	corrections: [],
};

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
		silent: [],
		settle: 'Nothing.',
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
