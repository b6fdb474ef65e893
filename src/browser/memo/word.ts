/** The memo as a page that word processors open: no styles but those of headings, lists and links. */

import { make } from './dom.ts';
import type { Whole } from './texts.ts';

export function toWord({ title, groups, files, address }: Whole, language: string): string {
	const link = (href: string, text: string) => make('a', { href }, text);
	const body = make(
		'body',
		{},
		make('h1', {}, title),
		...groups.flatMap(({ name, items }) => [
			make('h2', {}, `Asked of ${name}`),
			...items.flatMap(
				({ text, strength, condition, by, source, sourceAddress, address: record, wording, note }) => [
					make('h3', {}, text),
					make(
						'p',
						{},
						`${strength}. ${by}. Source: `,
						link(sourceAddress, source),
						'. Record: ',
						link(record, record),
						`, ${wording}.`,
					),
					...(condition ? [make('p', {}, `Condition: ${condition}`)] : []),
					...(note ? [make('p', {}, make('b', {}, 'Note: '), note)] : []),
				],
			),
		]),
		make('h2', {}, 'Source articles'),
		make('ul', {}, ...files.map(({ reference }) => make('li', {}, reference))),
		make('p', {}, 'This memo: ', link(address, address)),
	);
	const head = make('head', {}, make('meta', { charset: 'utf-8' }), make('title', {}, title));
	return `<!doctype html>\n${make('html', { lang: language }, head, body).outerHTML}\n`;
}
