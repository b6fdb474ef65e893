import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readPermalinks } from '../../../src/permalinks/files.ts';

const work = mkdtempSync(path.join(tmpdir(), 'ledger-files-'));

afterAll(() => rmSync(work, { recursive: true }));

test.each(['permalinks.tsv', 'permalinks.lock'])(
	'a folder or a link in place of %s is named as that',
	(name) => {
		const folder = mkdtempSync(path.join(work, 'folder-'));
		mkdirSync(path.join(folder, name));
		const link = mkdtempSync(path.join(work, 'link-'));
		symlinkSync('/nowhere', path.join(link, name));

		for (const content of [folder, link])
			expect(readPermalinks(content)).toMatchObject({
				isUnreadable: true,
				diagnostics: [{ file: name, line: 1, code: 'FILE-KIND' }],
			});
	},
);
