/** Hands the memo on: to the clipboard, to a file, to the printer. */

import { makeElement } from './dom.ts';
import { toMemoBibtex, toMemoCsv, toMarkdown, toPlainText, toMemoRis, type Whole } from './texts.ts';
import { toWebPage } from './web-page.ts';

type Print = (whole: Whole) => string;

const copies = new Map<string, Print>([
	['markdown', toMarkdown],
	['text', toPlainText],
	['link', ({ address }) => address],
]);

const files = new Map<string, { readonly extension: string; readonly type: string; readonly print: Print }>([
	[
		'page',
		{
			extension: 'html',
			type: 'text/html',
			print: (whole) => toWebPage(whole, document.documentElement.lang),
		},
	],
	['bibtex', { extension: 'bib', type: 'application/x-bibtex', print: toMemoBibtex }],
	['ris', { extension: 'ris', type: 'application/x-research-info-systems', print: toMemoRis }],
	['csv', { extension: 'csv', type: 'text/csv', print: toMemoCsv }],
]);

/** A file is called after its memo: "memo-border-talks.html". */
const nameFile = (title: string, extension: string) =>
	`${['memo', ...(title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])].join('-').slice(0, 60)}.${extension}`;

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
			const whole = toWhole();
			const name = nameFile(whole.title, file.extension);
			save(name, file.type, file.print(whole));
			say(`${name} has been saved.`);
		}
		if (act['print'] !== undefined) print();
	});
}

function save(name: string, type: string, text: string): void {
	const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
	makeElement('a', { href: address, download: name }).click();
	setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
