/** Words and writing directions. */

/** "one source", "4 sources". */
export const count = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;

/** The verb of a sentence whose subject is one or several: "says", "say". */
export const verb = (subjects: number, plural: string) => (subjects === 1 ? `${plural}s` : plural);

const conjunction = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** "A, B and C". */
export const listOf = (items: readonly string[]) => conjunction.format(items);

export const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
