/** The data files. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { listDataFiles } from '../../model/exports/data-files.ts';
import { dossier, sources } from '../../model/load.ts';

export const getStaticPaths = (() =>
	listDataFiles(sources, dossier).map((file) => ({
		params: { file: file.name },
		props: { file },
	}))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
	new Response(props['file'].print(), { headers: { 'Content-Type': props['file'].type } });
