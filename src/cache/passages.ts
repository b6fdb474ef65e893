/** The passages of digests, by the hash of each digest: parsing them is dear, and most stay as they were. */

import path from 'node:path';
import { hashCode, keptFolder } from './code-hash.ts';
import { openPack, type Pack } from './pack.ts';

export const openPassages = (content: string): Pack =>
	openPack(
		path.join(keptFolder(), `passages-${path.resolve(content).replace(/[^A-Za-z0-9]+/g, '-')}.pack`),
		hashCode(['src/{cache,addresses,text}/*.ts', 'src/dossier/digest.ts', 'src/content/mdx/*.ts']),
	);
