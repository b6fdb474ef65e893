/** What the gate worked out of the files of a content folder. */

import { openKept } from './kept.ts';

/** @param say hears why what is there is not used */
export const openReading = (content: string, say?: (line: string) => void) =>
	openKept('reading', content, ['src/{cache,checks,content,diagnostics,text}/**/*.ts'], say);
