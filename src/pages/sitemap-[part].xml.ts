/** The parts of a map of the site that is too long for one file; few dossiers have any. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { buildSitemaps } from '../permalinks/sitemap.ts';
import { dossier } from '../load.ts';

export const getStaticPaths = (() =>
	[...buildSitemaps(dossier).parts].map(([part, map]) => ({
		params: { part },
		props: { map },
	}))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => new Response(props['map']);
