/** Words that this site uses in a short sense: explained on each page where they stand in a list or table. */

import type { Site } from '../dossier/dossier.ts';

/** "“The mill” is the town’s only one."; undefined where none of the words stands in the texts. */
export function explainConventions(
	{ conventions }: Pick<Site, 'conventions'>,
	texts: readonly string[],
): string | undefined {
	const all = texts.join('\n');
	const used = conventions.filter(({ word }) => new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u').test(all));
	return used.map(({ word, means }) => `“${word}” is ${means}.`).join(' ') || undefined;
}
