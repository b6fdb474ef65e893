/** Finds the ids of other files in data that need not have its shape. */

import * as z from 'zod';
import type { Path } from '../diagnostics/diagnostic.ts';
import type { Register } from './schema/ids.ts';

export interface NamedId {
	readonly register: Register;
	readonly id: string;
	readonly path: Path;
}

/** Every id in some data, as far as it is what its shape wants. */
export function listNamedIds(shape: unknown, value: unknown, path: Path = []): NamedId[] {
	if (shape instanceof z.ZodOptional) return listNamedIds(shape.unwrap(), value, path);
	if (shape instanceof z.ZodUnion) {
		// Forms of one thing share most of their keys; each id is named once.
		const named = shape.options.flatMap((option) => listNamedIds(option, value, path));
		return [...new Map(named.map((one) => [one.path.join('.'), one])).values()];
	}
	if (shape instanceof z.ZodArray) {
		return Array.isArray(value)
			? value.flatMap((item: unknown, i) => listNamedIds(shape.element, item, [...path, i]))
			: [];
	}
	if (shape instanceof z.ZodObject) {
		if (value === null || typeof value !== 'object') return [];
		return Object.entries(shape.shape).flatMap(([key, field]) =>
			listNamedIds(field, Reflect.get(value, key), [...path, key]),
		);
	}
	if (!(shape instanceof z.ZodType) || typeof value !== 'string') return [];
	const register = registers.find((one) => one === shape.meta()?.['register']);
	return register && shape.safeParse(value).success ? [{ register, id: value, path }] : [];
}

const registers: readonly Register[] = [
	'actors',
	'places',
	'themes',
	'topics',
	'briefings',
	'questions',
	'instruments',
];
