/** The pictures of pages. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { isDrawable, listCards } from '../../pictures/cards.ts';
import { dossier } from '../../load.ts';
import { drawCard } from '../../pictures/draw.ts';

// While writing; a build writes these files itself (scripts/build/plain-files.ts).
export const getStaticPaths = (() =>
	!import.meta.env.DEV
		? []
		: listCards(dossier)
				.filter(isDrawable)
				.map((card) => ({ params: { card: card.name }, props: { card } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ props }) =>
	new Response(await drawCard(props['card']), { headers: { 'Content-Type': 'image/png' } });
