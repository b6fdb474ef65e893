/** The compact index, under a name that changes with its content. */

import type { APIRoute, GetStaticPaths } from 'astro';
import { dossier } from '../../../model/load.ts';
import { packSearchData } from '../../../model/search-index.ts';

export const getStaticPaths: GetStaticPaths = () => {
	const { hash, body } = packSearchData(dossier);
	return [{ params: { hash }, props: { body } }];
};

export const GET: APIRoute<{ body: string }> = ({ props }) =>
	new Response(props.body, { headers: { 'Content-Type': 'application/json' } });
