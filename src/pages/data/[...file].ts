/** The data files. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { buildData } from '../../exports/data-files.ts';
import { dossier, contentFiles } from '../../load.ts';

export const getStaticPaths = (() =>
	buildData(contentFiles, dossier).files.map((file) => ({
		params: { file: file.name },
		props: { file },
	}))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
	new Response(props['file'].print(), { headers: { 'Content-Type': props['file'].type } });
