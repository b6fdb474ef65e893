/** What the memo page needs, one file a briefing. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { listAddresses } from '../../../model/addresses.ts';
import { buildMemoFiles } from '../../../model/exports/memo-file.ts';
import { listGone } from '../../../model/gone.ts';
import { dossier } from '../../../model/load.ts';
import { readLedger } from '../../../model/permalinks.ts';

export const getStaticPaths = (() => {
	const ledger = readLedger(process.env['CONTENT_DIR'] ?? 'content');
	const gone = listGone(listAddresses(dossier), ledger, dossier.routes);
	return [...buildMemoFiles(dossier, gone)].map(([briefing, file]) => ({
		params: { briefing },
		props: { file },
	}));
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => Response.json(props['file']);
