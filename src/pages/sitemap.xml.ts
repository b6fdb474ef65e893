import type { APIRoute } from 'astro';
import { buildSitemaps } from '../permalinks/sitemap.ts';
import { dossier } from '../load.ts';

export const GET: APIRoute = () => new Response(buildSitemaps(dossier).whole);
