/** Whether a page keeps to the number of words that its kind may show before a reader opens a fold. */

import { countWords } from '../text/words.ts';
import type { BuiltPage } from './page.ts';
import type { SiteDiagnostic } from './diagnostics.ts';

export interface PageBudget {
	readonly words: number;
	/** What kind of page, for messages: "a topic". */
	readonly kind: string;
	/** The content file that the page is made of. */
	readonly source: string;
}

/** The words a page shows in its main part, folds closed. */
export const countVisibleWords = ({ elements }: Pick<BuiltPage, 'elements'>) =>
	countWords(elements.find(({ name }) => name === 'main')?.visibleText() ?? '');

export function checkBudget(page: BuiltPage, budget: PageBudget | undefined): SiteDiagnostic[] {
	if (!budget) return [];
	const words = countVisibleWords(page);
	if (words <= budget.words) return [];
	return [
		{
			file: page.file,
			line: 1,
			column: 1,
			field: 'main',
			code: 'BUDGET',
			message: `${budget.kind} shows ${words} words, and may show ${budget.words}`,
			fix: `shorten ${budget.source}, or fold what is not read first`,
		},
	];
}
