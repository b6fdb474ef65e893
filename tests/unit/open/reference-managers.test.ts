/**
 * What Zotero and biblatex make of us, by their own rules written down.
 *
 * Zotero looks for COinS before other metadata and reads: `rft_val_fmt` with `rft.genre` for the type, `rft.btitle` (reports)
 * or `rft.title` for the title, `rft.aucorp` for an author in one field, `rft.date`, `rft_id` for the address. biblatex's data
 * model gives `@online` no `type`, and asks `@report` for `author`, `title`, `type`, `institution` and a date.
 */

import { describe, expect, test } from 'vitest';
import { readContent } from '../../../src/checks/gate.ts';
import { toBibtex } from '../../../src/citations/bibtex.ts';
import type { CslItem } from '../../../src/citations/csl.ts';
import { listWorks } from '../../../src/citations/files.ts';
import { buildDossier } from '../../../src/dossier/dossier.ts';
import { toContextObject } from '../../../src/views/site/coins.ts';
import {
	metaOfBriefing,
	metaOfQuestion,
	metaOfRecommendation,
	metaOfTopic,
} from '../../../src/views/site/page-metadata.ts';

/** A context object as Zotero reads it. */
function read(text: string) {
	const pairs = text.split('&').map((pair): [string, string] => {
		const [key = '', value = ''] = pair.split('=');
		return [key, decodeURIComponent(value)];
	});
	const get = (name: string) => pairs.find(([key]) => key === name)?.[1];
	const isReport = get('rft_val_fmt') === 'info:ofi/fmt:kev:mtx:book' && get('rft.genre') === 'report';
	return {
		itemType: isReport
			? 'report'
			: get('rft_val_fmt') === 'info:ofi/fmt:kev:mtx:dc'
				? 'webpage'
				: 'something else',
		title: get(isReport ? 'rft.btitle' : 'rft.title'),
		creators: pairs.filter(([key]) => /^rft\.au/.test(key)),
		date: get('rft.date'),
		url: get('rft_id'),
		institution: isReport ? get('rft.pub') : undefined,
	};
}

describe.each(['content', 'tests/fixtures/dossier'])('%s', (folder) => {
	const dossier = buildDossier(readContent(folder).sources);
	const { site } = dossier;
	const pages = [
		...dossier.briefings.map((one) => ['report', metaOfBriefing(one, dossier)] as const),
		...dossier.topics.map((one) => ['report', metaOfTopic(one, dossier)] as const),
		...dossier.questions.map((one) => ['webpage', metaOfQuestion(one, dossier)] as const),
		...dossier.recommendations.map((one) => ['webpage', metaOfRecommendation(one, dossier)] as const),
	];

	test('every page that can be cited is saved as what it is, by one author who is no person, on its own day', () => {
		expect(pages.length).toBeGreaterThan(5);
		for (const [itemType, { work }] of pages) {
			expect(work).toBeDefined();
			if (!work) continue;
			expect(read(toContextObject(work, 'What it says.'))).toEqual({
				itemType,
				title: work.title,
				creators: [['rft.aucorp', site.editor]],
				date: work.issued?.['date-parts'][0]?.map((part) => String(part).padStart(2, '0')).join('-'),
				url: work.URL,
				institution: itemType === 'report' ? site.editor : undefined,
			});
		}
	});

	test('single sentences and short answers are not offered as papers', () => {
		for (const [itemType, { isPaper = false }] of pages) expect(isPaper).toBe(itemType === 'report');
	});

	test('every reference fits the data model of biblatex', () => {
		const { own, sources } = listWorks(dossier);
		for (const item of [...own, ...sources]) expect([item.id, ...findFaults(item)]).toEqual([item.id]);
	});
});

const online = [
	'title',
	'author',
	'organization',
	'titleaddon',
	'version',
	'year',
	'date',
	'url',
	'langid',
	'note',
];
const report = [
	'title',
	'titleaddon',
	'author',
	'institution',
	'type',
	'version',
	'year',
	'date',
	'url',
	'langid',
	'note',
];

function findFaults(item: CslItem): string[] {
	const text = toBibtex(item);
	const [, type = ''] = /^@(\w+)\{/.exec(text) ?? [];
	const fields = [...text.matchAll(/^\t(\w+) = /gm)].map(([, name = '']) => name);
	const known = type === 'report' ? report : online;
	return [
		...(type === 'report' || type === 'online' ? [] : [`unknown @${type}`]),
		...fields.filter((name) => !known.includes(name)).map((name) => `@${type} has no ${name}`),
		...(type === 'report' ? ['author', 'title', 'type', 'institution', 'date'] : ['title'])
			.filter((name) => !fields.includes(name))
			.map((name) => `@${type} lacks ${name}`),
	];
}

test('two words of an author who is no person stay one name', () => {
	const item: CslItem = {
		id: 'x',
		type: 'webpage',
		title: 'A & B = C',
		author: [{ literal: 'Bread Briefings' }],
		URL: 'https://bread.example/?a=1&b=2',
		language: 'en',
	};

	expect(read(toContextObject(item, ''))).toMatchObject({
		title: 'A & B = C',
		creators: [['rft.aucorp', 'Bread Briefings']],
		url: 'https://bread.example/?a=1&b=2',
	});
});
