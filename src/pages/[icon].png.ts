/** The icons, drawn from the one in `public/`. */
import { readFileSync } from 'node:fs';
import type { APIRoute, GetStaticPaths } from 'astro';
import sharp from 'sharp';
import { icons, touchIcon, type Icon } from '../pictures/icons.ts';

const paper = '#fdfbf6';

export const getStaticPaths = (() =>
	[touchIcon, ...icons].map((icon) => ({
		params: { icon: icon.name.replace(/\.png$/, '') },
		props: { icon },
	}))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ props }) => {
	const { size, purpose }: Icon = props['icon'];
	const room = purpose === 'maskable' ? Math.round(size * 0.12) : 0;
	const picture = sharp(readFileSync('public/favicon.svg'), { density: 72 * (size / 16) })
		.resize(size - 2 * room)
		.extend({ top: room, bottom: room, left: room, right: room, background: paper });
	const bytes = await (room > 0 ? picture.flatten({ background: paper }) : picture).png().toBuffer();
	return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': 'image/png' } });
};
