/** What is still being written: checked for its shape, left out of what is published. */

import { toId, type CollectionName } from './collections.ts';
import type { Content } from './content.ts';
import type { Entry } from './entry.ts';
import { quote } from '../diagnostics/quote.ts';

/** Why what is published does not name a draft. */
export const describeDraft = (id: string): string =>
	`${quote(id)} is a draft, and this would be published without it`;

/** The content as if its drafts were not there. */
export function withoutDrafts(content: Content): Content {
	const { drafting } = content;
	if (drafting.size === 0) return content;
	const keep = <E extends Entry<unknown>>(entries: readonly E[]) =>
		entries.filter(({ file }) => !drafting.has(file));
	const briefings = keep(content.briefings);
	const byId = new Map(briefings.map((briefing) => [briefing.id, briefing]));
	const drafts = (name: CollectionName) =>
		new Set([...drafting].filter((file) => file.startsWith(`${name}/`)).map(toId));
	return {
		...content,
		briefings,
		topics: keep(content.topics),
		questions: keep(content.questions),
		unsound: content.unsound.filter(({ file }) => !drafting.has(file)),
		bodies: content.bodies.filter(({ file }) => !drafting.has(file)),
		ids: (name) => content.ids(name).difference(drafts(name)),
		drafts,
		findBriefing: (id) => byId.get(id),
	};
}
