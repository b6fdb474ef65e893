/** Says which index is the current one. The build adds the text index once the pages stand. */

import type { APIRoute } from 'astro';
import { dossier } from '../../../model/load.ts';
import { indexFormat, type IndexPointer } from '../../../model/search-files.ts';
import { packSearchData } from '../../../model/search-index.ts';

export const GET: APIRoute = () => {
	const pointer: IndexPointer = { format: indexFormat, names: packSearchData(dossier).file };
	return new Response(JSON.stringify(pointer), { headers: { 'Content-Type': 'application/json' } });
};
