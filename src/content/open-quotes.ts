/** Finds quotation marks without their counterpart: nobody can tell where somebody else’s words begin or end. */

import type { TextDiagnostic } from '../diagnostics/diagnostic.ts';
import { quote } from '../diagnostics/quote.ts';
import { rowFor } from '../text/by-language.ts';

/** The signs before and behind quoted words, by language. */
const signs: Readonly<Record<string, readonly [opening: string, closing: string]>> = { en: ['“', '”'] };

/** @param language the one that the text is written in; of most nothing is said, as they close with what others open with */
export function findOpenQuotes(text: string, language: string): TextDiagnostic[] {
	const row = rowFor(signs, language);
	if (!row) return [];
	const [opening, closing] = row;
	const open: number[] = [];
	const surplus: number[] = [];
	for (const { index, 0: sign } of text.matchAll(/\p{Quotation_Mark}/gu)) {
		if (sign === opening) open.push(index);
		else if (sign === closing && open.pop() === undefined) surplus.push(index);
	}
	const fix = `write ${opening} before the quoted words and ${closing} behind them`;
	return [
		...open.map((offset) => ({
			offset,
			message: `the quotation that begins with ${quote(text.slice(offset + 1, offset + 30))} does not end`,
		})),
		...surplus.map((offset) => ({
			offset,
			message: `the quotation that ends with ${quote(text.slice(Math.max(offset - 30, 0), offset))} does not begin`,
		})),
	].map((found) => ({ ...found, code: 'QUOTATION', fix }));
}
