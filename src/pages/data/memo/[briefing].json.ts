/** What the memo page needs, one file a briefing. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { buildMemoFiles, seal } from '../../../memo/memo-file.ts';
import { dossier, tombstones } from '../../../load.ts';

export const getStaticPaths = (() =>
	[...buildMemoFiles(dossier, tombstones)].map(([briefing, file]) => ({
		params: { briefing },
		props: { file: seal(file) },
	}))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => Response.json(props['file']);
