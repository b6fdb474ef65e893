/** A figure says what the article prints. */

import type { Content } from '../../content/content.ts';
import type { Entry } from '../../content/entry.ts';
import { readComparators, readNumbers } from './printed-numbers.ts';
import type { Path, Diagnostic } from '../../diagnostics/diagnostic.ts';
import { quote } from '../../diagnostics/quote.ts';
import type { Figure } from '../../content/schema/figure.ts';
import { broken } from './broken.ts';

export const checkFigures = ({ briefings }: Content): Diagnostic[] =>
	briefings.flatMap((entry) =>
		entry.data.figures.flatMap((figure, i) =>
			checkFigure(entry, figure, entry.data.bibliography.language, ['figures', i]),
		),
	);

function checkFigure(
	entry: Entry<unknown>,
	{ value, comparator, printed }: Figure,
	language: string,
	path: Path,
): Diagnostic[] {
	if (value === undefined && comparator === undefined) return [];
	if (value === undefined || comparator === undefined) {
		const alone = value === undefined ? 'comparator' : 'value';
		const fix = 'give value and comparator, or neither where the article prints no number';
		return [broken(entry, [...path, alone], 'INCOMPLETE', `${alone} stands alone`, fix)];
	}
	const numbers = readNumbers(printed, language);
	const comparators = readComparators(printed, language);
	return [
		...(numbers.length === 0 || numbers.some((number) => isSame(number, value))
			? []
			: [
					broken(
						entry,
						[...path, 'value'],
						'INCOMPLETE',
						`${value} is not what ${quote(printed)} prints`,
						'write the number that is printed there',
					),
				]),
		...(comparators === undefined || comparators.includes(comparator)
			? []
			: [
					broken(
						entry,
						[...path, 'comparator'],
						'INCOMPLETE',
						`"${comparator}" is not what ${quote(printed)} says`,
						`write ${comparators.join(' or ')}`,
					),
				]),
	];
}

/** Fractions are not kept exactly. */
const isSame = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
