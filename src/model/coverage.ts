/** Which source speaks of what, and which is silent: topics and themes against sources. */

import { shadeOf } from './asked.ts';
import type { Dossier } from './dossier.ts';
import { findClaimsPage } from './paging.ts';
import type { BriefingRef, Ref } from './refs.ts';

export interface Coverage {
	readonly subject: Ref;
	/** One for each briefing, oldest first. */
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

type Subject = Ref & {
	readonly claims: readonly Statement[];
	readonly recommendations: readonly Statement[];
};

/** How much each source says on each topic and on each theme. */
export function listCoverage({
	briefings,
	topics,
	themes,
	routes,
}: Pick<Dossier, 'briefings' | 'topics' | 'themes' | 'routes'>) {
	const toCells = (subject: Subject, from: (briefing: string) => string) =>
		briefings.map((briefing) => {
			const by = (list: readonly Statement[]) => list.filter((one) => one.briefing.id === briefing.id).length;
			const claims = by(subject.claims);
			return {
				briefing,
				count: claims + by(subject.recommendations),
				href: claims > 0 ? from(briefing.id) : subject.href,
			};
		});
	return {
		topics: shade(topics.map((topic) => ({ subject: topic, cells: toCells(topic, () => topic.href) }))),
		themes: shade(
			themes.map((theme) => ({
				subject: theme,
				cells: toCells(theme, (briefing) =>
					routes.claimsFrom(theme.href, findClaimsPage(theme.claims, briefing), briefing),
				),
			})),
		),
	};
}

type Unshaded = { subject: Ref; cells: Omit<Coverage['cells'][number], 'shade'>[] };

function shade(rows: readonly Unshaded[]): Coverage[] {
	const most = Math.max(...rows.flatMap(({ cells }) => cells.map(({ count }) => count)));
	return rows.map(({ subject, cells }) => ({
		subject,
		cells: cells.map((cell) => ({ ...cell, shade: shadeOf(cell.count, most) })),
	}));
}
