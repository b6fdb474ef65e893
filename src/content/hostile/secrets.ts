/** Finds what no page may give away: keys to somebody's accounts, and how to reach or pay a private person. */

import type { TextDiagnostic } from '../../diagnostics/diagnostic.ts';

type Kind = readonly [pattern: RegExp, explanation: Omit<TextDiagnostic, 'offset'>];

const secret: Omit<TextDiagnostic, 'offset'> = {
	code: 'SECRET',
	message: 'this looks like a key or token that opens something',
	fix: 'take it away, and have it made invalid: it may have been seen',
};

const ofPerson = (what: string): Omit<TextDiagnostic, 'offset'> => ({
	code: 'PRIVATE',
	message: `this looks like ${what}`,
	fix: 'leave it out; pages do not say how to reach or identify a person',
});

/** Forms that services give to their keys, so that they can be found; and what says of itself that it is one. */
const keys: readonly RegExp[] = [
	/-----BEGIN [A-Z ]*PRIVATE KEY-----/,
	/(?<![\w-])(?:A[KS]IA[0-9A-Z]{16}|gh[opsur]_\w{30,}|github_pat_\w{40,}|glpat-[\w-]{20,}|sk-[\w-]{32,}|xox[abeoprs]-[\w-]{20,}|AIza[\w-]{35}|npm_\w{36}|SG\.[\w-]{16,}\.[\w-]{32,})(?![\w-])/,
	/(?<![\w-])eyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}/,
	/hooks\.slack\.com\/services\/\w+\/\w+\/\w+/,
	/(?<![\p{L}\d])(?:Bearer [\w.~+/-]{20,}|(?:password|passwd|pwd|api[_-]?key|access[_-]?key|client[_-]?secret|(?:access[_-]?|auth[_-]?)?token)=[^\s&"')]{6,})/iu,
];

const kinds: readonly Kind[] = [
	...keys.map((pattern): Kind => [pattern, secret]),
	[
		/(?<![\w.+-])\+\d{1,3}[ .-]?(?:\(\d{1,4}\)|\d{1,4})(?:[ .-]?\d{2,4}){2,3}(?![\d,.]\d|\d)/,
		ofPerson('a telephone number'),
	],
	[/(?<![\d-])\d{5}-\d{7}-\d(?![\d-])/, ofPerson('the number of an identity card')],
	[
		/(?<![A-Z\d])[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){3,7}(?: ?[A-Z\d]{1,3})?(?![A-Z\d])/,
		ofPerson('the number of a bank account'),
	],
	[/(?<![\d-])\d{4}([ -])\d{4}\1\d{4}\1\d{4}(?![\d-])/, ofPerson('the number of a payment card')],
];

/** The first of each kind in a text. */
export const findSecrets = (text: string): TextDiagnostic[] =>
	kinds.flatMap(([pattern, explanation]) => {
		const found = pattern.exec(text);
		return found ? [{ ...explanation, offset: found.index }] : [];
	});

const mail = /(?<![\w.+/-])[\w.+-]+@(?:[\w-]+\.)+[a-z]{2,}(?![\w-])/i;

/** Mail addresses, where they are plain text: elsewhere they are read as links. */
export const findMail = (text: string): TextDiagnostic[] => {
	const found = text.includes('@') ? mail.exec(text) : null;
	return found ? [{ ...ofPerson('a mail address'), offset: found.index }] : [];
};
