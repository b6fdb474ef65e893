/** The memo as a page that browsers and word processors open: no styles but those of headings, lists and links. */

import { makeElement } from './dom.ts';
import { ofSender, type Whole } from './texts.ts';

export function toWebPage({ title, entries, files, address, toAddress }: Whole, language: string): string {
	const link = (href: string, text: string) => makeElement('a', { href }, text);
	const body = makeElement(
		'body',
		{},
		makeElement('h1', {}, 'Memo'),
		...(title ? [makeElement('p', {}, makeElement('b', {}, `${ofSender.title}: `), title)] : []),
		...entries.flatMap(
			({ text, to, strength, condition, by, source, sourceHref, href, wording, note, against }) => [
				makeElement('h2', {}, text),
				makeElement('p', {}, `Asked of ${to}; ${strength}.${condition ? ` Condition: ${condition}.` : ''}`),
				...against.map((other) =>
					makeElement(
						'p',
						{},
						makeElement('b', {}, 'Against it: '),
						`${other.text} (`,
						link(toAddress(other.href), other.source),
						')',
					),
				),
				makeElement(
					'p',
					{},
					`${by}. Source: `,
					link(toAddress(sourceHref), source),
					'. Record: ',
					link(toAddress(href), toAddress(href)),
					`, ${wording}.`,
				),
				...(note ? [makeElement('p', {}, makeElement('b', {}, `${ofSender.note}: `), note)] : []),
			],
		),
		makeElement('h2', {}, 'Source articles'),
		makeElement('ul', {}, ...files.map(({ reference }) => makeElement('li', {}, reference))),
		makeElement('p', {}, 'This memo: ', link(address, address)),
	);
	const head = makeElement(
		'head',
		{},
		makeElement('meta', { charset: 'utf-8' }),
		makeElement('title', {}, title || 'Memo'),
	);
	return `<!doctype html>\n${makeElement('html', { lang: language }, head, body).outerHTML}\n`;
}
