/** Objects that are made name by name from a list of names. */

const hasEvery = <Values extends object>(
	names: readonly (keyof Values)[],
	values: unknown,
): values is Values => typeof values === 'object' && values !== null && names.every((name) => name in values);

/**
 * An object that was made for some names, as one that has something under each.
 *
 * @throws {Error} when it has not: then it was made from another list
 */
export function requireEvery<Values extends object>(
	names: readonly (keyof Values)[],
	values: unknown,
): Values {
	if (hasEvery(names, values)) return values;
	throw new Error(`There is not something for each of: ${names.join(', ')}`);
}
