/** What every dossier has. */

import { collections, type CollectionName } from '../../content/collections.ts';
import type { Code } from '../../diagnostics/codes.ts';
import type { Content } from '../../content/content.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';

const needed: readonly CollectionName[] = ['site', 'briefings'];

/** An empty folder would publish an empty site, so a dossier has at least its site.yaml and a briefing. */
export function checkRequired({ ids }: Content): Diagnostic[] {
	const absent = needed.filter((name) => ids(name).size === 0);
	if (absent.length === needed.length)
		return [missing('', 'NO-CONTENT', 'there is no content here', 'name a folder that holds a dossier')];
	return absent.map((name) => {
		const place = collections[name];
		const file = 'file' in place ? place.file : `${place.folder}/`;
		return missing(
			file,
			'FILE-MISSING',
			'every dossier needs this',
			'write it; a sound dossier has at least site.yaml and one briefing',
		);
	});
}

const missing = (file: string, code: Code, message: string, fix: string): Diagnostic => ({
	file,
	field: 'file',
	line: 1,
	column: 1,
	code,
	message,
	fix,
});
