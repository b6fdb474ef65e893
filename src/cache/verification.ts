/** What verification found in pages that are byte for byte those of an earlier build. */

import { openKept } from './kept.ts';

export const openVerification = (content: string) =>
	openKept('verification', content, ['src/{cache,hosting,verify}/*.ts', 'scripts/build/verify-site.ts']);
