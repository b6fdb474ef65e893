/** Content as far as it is sound, for commands that work while an editor is still writing. */

import { existsSync } from 'node:fs';
import path from 'node:path';
import { readEntries, type Content } from '../../src/content/content.ts';
import { ledgers } from '../../src/content/file-names.ts';
import { listFolder } from '../../src/content/folder.ts';
import { readText } from '../../src/content/decoding.ts';
import { Refusal } from './refusal.ts';

/** @throws {Refusal} when a folder holds no dossier to work on */
export function checkDossier(folder: string): void {
	if (!existsSync(path.join(folder, 'site.yaml')))
		throw new Refusal(
			`${folder} holds no dossier (no site.yaml): npm run new-dossier -- ${folder} begins one.`,
		);
}

export function readSound(folder: string): Content {
	const files = listFolder(folder).filter(({ file, kind }) => kind === 'file' && !ledgers.has(file));
	return readEntries(
		files.flatMap((file) => readText(file).text ?? []),
		files.map(({ file }) => file),
		() => {},
	).content;
}
