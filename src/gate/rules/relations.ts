/** Links between recommendations have two ends, and are drawn once. */

import type { Content } from '../content.ts';
import type { Path, Problem } from '../problem.ts';
import { quote } from '../quote.ts';
import { broken } from './broken.ts';

export function checkRelations(content: Content): Problem[] {
	return content.relations.flatMap((entry) => {
		const seen = new Set<string>();
		return entry.data.relations.flatMap(({ from, kind, to }, i) => {
			const at = (field: string): Path => ['relations', i, field];
			const isEvidence = kind === 'speaks-for' || kind === 'speaks-against';
			const key = [[from, to].sort().join(' '), kind].join(' ');
			const isRepeated = seen.has(key);
			seen.add(key);
			return [
				...(exists(content, from, isEvidence ? 'claims' : 'recommendations')
					? []
					: [
							broken(
								entry,
								at('from'),
								'UNKNOWN-ID',
								`there is no ${isEvidence ? 'claim' : 'recommendation'} ${quote(from)}`,
								isEvidence ? 'write briefing/claim' : 'write briefing/number',
							),
						]),
				...(exists(content, to, 'recommendations')
					? []
					: [
							broken(
								entry,
								at('to'),
								'UNKNOWN-ID',
								`there is no recommendation ${quote(to)}`,
								'write briefing/number',
							),
						]),
				...(from === to && !isEvidence
					? [broken(entry, at('to'), 'SELF', 'both ends are the same', 'name another recommendation')]
					: []),
				...(isRepeated
					? [
							broken(
								entry,
								['relations', i],
								'TWICE',
								'the same two are linked in the same way above',
								'keep one of the two',
							),
						]
					: []),
			];
		});
	});
}

/** Whether the briefing has the item; true when the briefing is unsound and nobody can tell. */
function exists(content: Content, key: string, list: 'claims' | 'recommendations'): boolean {
	const [briefing = '', id] = key.split('/');
	const data = content.findBriefing(briefing)?.data;
	return data ? data[list].some((item) => String(item.id) === id) : content.ids('briefings').has(briefing);
}
