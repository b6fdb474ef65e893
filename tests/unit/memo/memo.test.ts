import fc from 'fast-check';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { fetchContents } from '../../../src/memo/download.ts';
import { moved } from '../../../src/memo/order.ts';
import { parseMemo, printMemo } from '../../../src/memo/state.ts';
import {
	toMemoBibtex,
	toMemoCsv,
	toMarkdown,
	toPlainText,
	toMemoRis,
	type Whole,
} from '../../../src/memo/texts.ts';
import { readContent } from '../../../src/checks/gate.ts';
import { buildDossier } from '../../../src/dossier/dossier.ts';
import { buildMemoFiles, seal } from '../../../src/memo/memo-file.ts';
import { readBack } from '../exports/reading.ts';

const dossier = buildDossier(readContent('tests/fixtures/dossier').sources);
const gone = {
	address: '/recommendations/rye-2020-99/',
	href: '',
	title: '',
	description: '',
	date: '2022-05-06',
	entries: [],
	target: undefined,
	reason: 'The article was taken back.',
	from: undefined,
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

	test('of more than anybody reads, only the number is told', () => {
		const { slugs, unreadable, leftOut } = parseMemo(
			`r=${Array.from({ length: 10_000 }, (_, i) => `rye-${i + 1}`).join(',')}`,
		);

		expect([slugs.length, unreadable.length, leftOut]).toEqual([500, 0, 9500]);
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
	test('is one list, whomever its recommendations ask', () => {
		expect(moved(['a', 'b', 'c'], 2, -1)).toEqual(['a', 'c', 'b']);
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
	const sealed = (id: string) => Response.json(seal(files.get(id)!));
	const load = async (
		slugs: readonly string[],
		broken = false,
		answer: (id: string) => Response | Promise<Response> = sealed,
	) => {
		const asked: string[] = [];
		const fetch = async (address: unknown) => {
			asked.push(String(address));
			if (broken) throw new TypeError('offline');
			return answer(String(address));
		};
		const how = { patience: 1000, fetch };
		return { ...(await fetchContents(slugs, new Set(files.keys()), (id) => id, how)), asked };
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
			{ slug: 'rye-2020-1', why: 'could not be loaded whole; open this address again to retry' },
		]);
	});
});

describe('a file that is not what was built', () => {
	const sound = seal(files.get('rye-2020')!);
	test.each([
		['changed', () => Response.json({ ...sound, content: sound.content.replace('should', 'should not') })],
		['without records', () => Response.json({ sum: '', content: '{"records":null}' })],
		['nothing', () => Response.json(null)],
		['another page', () => new Response('<!doctype html>')],
	])('is refused: %s', async (_, answer) => {
		const how = { patience: 1000, fetch: async () => answer() };
		const { missing, records } = await fetchContents(['rye-2020-1'], new Set(['rye-2020']), (id) => id, how);

		expect(records.size).toBe(0);
		expect(missing.map(({ why }) => why)).toEqual([
			'could not be loaded whole; open this address again to retry',
		]);
	});

	test('is given up in time when it never comes', async () => {
		const how = { patience: 20, fetch: () => new Promise<Response>(() => {}) };

		expect((await fetchContents(['rye-2020-1'], new Set(['rye-2020']), (id) => id, how)).missing.length).toBe(
			1,
		);
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
		entries,
		files: [file],
		address: 'https://bread.example/memo/#r=rye-2020-1',
		toAddress: (href) => new URL(href, 'https://bread.example/').href,
	};

	test('has every text, source, address and line in Markdown, and no markup from them', () => {
		const text = toMarkdown(whole);

		for (const { href, sourceHref, against } of entries)
			for (const one of [href, sourceHref, ...against.map((other) => other.href)])
				expect(text).toContain(`<https://bread.example${one}>`);
		expect(text).toContain('Title given by the sender: Rye \\# 1\n');
		expect(text).toContain('Note of the sender: ');
		expect(text).toContain('\\*now\\* \\<b\\>');
	});

	test('has every text, address and reference in plain text', () => {
		const text = toPlainText(whole);

		for (const { text: asked, href } of entries)
			(expect(text).toContain(asked), expect(text).toContain(`https://bread.example${href}`));
		expect(text).toContain(file.reference);
	});

	test('has every recommendation and its article in BibTeX and RIS', () => {
		const ids = [...entries.map(({ slug }) => `recommendation:${slug}`), 'source:rye-2020'].sort();

		expect(
			readBack(toMemoBibtex(whole))
				.map(({ id }) => id)
				.sort(),
		).toEqual(ids);
		expect(
			readBack(toMemoRis(whole))
				.map(({ id }) => id)
				.sort(),
		).toEqual(ids);
	});

	test('has every recommendation in CSV, under the same columns as the whole table', () => {
		const rows: Record<string, string>[] = parse(toMemoCsv(whole), { bom: true, columns: true });

		expect(rows.map(({ id }) => id).sort()).toEqual(entries.map(({ slug }) => slug).sort());
	});
});
