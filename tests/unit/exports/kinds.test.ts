/** A data file is of a kind that servers know and that a site may have. */

import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../../../src/checks/gate.ts';
import { buildDossier } from '../../../src/dossier/dossier.ts';
import { listDataFiles } from '../../../src/exports/data-files.ts';
import { mediaTypes } from '../../../src/hosting/media-types.ts';
import { isFileAllowed, isText } from '../../../src/verify/allowed.ts';

const { sources } = readContent('tests/fixtures/dossier');
const names = listDataFiles(sources, buildDossier(sources)).map(({ name }) => path.basename(name));
const typeOf = (name: string) => mediaTypes[path.extname(name).slice(1)];

test('servers know the type of every data file', () => {
	expect(
		names.filter((name) => typeOf(name) === undefined),
		'name the ending in src/hosting/media-types.ts, then npm run host-files',
	).toEqual([]);
});

test('the finished site may hold every data file, and is looked through for paths of the machine', () => {
	expect(
		names.filter((name) => !isFileAllowed(name) || !isText(name)),
		'name the ending in isFileAllowed and isText of src/verify/allowed.ts',
	).toEqual([]);
});

/** Where somebody else's reader reads each format back. */
const readBack: Readonly<Record<string, string>> = {
	'.argdown': 'tests/judges/data.test.ts',
	'.bib': 'tests/unit/citations/references.test.ts',
	'.cff': 'tests/unit/open/data.test.ts',
	'.csv': 'tests/unit/exports/csv.test.ts',
	'.json': 'tests/unit/exports/dossier-file.test.ts',
	'.jsonl': 'tests/unit/open/data.test.ts',
	'.ris': 'tests/unit/citations/references.test.ts',
	'.txt': 'tests/unit/open/data.test.ts',
};

test('every format is read back by a reader that is not ours', () => {
	const endings = [...new Set(names.map((name) => path.extname(name)))].sort();

	expect(
		endings,
		'write a test that reads the new format with somebody else’s reader, and name it here',
	).toEqual(Object.keys(readBack));
	expect(Object.values(readBack).filter((file) => !existsSync(file))).toEqual([]);
});
