/** What intake proposes of an article: numbers, demands, names and days. */

import { expect, test } from 'vitest';
import { findAsks, findFigures } from '../../../scripts/intake/asks.ts';
import { readArticle } from '../../../scripts/intake/formats.ts';
import { findNames } from '../../../scripts/intake/names.ts';
import { formatStarter, propose } from '../../../scripts/intake/starter.ts';
import { readSound } from '../../../scripts/intake/read-content.ts';

const model = readSound('scripts/new-dossier/content');

/** The model with another actor, and with the words that count as strong. */
function knowing(id: string, names: readonly { name: string; from?: string; until?: string }[]) {
	const [first] = model.actors;
	const [site] = model.site;
	if (!first || !site) throw new Error('The model has no actor or site');
	const actor = {
		...first,
		id,
		data: { ...first.data, name: names[0]?.name ?? id, short: names[0]?.name ?? id, names: [...names] },
	};
	return { ...model, actors: [...model.actors, actor] };
}

test.each([
	['sold over 2,600 loaves a week', 'over 2,600 loaves', 'loaves'],
	['by an 18-month deadline, it', '18-month deadline', 'month'],
	['it cost $45 million. This', '$45 million', undefined],
	['a total of 95% of bread', '95%', '%'],
	['sells 134,000 in 2010', '134,000', undefined],
	['some 1,200 trained bakers’ hands', 'some 1,200 trained bakers', 'bakers'],
])('the number in “%s” is printed as “%s” and counts %s', (text, printed, unit) => {
	expect(findFigures([text], [1], 'en')).toMatchObject([{ printed, unit }]);
});

test.each(['my No. 1 concern', 'Resolution 2763 of the council', 'the 7th of May', 'an F-16', 'since 2019'])(
	'“%s” has no figure',
	(text) => {
		expect(findFigures([text], [1], 'en')).toEqual([]);
	},
);

test('figures get ids from what they count', () => {
	const article = {
		paragraphs: ['It sells 12 loaves, then 30 loaves, and an 18-month loan of $45 million was asked for.'],
		read: { as: 'text' as const },
		notices: [],
	};
	const proposal = propose(article, model, '2026-11-26');
	const starter = formatStarter({ article, proposal, content: model, sha256: '', today: '2026-11-26' });

	expect([...starter.matchAll(/<Figure id="([^"]+)"/g)].map(([, id]) => id)).toEqual([
		'loaves',
		'loaves-2',
		'month-loan',
		'million',
	]);
});

const asksOf = (text: string) =>
	findAsks([text], [1], model, 'en').map(({ modality, before }) => [modality, ...before].join(' '));

test.each([
	['The town council should lend them money.', ['should council']],
	['The town council should not lend them money.', ['should-not council']],
	['For the town council, we should go on.', ['should']],
	['The town council should be sued for it.', ['should']],
	['These are the choices we should face.', []],
	['Should we not say that the council should act?', ['should']],
])('in “%s” stands %j', (text, asks) => {
	expect(asksOf(text)).toEqual(asks);
});

test('a name may begin in lower case where it is joined to another, and begin a sentence', () => {
	const content = knowing('waldau', [{ name: 'Al-Waldau' }, { name: 'the mill folk' }]);

	expect(
		findNames(['It is al-Waldau. The mill folk say so.'], content).map(({ id, spelling }) => [id, spelling]),
	).toEqual([
		['waldau', 'al-Waldau'],
		['waldau', 'The mill folk'],
	]);
});

test('a name that stood for another on the day of the article is not proposed', () => {
	const content = knowing('old-guard', [{ name: 'Old guard' }, { name: 'the Guard', until: '2010' }]);
	const found = (day?: string) => findNames(['Here stands the Guard.'], content, day).map(({ id }) => id);

	expect([found('2009-12-08'), found('2011-01-01'), found()]).toEqual([['old-guard'], [], ['old-guard']]);
});

test('a name behind another capital letter is to be looked at', () => {
	const content = knowing('waldau', [{ name: 'North Waldau' }, { name: 'Waldau' }]);
	const sure = (text: string) => findNames([text], content).map(({ isAmbiguous }) => !isAmbiguous);

	expect([
		sure('They went to South Waldau.'),
		sure('In Waldau it rained.'),
		sure('To North Waldau.'),
	]).toEqual([[false], [true], [true]]);
});

const long =
	'The bakers of the valley say that they have sold more bread than ever before in the whole of that year, and that nobody believes them.';

test('a day above the text is the day it appeared', async () => {
	const article = await readArticle({
		bytes: Buffer.from(`Bread\n\nAnn Baker, 8 December 2009\n\n${long}\n\n${long} So be it.`),
		name: 'a.txt',
	});

	expect(propose(article, model, '2026-11-26').published).toBe('2009-12-08');
	expect(propose(article, model, '2009-01-01').published).toBeUndefined();
});
