import { expect, test } from 'vitest';
import { largest, type FolderEntry } from '../../../src/content/folder.ts';
import { expectDiagnostics, readChanged, sound, textOf, toEntry, withFile } from './dossier.ts';

const crumb = textOf('themes/crumb.yaml');
const crust = 'themes/crust.yaml';
const theme = 'name: Crust\ndefinition: How bread is outside.\nwords: []\n';
/** A site that names nothing of the dossier. */
const bare = textOf('site.yaml')
	.replace(/^questions: .*$/m, 'questions: []')
	.replace(/^notice: .*$/m, 'notice: We digest articles.');

test.each([
	['a capital letter', 'themes/Crust.yaml', 'FILE-NAME'],
	['a blank', 'themes/the crust.yaml', 'FILE-NAME'],
	['a question mark', 'themes/crust?.yaml', 'FILE-NAME'],
	['a number sign', 'themes/crust#1.yaml', 'FILE-NAME'],
	['an underscore', 'themes/the_crust.yaml', 'FILE-NAME'],
	['a percent sign', 'themes/crust%20.yaml', 'FILE-NAME'],
	['two dots', 'themes/crust..yaml', 'FILE-NAME'],
	['an accent', 'themes/croûte.yaml', 'FILE-NAME'],
	['a Cyrillic letter', 'themes/сrust.yaml', 'FILE-NAME'],
	['a direction', 'themes/crust\u202Elmay.yaml', 'FILE-NAME'],
	['a line break', 'themes/crust\n.yaml', 'FILE-NAME'],
	['81 characters', `themes/${'x'.repeat(81)}.yaml`, 'FILE-NAME'],
	['a hyphen at its end', 'themes/crust-.yaml', 'FILE-NAME'],
	['nothing before its extension', 'themes/.yaml', 'FILE-NAME'],
	['a dot at its start', 'themes/.crust.yaml', 'FILE-NAME'],
	['the name of a device', 'themes/con.yaml', 'FILE-NAME'],
	['the name of a port', 'themes/com1.yaml', 'FILE-NAME'],
	['the name of another port', 'themes/lpt9.yaml', 'FILE-NAME'],
	['another extension', 'themes/crust.yml', 'FILE-KIND'],
	['an extension in capitals', 'themes/crust.YAML', 'FILE-KIND'],
	['no extension', 'themes/crust', 'FILE-KIND'],
	['an extension after its own', 'themes/crust.yaml.bak', 'FILE-KIND'],
	['the extension of another folder', 'themes/crust.mdx', 'FILE-KIND'],
	['plain Markdown among briefings', 'briefings/wheat-2022.md', 'FILE-KIND'],
	['a program among briefings', 'briefings/wheat-2022.js', 'FILE-KIND'],
	['a folder of its own', 'themes/bread/crust.yaml', 'FILE-PLACE'],
	['a place that nothing reads', 'crust.yaml', 'FILE-PLACE'],
	['a misspelt place', 'theme/crust.yaml', 'FILE-PLACE'],
	['the name of a page that the engine has', 'pages/search.mdx', 'FILE-RESERVED'],
	['the name of a folder', 'pages/topics.mdx', 'FILE-RESERVED'],
	['the name that stands for nobody', 'actors/nobody-named.yaml', 'FILE-RESERVED'],
])('a file name with %s is refused', (_, file, code) => {
	expectDiagnostics(withFile(file, crumb), file, [`1 file ${code}`]);
});

test.each([
	['Markdown beside MDX', 'briefings/rye-2020.md', 'FILE-KIND'],
	['capitals', 'briefings/Rye-2020.mdx', 'FILE-NAME'],
])('a twin is refused that differs by %s', (_, file, code) => {
	expectDiagnostics(withFile(file, textOf('briefings/rye-2020.mdx')), file, [
		`1 file ${code}`,
		'briefings/rye-2020.mdx: 1 file FILE-TWIN',
	]);
});

test.each([
	['a capital letter', 'actors/Bakers.yaml'],
	['an extension that is another', 'actors/bakers.yml'],
])('a file that was renamed to %s is named once, and nowhere where its id is used', (_, renamed) => {
	const listing = sound.map((entry) =>
		entry.file === 'actors/bakers.yaml' ? { ...entry, file: renamed } : entry,
	);

	expect(readChanged(listing).diagnostics.map(({ file, code }) => `${file} ${code}`)).toEqual([
		`${renamed} ${renamed.endsWith('.yml') ? 'FILE-KIND' : 'FILE-NAME'}`,
	]);
});

test('where a file was renamed by hand, whoever names it is told what it is called now', () => {
	const listing = sound.map((entry) =>
		entry.file === 'actors/bakers.yaml' ? { ...entry, file: 'actors/the-bakers.yaml' } : entry,
	);
	const { message, fix } =
		readChanged(listing).diagnostics.find(({ field }) => field === 'mentions[0].actor') ?? {};

	expect([message, fix]).toEqual([
		'"bakers" does not exist; "bakers" is a name of "the-bakers"',
		'write that id; where a file was renamed by hand, name it "bakers" again: npm run edit -- rename renames it everywhere',
	]);
});

test('an empty file is refused', () => {
	expectDiagnostics(withFile(crust, ''), crust, ['1 file FILE-SIZE']);
});

test('a file too large to be prose is refused unread', () => {
	const entry: FolderEntry = { file: crust, kind: 'file', bytes: new Uint8Array(), size: largest + 1 };

	expectDiagnostics([...sound, entry], crust, ['1 file FILE-SIZE']);
});

test.each(['file', 'folder'])('a %s that may not be opened is named, and the rest is read', (kind) => {
	const file = kind === 'file' ? crust : 'themes';
	const entry: FolderEntry = { file, kind: 'unreadable', bytes: new Uint8Array(), size: 0 };

	expectDiagnostics([...sound.filter((one) => one.file !== file), entry], file, ['file UNREADABLE']);
});

test('a folder that is gone is named once, however often what was in it is named', () => {
	const listing = sound.filter(({ file }) => !file.startsWith('places'));
	const named = readChanged(listing).diagnostics.filter(({ code }) => code === 'FILE-MISSING');

	expect(named).toMatchObject([{ file: 'places/', message: 'nothing is here, and it is named 18 times' }]);
});

test('without briefings, what names them is not named too', () => {
	const listing = sound.filter(({ file }) => !file.startsWith('briefings'));
	const codes = readChanged(listing).diagnostics.map(({ code }) => code);

	expect(codes).toEqual(['FILE-MISSING']);
});

test('a link is refused, wherever it leads', () => {
	const entry: FolderEntry = { file: crust, kind: 'other', bytes: new Uint8Array(), size: 0 };

	expectDiagnostics([...sound, entry], crust, ['1 file FILE-KIND']);
});

test('a file as large as prose may be is read', () => {
	expectDiagnostics(withFile(crust, theme.padEnd(largest, '# \n')), crust, []);
});

test.each(['permalinks.tsv', 'permalinks.lock', 'relations.yaml'])(
	'a folder in place of %s is refused',
	(file) => {
		const entry: FolderEntry = { file, kind: 'folder', bytes: new Uint8Array(), size: 0 };

		const others = sound.filter((one) => one.file !== file);

		expectDiagnostics([...others, entry], file, ['1 file FILE-KIND']);
	},
);

test('a file in place of a folder is refused', () => {
	expectDiagnostics([...sound, toEntry('fingerprints', 'x')], 'fingerprints', ['1 file FILE-KIND']);
});

test.each(['permalinks.tsv', 'permalinks.lock'])('%s is left to another reader', (file) => {
	expectDiagnostics(withFile(file, 'anything'), file, []);
});

test('a name is reserved only where it would be in the way', () => {
	for (const name of ['nobody-named', 'search', 'falcon', 'console', 'com', 'com10'])
		expectDiagnostics(withFile(`themes/${name}.yaml`, theme), '', []);
});

test('a folder that nothing reads is refused', () => {
	const entry: FolderEntry = { file: 'theme', kind: 'folder', bytes: new Uint8Array(), size: 0 };

	expectDiagnostics([...sound, entry], 'theme', ['1 file FILE-PLACE']);
});

test('the ledger of addresses is left to its own reader', () => {
	expectDiagnostics(withFile('permalinks.tsv', 'anything\r\n\u202e'), 'permalinks.tsv', []);
});

test('a file that cannot be read is not said to be missing', () => {
	const file = 'themes/crumb.yaml';

	expectDiagnostics(withFile(file, 'name: [Crumb\n'), file, ['2 file YAML']);
});

test('nothing at all is refused', () => {
	expectDiagnostics([], '', ['1 file NO-CONTENT']);
});

test('a dossier without its site is refused', () => {
	const listing = sound.filter(({ file }) => file !== 'site.yaml');

	expectDiagnostics(listing, 'site.yaml', ['1 file FILE-MISSING']);
});

test('a dossier without briefings is refused', () => {
	const listing = [toEntry('site.yaml', bare), toEntry(crust, theme)];

	expectDiagnostics(listing, 'briefings/', ['1 file FILE-MISSING']);
});

test('a dossier needs neither topics nor events nor questions nor relations', () => {
	const kept = sound.filter(({ file }) => /^(actors|themes|places|briefings|pages)/.test(file));
	const crust = textOf('briefings/crust-2022.mdx').replace(/^ *concerns: .*\n/m, '');
	const listing = [
		...kept.filter(({ file }) => file !== 'briefings/crust-2022.mdx'),
		toEntry('briefings/crust-2022.mdx', crust),
		toEntry('site.yaml', bare),
	];

	expectDiagnostics(listing, '', []);
});
