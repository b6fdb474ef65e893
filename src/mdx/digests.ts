/** Which texts are digests: they are set apart from topics and pages. */

import type { VFile } from 'vfile';

/** Whether a file is the text of a briefing. */
export const isDigest = ({ path }: VFile) => /[\\/]briefings[\\/][^\\/]+$/.test(path);
