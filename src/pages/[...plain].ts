/** Plain files while writing; a build writes them itself, as Astro makes a request of each (scripts/build/plain-files.ts). */
import type { APIRoute, GetStaticPaths } from 'astro';
import { typeOf } from '../hosting/media-types.ts';
import { contentFiles, dossier, tombstones } from '../load.ts';
import { listPlainFiles } from '../plain-files.ts';

export const getStaticPaths = (() =>
	import.meta.env.DEV
		? [...listPlainFiles(contentFiles, dossier, tombstones)].map((file) => ({
				params: { plain: file.href.slice(dossier.routes.home.length) },
				props: { file },
			}))
		: []) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ props: { file } }) =>
	new Response(await file.print(), { headers: { 'Content-Type': file.type ?? typeOf(file.href) } });
