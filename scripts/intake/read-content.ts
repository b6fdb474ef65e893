/** Content as far as it is sound, for commands that work while an editor is still writing. */

import { readEntries, type Content } from '../../src/gate/content.ts';
import { ledgers } from '../../src/gate/file-names.ts';
import { listFolder } from '../../src/gate/folder.ts';
import { readText } from '../../src/gate/text.ts';

export function readSound(folder: string): Content {
	const files = listFolder(folder).filter(({ file, kind }) => kind === 'file' && !ledgers.has(file));
	return readEntries(
		files.flatMap((file) => readText(file).text ?? []),
		files.map(({ file }) => file),
		() => {},
	).content;
}
