import fc from 'fast-check';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../../src/checks/gate.ts';
import { buildDossier } from '../../../src/dossier/dossier.ts';
import { toAtom, toJsonFeed } from '../../../src/exports/atom.ts';
import { listFeeds, type Feed } from '../../../src/exports/feeds.ts';
import { escapeXml } from '../../../src/exports/xml.ts';

const dossier = buildDossier(readContent('tests/fixtures/dossier').sources);

const feed = (title: string): Feed => ({
	name: 'briefings',
	title,
	address: 'https://bread.example/briefings/',
	entries: [
		{
			id: 'https://bread.example/briefings/rye/',
			address: 'https://bread.example/briefings/rye/',
			title,
			summary: title,
			published: '2020-03-09',
			updated: '2021-01-02',
		},
	],
});

describe.each(['content', 'tests/fixtures/dossier'])('the feeds of %s', (folder) => {
	const own = buildDossier(readContent(folder).sources);

	test('say the same in Atom and in JSON Feed, to a reader that others wrote', () => {
		for (const one of listFeeds(own)) {
			const atom = parseAtomFeed(toAtom(one, own));
			const json = parseJsonFeed(toJsonFeed(one, own));
			const expected = one.entries.map(({ id, title, updated }) => [id, title, `${updated}T00:00:00Z`]);

			// Only corrections may be none.
			if (one.name !== 'corrections') expect(expected.length).toBeGreaterThan(0);
			const { entries = [] } = atom;
			const { items = [] } = json;
			expect(entries.map(({ id, title, updated }) => [id, title?.value ?? title, updated])).toEqual(expected);
			expect(items.map(({ id, title, date_modified: date }) => [id, title, date])).toEqual(expected);
			expect([atom.id, json.home_page_url]).toEqual([one.address, one.address]);
		}
	});

	test('come for corrections, briefings, recommendations and every topic', () => {
		expect(
			listFeeds(own)
				.map(({ name }) => name)
				.slice(0, 3 + own.topics.length),
		).toEqual(['corrections', 'briefings', 'recommendations', ...own.topics.map(({ id }) => `topics/${id}`)]);
	});
});

test('any text survives Atom; what no XML can hold becomes the sign for it', () => {
	const text = fc.string({
		unit: fc.oneof(
			fc.constantFrom(...'<>&"\'] \u0000\u0007\uFFFF'),
			fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
		),
		minLength: 1,
		maxLength: 20,
	});
	fc.assert(
		fc.property(text, (title) => {
			const entry = parseAtomFeed(toAtom(feed(`x${title}x`), dossier)).entries?.[0];
			const read = entry?.title?.value ?? entry?.title;

			expect(String(read).replace(/\s+/g, ' ')).toBe(
				`x${title}x`
					.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu, '\uFFFD')
					.replace(/\s+/g, ' '),
			);
		}),
	);
});

test('no two entries of a feed are one to a reader, even when one page was corrected twice', () => {
	const [correction] = dossier.corrections;
	if (!correction) throw new Error('The fixture has no corrections');
	const twice = {
		...dossier,
		corrections: [correction, { ...correction, wrong: 'Again.' }, ...dossier.corrections],
	};

	for (const { entries } of listFeeds(twice)) {
		const ids = entries.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
	}
});

test('the newest stands first', () => {
	for (const { entries } of listFeeds(dossier)) {
		const days = entries.map(({ updated }) => updated);
		expect(days).toEqual(days.toSorted().reverse());
	}
	const [recommendations] = listFeeds(dossier).filter(({ name }) => name === 'recommendations');
	expect(recommendations?.entries[0]).toMatchObject({
		id: 'https://crumbs.example.org/notes/recommendations/crust-2022-1/',
		updated: '2024-07-01',
	});
});

test('what is only reported as agreed is said to be asked of nobody', () => {
	const [recommendations] = listFeeds(dossier).filter(({ name }) => name === 'recommendations');
	const summaryOf = (slug: string) =>
		recommendations?.entries.find(({ id }) => id.endsWith(`/${slug}/`))?.summary;

	expect(summaryOf('mill-2021-1')).toBe(
		'Reported as agreed by Bakers of Riverton and Millers of the valley. Source: The miller’s reply ¶3.',
	);
	expect(summaryOf('rye-2020-3')).toBe(
		'Asked of Nobody named (should not, inferred) by Ann Baker. Source: Rye returns ¶8.',
	);
});

test('a feed shows the newest hundred', () => {
	const many = {
		...dossier,
		recommendations: Array.from({ length: 150 }, () => dossier.recommendations).flat(),
	};

	expect(listFeeds(many).find(({ name }) => name === 'recommendations')?.entries).toHaveLength(100);
});

describe('a long feed', () => {
	const [long] = listFeeds(dossier, 2).filter(({ name }) => name === 'recommendations');
	if (!long) throw new Error('There is no such feed');
	const linksOf = (text: string) =>
		Object.fromEntries(
			(parseAtomFeed(text).links ?? []).map(({ rel, href }) => [rel, href?.replace(/^.*\/feeds\//, '')]),
		);

	test('can be followed back to its first entry through archives', () => {
		const byName = new Map([long, ...long.archives].map((one): [string, Feed] => [one.name, one]));
		const ids: string[] = [];
		let one: Feed | undefined = long;
		while (one) {
			ids.push(...one.entries.map(({ id }) => id));
			const text = toAtom(one, dossier);
			const links = linksOf(text);
			expect(text.includes('<fh:archive/>')).toBe(one !== long);
			expect(links['current']).toBe(one === long ? undefined : 'recommendations.xml');
			const next = links['prev-archive'];
			expect(parseJsonFeed(toJsonFeed(one, dossier)).next_url?.replace(/^.*\/feeds\//, '')).toBe(
				next?.replace(/xml$/, 'json'),
			);
			one = next === undefined ? undefined : byName.get(next.replace(/\.xml$/, ''));
		}
		const [whole] = listFeeds(dossier).filter(({ name }) => name === 'recommendations');
		expect([...new Set(ids)]).toEqual(whole?.entries.map(({ id }) => id));
		expect(long.archives.every(({ entries }) => entries.length === 2)).toBe(true);
	});

	test('keeps its archives as they are when something new comes', () => {
		const [first] = dossier.recommendations;
		const [briefing] = dossier.briefings.filter(({ id }) => id === first?.briefing.id);
		if (!first || !briefing) throw new Error('The fixture asks for nothing');
		const more = {
			...dossier,
			briefings: [...dossier.briefings, { ...briefing, id: 'new', added: '2031-01-01' }],
			recommendations: [
				...dossier.recommendations,
				{ ...first, href: `${first.href}new/`, earlier: [], briefing: { ...first.briefing, id: 'new' } },
			],
		};
		const [longer] = listFeeds(more, 2).filter(({ name }) => name === 'recommendations');

		expect(longer?.entries[0]?.id).toMatch(/new\/$/);
		for (const [i, { entries }] of long.archives.entries())
			expect(longer?.archives[i]?.entries).toEqual(entries);
	});
});

test.each([
	['<a href="x">&</a>', '&lt;a href=&quot;x&quot;&gt;&amp;&lt;/a&gt;'],
	['\u0001', '\uFFFD'],
	['\uD800', '\uFFFD'],
	['🍞', '🍞'],
])('%j is written as %j', (text, written) => {
	expect(escapeXml(text)).toBe(written);
});
