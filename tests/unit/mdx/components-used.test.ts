/** What a component shows is approved only where the small dossier places it. */

import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { allowedComponents } from '../../../src/checks/body/allowed-components.ts';

test.each(Object.entries(allowedComponents))(
	'the small dossier places every component of %s',
	(folder, components) => {
		const texts = globSync(path.join('tests/fixtures/dossier', folder, '*.mdx'))
			.map((file) => readFileSync(file, 'utf8'))
			.join('\n');

		expect(
			Object.keys(components).filter((name) => !new RegExp(`^<${name}\\b`, 'm').test(texts)),
			`place each of these in a text of tests/fixtures/dossier/${folder}`,
		).toEqual([]);
	},
);
