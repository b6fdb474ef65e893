/** Which texts are digests, and which are topics: they are set in other ways than pages. */

import type { VFile } from 'vfile';

/** Whether a file is the text of a briefing. */
export const isDigest = ({ path }: VFile) => /[\\/]briefings[\\/][^\\/]+$/.test(path);

/** Whether it is the text of a topic. */
export const isTopic = ({ path }: VFile) => /[\\/]topics[\\/][^\\/]+$/.test(path);
