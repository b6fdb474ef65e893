/** What concerns a topic, as marks: by whom it is asked of, and how strongly. */

import { buildDots, largestGroups, type DotsRow } from '../../components/asks/dots.ts';
import type { Topic } from '../../dossier/topic.ts';
import { groupByAddressee } from './groups.ts';

/** Beyond these, whom is asked least is one row. */
const most = 12;

/** The rows of a topic; what concerns it by our reading alone has hollow marks. */
export function buildTopicDots({
	recommendations,
	concerning,
}: Pick<Topic, 'recommendations' | 'concerning'>): DotsRow[] {
	const byReading = new Set(concerning);
	return buildDots(largestGroups(groupByAddressee(recommendations), most, { name: 'Others' }), (one) =>
		byReading.has(one),
	);
}
