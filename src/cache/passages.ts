/** The passages of digests, by the hash of each digest: parsing them is dear, and most stay as they were. */

import { openKept } from './kept.ts';

export const openPassages = (content: string) =>
	openKept('passages', content, [
		'src/{cache,addresses,text}/*.ts',
		'src/dossier/digest.ts',
		'src/content/mdx/*.ts',
	]);
