/** MDX as Astro compiled it, by the hash of each text. */

import { openKept } from './kept.ts';

export const openCompiled = (content: string) =>
	openKept('compiled', content, [
		'src/{addresses,cache,content,dossier,mdx,text,checks/body}/**/*.ts',
		'astro.config.mjs',
	]);
