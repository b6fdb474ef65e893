/** Parts a content file into its data and its text. */

import type { Lines } from '../diagnostics/lines.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';

export interface Parts {
	readonly front: Lines;
	readonly body: Lines;
}

const fence = /^---\n[\s\S]*?^---(?:\n|$)/m;

/** An MDX file in two; a problem when its front matter does not open and close. */
export function splitFrontMatter(file: string, text: string): Parts | Diagnostic {
	const fail = (line: number, message: string, fix: string): Diagnostic => ({
		file,
		field: 'file',
		line,
		column: 1,
		code: 'FENCE',
		message,
		fix,
	});
	if (!text.startsWith('---\n')) {
		return fail(
			1,
			'the front matter does not begin on the first line',
			'begin the file with a line of exactly three hyphens: ---',
		);
	}
	const match = fence.exec(text);
	if (match?.index !== 0) {
		const nearMiss = text.split('\n').findIndex((line, i) => i > 0 && /^\s*-{2,}\s*$/.test(line));
		return fail(
			Math.max(nearMiss, 0) + 1,
			'the front matter does not end',
			'end it with a line of exactly three hyphens: ---',
		);
	}
	const [whole] = match;
	return {
		front: { file, text: whole.slice('---\n'.length, whole.lastIndexOf('---')), before: 1 },
		body: { file, text: text.slice(whole.length), before: whole.split('\n').length - 1 },
	};
}
