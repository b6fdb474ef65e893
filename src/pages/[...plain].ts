/** Plain files while writing; a build writes them itself, as Astro makes a request of each (scripts/build/plain-files.ts). */
import type { APIRoute, GetStaticPaths } from 'astro';
import { typeOf } from '../hosting/media-types.ts';
import { dossier, tombstones } from '../load.ts';
import { listPlainFiles } from '../plain-files.ts';

export const getStaticPaths = (() =>
	import.meta.env.DEV
		? [...listPlainFiles(dossier, tombstones)].map(({ href, print }) => ({
				params: { plain: href.slice(dossier.routes.home.length) },
				props: { href, print },
			}))
		: []) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ props }) =>
	new Response(await props['print'](), { headers: { 'Content-Type': typeOf(props['href']) } });
