/** Where places have their anchors: on the map while they are few, on the page of their letter once they are many. */

import { expect, test } from 'vitest';
import { buildRoutes } from '../../../src/addresses/routes.ts';
import { placePlaces } from '../../../src/dossier/place-pages.ts';

const routes = buildRoutes('https://example.org/notes/');

/** Places A0, B0, … Z0, A1 and so on. */
const places = (length: number) =>
	Array.from({ length }, (_, i) => ({
		id: `p${i}`,
		name: `${String.fromCharCode(65 + (i % 26))}${Math.floor(i / 26)}`,
	}));

test('forty places stand on the map', () => {
	expect(placePlaces(places(40), routes)('p3')).toBe('/notes/map/#p3');
});

test('one more and each stands under its letter', () => {
	const hrefOf = placePlaces(places(41), routes);

	expect(hrefOf('p3')).toBe('/notes/map/letter/d/#p3');
	expect(hrefOf('p40')).toBe('/notes/map/letter/o/#p40');
});

test('where one letter has too many, two letters part them', () => {
	const many = Array.from({ length: 60 }, (_, i) => ({ id: `p${i}`, name: i < 30 ? `Ka ${i}` : `Ku ${i}` }));
	const hrefOf = placePlaces(many, routes);

	expect([hrefOf('p0'), hrefOf('p59')]).toEqual(['/notes/map/letter/ka/#p0', '/notes/map/letter/ku/#p59']);
});

test('a place that is nowhere keeps its address on the map', () => {
	expect(placePlaces(places(41), routes)('nowhere')).toBe('/notes/map/#nowhere');
});
