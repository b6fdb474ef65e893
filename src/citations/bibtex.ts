/** BibTeX, readable by BibTeX, biblatex and reference managers. */

import type { CslItem, CslName } from './csl.ts';

const escapes: Readonly<Record<string, string>> = {
	'\0': '{}',
	'\\': '\\textbackslash{}',
	'{': '\\textbraceleft{}',
	'}': '\\textbraceright{}',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}',
};

/** Pairs that TeX sets as one character: two hyphens as a dash, two commas as a quotation mark. */
const pairs = /(?<=-)(?=-)|(?<=`)(?=`)|(?<=')(?=')|(?<=,)(?=,)|(?<=<)(?=<)|(?<=>)(?=>)|(?<=[?!])(?=`)/g;

/** Text in a field. Braces are named, not escaped: BibTeX counts even escaped ones. */
export const escapeBibtex = (text: string) =>
	text
		.replace(/\s+/g, ' ')
		.replaceAll(pairs, '\u0000')
		.replace(/[\0\\{}~^&%$#_]/g, (character) => escapes[character] ?? `\\${character}`);

/** Words with capitals inside braces, so that no style lowers them. */
const toTitle = (title: string) =>
	title
		.split(/(\s+)/)
		.map((word) => (/\p{Lu}/u.test(word) ? `{${escapeBibtex(word)}}` : escapeBibtex(word)))
		.join('');

/** "von Family, Given"; an organisation in braces of its own. */
function toName({ family = '', given, literal, ...particles }: CslName): string {
	if (literal !== undefined) return `{${escapeBibtex(literal)}}`;
	const before = [particles['dropping-particle'], particles['non-dropping-particle']]
		.filter(Boolean)
		.join(' ');
	// A comma or the word "and" inside a part would split it.
	const part = (text: string) => (/,|\band\b/i.test(text) ? `{${escapeBibtex(text)}}` : escapeBibtex(text));
	return [before ? `${part(before)} ${part(family)}` : part(family), given && part(given)]
		.filter(Boolean)
		.join(', ');
}

/** An address stands as it is, but for what would end the field early. */
const toUrl = (url: string) =>
	url.replace(/[{}\\%]/g, (character) => (character === '%' ? '%' : encodeURIComponent(character)));

/** One entry, with the fields that biblatex's data model gives its type: reports have a type and an institution, pages neither. */
export function toBibtex({
	id,
	title,
	author,
	issued,
	genre,
	URL,
	language,
	note,
	...rest
}: CslItem): string {
	const parts = issued?.['date-parts'][0]?.map((part) => String(part).padStart(2, '0'));
	const isReport = rest.type === 'report';
	const container = rest['container-title'];
	const fields: [string, string | undefined][] = [
		['title', toTitle(title)],
		['author', author?.map(toName).join(' and ')],
		isReport
			? ['institution', rest.publisher && `{${escapeBibtex(rest.publisher)}}`]
			: ['organization', container && escapeBibtex(container)],
		[isReport ? 'type' : 'titleaddon', genre && escapeBibtex(genre)],
		...(isReport
			? [['titleaddon', container && escapeBibtex(container)] satisfies [string, string | undefined]]
			: []),
		['version', rest.version],
		['year', parts?.[0]],
		['date', parts?.join('-')],
		['url', URL && toUrl(URL)],
		['langid', language],
		['note', note && escapeBibtex(note)],
	];
	const lines = fields.flatMap(([name, value]) => (value ? [`\t${name} = {${value}},`] : []));
	return [`@${isReport ? 'report' : 'online'}{${id},`, ...lines, '}', ''].join('\n');
}
