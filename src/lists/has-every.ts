/** Objects that are made name by name from a list of names. */

/** Whether an object has something under every name: then it is what was made for them, name by name. */
export const hasEvery = <Values extends object>(
	names: readonly (keyof Values)[],
	values: unknown,
): values is Values => typeof values === 'object' && values !== null && names.every((name) => name in values);
