/** Content as far as it is sound, for commands that work while an editor is still writing. */

import { readEntries, type Content } from '../../src/content/content.ts';
import { ledgers } from '../../src/content/file-names.ts';
import { listFolder } from '../../src/content/folder.ts';
import { readText } from '../../src/content/decoding.ts';

export function readSound(folder: string): Content {
	const files = listFolder(folder).filter(({ file, kind }) => kind === 'file' && !ledgers.has(file));
	return readEntries(
		files.flatMap((file) => readText(file).text ?? []),
		files.map(({ file }) => file),
		() => {},
	).content;
}
