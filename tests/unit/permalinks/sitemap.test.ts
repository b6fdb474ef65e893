import { expect, test } from 'vitest';
import { readContent } from '../../../src/checks/gate.ts';
import { listAddresses } from '../../../src/permalinks/page-addresses.ts';
import { buildDossier } from '../../../src/dossier/dossier.ts';
import { buildSitemaps } from '../../../src/permalinks/sitemap.ts';

test.each(['content', 'tests/fixtures/dossier'])(
	'the map of the site of %s names every lasting page once, with days of the content only',
	(folder) => {
		const dossier = buildDossier(readContent(folder).sources);
		const { whole: map, parts } = buildSitemaps(dossier);
		expect([...parts]).toEqual([]);
		const locations = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, location]) => location);
		const days = new Set([...map.matchAll(/<lastmod>([^<]+)<\/lastmod>/g)].map(([, day]) => day));
		const known = dossier.briefings.flatMap(({ added, revised, recommendations }) => [
			added,
			revised,
			...recommendations.flatMap(({ earlier = [] }) => earlier.map(({ changed }) => changed)),
		]);

		expect(new Set(locations).size).toBe(locations.length);
		expect(locations).toEqual(
			expect.arrayContaining(listAddresses(dossier).map(({ href }) => dossier.routes.absolute(href))),
		);
		expect([...days].filter((day) => !known.includes(day))).toEqual([]);
	},
);

test('beyond the limit of the standard, a map of maps names every part, and the parts together every page once', () => {
	const dossier = buildDossier(readContent('tests/fixtures/dossier').sources);
	const locate = (map: string) =>
		[...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, location = '']) => location);
	const all = locate(buildSitemaps(dossier).whole);

	const { whole, parts } = buildSitemaps(dossier, 7);

	expect(whole).toContain('<sitemapindex ');
	expect(locate(whole)).toEqual(
		[...parts.keys()].map((part) => dossier.routes.absolute(`${dossier.routes.home}sitemap-${part}.xml`)),
	);
	expect([...parts.values()].every((part) => locate(part).length <= 7)).toBe(true);
	expect([...parts.values()].flatMap(locate)).toEqual(all);
});
