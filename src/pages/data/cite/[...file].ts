/** References of each work, for download. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { formats, listCitationFiles } from '../../../citations/files.ts';
import { dossier } from '../../../load.ts';

// While writing; a build writes these files itself (scripts/build/plain-files.ts).
export const getStaticPaths = (() =>
	!import.meta.env.DEV
		? []
		: listCitationFiles(dossier).flatMap(({ id, items }) =>
				formats.map(({ extension, print }) => ({
					params: { file: `${id.replace(':', '/')}.${extension}` },
					props: { print: () => print(items) },
				})),
			)) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => new Response(props['print']());
