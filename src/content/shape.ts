/** Compares data with its shape. */

import * as z from 'zod';
import type { YamlDocument } from './document.ts';
import { exampleOf } from './examples.ts';
import { explainIssue, noMessage, type Issue } from './shape-issues.ts';
import { formatPath, type Path, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { quote } from '../diagnostics/quote.ts';
import { didYouMean, findNearest } from '../diagnostics/suggestion.ts';

/** The data when it has the shape; every difference when it has not. */
export function checkShape<Data>(
	shape: z.ZodType<Data>,
	{ value, at }: Pick<YamlDocument, 'value' | 'at'>,
	file: string,
): { data?: Data; diagnostics: Diagnostic[] } {
	const result = shape.safeParse(value, { error: () => noMessage });
	if (result.success) return { data: result.data, diagnostics: [] };

	const issues = result.error.issues.flatMap((issue) => settle(issue, value));
	const diagnostic = (
		path: Path,
		part: 'key' | 'value',
		rest: Pick<Diagnostic, 'code' | 'message' | 'fix'>,
	): Diagnostic => ({
		file,
		field: formatPath(path),
		...at(path, part),
		...rest,
	});
	const misspelt = new Set<string>();
	const unknown = issues.flatMap((issue) => {
		if (issue.code !== 'unrecognized_keys') return [];
		const known = findKeys(shape, issue.path);
		const missing = known.filter((key) => valueAt(value, [...issue.path, key]) === undefined);
		return issue.keys.map((key) => {
			const meant = findNearest(key, missing);
			if (meant !== undefined) misspelt.add(formatPath([...issue.path, meant]));
			// Inside { } a comma ends a text that has no quotation marks; what follows it is read as a key without a value.
			if (/\s/.test(key) && !valueAt(value, [...issue.path, key]))
				return diagnostic([...issue.path, key], 'key', {
					code: 'UNKNOWN-KEY',
					message: `${quote(key)} is read as a key, as the comma before it ends the text`,
					fix: 'put the whole text in quotation marks',
				});
			return diagnostic([...issue.path, key], 'key', {
				code: 'UNKNOWN-KEY',
				message: `${quote(key)} is unknown here${didYouMean(key, missing)}`,
				fix: `use these keys: ${known.join(', ')}`,
			});
		});
	});
	const others = issues
		.filter((issue) => issue.code !== 'unrecognized_keys')
		// A misspelt key is one mistake, though the right one is missing too.
		.filter((issue) => !misspelt.has(formatPath(issue.path)))
		.map((issue) => {
			const wrong = valueAt(value, issue.path);
			// A list or group often begins on the line after its key.
			return diagnostic(
				issue.path,
				wrong !== null && typeof wrong === 'object' ? 'key' : 'value',
				explainIssue(issue, wrong, exampleOf(findShape(shape, issue.path))),
			);
		});
	return { diagnostics: [...unknown, ...others] };
}

/** In place of "none of the forms fits", what is wrong with the form that was meant. */
function settle(issue: Issue, value: unknown): Issue[] {
	if (issue.code !== 'invalid_union' || valueAt(value, issue.path) === undefined) return [issue];
	const ranked = issue.errors
		.map((errors) => ({ errors, misfit: countMisfits(errors, valueAt(value, issue.path)) }))
		.sort((a, b) => a.misfit - b.misfit);
	const [best, next] = ranked;
	if (!best || best.misfit === Infinity) return [issue];
	const inside = best.errors.flatMap((error) =>
		settle({ ...error, path: [...issue.path, ...error.path] }, value),
	);
	const isUndecided = best.misfit > 0 && best.misfit === next?.misfit && issue.message !== noMessage;
	if (!isUndecided) return inside;
	return [
		issue,
		...inside.filter(
			(error) => valueAt(value, error.path) !== undefined && error.code !== 'unrecognized_keys',
		),
	];
}

/** How many keys a form lacks or has too many, a misspelt one counted once; infinite for a value of another kind altogether. */
function countMisfits(errors: readonly Issue[], value: unknown): number {
	if (
		errors.some(
			({ code, path }) => path.length === 0 && (code === 'invalid_type' || code === 'invalid_value'),
		)
	)
		return Infinity;
	const surplus = errors.flatMap((error) =>
		error.code === 'unrecognized_keys' && error.path.length === 0 ? error.keys : [],
	);
	const missing = errors.flatMap(({ path }) =>
		path.length === 1 && valueAt(value, path) === undefined ? path.map(String) : [],
	);
	const misspelt = surplus.filter((key) => findNearest(key, missing) !== undefined);
	return surplus.length + missing.length - misspelt.length;
}

function valueAt(value: unknown, path: Path): unknown {
	return path.reduce<unknown>((at, step) => Reflect.get(Object(at), step), value);
}

/** The keys that a shape knows at a path, in all its forms. */
function findKeys(shape: unknown, path: Path): string[] {
	if (shape instanceof z.ZodOptional) return findKeys(shape.unwrap(), path);
	if (shape instanceof z.ZodUnion)
		return [...new Set(shape.options.flatMap((option) => findKeys(option, path)))];
	const [step, ...rest] = path;
	if (shape instanceof z.ZodArray) return step === undefined ? [] : findKeys(shape.element, rest);
	if (!(shape instanceof z.ZodObject)) return [];
	return step === undefined ? Object.keys(shape.shape) : findKeys(shape.shape[String(step)], rest);
}

/** The shape of the value at a path, in the first form that knows it. */
function findShape(shape: unknown, [step, ...rest]: Path): unknown {
	if (shape instanceof z.ZodOptional)
		return findShape(shape.unwrap(), step === undefined ? [] : [step, ...rest]);
	if (step === undefined) return shape;
	if (shape instanceof z.ZodUnion) {
		for (const option of shape.options) {
			const found = findShape(option, [step, ...rest]);
			if (found !== undefined) return found;
		}
	}
	if (shape instanceof z.ZodArray) return findShape(shape.element, rest);
	return shape instanceof z.ZodObject ? findShape(shape.shape[String(step)], rest) : undefined;
}
