/** Rules over all real content, beyond those the gate enforces at every build. */

import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formatDiagnostic } from '../../src/diagnostics/diagnostic.ts';
import { readContent } from '../../src/checks/gate.ts';
import { buildDossier } from '../../src/dossier/dossier.ts';

const { sources, diagnostics } = readContent('content');
const dossier = buildDossier(sources);
const files = globSync('content/**/*.{mdx,yaml}').map((file) => ({ file, text: readFileSync(file, 'utf8') }));

test('the gate finds nothing wrong', () => {
	expect(diagnostics.map((diagnostic) => formatDiagnostic(diagnostic))).toEqual([]);
});

test('there is what every dossier has', () => {
	const { site, briefings, actors, themes } = sources;

	expect([site, briefings, actors, themes].filter((entries) => entries.length === 0)).toEqual([]);
});

test.each(dossier.briefings)(
	'every body paragraph of $name is covered by its digest',
	({ body, passages }) => {
		const covered = passages.flatMap(({ paragraphs }) => paragraphs);

		expect(covered).toEqual([...body]);
	},
);

test('no quotation is longer than seven words', () => {
	const long = files.flatMap(({ file, text }) =>
		[...text.matchAll(/“([^”]+)”/g)]
			.filter(([, quote = '']) => quote.trim().split(/\s+/).length > 7)
			.map(([quote]) => `${file}: ${quote}`),
	);

	// Titles are quoted whole.
	const titles = dossier.briefings.flatMap(({ bibliography, standing }) => [
		bibliography.title.text,
		...(standing.wordings ?? []).map(({ title }) => title ?? ''),
	]);
	expect(long.filter((line) => !titles.some((title) => line.includes(title)))).toEqual([]);
});

test('no e-mail address is printed but the one to which mistakes are reported', () => {
	const own = dossier.site.report.replace(/^mailto:|\?.*$/g, '');
	const addresses = files.flatMap(({ file, text }) =>
		[...text.matchAll(/[\w.]+(?:@|\s?\[at\]\s?)[\w-]+\.\w+/g)].map(([address]) => `${file}: ${address}`),
	);

	expect(addresses.filter((line) => !line.endsWith(`: ${own}`))).toEqual([]);
});

test('no two recommendations say the same', () => {
	const texts = dossier.recommendations.map(({ text }) => text);

	expect(texts.filter((text, i) => texts.indexOf(text) !== i)).toEqual([]);
});

test('every claim says in the sentence whose view it is', () => {
	const bare = dossier.claims.filter(({ sentence, briefing }) => !sentence.startsWith(briefing.speaker));

	expect(bare).toEqual([]);
});

test('an actor whom a source names is named there in one of its listed or printed spellings', () => {
	const unnamed = dossier.actors.filter(
		({ namedIn, asked, claims }) => namedIn.length === 0 && asked.length + claims.length > 0,
	);

	expect(unnamed.map(({ id }) => id)).toEqual([]);
});

test('every briefing has the fingerprint of its article', () => {
	const known = globSync('content/fingerprints/*.yaml').map((file) => file.replace(/^.*\/|\.yaml$/g, ''));

	expect(dossier.briefings.map(({ id }) => id).filter((id) => !known.includes(id))).toEqual([]);
});

test('nothing is left to do', () => {
	expect(
		files
			.filter(({ text }) => !/^draft: true$/m.test(text) && /\b(TODO|TBD|FIXME|lorem ipsum)\b/i.test(text))
			.map(({ file }) => file),
	).toEqual([]);
});
