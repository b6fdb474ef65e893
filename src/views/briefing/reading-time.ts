/** How long reading takes, as the head of a briefing says it. */

import type { Briefing } from '../../dossier/briefing.ts';

/** Words a minute, of adults reading English silently: Brysbaert, J. Mem. Lang. 109 (2019) 104047. */
const pace = 238;

const countWords = (text: string) => text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}’'.,%-]*/gu)?.length ?? 0;

/** "front 90 seconds, all 4 minutes; the article takes 5". */
export function describeReadingTime({
	lead,
	keyPoints,
	standing,
	recommendations,
	passages,
	original,
}: Briefing): string {
	const front = [
		lead,
		standing.weight,
		...keyPoints.map(({ text }) => text),
		...standing.care.map(({ text }) => text),
		...recommendations.map(({ short }) => short),
	];
	const words = countWords(front.join(' '));
	const all = words + countWords(passages.map(({ text }) => text).join(' '));
	return `front ${formatTime(words)}, all ${formatTime(all)}; the article takes ${formatTime(original.words)}`;
}

/** Below two minutes in half minutes, then in whole ones. */
function formatTime(words: number): string {
	const minutes = words / pace;
	if (minutes >= 1.75) return `${Math.round(minutes)} minutes`;
	const seconds = Math.max(Math.round(minutes * 2) * 30, 30);
	return seconds === 60 ? '1 minute' : `${seconds} seconds`;
}
