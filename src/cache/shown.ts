/** What search found shown on pages that are byte for byte those of an earlier build. */

import path from 'node:path';
import { hashCode, keptFolder } from './code-hash.ts';
import { openPack, type Pack } from './pack.ts';

export const openShown = (content: string): Pack =>
	openPack(
		path.join(keptFolder(), `shown-${path.resolve(content).replace(/[^A-Za-z0-9]+/g, '-')}.pack`),
		hashCode(['src/search/index/page-words.ts', 'src/text/fold.ts', 'src/kept/*.ts']),
	);
