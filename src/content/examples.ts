/** Shows what belongs in a field, from its shape. */

import * as z from 'zod';

/** A value such as the shape wants it, in YAML on one line; undefined for a shape that no example can be made of. */
export function exampleOf(shape: unknown): string | undefined {
	if (!(shape instanceof z.ZodType)) return undefined;
	const [given] = listExamples(shape);
	if (given !== undefined) return format(given);
	if (shape instanceof z.ZodOptional) return exampleOf(shape.unwrap());
	if (shape instanceof z.ZodEnum) return String(shape.options[0]);
	if (shape instanceof z.ZodLiteral) return String([...shape.values][0]);
	if (shape instanceof z.ZodUnion) return exampleOf(shape.options[0]);
	if (shape instanceof z.ZodArray) return `[${exampleOf(shape.element) ?? ''}]`;
	if (shape instanceof z.ZodTuple) return '[some text, some text]';
	if (shape instanceof z.ZodNumber) return '1';
	if (shape instanceof z.ZodBoolean) return 'true';
	if (shape instanceof z.ZodString) return 'some text';
	if (!(shape instanceof z.ZodObject)) return undefined;
	const fields = Object.entries(shape.shape)
		.filter(([, field]) => !(field instanceof z.ZodOptional))
		.map(([key, field]) => `${key}: ${exampleOf(field) ?? '…'}`);
	return `{ ${fields.join(', ')} }`;
}

function listExamples(shape: z.ZodType): readonly unknown[] {
	const { examples } = shape.meta() ?? {};
	return Array.isArray(examples) ? examples : [];
}

/** Dates in quotation marks, as they must be. */
const format = (value: unknown): string =>
	Array.isArray(value)
		? `[${value.map(format).join(', ')}]`
		: typeof value === 'string' && /^\d|:/.test(value)
			? `"${value}"`
			: String(value);
