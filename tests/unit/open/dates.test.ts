/** A revision dates what was revised, and nothing else: in references, feeds, the map of the site and structured data. */

import { expect, test } from 'vitest';
import { readContent } from '../../../src/checks/gate.ts';
import type { ContentFiles } from '../../../src/content/content-files.ts';
import { listWorks } from '../../../src/citations/files.ts';
import { briefingOf } from '../../../src/citations/cited-pages.ts';
import { buildDossier } from '../../../src/dossier/dossier.ts';
import { listFeeds } from '../../../src/exports/feeds.ts';
import { buildSitemaps } from '../../../src/permalinks/sitemap.ts';
import {
	describeBriefing,
	describeQuestion,
	describeRecommendation,
	describeTopic,
} from '../../../src/views/site/structured-data.ts';

const day = '2031-02-03';

/** Every date that the site gives for a record, by where it gives it. */
function listDates(sources: ContentFiles): Map<string, string> {
	const dossier = buildDossier(sources);
	const dates = new Map<string, string>();
	for (const { id, issued } of listWorks(dossier).own)
		dates.set(`cite ${id}`, String(issued?.['date-parts'][0]));
	for (const { name, entries } of listFeeds(dossier))
		for (const { address, published, updated } of entries)
			dates.set(`feed ${name} ${address}`, `${published} ${updated}`);
	for (const [, address = '', date = ''] of buildSitemaps(dossier).whole.matchAll(
		/<loc>([^<]*)<\/loc>\s*<lastmod>([^<]*)<\/lastmod>/g,
	))
		dates.set(`map ${address}`, date);
	const things = [
		...dossier.briefings.map((briefing) => describeBriefing(briefing, dossier)),
		...dossier.recommendations.map((one) => describeRecommendation(one, briefingOf(one, dossier), dossier)),
		...dossier.topics.map((topic) => describeTopic(topic, dossier)),
		...dossier.questions.map((question) => describeQuestion(question, dossier)),
	];
	for (const thing of things) {
		const text = JSON.stringify(thing);
		const [, id = ''] = /"@id":"([^"]*)"/.exec(text) ?? [];
		dates.set(`thing ${id}`, (text.match(/"date(?:Published|Modified)":"[^"]*"/g) ?? []).join(' '));
	}
	return dates;
}

/** The content with one recommendation of one briefing in a new wording. */
function revise(sources: ContentFiles, briefing: string, id: number): ContentFiles {
	return {
		...sources,
		briefings: sources.briefings.map((source) =>
			source.id !== briefing
				? source
				: {
						...source,
						data: {
							...source.data,
							revised: day,
							recommendations: source.data.recommendations.map((one) =>
								one.id !== id
									? one
									: {
											...one,
											text: `${one.text.replace(/\.$/, '')} soon.`,
											version: one.version + 1,
											earlier: [
												...(one.earlier ?? []),
												{
													version: one.version,
													was: { text: one.text },
													changed: day,
													reason: 'It was too vague.',
												},
											],
										},
							),
						},
					},
		),
	};
}

test.each(['content', 'tests/fixtures/dossier'])(
	'of %s: one wording changes, no other record is dated anew',
	(folder) => {
		const { sources } = readContent(folder);
		const { id, data } = sources.briefings.find((source) => source.data.recommendations.length > 1) ?? {};
		const first = data?.recommendations[0];
		expect(first).toBeDefined();
		const before = listDates(sources);
		const after = listDates(revise(sources, id ?? '', first?.id ?? 0));
		const dossier = buildDossier(sources);
		const mine = dossier.recommendations.find(({ key }) => key === `${id}/${first?.id}`);
		const listing = [
			...[
				...dossier.addressees,
				...dossier.instruments,
				...dossier.recommendedThemes,
				...dossier.topics,
			].filter(({ recommendations }) => recommendations.some((one) => one.slug === mine?.slug)),
		].map(({ href }) => href);

		/** What really changed: the wording, its briefing, lists and topics that show it, the dossier as a whole. */
		const allowed = new Set(
			[
				mine?.href ?? '',
				dossier.routes.briefing(id ?? ''),
				dossier.routes.home,
				dossier.routes.recommendations,
				dossier.routes.data,
				...listing,
			].map((href) => dossier.routes.absolute(href)),
		);
		const works = new Set([
			'dossier',
			`briefing:${id}`,
			`recommendation:${mine?.slug}`,
			...dossier.topics.filter(({ href }) => listing.includes(href)).map((topic) => `topic:${topic.id}`),
		]);
		const moved = [...after].filter(([where, date]) => before.get(where) !== date).map(([where]) => where);
		const wrong = moved.filter((where) => {
			const [kind, ...rest] = where.split(' ');
			return kind === 'cite' ? !works.has(rest.join(' ')) : !allowed.has(rest.at(-1) ?? '');
		});

		expect([...before.keys()].length).toBeGreaterThan(30);
		expect(wrong).toEqual([]);
		expect(moved).toContain(`cite recommendation:${mine?.slug}`);
		expect(moved).toContain(`map ${dossier.routes.absolute(mine?.href ?? '')}`);
		expect(moved.length).toBeLessThan(before.size / 2);
	},
);
