/** The index of the small dossier of the tests, as its site would have it but for what pages repeat. */

import { readContent } from '../../../src/checks/gate.ts';
import { buildDossier, type Dossier } from '../../../src/dossier/dossier.ts';
import { buildIndex } from '../../../src/search/index/build.ts';
import { openFiles } from '../../../scripts/bench/search-site.ts';

const { sources } = readContent('tests/fixtures/dossier', { drafts: false });
export const dossier: Dossier = buildDossier(sources);

export const synonyms = [
	['keep', 'last', 'go stale'],
	['expensive', 'dear'],
];

const gone = [
	{
		address: '/recommendations/rye-2020-9/',
		href: '/recommendations/rye-2020-9/',
		title: 'Withdrawn: recommendations/rye-2020-9',
		description: 'It was withdrawn.',
		date: '2024-05-01',
		entries: [],
		target: undefined,
		reason: 'It was asked by nobody.',
		from: undefined,
	},
];

export const index = buildIndex({ dossier, gone, shown: new Map(), synonyms });

/** @param damage what becomes of a file on its way; undefined for one that never comes */
export const openBread = (damage: (name: string, text: string) => string | undefined = (_, text) => text) =>
	openFiles(index.build, async (name) => {
		const text = damage(name, index.files.get(name) ?? '');
		if (text === undefined) throw new Error('missing');
		return text;
	});
