/** Fills count marks in, once and for all texts, before anything else sees the content. */

import { visit } from 'unist-util-visit';
import { endOf, offsetOf } from '../mdx/offset.ts';
import { parseBody } from '../mdx/parse.ts';
import { findCountMarks } from './count-marks.ts';
import { collectionNames, collectionOf, type Collection, type CollectionName } from '../collections.ts';
import { asEntries, type Content } from '../content.ts';
import type { Entry } from '../entry.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { checkShape } from '../shape.ts';
import { buildTally, fillCounts, type Tally } from './tally.ts';
import { hasMarks, isOurs, mapTexts } from '../texts.ts';

/**
 * The content with its sound count marks filled in; a value that no longer fits once they are is a problem.
 *
 * @param names the collections that anybody looks at
 */
export function fillContent(
	content: Content,
	names: readonly CollectionName[] = collectionNames,
): { content: Content; diagnostics: readonly Diagnostic[] } {
	const diagnostics: Diagnostic[] = [];
	const tally = buildTally(content);
	const fill = (collection: Collection<unknown>, entries: readonly Entry<unknown>[]) => {
		if (collection.isCounted === false) return entries;
		return entries.map((entry) => {
			const { body } = entry;
			const filled = { ...entry, body: fillBody(body, tally) };
			if (!content.keep(['marks', entry.file, entry.digest], () => hasMarks(entry.data))) return filled;
			const value = mapTexts(entry.data, (text, path) => (isOurs(path) ? fillCounts(text, tally) : text));
			const shaped = checkShape(collection.shape, { value, at: entry.at }, entry.file);
			diagnostics.push(...shaped.diagnostics);
			return shaped.data === undefined ? filled : { ...filled, data: shaped.data };
		});
	};
	const entries = asEntries({
		...content,
		...Object.fromEntries(names.map((name) => [name, fill(collectionOf[name], content[name])])),
	});
	const briefings = new Map(entries.briefings.map((briefing) => [briefing.id, briefing]));
	return { content: { ...content, ...entries, findBriefing: (id) => briefings.get(id) }, diagnostics };
}

/** An MDX text with its count marks filled in, those in its code apart. */
export function fillBody(body: string, tally: Tally): string {
	if (findCountMarks(body).length === 0) return body;
	const { tree } = parseBody(body);
	if (!tree) return body;
	const stretches: { from: number; to: number }[] = [];
	visit(tree, 'text', (node) => {
		const from = offsetOf(node);
		stretches.push({ from, to: endOf(node) ?? from });
	});
	let filled = '';
	let end = 0;
	for (const { from, to } of stretches) {
		filled += body.slice(end, from) + fillCounts(body.slice(from, to), tally, escapeMarkdown);
		end = to;
	}
	return filled + body.slice(end);
}

/** So that a name prints as it is spelt. */
const escapeMarkdown = (text: string) => text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&');
