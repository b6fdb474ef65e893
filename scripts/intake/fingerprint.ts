/** Makes the fingerprint of an article, as a file of the dossier. */

import { createHash, randomBytes } from 'node:crypto';
import { stringify } from 'yaml';
import type { Content } from '../../src/content/content.ts';
import { buildDossierNames } from '../../src/checks/proof/dossier-names.ts';
import { makeFingerprint } from '../../src/checks/proof/fingerprint.ts';
import type { Fingerprint } from '../../src/content/schema/fingerprint.ts';
import type { Article } from './formats.ts';

/** Of the file as it was given. */
export const toHash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** @param salt that of the fingerprint it is to be compared with; by default that of the dossier, drawn anew for its first */
export const fingerprintOf = (
	{ paragraphs, read }: Article,
	{ sha256, language, content }: { sha256: string; language: string; content: Content },
	salt = content.fingerprints[0]?.data.salt ?? randomBytes(16).toString('hex'),
): Fingerprint =>
	makeFingerprint({ paragraphs, language, sha256, read, known: buildDossierNames(content).all }, salt);

export const formatFingerprint = (fingerprint: Fingerprint): string =>
	`# Written by "npm run new-briefing" and "npm run check -- --original"; not to be edited.\n${stringify(
		fingerprint,
		{
			lineWidth: 0,
			defaultStringType: 'QUOTE_DOUBLE',
			defaultKeyType: 'PLAIN',
		},
	)}`;
