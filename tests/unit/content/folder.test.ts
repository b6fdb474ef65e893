import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { largest, listFolder } from '../../../src/content/folder.ts';
import { readContent } from '../../../src/checks/gate.ts';

const parent = mkdtempSync(path.join(tmpdir(), 'gate-folder-'));
const folder = path.join(parent, 'dossier');
const at = (file: string) => path.join(folder, file);
const outline = () => readContent(folder).diagnostics.map(({ file, code }) => `${file} ${code}`);

beforeEach(() => {
	rmSync(folder, { recursive: true, force: true });
	cpSync('tests/fixtures/dossier', folder, { recursive: true });
});
afterAll(() => rmSync(parent, { recursive: true }));

test('a sound folder is sound', () => {
	expect(outline()).toEqual([]);
});

test('a folder that does not exist is refused', () => {
	expect(readContent(at('nowhere')).diagnostics.map(({ code }) => code)).toEqual(['NO-CONTENT']);
});

test('what operating systems and editors leave about is passed over', () => {
	for (const name of [
		'.DS_Store',
		'._crumb.yaml',
		'Thumbs.db',
		'desktop.ini',
		'.crumb.yaml.swp',
		'crumb.yaml~',
		'.gitkeep',
		'#crumb.yaml#',
		'.#crumb.yaml',
	]) {
		writeFileSync(at(`themes/${name}`), 'x');
	}

	expect(outline()).toEqual([]);
});

test('links are refused: to a file, to a folder, to nothing', () => {
	symlinkSync(at('themes/crumb.yaml'), at('themes/crust.yaml'));
	symlinkSync(at('themes'), at('events/more'));
	symlinkSync(at('nowhere.yaml'), at('themes/nothing.yaml'));

	expect(outline()).toEqual([
		'events/more FILE-KIND',
		'themes/crust.yaml FILE-KIND',
		'themes/nothing.yaml FILE-KIND',
	]);
});

test('a folder inside a folder is refused, and so is what it holds', () => {
	mkdirSync(at('themes/old'));
	cpSync(at('themes/crumb.yaml'), at('themes/old/crumb.yaml'));

	expect(outline()).toEqual(['themes/old FILE-PLACE', 'themes/old/crumb.yaml FILE-PLACE']);
});

test('a folder in place of a file is refused', () => {
	mkdirSync(at('themes/crust.yaml'));

	expect(outline()).toEqual(['themes/crust.yaml FILE-PLACE']);
});

test('a file too large to be prose is not even opened', () => {
	writeFileSync(at('themes/crust.yaml'), 'a'.repeat(largest + 1));

	expect(outline()).toEqual(['themes/crust.yaml FILE-SIZE']);
});

test('a file as large as prose may be is opened', () => {
	writeFileSync(at('themes/crust.yaml'), '#'.padEnd(largest, 'a'));
	const [entry] = listFolder(at('themes')).filter(({ file }) => file === 'crust.yaml');

	expect([entry?.size, entry?.bytes.length]).toEqual([262_144, 262_144]);
});

test('names that only resemble what programs leave about are named', () => {
	writeFileSync(at('themes/x.DS_Store'), 'x');
	writeFileSync(at('themes/desktop.ini.yaml'), 'x');

	expect(outline()).toEqual(['themes/desktop.ini.yaml FILE-NAME', 'themes/x.DS_Store FILE-KIND']);
});
