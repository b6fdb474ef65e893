/** Paragraphs of digests that a page opens in place. */

import type { Briefing } from '../../dossier/briefing.ts';
import type { Citation } from '../../dossier/link.ts';

export interface Peek {
	readonly id: string;
	readonly href: string;
	/** "Security dilemma, paragraph 4". */
	readonly name: string;
	readonly text: string;
}

/** Characters of all of them together: under two kilobytes on the wire. */
const mostText = 3600;

/**
 * The passages that citations lead to, in the order of the page, as far as they are short enough together.
 *
 * @returns by the address that a paragraph number has
 */
export function buildPeeks(
	citations: readonly Citation[],
	briefings: readonly Briefing[],
	most = mostText,
): ReadonlyMap<string, Peek> {
	const byId = new Map(briefings.map((briefing) => [briefing.id, briefing]));
	const peeks = new Map<string, Peek>();
	const texts = new Set<string>();
	let left = most;
	for (const { briefing, runs } of citations) {
		for (const { href } of runs) {
			const n = Number(/#p(\d+)$/.exec(href)?.[1]);
			const passage = byId.get(briefing.id)?.passages.find(({ paragraphs }) => paragraphs.includes(n));
			if (!passage || peeks.has(href)) continue;
			const id = `peek-${briefing.id}-p${passage.paragraphs[0]}`;
			const cost = texts.has(id) ? 0 : passage.text.length;
			if (cost > left) continue;
			left -= cost;
			texts.add(id);
			const name = `${briefing.name}, paragraph ${passage.source.runs.map(({ label }) => label.slice(1)).join(', ')}`;
			peeks.set(href, { id, href, name, text: passage.text });
		}
	}
	return peeks;
}
