/** For whoever asks for it without looking at a page: a picture of 32 pixels in the container of that name. */
import { readFileSync } from 'node:fs';
import type { APIRoute } from 'astro';
import sharp from 'sharp';

/** The container: one directory entry, then the picture as PNG. */
function toIco(png: Buffer, size: number): Uint8Array<ArrayBuffer> {
	const head = Buffer.alloc(22);
	head.writeUInt16LE(1, 2);
	head.writeUInt16LE(1, 4);
	head.writeUInt8(size, 6);
	head.writeUInt8(size, 7);
	head.writeUInt16LE(1, 10);
	head.writeUInt16LE(32, 12);
	head.writeUInt32LE(png.length, 14);
	head.writeUInt32LE(head.length, 18);
	return new Uint8Array(Buffer.concat([head, png]));
}

export const GET: APIRoute = async () => {
	const png = await sharp(readFileSync('public/favicon.svg'), { density: 144 }).resize(32).png().toBuffer();
	return new Response(toIco(png, 32), { headers: { 'Content-Type': 'image/x-icon' } });
};
