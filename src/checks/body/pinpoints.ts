/** Checks the marks of each kind of text. */

import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { TextDiagnostic } from '../../diagnostics/diagnostic.ts';
import { describeDraft } from '../../content/drafts.ts';
import type { Content } from '../../content/content.ts';
import { formatPinpoint, type Pinpoint } from '../../text/pinpoints.ts';
import { findLeftOut } from '../../content/original.ts';
import { quote } from '../../diagnostics/quote.ts';
import type { Briefing } from '../../content/schema/briefing.ts';
import { didYouMean } from '../../diagnostics/suggestion.ts';
import { offsetOf } from '../../content/mdx/offset.ts';
import type { BodyStatement } from './statements.ts';

/** In a digest each statement names paragraphs of its own original, and nothing stands there that could name none. */
export const checkDigestPinpoints = (statements: readonly BodyStatement[], tree: Root): TextDiagnostic[] => [
	...findMarkless(tree),
	...statements.flatMap(({ marks, end, isSound }) => [
		...(marks.length === 0 && isSound ? [noMark(end, '[¶3] or [¶3–5]')] : []),
		...marks.flatMap((mark) => {
			if (mark.briefing === undefined && mark.paragraphs.length > 0) return [];
			return [diagnostic(end, 'MARK', 'a digest speaks of its own original alone', 'write [¶3] or [¶3–5]')];
		}),
	]),
];

/** Blocks that cannot end with a mark. */
function findMarkless(tree: Root): TextDiagnostic[] {
	const diagnostics: TextDiagnostic[] = [];
	visit(tree, (node) => {
		if (node.type !== 'table' && node.type !== 'code') return;
		const what = node.type === 'table' ? 'a table' : 'a block of code';
		const fix = 'write a list whose items end with [¶3] or [¶3–5]';
		diagnostics.push(
			diagnostic(offsetOf(node), 'NO-MARK', `${what} cannot say where each part of it stands`, fix),
		);
	});
	return diagnostics;
}

/** In a topic each statement names briefings with paragraphs, or says that it is ours. */
export const checkTopicPinpoints = (
	statements: readonly BodyStatement[],
	content: Content,
): TextDiagnostic[] =>
	statements.flatMap(({ marks, end, isSound }) => [
		...(marks.length === 0 && isSound ? [noMark(end, '[some-briefing ¶3, 5–6] or [ours]')] : []),
		...marks.flatMap((mark) => checkTopicMark(mark, end, content)),
		...marks
			.filter((mark, i) => marks.slice(0, i).some((other) => formatPinpoint(other) === formatPinpoint(mark)))
			.map((mark) =>
				diagnostic(end, 'MARK', `${quote(formatPinpoint(mark))} stands twice`, 'keep one of the two'),
			),
	]);

/** Other pages speak for themselves. */
export const checkPagePinpoints = (statements: readonly BodyStatement[]): TextDiagnostic[] =>
	statements.flatMap(({ marks, end }) =>
		marks.length > 0
			? [diagnostic(end, 'MARK', 'this kind of text has no marks', 'take it away, or link to the briefing')]
			: [],
	);

function checkTopicMark({ briefing, paragraphs }: Pinpoint, end: number, content: Content): TextDiagnostic[] {
	if (briefing === undefined) {
		return paragraphs.length === 0
			? []
			: [diagnostic(end, 'MARK', 'the mark names no briefing', 'write [some-briefing ¶3]')];
	}
	const known = content.ids('briefings');
	if (content.drafts('briefings').has(briefing)) {
		return [
			diagnostic(
				end,
				'UNKNOWN-ID',
				describeDraft(briefing),
				'take draft: true away there, or write of it later',
			),
		];
	}
	// That there are no briefings at all is said once.
	if (known.size > 0 && !known.has(briefing)) {
		return [
			diagnostic(
				end,
				'UNKNOWN-ID',
				`there is no briefing ${quote(briefing)}${didYouMean(briefing, known)}`,
				'name a file in briefings/',
			),
		];
	}
	const data = content.findBriefing(briefing)?.data;
	return data ? checkNumbers(paragraphs, data, end) : [];
}

/** Whether paragraphs exist and the digest covers them. */
export function checkNumbers(
	paragraphs: readonly number[],
	briefing: Briefing,
	end: number,
): TextDiagnostic[] {
	const last = briefing.original.paragraphs;
	const leftOut = findLeftOut(briefing);
	// A run that overshoots is one slip, however long it is.
	const beyond = paragraphs.find((n) => n < 1 || n > last);
	return [
		...(beyond === undefined
			? []
			: [diagnostic(end, 'PARAGRAPH', `¶${beyond} does not exist`, `the original ends with ¶${last}`)]),
		...paragraphs
			.filter((n) => leftOut.has(n))
			.map((n) =>
				diagnostic(end, 'LEFT-OUT', `the digest leaves ¶${n} out`, 'name a paragraph that it covers'),
			),
	];
}

const noMark = (offset: number, form: string) =>
	diagnostic(offset, 'NO-MARK', 'this does not say where it stands', `end the paragraph with ${form}`);

const diagnostic = (
	offset: number,
	code: TextDiagnostic['code'],
	message: string,
	fix: string,
): TextDiagnostic => ({
	offset,
	code,
	message,
	fix,
});
