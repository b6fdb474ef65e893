/** Turns what zod objects to into what an editor can mend. */

import type * as z from 'zod';
import type { Code } from '../diagnostics/codes.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { quote } from '../diagnostics/quote.ts';
import { didYouMean } from '../diagnostics/suggestion.ts';

export type Issue = z.core.$ZodIssue;
type Explanation = Pick<Diagnostic, 'code' | 'message' | 'fix'>;

/** Given to zod as the message of whatever has no message of its own in schema.ts. */
export const noMessage = '';

const wanted: Readonly<Record<string, readonly [article: string, fix: string]>> = {
	string: ['text', 'write text; in quotation marks if it looks like a number'],
	number: ['a number', 'write a number without quotation marks'],
	int: ['a whole number', 'write a whole number without quotation marks'],
	array: ['a list', 'write a list: lines that begin with "- ", or items in [ ]; an empty list is []'],
	object: ['a group of keys', 'write "key: value" lines, indented'],
};

/**
 * What is wrong with a value and how to mend it.
 *
 * @param example what belongs there, in YAML
 */
export function explainIssue(issue: Issue, value: unknown, example?: string): Explanation {
	const own = issue.message === noMessage ? undefined : issue.message;
	if (value === undefined) {
		const key = String(issue.path.at(-1) ?? '');
		const shown = example === undefined ? 'add it' : `add it, such as ${key}: ${example}`;
		return { code: 'MISSING', message: 'is missing', fix: own ?? shown };
	}
	switch (issue.code) {
		case 'invalid_type': {
			const [article, fix] = wanted[issue.expected] ?? [issue.expected, `write ${issue.expected}`];
			const shown = example === undefined || !fix ? fix : `${fix}; such as ${example}`;
			return { code: 'TYPE', message: `${nameOf(value)} stands where ${article} belongs`, fix: own ?? shown };
		}
		case 'invalid_value': {
			const choices = issue.values.map(String);
			const message = `${quote(value)} is none of the choices${didYouMean(String(value), choices)}`;
			return { code: 'CHOICE', message, fix: own ?? `write one of: ${choices.join(', ')}` };
		}
		case 'too_small':
			return explainLimit(issue, value, own, `at least ${issue.minimum}`);
		case 'too_big':
			return explainLimit(issue, value, own, `at most ${issue.maximum}`);
		default:
			return {
				code: findCode(issue),
				message: typeof value === 'object' ? 'does not fit' : `${quote(value)} does not fit`,
				fix: own ?? 'compare it with another file',
			};
	}
}

/** Rules in schema.ts may name their code; days have theirs from zod. */
function findCode(issue: Issue): Code {
	if (issue.code === 'invalid_format' && issue.format === 'date') return 'DATE';
	const named: unknown = issue.code === 'custom' ? issue.params?.['code'] : undefined;
	return named === 'DATE' || named === 'ADDRESS' ? named : 'VALUE';
}

function explainLimit(
	{ origin }: { origin: string },
	value: unknown,
	own: string | undefined,
	limit: string,
): Explanation {
	if (Array.isArray(value)) {
		const message = `the list has ${value.length} ${value.length === 1 ? 'item' : 'items'}`;
		return { code: 'COUNT', message, fix: own ?? `give ${limit}` };
	}
	if (origin === 'string')
		return { code: 'VALUE', message: 'the text is empty', fix: own ?? 'write some text' };
	return { code: 'RANGE', message: `${nameOf(value)} is outside the limits`, fix: own ?? `write ${limit}` };
}

function nameOf(value: unknown): string {
	if (value === null) return 'nothing';
	if (Array.isArray(value)) return 'a list';
	if (typeof value === 'object') return 'a group of keys';
	return typeof value === 'string' ? `the text ${quote(value)}` : String(value);
}
