/** Tells the paragraphs of an article that carry no argument of their own, where that is certain. */

import type { Role } from '../../src/content/schema/original.ts';
import { countWords } from '../../src/text/words.ts';

export interface RoleFound {
	readonly paragraph: number;
	readonly role: Role;
	readonly reason?: string;
}

/** What paragraphs of a language begin or end with when they are no part of the argument. */
interface Signs {
	readonly byline: RegExp;
	readonly biography: RegExp;
	readonly boilerplate: RegExp;
}

const english: Signs = {
	byline: /^(?:by|written by|author:)\s+\p{Lu}/iu,
	biography:
		/^(?:(?:the (?:author|writer)|(?:(?:dr|prof|mr|ms|mrs)\.?\s+)?\p{Lu}[\p{L}.'’-]+(?:\s+\p{Lu}[\p{L}.'’-]+){1,3})\s+(?:is|was|works|writes|teaches|serves|holds)\s+(?:an?|the|as|at|for|with|on|in|currently|associate|assistant|professor|director|senior|fellow)\b|about the author)/iu,
	boilerplate:
		/\b(?:all rights reserved|©|copyright|views expressed|opinions expressed|do(?:es)? not (?:necessarily )?(?:reflect|represent)|read more|read also|also read|related (?:posts|articles)|subscribe|follow us|share this|sign up|newsletter|view all posts|originally (?:published|appeared)|minutes? read|photo:|image credit|tags:)/i,
};

/** By primary language. */
const languages: Readonly<Record<string, Signs>> = { en: english };

const fold = (text: string) =>
	text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

/** Roles in the order of the paragraphs; whatever is not listed is an argument, or is left to the editor. */
export function findRoles(paragraphs: readonly string[], language: string): RoleFound[] {
	const signs = languages[language.split('-')[0] ?? ''];
	const folded = paragraphs.map(fold);
	const counts = paragraphs.map(countWords);
	const isLine = (n: number) => (counts[n] ?? 0) <= 14 && !/[.!?…;,]["”’)]*$/.test(paragraphs[n] ?? '');
	const firstText = counts.findIndex((count) => count > 25);
	return paragraphs.flatMap((text, i): RoleFound[] => {
		const found = (role: Role, reason?: string) => [
			{ paragraph: i + 1, role, ...(reason === undefined ? {} : { reason }) },
		];
		const isShort = (counts[i] ?? 0) <= 60;
		const own = folded[i] ?? '';
		if (i < firstText && signs?.byline.test(text) && (counts[i] ?? 0) <= 12) return found('byline');
		if (isDateLine(text)) return found('boilerplate', 'A date.');
		if (isShort && signs?.boilerplate.test(text) && (i < 6 || i > paragraphs.length - 10))
			return found('boilerplate');
		if (
			i > paragraphs.length / 2 &&
			(counts[i] ?? 0) <= 120 &&
			i >= paragraphs.length - 5 &&
			signs?.biography.test(text)
		)
			return found('biography');
		if (i === 0 && isLine(0) && paragraphs.length > 2) return found('headline');
		if (i > 0 && own === folded[0] && isLine(i)) return found('headline', 'Repeats ¶1.');
		if (
			i > paragraphs.length - 6 &&
			(counts[i] ?? 0) <= 6 &&
			(/^authors?:?$/i.test(text) ||
				folded.some((other, n) => n !== i && n > paragraphs.length - 6 && other === own))
		)
			return found('byline');
		const whole =
			(counts[i] ?? 0) >= 6
				? folded.findIndex((other, n) => n !== i && other.length > own.length && other.includes(own))
				: -1;
		if (whole >= 0 && (counts[i] ?? 0) <= 60)
			return found(i < 2 && whole > i ? 'standfirst' : 'pull-quote', `Repeats ¶${whole + 1}.`);
		if (
			i > 0 &&
			i < paragraphs.length - 1 &&
			isLine(i) &&
			(counts[i] ?? 0) <= 10 &&
			(counts[i + 1] ?? 0) > 20 &&
			(counts[i - 1] ?? 0) > 20 &&
			/^\p{Lu}|^\d/u.test(text)
		)
			return found('heading');
		return [];
	});
}

/** A line that is a date, and perhaps a place or a name before it. */
const isDateLine = (text: string) =>
	countWords(text) <= 6 &&
	/(?:\b\d{1,2}[ ,]+\p{L}{3,9}\.?[ ,]+\d{4}|\b\p{L}{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{4}-\d\d-\d\d)\s*$/u.test(
		text,
	);
