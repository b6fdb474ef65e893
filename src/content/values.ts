/** Checks values as they are written, which no shape can see. */

import type { TextDiagnostic } from '../diagnostics/diagnostic.ts';
import { checkCharacters } from './hostile/characters.ts';
import type { YamlDocument } from './document.ts';
import { findLookAlikes } from './hostile/look-alikes.ts';
import { findMachinePaths } from './hostile/machine-paths.ts';
import { findMail, findSecrets } from './hostile/secrets.ts';
import { formatPath, type Path, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { quote } from '../diagnostics/quote.ts';
import { listStrings } from './texts.ts';

type Explanation = Pick<Diagnostic, 'code' | 'message' | 'fix'>;

/** What only shows once a value is decoded, what other YAML readers would take for something else, and what would be printed raw. */
export function checkValues({ value, at, raw }: YamlDocument, file: string): Diagnostic[] {
	const explain = (path: Path, explanations: readonly Explanation[]) =>
		explanations.map(({ code, message, fix }): Diagnostic => ({
			file,
			field: formatPath(path),
			...at(path),
			code,
			message,
			fix,
		}));
	return [
		...[...listStrings(value)].flatMap(({ path, text }) => {
			const written = raw(path);
			return explain(path, [
				...findEscaped(text, written),
				...findUnquoted(written),
				...(isAddress(path) ? [] : findMarkup(text, isName(path) ? tags : [...tags, ...signs])),
				...findMachinePaths(text),
				...findSecrets(text),
				...(isForReaders(path) ? [] : findMail(text)),
				...findLookAlikes(text).filter(() => !isForeign(value, path)),
			]);
		}),
		...[...listNumbers(value, [])].flatMap(({ path, number }) => explain(path, findLost(number, raw(path)))),
	];
}

/** `"\u202e"` is as deceptive as the character itself. */
function findEscaped(text: string, written: string): readonly TextDiagnostic[] {
	return !written.includes('\\') || checkCharacters(written).length > 0 ? [] : checkCharacters(text);
}

function findUnquoted(written: string): Explanation[] {
	if (!/^\d{4}-\d\d?(-\d\d?)?$/.test(written)) return [];
	const whole = written.replace(/-(?=\d(-|$))/g, '-0');
	return [
		{ code: 'DATE', message: `${written} stands without quotation marks`, fix: `write ${quote(whole)}` },
	];
}

const isAddress = (path: Path) =>
	path.some((step) => step === 'url' || step === 'address' || step === 'sameAs');

/** Where readers write to, which is meant to be seen. */
const isForReaders = ([first]: Path) => first === 'report';

const tags: readonly RegExp[] = [
	/<\/?[a-z][^<>]*>|<!--|&(?:[a-z][a-z0-9]+|#\d+|#x[0-9a-f]+);/i,
	/\]\([^)]*\)|\]\[[^\]]*\]|\[\[|\[\^[^\]\s]+\]|\[[^\]]*¶[^\]]*\]/,
	/\*\*[^*]+\*\*/,
];

/** What emphasises in Markdown; in a name each sign may be meant. */
const signs: readonly RegExp[] = [
	/~~[^~]+~~|^#{1,6} /,
	// Stars and low lines that only stand beside a word are signs of their own.
	/(?<![\p{L}\p{N}*])\*[^\s*](?:[^*]*[^\s*])?\*(?![\p{L}\p{N}*])|(?<![\p{L}\p{N}_])_[^\s_](?:[^_]*[^\s_])?_(?![\p{L}\p{N}_])/u,
];

const isName = (path: Path) =>
	/(?:^|\.)(?:name|title|short|spelling|printed|words?)(?:\.text)?$/.test(
		path.filter((step) => typeof step === 'string').join('.'),
	);

/** Values are plain text: whatever is written for Markdown or HTML would be printed as it stands. */
function findMarkup(text: string, markup: readonly RegExp[]): Explanation[] {
	const found = markup.map((pattern) => pattern.exec(text)).find((match) => match !== null);
	if (!found) return [];
	const message = `${quote(found[0])} would be printed as it stands`;
	return [{ code: 'LEFTOVER', message, fix: 'write plain text, and each sign as itself' }];
}

/** Whether a text is said to be in a language that is not written in Latin letters. */
function isForeign(value: unknown, path: Path): boolean {
	let at = value;
	let language: unknown;
	for (const step of path) {
		language = Reflect.get(Object(at), 'language') ?? language;
		at = Reflect.get(Object(at), step);
	}
	if (typeof language !== 'string') return false;
	try {
		return new Intl.Locale(language).maximize().script !== 'Latn';
	} catch {
		return false;
	}
}

function* listNumbers(value: unknown, path: Path): Generator<{ path: Path; number: number }> {
	if (typeof value === 'number') yield { path, number: value };
	else if (Array.isArray(value))
		for (const [i, item] of value.entries()) yield* listNumbers(item, [...path, i]);
	else if (value !== null && typeof value === 'object') {
		for (const [key, item] of Object.entries(value)) yield* listNumbers(item, [...path, key]);
	}
}

/** Programs keep some fifteen digits of a number, and lose the others without a word. */
function findLost(number: number, written: string): Explanation[] {
	const digits = written.replace(/e.*$/i, '').replace(/\D/g, '').replace(/^0+/, '');
	if (!Number.isFinite(number) || digits.length <= 15) return [];
	const message = `${written} has more digits than programs keep`;
	return [{ code: 'RANGE', message, fix: 'round it, or give it in a larger unit' }];
}
