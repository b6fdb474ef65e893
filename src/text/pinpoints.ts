/** The marks that say where a statement stands: `[¶3]`, `[¶3–5]`, `[some-briefing ¶3, 5–6]`, or `[ours]`. */

export interface Pinpoint {
	/** The briefing meant; absent inside a digest, which speaks of its own original. */
	readonly briefing?: string;
	/** Ascending; empty for `[ours]`, a statement of the dossier's own. */
	readonly paragraphs: readonly number[];
}

const number = '(?:0|[1-9]\\d*)';
const run = `${number}(?:–${number})?`;
const trailing = new RegExp(`\\s*\\[(?:ours|(?:([a-z0-9-]+) )?¶(${run}(?:, ?${run})*))\\]$`);

/** A text without the marks at its end, and those marks in their order. */
export function splitPinpoints(text: string): { text: string; marks: Pinpoint[] } {
	const marks: Pinpoint[] = [];
	let rest = text.trimEnd();
	for (let match = trailing.exec(rest); match; match = trailing.exec(rest)) {
		const [whole, briefing, numbers] = match;
		const paragraphs = numbers ? toParagraphs(numbers) : [];
		marks.unshift(briefing ? { briefing, paragraphs } : { paragraphs });
		rest = rest.slice(0, -whole.length);
	}
	return { text: rest, marks };
}

/** Paragraph numbers as people write them: 3, 4, 5, 9 becomes "¶3–5, 9". */
export function formatParagraphs(paragraphs: readonly number[]): string {
	const runs: [number, number][] = [];
	for (const n of paragraphs) {
		const last = runs.at(-1);
		if (last && n === last[1] + 1) last[1] = n;
		else runs.push([n, n]);
	}
	return `¶${runs.map(([from, to]) => (from === to ? from : `${from}–${to}`)).join(', ')}`;
}

/** Whether each number is greater than all before it. */
export const areAscending = (numbers: readonly number[]): boolean =>
	numbers.every((n, i) => numbers.slice(0, i).every((before) => before < n));

/** The longest run a mark may span: a slip such as `[¶3–50000000]` must not fill the memory. */
export const longestRun = 1000;

function toParagraphs(numbers: string): number[] {
	return numbers.split(/, ?/).flatMap((run) => {
		const [from = 0, to = from] = run.split('–').map(Number);
		return Array.from({ length: Math.min(Math.max(to - from + 1, 1), longestRun) }, (_, i) => from + i);
	});
}

/** A mark as editors write it. */
export const formatPinpoint = ({ briefing, paragraphs }: Pinpoint): string =>
	paragraphs.length === 0 ? '[ours]' : `[${briefing ? `${briefing} ` : ''}${formatParagraphs(paragraphs)}]`;
