/** BibTeX, RIS and CSL-JSON, read back by citation-js. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../../src/checks/gate.ts';
import { toBibtex } from '../../../src/citations/bibtex.ts';
import { toCslName, toIssued, type CslItem } from '../../../src/citations/csl.ts';
import { bibtex, csl, listCitationFiles, listWorks, ris } from '../../../src/citations/files.ts';
import { toRis } from '../../../src/citations/ris.ts';
import { buildDossier } from '../../../src/dossier/dossier.ts';
import { readBack, toPlain } from '../exports/reading.ts';
import { bare, full } from '../exports/samples.ts';

const formats = { bibtex, ris, csl };
const dossiers = ['content', 'tests/fixtures/dossier'].map((folder) => ({
	folder,
	dossier: buildDossier(readContent(folder).sources),
}));

/** What citation-js reads in BibTeX: no additions to titles, and of a report who issues it. */
const toExpected = (name: string) => (item: CslItem) => {
	const plain = toPlain(item);
	if (name !== 'bibtex') return plain;
	return item.type === 'webpage' ? { ...plain, genre: undefined } : { ...plain, container: item.publisher };
};

describe.each(Object.entries(formats))('%s', (name, format) => {
	const expected = toExpected(name);
	test('brings every field back', () => {
		expect(readBack(format.print([full]))).toEqual([expected(full)]);
	});

	test('invents nothing for a work of which only the title is known', () => {
		expect(readBack(format.print([bare]))).toEqual([toPlain(bare)]);
	});

	test.each(['2020', '2020-03', '2020-03-09'])('keeps a date as exact as it is known: %s', (date) => {
		const item: CslItem = { ...bare, issued: toIssued(date) };

		expect(readBack(format.print([item]))).toEqual([toPlain(item)]);
	});

	test.each(dossiers)('brings every reference of $folder back', ({ dossier }) => {
		const { own, sources } = listWorks(dossier);
		const items = [...own, ...sources];

		expect(items.length).toBeGreaterThan(0);
		expect(readBack(format.print(items))).toEqual(items.map(expected));
	});
});

/** Anything that one line of prose can hold. */
const prose = fc
	.string({
		unit: fc.oneof(
			fc.constantFrom(...'{}\\&%$#_~^"\'`-,=@<>[]()/:; aAéŁ“”’–'),
			fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
		),
		minLength: 1,
		maxLength: 40,
	})
	.map((text) =>
		text
			.replace(/[\p{C}\p{Z}\s]+/gu, ' ')
			.normalize('NFC')
			.trim(),
	)
	.filter((text) => text !== '');

test('any title and note survive BibTeX', () => {
	fc.assert(
		fc.property(prose, prose, (title, note) => {
			const item = { ...bare, title, note };
			expect(readBack(toBibtex(item))).toEqual([toPlain(item)]);
		}),
		{ numRuns: 500 },
	);
});

test('any title and note survive RIS, and none starts a field of its own', () => {
	fc.assert(
		fc.property(prose, prose, (title, note) => {
			const item = { ...bare, title, note: `${note}\r\nER  - \r\nTY  - BOOK` };
			const lines = toRis(item).split('\r\n').slice(0, -1);

			expect(lines.every((line) => /^[A-Z][A-Z0-9] {2}- /.test(line))).toBe(true);
			expect(lines.filter((line) => line.startsWith('TY'))).toHaveLength(1);
			expect(readBack(toRis({ ...bare, title }))).toEqual([toPlain({ ...bare, title })]);
		}),
	);
});

test.each([
	['Rao, Ann M.', { family: 'Rao', given: 'Ann M.' }],
	['van der Berg, Jan', { family: 'Berg', given: 'Jan', 'non-dropping-particle': 'van der' }],
	['Humboldt, Alexander von', { family: 'Humboldt', given: 'Alexander', 'dropping-particle': 'von' }],
	['O’Neill, Eve', { family: 'O’Neill', given: 'Eve' }],
	['Board of Bread', { literal: 'Board of Bread' }],
	['Mill, Rye, Oats', { literal: 'Mill, Rye, Oats' }],
	['Rao,Ann', { family: 'Rao', given: 'Ann' }],
	['Rao,  Ann', { family: 'Rao', given: 'Ann' }],
	['de l’Orge, Jean', { family: 'l’Orge', given: 'Jean', 'non-dropping-particle': 'de' }],
	['de la Tour, Jean', { family: 'Tour', given: 'Jean', 'non-dropping-particle': 'de la' }],
	['van, Jan', { family: 'van', given: 'Jan' }],
	['Alba, Ann de la', { family: 'Alba', given: 'Ann', 'dropping-particle': 'de la' }],
	['Ibn Rushd, Abu al-Walid', { family: 'Ibn Rushd', given: 'Abu al-Walid' }],
	['Łącki, Żenon', { family: 'Łącki', given: 'Żenon' }],
])('the name %j has its parts', (sortName, name) => {
	expect(toCslName(sortName)).toEqual(name);
});

test.each(dossiers)('no two references of $folder share an id, and each has its file', ({ dossier }) => {
	const { own, sources } = listWorks(dossier);
	const ids = [...own, ...sources].map(({ id }) => id);

	expect(new Set(ids).size).toBe(ids.length);
	expect(listCitationFiles(dossier).map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
});
