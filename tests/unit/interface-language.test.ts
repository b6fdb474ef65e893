/** What the engine says by itself is in the language of the site: a translation that forgets a text is told where it stands. */

import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../../src/checks/gate.ts';
import { listStrings } from '../../src/content/texts.ts';
import { primaryOf } from '../../src/text/by-language.ts';

const { sources } = readContent('tests/fixtures/dossier');

/** The words alone, without what only leads somewhere: links, notes, anchors, marks of paragraphs. */
const toWords = (text: string) =>
	text
		.replace(/\]\([^)]*\)|\{#[^}]*\}|\[\^[^\]]*\]|\[[^\]]*¶[^\]]*\]|\[\d+\]|<[^>]*>/g, ' ')
		.replace(/[^\p{L}]+/gu, ' ')
		.trim()
		.toLowerCase();

/** Whatever the small dossier says: of a sentence that the engine makes around it, nothing can be told. */
const given = Object.values(sources)
	.flat()
	.flatMap((entry) => [...listStrings(entry.data)].map(({ text }) => toWords(text)))
	.filter((text) => text.length > 3);
const bodies = toWords(
	[...sources.briefings, ...sources.topics, ...sources.pages].map(({ body }) => body).join(' '),
);

/** Words that no other language has, or not often: two of them make a line English. */
const small =
	/(?<![\p{L}’-])(?:the|of|and|are|is|was|with|from|what|which|who|this|that|not|by|has|have|it|its|to|for|each|all|their)(?![\p{L}’-])/giu;

const isEnglish = (line: string) => (line.match(small) ?? []).length >= 2;

/** Lines of the approved pages that are the engine’s alone. */
const own = globSync('**/*.txt', { cwd: 'tests/approved/pages' })
	.sort()
	.flatMap((page) =>
		readFileSync(path.join('tests/approved/pages', page), 'utf8')
			.split('\n')
			.map((line) => ({ page, line: line.trim(), words: toWords(line) }))
			.filter(
				({ words }) => words !== '' && !bodies.includes(words) && !given.some((text) => words.includes(text)),
			),
	);

test('lines are told from those of another language', () => {
	expect(isEnglish('Nothing is sent to anybody.')).toBe(true);
	expect(isEnglish('What the sources disagree on')).toBe(true);
	expect(isEnglish('Rien n’est envoyé à personne, ni à la fin.')).toBe(false);
	expect(isEnglish('Wovon die Quellen nichts sagen')).toBe(false);
});

test('the interface of a site in another language has no English left', () => {
	const places = new Map(own.toReversed().map(({ page, line }) => [line, page]));
	const english = [...places].filter(([line]) => isEnglish(line)).map(([line, page]) => `${page}: ${line}`);
	const { language } = sources.site[0]?.data ?? { language: '' };

	// In English itself it shows that these lines are looked at.
	if (primaryOf(language) === 'en') expect(english.length).toBeGreaterThan(50);
	else expect(english, 'translate these, then npm run approve').toEqual([]);
});
