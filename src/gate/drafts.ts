/** What is still being written: checked for its shape, left out of what is published. */

import type { Name } from './collections.ts';
import { toId } from './collections.ts';
import type { Content } from './content.ts';
import type { Entry } from './entry.ts';

type Drafted = Entry<{ readonly draft?: boolean | undefined }>;

const isDraft = ({ data }: Drafted) => data.draft === true;

/** The files that hold drafts. */
export const listDrafts = ({ briefings, topics, questions }: Content): ReadonlySet<string> =>
	new Set([...briefings, ...topics, ...questions].filter(isDraft).map(({ file }) => file));

/** The content as if its drafts were not there. */
export function withoutDrafts(content: Content): Content {
	const files = listDrafts(content);
	if (files.size === 0) return content;
	const keep = <E extends Drafted>(entries: readonly E[]) => entries.filter((entry) => !isDraft(entry));
	const briefings = keep(content.briefings);
	const byId = new Map(briefings.map((briefing) => [briefing.id, briefing]));
	const drafts = (name: Name) => new Set([...files].filter((file) => file.startsWith(`${name}/`)).map(toId));
	return {
		...content,
		briefings,
		topics: keep(content.topics),
		questions: keep(content.questions),
		bodies: content.bodies.filter(({ file }) => !files.has(file)),
		ids: (name) => content.ids(name).difference(drafts(name)),
		drafts,
		findBriefing: (id) => byId.get(id),
	};
}
