/** Which source speaks of what, and which is silent: topics and themes against sources. */

import { shadeOf } from './asked.ts';
import type { Dossier } from './dossier.ts';
import type { BriefingRef, Ref } from './refs.ts';

export interface Coverage {
	readonly subject: Ref;
	/** One for each briefing, newest first. */
	readonly cells: readonly {
		readonly briefing: BriefingRef;
		/** Claims and recommendations; 0 where it is silent. */
		readonly count: number;
		readonly href: string;
		readonly shade: number;
	}[];
}

interface Statement {
	readonly briefing: BriefingRef;
}

type Subject = Ref & { readonly claims: readonly Statement[]; readonly recommendations: readonly Statement[] };

/** How much each source says on each topic and on each theme. */
export function listCoverage({ briefings, topics, themes, routes }: Pick<Dossier, 'briefings' | 'topics' | 'themes' | 'routes'>) {
	const toCoverage = (subject: Subject, from: (briefing: string) => string): Coverage => ({
		subject,
		cells: briefings.map((briefing) => {
			const by = (list: readonly Statement[]) => list.filter((one) => one.briefing.id === briefing.id).length;
			const claims = by(subject.claims);
			const count = claims + by(subject.recommendations);
			return { briefing, count, href: claims > 0 ? from(briefing.id) : subject.href, shade: shadeOf(count) };
		}),
	});
	return {
		topics: topics.map((topic) => toCoverage(topic, () => topic.href)),
		themes: themes.map((theme) => toCoverage(theme, (briefing) => routes.themeFrom(theme.id, briefing))),
	};
}
