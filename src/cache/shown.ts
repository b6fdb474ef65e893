/** What search found shown on pages that are byte for byte those of an earlier build. */

import { openKept } from './kept.ts';

export const openShown = (content: string) =>
	openKept('shown', content, ['src/search/index/page-words.ts', 'src/text/fold.ts', 'src/cache/*.ts']);
