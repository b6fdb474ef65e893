import fc from 'fast-check';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { fetchContents } from '../../../src/browser/memo/download.ts';
import { groupBy, moved, moveGroup, moveItem } from '../../../src/browser/memo/order.ts';
import { parseMemo, printMemo } from '../../../src/browser/memo/state.ts';
import {
	toBibtex,
	toCsv,
	toMarkdown,
	toPlainText,
	toRis,
	type Whole,
} from '../../../src/browser/memo/texts.ts';
import { readContent } from '../../../src/gate/read.ts';
import { buildDossier } from '../../../src/model/dossier.ts';
import { buildMemoFiles } from '../../../src/model/exports/memo-file.ts';
import { readBack } from './reading.ts';

const dossier = buildDossier(readContent('tests/fixtures/dossier').sources);
const gone = {
	address: '/recommendations/rye-2020-99/',
	href: '',
	title: '',
	description: '',
	date: '2022-05-06',
	entries: [],
	target: undefined,
	from: undefined,
	reason: 'The article was taken back.',
};
const files = buildMemoFiles(dossier, [gone]);

describe('the fragment of a memo', () => {
	test('holds recommendations in order, a title, and a line to each', () => {
		const memo = parseMemo('#r=rye-2020-2,mill-2021-1&t=For%20Monday&n.mill-2021-1=ask%20first');

		expect([memo.slugs, memo.title, [...memo.notes]]).toEqual([
			['rye-2020-2', 'mill-2021-1'],
			'For Monday',
			[['mill-2021-1', 'ask first']],
		]);
	});

	test('shows what is named twice once', () => {
		expect(parseMemo('r=rye-2020-2,rye-2020-2&r=rye-2020-2').slugs).toEqual(['rye-2020-2']);
	});

	test.each([
		['markup', 'r=%3Cimg%20src%3Dx%3E', '<img src=x>'],
		['a broken escape', 'r=rye-2020-%E0%A4%A', 'rye-2020-\uFFFDA'],
		['a path', 'r=..%2F..%2Fetc-1', '../../etc-1'],
		['a name without a number', 'r=rye', 'rye'],
		['an inherited name', 'r=__proto__', '__proto__'],
	])('names %s and does not show it', (_, fragment, name) => {
		const { slugs, unreadable } = parseMemo(fragment);

		expect(slugs).toEqual([]);
		expect(unreadable.map((text) => text.slice(0, 10))).toEqual([name.slice(0, 10)]);
	});

	test('takes no marks that turn the direction of a line', () => {
		expect(parseMemo(`t=${encodeURIComponent('a\u202Eb\nc')}`).title).toBe('ab c');
	});

	test('of more than anybody reads, the rest is named', () => {
		const { slugs, unreadable } = parseMemo(
			`r=${Array.from({ length: 2100 }, (_, i) => `rye-${i + 1}`).join(',')}`,
		);

		expect([slugs.length, unreadable.length]).toEqual([2000, 100]);
	});

	test('says the same after it has been written and read again, whatever it held', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'r=&,%n.t-1aé<') })), (text) => {
				const memo = parseMemo(`r=rye-2020-1&n.rye-2020-1=${text}&${text}`);
				const again = parseMemo(printMemo(memo));

				expect([again.slugs, again.title, [...again.notes]]).toEqual([
					memo.slugs,
					memo.title,
					[...memo.notes].slice(-1),
				]);
			}),
		);
	});
});

describe('the order of a memo', () => {
	const items = ['a1', 'b1', 'a2', 'c1'];
	const groups = groupBy(items, (item) => item.charAt(0));

	test('puts what is asked of the same party together, first come first', () => {
		expect(groups.map(({ name, items: list }) => [name, ...list])).toEqual([
			['a', 'a1', 'a2'],
			['b', 'b1'],
			['c', 'c1'],
		]);
	});

	test('lets a recommendation move within its group', () => {
		expect(moveItem(groups, 'a2', -1)).toEqual(['a2', 'a1', 'b1', 'c1']);
	});

	test('lets a group move whole', () => {
		expect(moveGroup(groups, 'b', -1)).toEqual(['b1', 'a1', 'a2', 'c1']);
	});

	test.each([
		[0, -1],
		[2, 1],
		[7, 1],
	] as const)('moves nothing over the end: %i by %i', (at, step) => {
		expect(moved(['a', 'b', 'c'], at, step)).toEqual(['a', 'b', 'c']);
	});
});

describe('what a memo names', () => {
	const load = async (slugs: readonly string[], broken = false) => {
		const asked: string[] = [];
		globalThis.fetch = async (address) => {
			asked.push(String(address));
			if (broken) throw new TypeError('offline');
			return Response.json(files.get(String(address)));
		};
		return { ...(await fetchContents(slugs, new Set(files.keys()), (id) => id)), asked };
	};

	test('is fetched, one file a briefing', async () => {
		const { records, asked } = await load(['rye-2020-1', 'mill-2021-1', 'rye-2020-2']);

		expect([...records.keys()]).toEqual(['rye-2020-1', 'mill-2021-1', 'rye-2020-2']);
		expect(asked).toEqual(['rye-2020', 'mill-2021']);
	});

	test('is not even asked for when there is no such briefing', async () => {
		const { missing, asked } = await load(['oats-1']);

		expect([missing, asked]).toEqual([[{ slug: 'oats-1', why: 'there is nothing by this name' }], []]);
	});

	test('is named with what became of it when it was withdrawn', async () => {
		expect((await load(['rye-2020-99'])).missing).toEqual([
			{ slug: 'rye-2020-99', why: 'withdrawn on 6 May 2022: The article was taken back.' },
		]);
	});

	test('is named as not loaded when the network fails', async () => {
		expect((await load(['rye-2020-1'], true)).missing).toEqual([
			{ slug: 'rye-2020-1', why: 'could not be loaded; open this address again to retry' },
		]);
	});
});

describe('the memo handed on', () => {
	const file = files.get('rye-2020');
	if (!file) throw new Error('The fixture has no rye-2020');
	const entries = Object.entries(file.records).map(([slug, record]) => ({
		...record,
		slug,
		note: '*now* <b>',
	}));
	const whole: Whole = {
		title: 'Rye # 1',
		groups: groupBy(entries, ({ to }) => to),
		files: [file],
		address: 'https://bread.example/memo/#r=rye-2020-1',
	};

	test('has every text, source, address and line in Markdown, and no markup from them', () => {
		const text = toMarkdown(whole);

		for (const { address, sourceAddress } of entries)
			(expect(text).toContain(`<${address}>`), expect(text).toContain(`(<${sourceAddress}>)`));
		expect(text.startsWith('# Rye \\# 1\n')).toBe(true);
		expect(text).toContain('\\*now\\* \\<b\\>');
	});

	test('has every text, address and reference in plain text', () => {
		const text = toPlainText(whole);

		for (const { text: asked, address } of entries)
			(expect(text).toContain(asked), expect(text).toContain(address));
		expect(text).toContain(file.reference);
	});

	test('has every recommendation and its article in BibTeX and RIS', () => {
		const ids = [...entries.map(({ slug }) => `recommendation:${slug}`), 'source:rye-2020'].sort();

		expect(
			readBack(toBibtex(whole))
				.map(({ id }) => id)
				.sort(),
		).toEqual(ids);
		expect(
			readBack(toRis(whole))
				.map(({ id }) => id)
				.sort(),
		).toEqual(ids);
	});

	test('has every recommendation in CSV, under the same columns as the whole table', () => {
		const rows: Record<string, string>[] = parse(toCsv(whole), { bom: true, columns: true });

		expect(rows.map(({ id }) => id).sort()).toEqual(entries.map(({ slug }) => slug).sort());
	});
});
