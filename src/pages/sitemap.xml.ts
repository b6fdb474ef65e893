import type { APIRoute } from 'astro';
import { buildSitemap } from '../model/exports/sitemap.ts';
import { dossier } from '../model/load.ts';

export const GET: APIRoute = () => new Response(buildSitemap(dossier));
