/** `npm run new-briefing -- ID FILE`: starts a briefing from the text of an article: counts and hash filled in, the rest to write. */

import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { starter } from '../src/gate/placeholders.ts';
import { Id } from '../src/gate/schema.ts';
import { countWords } from '../src/gate/words.ts';

/**
 * The first form of a briefing. The gate names everything that still has to be written.
 *
 * @param today the day it is added, such as "2021-03-04"
 */
export function draftBriefing(original: string, today: string): string {
	const paragraphs = original.split('\n').filter((line) => line.trim() !== '');
	const marks = paragraphs.map((_, i) => `${starter.passage(i + 1)} [¶${i + 1}]`);
	return `---
draft: true
name: TODO
lead: TODO
added: "${today}"
bibliography:
  title: { text: TODO, basis: printed }
  authors: []
  published: unknown
  licence: unknown
  kind: opinion
  language: en
original:
  paragraphs: ${paragraphs.length}
  words: ${countWords(original)}
  sha256: ${createHash('sha256').update(original).digest('hex')}
  leftOut: []
  finders: []
standing:
  weight: TODO
  vantage: { text: TODO, paragraphs: [1] }
  namedSources: []
  care: []
  cautions: []
  checks: []
  unclear: []
keyPoints: []
mentions: []
claims: []
figures: []
recommendations: []
---

## TODO

${marks.join('\n\n')}
`;
}

if (import.meta.main) {
	const [id, file] = parseArgs({ allowPositionals: true }).positionals;
	const place = `content/briefings/${id}.mdx`;
	if (!id || !file || !Id.safeParse(id).success || existsSync(place)) {
		console.error(
			id && existsSync(place)
				? `${place} exists already`
				: 'Usage: npm run new-briefing -- some-id path/to/the-text.txt (one line a paragraph; the id in lower case with hyphens)',
		);
		process.exitCode = 1;
	} else {
		writeFileSync(place, draftBriefing(readFileSync(file, 'utf8'), new Date().toISOString().slice(0, 10)));
		console.log(`${place} is there; now write it, and let npm run check name what is missing.`);
	}
}
