import type { APIRoute } from 'astro';
import { buildSitemaps } from '../model/exports/sitemap.ts';
import { dossier } from '../model/load.ts';

export const GET: APIRoute = () => new Response(buildSitemaps(dossier).whole);
