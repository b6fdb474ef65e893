/** MDX as Astro compiled it, by the hash of each text. */

import path from 'node:path';
import { hashCode, keptFolder } from './code-hash.ts';
import { openPack, type Pack } from './pack.ts';

export const openCompiled = (content: string): Pack =>
	openPack(
		path.join(keptFolder(), `compiled-${path.resolve(content).replace(/[^A-Za-z0-9]+/g, '-')}.pack`),
		hashCode(['src/{addresses,cache,content,dossier,mdx,text,checks/body}/**/*.ts', 'astro.config.mjs']),
	);
