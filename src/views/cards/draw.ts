/** Draws cards. Letters become outlines of one font that is always the same, so that every machine draws the same picture. */

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import satori, { type Font } from 'satori';
import sharp from 'sharp';
import { buildCard, size, type Card } from './layout.ts';

const require = createRequire(path.resolve('package.json'));

/** Drawn once, used until the words or the drawing change; the folder can be deleted at any time. */
const folder = path.join('.build', 'cards');

const readFont = (subset: string, weight: 400 | 600): Font => ({
	name: 'Serif',
	weight,
	data: readFileSync(
		require.resolve(`@fontsource/source-serif-4/files/source-serif-4-${subset}-${weight}-normal.woff`),
	),
});

let fonts: readonly Font[] | undefined;
const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const versions = ['satori', 'sharp', '@fontsource/source-serif-4'].map((name) => dependencies[name]);
const png = { palette: true, colours: 16, effort: 1, dither: 0 };

/** What the font has letters for. */
const drawable =
	/^[\u0000-\u024F\u02BB\u02BC\u02C6\u02DA\u02DC\u1E00-\u1EFF\u2000-\u206F\u20A0-\u20BF\u2122\u2212]*$/;

/** Whether every letter of a card can be drawn: a card with gaps is worse than none. */
export const isDrawable = (card: Card) => Object.values(card).every((text) => drawable.test(text));

/** A card as PNG. */
export async function drawCard(card: Card): Promise<Uint8Array<ArrayBuffer>> {
	const key = createHash('sha256')
		.update(JSON.stringify([buildCard(card), size, png, versions]))
		.digest('hex');
	const file = path.join(folder, `${key}.png`);
	if (existsSync(file)) return new Uint8Array(readFileSync(file));
	fonts ??= [
		readFont('latin', 400),
		readFont('latin-ext', 400),
		readFont('latin', 600),
		readFont('latin-ext', 600),
	];
	const svg = await satori(buildCard(card), { ...size, fonts: [...fonts] });
	const bytes = await sharp(Buffer.from(svg)).png(png).toBuffer();
	mkdirSync(folder, { recursive: true });
	// Two builds may draw the same card at once: each file appears whole.
	writeFileSync(`${file}.${process.pid}`, bytes);
	renameSync(`${file}.${process.pid}`, file);
	return new Uint8Array(bytes);
}
