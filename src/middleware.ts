/** Hears which digests a page reads while a build renders it. */

import { defineMiddleware } from 'astro:middleware';
import { hearReads } from './cache/reads.ts';
import { isNoted, noteReads } from './rendering.ts';

export const onRequest = defineMiddleware(async ({ url }, next) => {
	if (!isNoted) return next();
	const { made, reads } = await hearReads(async () => {
		const response = await next();
		// Much of a page is rendered only as it is read.
		return new Response(await response.arrayBuffer(), response);
	});
	noteReads(url.pathname, reads);
	return made;
});
