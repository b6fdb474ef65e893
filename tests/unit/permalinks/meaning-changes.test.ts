import { describe, expect, test } from 'vitest';
import { readContent } from '../../../src/checks/gate.ts';
import { listOtherPages } from '../../../src/permalinks/page-addresses.ts';
import type { Briefing } from '../../../src/dossier/briefing.ts';
import { buildDossier, type Dossier } from '../../../src/dossier/dossier.ts';
import type { Recommendation } from '../../../src/dossier/recommendation.ts';
import { listLasting } from '../../../src/permalinks/lasting-addresses.ts';
import { toReworded } from '../../../src/permalinks/additions.ts';
import { parseLedger } from '../../../src/permalinks/parser.ts';
import { compareLedger } from '../../../src/permalinks/checks.ts';
import { formatLines, hashText, header, type LedgerEntry } from '../../../src/permalinks/ledger.ts';
import { listVersions } from '../../../src/permalinks/meaning.ts';

const dossier = buildDossier(readContent('tests/fixtures/dossier').sources);
const lineOf = ({ address, state, version, hash, date, text, note }: LedgerEntry): LedgerEntry => ({
	address,
	state,
	version,
	hash,
	date,
	text,
	note,
});
const recorded = listLasting(dossier).flatMap(({ entries }) => entries.map(lineOf));
const rye = '/recommendations/rye-2020-2/';

/** What is wrong with a dossier whose ledger holds what the fixture says. */
const find = (changed: Dossier, entries: readonly LedgerEntry[] = recorded) =>
	compareLedger(
		{
			addresses: listLasting(changed),
			others: listOtherPages(changed),
			routes: changed.routes,
			updated: changed.updated,
		},
		parseLedger(`${header}\n${formatLines(entries)}`).ledger,
		'2026-11-26',
	);

const withBriefing = (change: (briefing: Briefing) => Partial<Briefing>, id = 'rye-2020'): Dossier => ({
	...dossier,
	briefings: dossier.briefings.map((one) => (one.id === id ? { ...one, ...change(one) } : one)),
});

/** The fixture with its second recommendation on rye changed. */
const withSecond = (change: Partial<Recommendation>) =>
	withBriefing(({ recommendations }) => ({
		recommendations: recommendations.map((one) => (one.id === 2 ? { ...one, ...change } : one)),
	}));

test('what is recorded as it stands is found as it stands', () => {
	expect(find(dossier)).toEqual([]);
});

describe('a recommendation', () => {
	const [millers] = dossier.recommendations
		.flatMap(({ addressees }) => addressees)
		.filter(({ id }) => id === 'millers');

	test.each<[string, Partial<Recommendation>, string, string, string]>([
		[
			'text',
			{ text: 'Lend nobody money.' },
			'TEXT-CHANGED',
			'text',
			'was: { text: "Lend the bakers of Riverton money for a second oven." }',
		],
		['strength', { modality: 'should-not' }, 'MEANING-CHANGED', 'modality', 'was: { modality: "can" }'],
		['form', { form: 'inferred' }, 'MEANING-CHANGED', 'form', 'was: { form: "option" }'],
		[
			'addressees',
			{ addressees: [millers!] },
			'MEANING-CHANGED',
			'addressees',
			'was: { addressees: [millers, ministry-of-food] }',
		],
		[
			'condition',
			{ condition: 'if it rains' },
			'MEANING-CHANGED',
			'condition',
			'was: { condition: "if the price of rye stays high" }',
		],
		[
			'condition that is left out',
			{ condition: undefined },
			'MEANING-CHANGED',
			'condition',
			'was: { condition: "if the price of rye stays high" }',
		],
		['paragraphs', { paragraphs: [8] }, 'MEANING-CHANGED', 'paragraphs', 'was: { paragraphs: [7] }'],
	])('cannot be turned round without a new version: %s', (_, change, code, field, fix) => {
		expect(find(withSecond(change))).toMatchObject([
			{
				code,
				file: 'briefings/rye-2020.mdx',
				field: `recommendations[1].${field}`,
				path: ['recommendations', 1, field],
				fix: expect.stringContaining(fix),
			},
		]);
	});

	test('the repair is one that can be copied, with the day and the command', () => {
		const [diagnostic] = find(withSecond({ modality: 'should-not' }));

		expect(diagnostic?.message).toBe(`${rye} was published with the modality “can”`);
		expect(diagnostic?.fix).toBe(
			'write that again (npm run edit -- revise rye-2020/2 makes a new version); ' +
				'or write version: 2 and under earlier: { version: 1, was: { modality: "can" }, ' +
				'changed: "2026-11-26", reason: why }, then run npm run publish-addresses',
		);
	});

	test('may say whom it asks in another order, and break its lines elsewhere', () => {
		const second = dossier.recommendations.find(({ key }) => key === 'rye-2020/2');
		const addressees = second?.addressees.toReversed() ?? [];

		expect(find(withSecond({ addressees, text: second?.text.replaceAll(' ', '\n') ?? '' }))).toEqual([]);
	});

	test('may change with a new version that says what was', () => {
		const change: Partial<Recommendation> = {
			modality: 'should',
			condition: undefined,
			version: 2,
			earlier: [
				{
					version: 1,
					was: { modality: 'can', condition: 'if the price of rye stays high' },
					changed: '2024-06-20',
					reason: 'The article says so.',
				},
			],
		};
		const diagnostics = find(withSecond(change));

		expect(diagnostics).toMatchObject([
			{ code: 'ADDRESS-UNRECORDED', message: `${rye} is not recorded yet` },
		]);
		expect(
			listLasting(withSecond(change))
				.find(({ address }) => address === rye)
				?.entries.map(({ note }) => note),
		).toEqual([
			'{"form":"option","modality":"can","addressees":["millers","ministry-of-food"],"condition":"if the price of rye stays high","paragraphs":[7]}',
			'{"form":"option","modality":"should","addressees":["millers","ministry-of-food"],"paragraphs":[7]}',
		]);
	});

	test.each<[string, Recommendation['earlier'], string]>([
		[
			'leaves a part out',
			[{ version: 1, was: { form: 'inferred' }, changed: '2024-06-20', reason: 'Why.' }],
			'modality',
		],
		[
			'says it wrong',
			[{ version: 1, was: { modality: 'must' }, changed: '2024-06-20', reason: 'Why.' }],
			'modality',
		],
	])('is refused a new version whose past %s', (_, earlier, part) => {
		const diagnostics = find(withSecond({ modality: 'should', version: 2, earlier }));

		expect(diagnostics.filter(({ field }) => field.endsWith(part))).toMatchObject([
			{
				code: 'EARLIER-CHANGED',
				file: 'briefings/rye-2020.mdx',
				field: `recommendations[1].earlier[0].was.${part}`,
				fix: `write under earlier, version 1: was: { ${part}: "can" }`,
			},
		]);
	});

	test('whose text alone was recorded may be coded anew, and is held to its coding from then on', () => {
		const old = recorded.map((entry) =>
			entry.address === rye ? { ...entry, hash: hashText(entry.text), note: '' } : entry,
		);

		expect(find(withSecond({ modality: 'should' }), old)).toMatchObject([{ code: 'ADDRESS-UNRECORDED' }]);
		expect(find(withSecond({ text: 'Lend nothing.' }), old)).toMatchObject([{ code: 'TEXT-CHANGED' }]);
	});

	test('that was called implied may be called inferred', () => {
		const third = '/recommendations/rye-2020-3/';
		const entries = recorded.map((entry) => {
			if (entry.address !== third) return entry;
			return { ...entry, note: entry.note.replace('inferred', 'implied') };
		});
		const ledger = entries.map((entry, i) => ({ ...entry, line: i + 2 }));

		expect(entries.find(({ address }) => address === third)?.note).toContain('implied');
		expect(
			compareLedger(
				{ addresses: listLasting(dossier), others: [], routes: dossier.routes, updated: dossier.updated },
				ledger.map((entry) => (entry.address === third ? { ...entry, hash: '2:0' } : entry)),
				'2026-11-26',
			),
		).toEqual([]);
	});

	test('asks the same actor under a new id, once it is recorded that the actor moved', () => {
		const rename = ({ id, ...rest }: Recommendation['addressees'][number]) =>
			id === 'millers' ? { ...rest, id: 'mills', href: '/actors/mills/' } : { id, ...rest };
		const renamed: Dossier = {
			...withSecond({}),
			actors: dossier.actors.map((actor) =>
				actor.id === 'millers' ? { ...actor, id: 'mills', href: dossier.routes.actor('mills') } : actor,
			),
		};
		const site: Dossier = {
			...renamed,
			briefings: renamed.briefings.map((briefing) => ({
				...briefing,
				recommendations: briefing.recommendations.map((one) => ({
					...one,
					addressees: one.addressees.map(rename),
				})),
			})),
		};
		const gone: LedgerEntry = {
			address: '/actors/millers/',
			state: 'moved',
			version: undefined,
			hash: '',
			date: '2026-11-26',
			text: '',
			note: '/actors/mills/',
		};
		const codes = (entries: readonly LedgerEntry[]) => new Set(find(site, entries).map(({ code }) => code));

		// As long as the actor is missing, that is what is to be mended.
		expect(codes(recorded)).toEqual(new Set(['ADDRESS-MISSING', 'ADDRESS-UNRECORDED']));
		expect(codes([...recorded, gone])).toEqual(new Set(['ADDRESS-UNRECORDED']));
	});
});

describe('the versions of a recommendation', () => {
	const present = {
		text: 'Bake.',
		form: 'explicit',
		modality: 'must',
		addressees: ['bakers'],
		condition: 'if it rains',
		paragraphs: [5],
	} as const;

	test('are what each says of itself, and for the rest what the next one kept', () => {
		const earlier = [
			{ version: 1, was: { text: 'Knead.' }, changed: '2024-01-01', reason: 'Why.' },
			{ version: 2, was: { addressees: ['millers'], text: 'Mill.' }, changed: '2024-02-01', reason: 'Why.' },
		];

		expect(listVersions({ ...present, earlier })).toEqual([
			{ ...present, text: 'Knead.', addressees: ['millers'] },
			{ ...present, text: 'Mill.', addressees: ['millers'] },
			present,
		]);
	});

	test('may have had no strength and no condition', () => {
		const was = { form: 'reported-commitment', modality: 'none', condition: 'none' } as const;

		expect(
			listVersions({ ...present, earlier: [{ version: 1, was, changed: '2024-01-01', reason: 'Why.' }] })[0],
		).toEqual({ ...present, form: 'reported-commitment', modality: undefined, condition: undefined });
	});
});

describe('a page is about what it was published about', () => {
	const replace = <Item extends { readonly id: string }>(
		items: readonly Item[],
		id: string,
		change: Partial<Item>,
	) => items.map((item) => (item.id === id ? { ...item, ...change } : item));
	const original = { ...dossier.briefings[0]!.original, sha256: 'f'.repeat(64) };
	const { bibliography } = dossier.briefings[0]!;
	const [first] = dossier.briefings;

	test.each<[string, Dossier, string, string, string]>([
		[
			'another actor',
			{ ...dossier, actors: replace(dossier.actors, 'bakers', { name: 'Millers' }) },
			'actors/bakers.yaml',
			'name',
			'/actors/bakers/',
		],
		[
			'an actor of another kind',
			{ ...dossier, actors: replace(dossier.actors, 'bakers', { kind: 'state' }) },
			'actors/bakers.yaml',
			'kind',
			'/actors/bakers/',
		],
		[
			'another theme',
			{ ...dossier, themes: replace(dossier.themes, 'crumb', { name: 'Crust' }) },
			'themes/crumb.yaml',
			'name',
			'/themes/crumb/',
		],
		[
			'another place',
			{ ...dossier, places: replace(dossier.places, 'riverton', { name: 'Milltown' }) },
			'places/riverton.yaml',
			'name',
			'/map/#riverton',
		],
		[
			'another question',
			{ ...dossier, questions: replace(dossier.questions, 'does-rye-keep', { name: 'Who bakes?' }) },
			'questions/does-rye-keep.yaml',
			'question',
			'/questions/does-rye-keep/',
		],
		[
			'what another topic gathers',
			{
				...dossier,
				topics: replace(dossier.topics, 'rye', {
					about: { actors: ['millers'], themes: ['crumb'], places: ['rye-valley'] },
				}),
			},
			'topics/rye.mdx',
			'about.actors',
			'/topics/rye/',
		],
		[
			'another article',
			{ ...dossier, briefings: replace(dossier.briefings, first!.id, { original }) },
			`briefings/${first!.id}.mdx`,
			'original.sha256',
			`/briefings/${first!.id}/`,
		],
		[
			'an article of another title',
			{
				...dossier,
				briefings: replace(dossier.briefings, first!.id, {
					bibliography: { ...bibliography, title: { text: 'Wheat', basis: bibliography.title.basis } },
				}),
			},
			`briefings/${first!.id}.mdx`,
			'bibliography.title.text',
			`/briefings/${first!.id}/`,
		],
	])('and not about %s', (_, changed, file, field, address) => {
		const command = `npm run publish-addresses -- reworded ${address.includes('#') ? `'${address}'` : address}`;

		expect(find(changed)).toMatchObject([
			{ code: 'IDENTITY-CHANGED', file, field, fix: expect.stringContaining(command) },
		]);
	});

	test('unless somebody says on purpose that it is the same thing in other words', () => {
		const changed = {
			...dossier,
			actors: replace(dossier.actors, 'bakers', { name: 'The bakers of Riverton' }),
		};
		const address = listLasting(changed).find((one) => one.address === '/actors/bakers/');
		const reworded = address && toReworded(address, '2026-11-26');

		expect(reworded).toMatchObject({ state: 'live', date: '2026-11-26', text: 'The bakers of Riverton' });
		expect(find(changed, [...recorded, reworded!])).toEqual([]);
		expect(find(dossier, [...recorded, reworded!])).toMatchObject([{ code: 'IDENTITY-CHANGED' }]);
	});

	test('a recommendation or a place without identity cannot be reworded', () => {
		const find = (wanted: string) => listLasting(dossier).find(({ address }) => address === wanted);

		expect(toReworded(find(rye)!, '2026-11-26')).toBeUndefined();
		expect(toReworded(find('/timeline/#first-rye')!, '2026-11-26')).toBeUndefined();
	});

	test('a topic may change its title, a question its place in lists', () => {
		const changed = {
			...dossier,
			topics: replace(dossier.topics, 'rye', { name: 'All of rye' }),
			questions: replace(dossier.questions, 'does-rye-keep', { short: 'Keeping' }),
		};

		expect(find(changed)).toEqual([]);
	});
});

describe('places and files', () => {
	test('of every kind are promised', () => {
		const addresses = listLasting(dossier).map(({ address }) => address);

		expect(new Set(addresses).size).toBe(addresses.length);
		expect(addresses).toEqual(
			expect.arrayContaining([
				'/briefings/rye-2020/#c-rye-returns',
				'/briefings/rye-2020/#f-loaves-2019',
				'/timeline/#first-rye',
				'/map/#riverton',
				'/silences/#rye-other-grain',
				'/topics/rye/#what-it-is',
				'/method/#marks',
				'/feeds/briefings.xml',
				'/feeds/topics/rye.json',
				'/cards/recommendations/rye-2020-1.png',
				'/data/cite/recommendation/rye-2020-1.bib',
				'/data/cite/source/rye-2020.json',
				'/data/cite/all.ris',
				'/data/claims.csv',
				'/data/dossier.json',
			]),
		);
	});

	test('belong to the page that they go with', () => {
		const ownerOf = (wanted: string) =>
			listLasting(dossier).find(({ address }) => address === wanted)?.entries[0].note;

		expect(
			[
				'/feeds/briefings.xml',
				'/feeds/topics/rye.json',
				'/cards/recommendations/rye-2020-1.png',
				'/data/cite/recommendation/rye-2020-1.bib',
				'/data/cite/source/rye-2020.json',
				'/data/cite/all.ris',
				'/data/claims.csv',
				'/silences/#rye-other-grain',
			].map(ownerOf),
		).toEqual([
			'/briefings/',
			'/topics/rye/',
			'/recommendations/rye-2020-1/',
			'/recommendations/rye-2020-1/',
			'/briefings/rye-2020/',
			'',
			'',
			'/topics/rye/',
		]);
	});

	test('a claim that was taken out counts as withdrawn', () => {
		const withdrawnClaims = [
			{ id: 'rye-returns', text: 'rye is back', date: '2024-06-20', reason: 'It was wrong.' },
		];
		const changed = withBriefing(({ claims }) => ({
			claims: claims.filter(({ id }) => id !== 'rye-returns'),
			withdrawnClaims,
		}));

		expect(find(changed)).toMatchObject([
			{ code: 'ADDRESS-UNRECORDED', message: '/briefings/rye-2020/#c-rye-returns is not recorded yet' },
		]);
		expect(find(withBriefing(() => ({ claims: [] })))[0]).toMatchObject({
			code: 'ADDRESS-MISSING',
			file: 'briefings/rye-2020.mdx',
		});
	});
});
