/** What verification found in pages that are byte for byte those of an earlier build. */

import path from 'node:path';
import { hashCode, keptFolder } from './code-hash.ts';
import { openPack, type Pack } from './pack.ts';

export const openVerification = (content: string): Pack =>
	openPack(
		path.join(keptFolder(), `verification-${path.resolve(content).replace(/[^A-Za-z0-9]+/g, '-')}.pack`),
		hashCode(['src/{cache,hosting,verify}/*.ts', 'scripts/build/verify-site.ts']),
	);
