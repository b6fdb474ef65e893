/** Finds in decoded values what findFlaws finds in plain text: `"\u202e"` in YAML is as deceptive as the character itself. */

import { findFlaws } from './characters.ts';
import type { YamlDocument } from './document.ts';
import { formatPath, type Path, type Problem } from './problem.ts';

/** Every flaw that only shows once a value is decoded. */
export function findEscapes({ value, at, raw }: YamlDocument, file: string): Problem[] {
	return [...listTexts(value, [])].flatMap(({ path, text }) => {
		const source = raw(path);
		if (!source.includes('\\') || findFlaws(source).length > 0) return [];
		return findFlaws(text).map(({ code, message, fix }) => ({ file, field: formatPath(path), ...at(path), code, message, fix }));
	});
}

function* listTexts(value: unknown, path: Path): Generator<{ path: Path; text: string }> {
	if (typeof value === 'string') yield { path, text: value };
	else if (Array.isArray(value)) for (const [i, item] of value.entries()) yield* listTexts(item, [...path, i]);
	else if (value !== null && typeof value === 'object') {
		for (const [key, item] of Object.entries(value)) yield* listTexts(item, [...path, key]);
	}
}
