/** Checks values as they are written, which no shape can see. */

import { findFlaws } from './characters.ts';
import type { YamlDocument } from './document.ts';
import { formatPath, type Problem } from './problem.ts';
import { quote } from './quote.ts';
import { listTexts } from './texts.ts';

type Explanation = Pick<Problem, 'code' | 'message' | 'fix'>;

/** Flaws that only show once a value is decoded, and days that other YAML readers would not take for text. */
export function checkValues({ value, at, raw }: YamlDocument, file: string): Problem[] {
	return [...listTexts(value)].flatMap(({ path, text }) => {
		const written = raw(path);
		return [...findEscaped(text, written), ...findUnquoted(written)].map((explanation) => ({
			file,
			field: formatPath(path),
			...at(path),
			...explanation,
		}));
	});
}

/** `"\u202e"` is as deceptive as the character itself. */
function findEscaped(text: string, written: string): Explanation[] {
	if (!written.includes('\\') || findFlaws(written).length > 0) return [];
	return findFlaws(text).map(({ code, message, fix }) => ({ code, message, fix }));
}

function findUnquoted(written: string): Explanation[] {
	if (!/^\d{4}-\d\d?(-\d\d?)?$/.test(written)) return [];
	const whole = written.replace(/-(?=\d(-|$))/g, '-0');
	return [
		{ code: 'DATE', message: `${written} stands without quotation marks`, fix: `write ${quote(whole)}` },
	];
}
