/** Draws cards. Letters become outlines of one font that is always the same, so that every machine draws the same picture. */

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import satori, { type Font } from 'satori';
import sharp from 'sharp';
import { buildCard, size, type SocialCard } from './layout.ts';

const require = createRequire(path.resolve('package.json'));

/** Drawn once, used until the words or the drawing change; the folder can be deleted at any time. */
const folder = path.join(process.env['REUSE_DIR'] ?? '.build', 'cards');

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

/** A card as PNG. */
export async function drawCard(card: SocialCard): Promise<Uint8Array<ArrayBuffer>> {
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
