import { expect, test } from 'vitest';
import { toPassages } from '../../../src/dossier/digest.ts';
import { buildRoutes } from '../../../src/addresses/routes.ts';

const routes = buildRoutes('https://rye.example/shelf/');

test('a passage knows the paragraphs it covers, its heading, its text and its HTML', () => {
	const body =
		'## Bread\n\nRye (see [Ann](actor:ann)) *rises*. [¶2–3]\n\n<Recommendation id="1" />\n\nNo mark.\n';

	expect(toPassages(body, routes)).toEqual([
		{
			paragraphs: [2, 3],
			heading: 'Bread',
			text: 'Rye (see Ann) rises.',
			html: 'Rye (see <a href="/shelf/actors/ann/">Ann</a>) <em>rises</em>.',
		},
	]);
});

test('a passage may stand in a list, and one in a quotation stays quoted', () => {
	expect(toPassages('- Rye. [¶1]\n- Oats.\n\n> Wheat. [¶2]', routes)).toEqual([
		{ paragraphs: [1], heading: '', text: 'Rye.', html: 'Rye.' },
		{ paragraphs: [2], heading: '', text: '“Wheat.”', html: '<q>Wheat.</q>' },
	]);
});

test('a link that leads away tells nobody where the reader comes from', () => {
	expect(toPassages('[Rye](https://rye.example/) [¶1]', routes)[0]?.html).toBe(
		'<a href="https://rye.example/" rel="noreferrer external">Rye</a>',
	);
	expect(toPassages('[Rye](HTTPS://rye.example/) [¶1]', routes)[0]?.html).toBe(
		'<a href="HTTPS://rye.example/" rel="noreferrer external">Rye</a>',
	);
});

test('a link by reference is a link like any other', () => {
	expect(
		toPassages('[Rye][a] and [Ann][b]. [¶1]\n\n[a]: https://rye.example/\n[b]: actor:ann', routes),
	).toMatchObject([
		{
			html: '<a href="https://rye.example/" rel="noreferrer external">Rye</a> and <a href="/shelf/actors/ann/">Ann</a>.',
		},
	]);
});

test('what stands above the first heading has none', () => {
	expect(toPassages('Rye. [¶1]', routes)[0]?.heading).toBe('');
});
