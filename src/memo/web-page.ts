/** The memo as a page that browsers and word processors open: no styles but those of headings, lists and links. */

import { make } from './dom.ts';
import { ofSender, type Whole } from './texts.ts';

export function toWebPage({ title, entries, files, address, toAddress }: Whole, language: string): string {
	const link = (href: string, text: string) => make('a', { href }, text);
	const body = make(
		'body',
		{},
		make('h1', {}, 'Memo'),
		...(title ? [make('p', {}, make('b', {}, `${ofSender.title}: `), title)] : []),
		...entries.flatMap(
			({ text, to, strength, condition, by, source, sourceHref, href, wording, note, against }) => [
				make('h2', {}, text),
				make('p', {}, `Asked of ${to}; ${strength}.${condition ? ` Condition: ${condition}.` : ''}`),
				...against.map((other) =>
					make(
						'p',
						{},
						make('b', {}, 'Against it: '),
						`${other.text} (`,
						link(toAddress(other.href), other.source),
						')',
					),
				),
				make(
					'p',
					{},
					`${by}. Source: `,
					link(toAddress(sourceHref), source),
					'. Record: ',
					link(toAddress(href), toAddress(href)),
					`, ${wording}.`,
				),
				...(note ? [make('p', {}, make('b', {}, `${ofSender.note}: `), note)] : []),
			],
		),
		make('h2', {}, 'Source articles'),
		make('ul', {}, ...files.map(({ reference }) => make('li', {}, reference))),
		make('p', {}, 'This memo: ', link(address, address)),
	);
	const head = make('head', {}, make('meta', { charset: 'utf-8' }), make('title', {}, title || 'Memo'));
	return `<!doctype html>\n${make('html', { lang: language }, head, body).outerHTML}\n`;
}
