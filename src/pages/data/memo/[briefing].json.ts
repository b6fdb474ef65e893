/** What the memo page needs, one file a briefing. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { buildMemoFiles, seal } from '../../../memo/memo-file.ts';
import { dossier, tombstones } from '../../../load.ts';

// While writing; a build writes these files itself (scripts/build/plain-files.ts).
export const getStaticPaths = (() =>
	!import.meta.env.DEV
		? []
		: [...buildMemoFiles(dossier, tombstones)].map(([briefing, file]) => ({
				params: { briefing },
				props: { file: seal(file) },
			}))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => Response.json(props['file']);
