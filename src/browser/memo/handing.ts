/** Hands the memo on: to the clipboard, to a file, to the printer. */

import { make } from './dom.ts';
import { toBibtex, toCsv, toMarkdown, toPlainText, toRis, type Whole } from './texts.ts';
import { toWord } from './word.ts';

type Print = (whole: Whole) => string;

const copies = new Map<string, Print>([
	['markdown', toMarkdown],
	['text', toPlainText],
	['link', ({ address }) => address],
]);

const files = new Map<string, { readonly name: string; readonly type: string; readonly print: Print }>([
	[
		'word',
		{ name: 'memo.html', type: 'text/html', print: (whole) => toWord(whole, document.documentElement.lang) },
	],
	['bibtex', { name: 'memo.bib', type: 'application/x-bibtex', print: toBibtex }],
	['ris', { name: 'memo.ris', type: 'application/x-research-info-systems', print: toRis }],
	['csv', { name: 'memo.csv', type: 'text/csv', print: toCsv }],
]);

/**
 * Makes the buttons of the page work.
 *
 * @param toWhole the memo as it is now
 * @param say tells the reader what happened
 */
export function handOn(tools: HTMLElement, toWhole: () => Whole, say: (words: string) => void): void {
	tools.addEventListener('click', ({ target }) => {
		const act = target instanceof HTMLButtonElement ? target.dataset : {};
		const copy = copies.get(act['copy'] ?? '');
		const file = files.get(act['save'] ?? '');
		if (copy)
			navigator.clipboard.writeText(copy(toWhole())).then(
				() => say('Copied.'),
				() => say('Could not copy; the browser does not allow it.'),
			);
		if (file) {
			save(file.name, file.type, file.print(toWhole()));
			say(`${file.name} has been saved.`);
		}
		if (act['print'] !== undefined) print();
	});
}

function save(name: string, type: string, text: string): void {
	const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
	make('a', { href: address, download: name }).click();
	setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
