import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../../src/checks/gate.ts';
import { isDrawable, listCards } from '../../../src/pictures/cards.ts';
import { buildDossier } from '../../../src/dossier/dossier.ts';
import { drawCard } from '../../../src/pictures/draw.ts';

const card = {
	site: 'Bread',
	kind: 'Topic',
	title: 'Rye',
	facts: 'What 2 sources say',
	attribution: 'Ann Rao',
	address: 'bread.example/topics/rye/',
};

test('a card is a picture of the size that previews want, with ink on it', async () => {
	const picture = sharp(await drawCard(card));
	const { width, height, format } = await picture.metadata();
	const { channels } = await picture.stats();

	expect([width, height, format]).toEqual([1200, 630, 'png']);
	expect(channels[0]?.min).toBeLessThan(64);
});

test('the longest title is cut so that the attribution still fits', async () => {
	const long = { ...card, title: 'Bake bread with rye and water '.repeat(40) };
	const { data, info } = await sharp(await drawCard(long))
		.greyscale()
		.raw()
		.toBuffer({ resolveWithObject: true });
	const rowHasInk = (y: number) =>
		data.subarray(y * info.width, (y + 1) * info.width).some((value) => value < 128);

	// The margin below the address stays empty.
	expect(Array.from({ length: 30 }, (_, i) => rowHasInk(info.height - 1 - i)).some(Boolean)).toBe(false);
	expect(Array.from({ length: 60 }, (_, i) => rowHasInk(info.height - 40 - i)).some(Boolean)).toBe(true);
});

test('what the font cannot write is not drawn with gaps', () => {
	expect([
		isDrawable(card),
		isDrawable({ ...card, title: 'چاودار' }),
		isDrawable({ ...card, title: 'Żyto “é” –' }),
	]).toEqual([true, false, true]);
});

describe.each(['content', 'tests/fixtures/dossier'])('the cards of %s', (folder) => {
	const dossier = buildDossier(readContent(folder).sources);

	test('are one for the site and for every topic, briefing, recommendation and question, each saying whose words it shows', () => {
		const cards = listCards(dossier);

		expect(cards).toHaveLength(
			1 + [dossier.topics, dossier.briefings, dossier.recommendations, dossier.questions].flat().length,
		);
		expect(new Set(cards.map(({ name }) => name)).size).toBe(cards.length);
		expect(cards.filter(({ attribution, address }) => !attribution || !address)).toEqual([]);
	});
});
