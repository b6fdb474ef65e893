/** A compact index about bread, small enough to know by heart. Tests vary one thing at a time. */

import type { Entity, SearchData, SearchRecord } from '../../../src/model/search-data.ts';
import { toNames } from '../../../src/search/library.ts';

const entity = (kind: Entity['kind'], id: string, name: string, rest: Partial<Entity> = {}): Entity => ({
	kind,
	id,
	name,
	short: name,
	href: `/${kind}s/${id}/`,
	names: [name],
	forms: [name],
	...rest,
});

const record = (
	kind: SearchRecord['kind'],
	id: string,
	title: string,
	rest: Partial<SearchRecord> = {},
): SearchRecord => ({
	kind,
	id,
	href: `/${kind}s/${id}/`,
	title,
	text: '',
	tags: {},
	...rest,
});

export const bread: SearchData = {
	language: 'en',
	entities: [
		entity('actor', 'guild', 'Guild of Bakers', {
			short: 'Guild',
			names: [
				'Guild of Bakers',
				'Guild',
				'Bakers’ Guild',
				'G.O.B.',
				{ name: 'Council', until: '1800', validity: 'until 1800' },
			],
			forms: ['Guild of Bakers', 'Guild'],
		} as Partial<Entity>),
		entity('actor', 'town', 'Town Council', {
			names: ['Town Council', { name: 'Council', validity: 'since 1800' }],
			forms: ['Town Council', 'Council'],
			not: [{ id: 'guild', because: 'The guild is no part of the town.' }],
		}),
		entity('actor', 'millers', 'Master Millers', {
			names: ['Master Millers', 'Guild of Millers', { name: 'Müller', note: 'Usual abroad.' }],
			forms: ['Master Millers'],
		}),
		entity('theme', 'leaven', 'Leaven', {
			names: ['Leaven', 'sourdough', 'starter'],
			forms: ['Leaven', 'sourdough'],
		}),
		entity('place', 'mill', 'Long Mill', { names: ['Long Mill', 'The mill'] }),
	],
	values: {
		actor: [
			['guild', 'Guild'],
			['town', 'Town Council'],
			['millers', 'Master Millers'],
		],
		theme: [['leaven', 'Leaven']],
		addressee: [
			['guild', 'Guild'],
			['town', 'Town Council'],
		],
		instrument: [['oven', 'Ovens']],
		modality: [
			['must', 'must'],
			['can', 'can'],
		],
		briefing: [
			['rye-2020', 'Rye'],
			['wheat-2021', 'Wheat'],
		],
	},
	records: [
		record('topic', 'rye', 'Rye and its bakers', {
			text: 'What a loaf of rye is.',
			tags: { actor: ['guild'] },
		}),
		record('actor', 'guild', 'Guild of Bakers (Guild)', { text: 'They bake.', tags: { actor: ['guild'] } }),
		record('actor', 'town', 'Town Council', { text: 'It sets prices.', tags: { actor: ['town'] } }),
		record('actor', 'millers', 'Master Millers', { text: 'They grind.', tags: { actor: ['millers'] } }),
		record('theme', 'leaven', 'Leaven', { text: 'What makes dough rise.', tags: { theme: ['leaven'] } }),
		record('recommendation', 'rye-2020-1', 'Keep the sourdough warm.', {
			text: 'asked of Guild',
			strength: { modality: 'must', form: 'explicit', words: 'must, explicit' },
			tags: {
				actor: ['guild'],
				theme: ['leaven'],
				addressee: ['guild'],
				instrument: ['oven'],
				modality: ['must'],
				briefing: ['rye-2020'],
			},
			date: '2020-05',
		}),
		record('recommendation', 'rye-2020-2', 'Share one oven between two streets.', {
			text: 'asked of Town Council',
			strength: { modality: 'can', form: 'option', words: 'can, an option' },
			tags: {
				actor: ['town'],
				theme: ['leaven'],
				addressee: ['town'],
				instrument: ['oven'],
				modality: ['can'],
				briefing: ['rye-2020'],
			},
			date: '2020-05',
		}),
		record('briefing', 'rye-2020', 'Rye', {
			text: 'On rye.',
			statements: [
				{
					text: 'The author says that ovens shared by two streets bake better rye.',
					href: '/briefings/rye-2020/#c-1',
					at: '¶1',
				},
				{
					text: 'The author says that the Guild sells sixty loaves.',
					href: '/briefings/rye-2020/#c-2',
					at: '¶2',
				},
			],
			tags: { actor: ['guild', 'town'], theme: ['leaven'], briefing: ['rye-2020'], place: ['mill'] },
			date: '2020-05',
		}),
		record('briefing', 'wheat-2021', 'Wheat', {
			text: 'On wheat.',
			tags: { briefing: ['wheat-2021'] },
			date: '2021',
		}),
		record('question', 'warm', 'How warm is warm?', { text: 'Two answers.', tags: { theme: ['leaven'] } }),
	],
};

export const names = await toNames(bread);
