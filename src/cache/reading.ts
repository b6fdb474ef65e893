/** What the gate worked out of the files of a content folder. */

import path from 'node:path';
import { hashCode, keptFolder } from './code-hash.ts';
import { openPack, type Pack } from './pack.ts';

/** @param say hears why what is there is not used */
export const openReading = (content: string, say?: (line: string) => void): Pack =>
	openPack(
		path.join(keptFolder(), `reading-${path.resolve(content).replace(/[^A-Za-z0-9]+/g, '-')}.pack`),
		hashCode(['src/{cache,checks,content,diagnostics,text}/**/*.ts']),
		say,
	);
