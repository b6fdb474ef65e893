import type { APIRoute } from 'astro';
import { dossier } from '../load.ts';

const { routes } = dossier;

/** Everything may be read. */
export const GET: APIRoute = () =>
	new Response(`User-agent: *\nAllow: /\n\nSitemap: ${routes.absolute(routes.sitemap)}\n`);
