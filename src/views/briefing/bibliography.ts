/** The bibliography of a briefing as rows: what, and how it is known. */

import type { Bibliography } from '../../content/schema/bibliography.ts';
import type { Basis } from '../../content/schema/citing.ts';
import type { Briefing } from '../../dossier/briefing.ts';
import { formatPublished } from '../../dossier/published.ts';
import { formatDate } from '../../text/dates.ts';
import { capitalised, count, listOf } from '../../text/grammar.ts';

export interface BibliographyRow {
	readonly name: string;
	readonly value: string;
	/** An address elsewhere. */
	readonly url?: string;
	/** Whether the value is for machines rather than for reading. */
	readonly code?: boolean;
	readonly basis: string;
}

export const basisNames: Readonly<Record<Basis, string>> = {
	printed: 'printed in the text',
	address: 'read from the address',
	search: 'found by search',
	ours: 'our words',
};

/** The rows in the order readers expect; what is unknown says so. */
export function listBibliography({ bibliography, original }: Briefing): BibliographyRow[] {
	const { title, authors, outlet, published, url, licence, kind, language } = bibliography;
	const languageName = new Intl.DisplayNames('en-GB', { type: 'language' }).of(language);
	return [
		{ name: 'Title', value: title.text, basis: basisNames[title.basis] },
		{
			name: 'Author',
			value: listOf(authors.map(({ name, note }) => (note ? `${name} (${note})` : name))) || 'Unknown',
			basis: authors[0] ? basisNames[authors[0].basis] : 'none is named',
		},
		{
			name: 'Outlet',
			value: outlet?.name ?? 'Unknown',
			basis: outlet ? basisNames[outlet.basis] : 'none is named',
		},
		{ name: 'Published', value: capitalised(formatPublished(published)), basis: toDateBasis(published) },
		...(url
			? [
					{
						name: 'Original',
						value: url.address.replace(/^https?:\/\//, ''),
						url: url.address,
						basis: toUrlBasis(url),
					},
				]
			: []),
		{ name: 'Kind', value: `${capitalised(kind)}, in ${languageName}`, basis: 'our judgement' },
		{
			name: 'Length',
			value: `${count(original.paragraphs, 'paragraph')}, ${original.words.toLocaleString('en-GB')} words`,
			basis: 'counted',
		},
		{
			name: 'Text read',
			value: `sha256 ${original.sha256.slice(0, 16)}…`,
			code: true,
			basis: 'for checking a copy',
		},
		{
			name: 'Licence',
			value: licence === 'unknown' ? 'Unknown; hence a digest and no reprint' : licence,
			basis: licence === 'unknown' ? 'none stated' : 'our judgement',
		},
	];
}

/** How the address is known, and when it was last known to work. */
const toUrlBasis = ({ basis, lastWorked }: NonNullable<Bibliography['url']>) =>
	lastWorked ? `${basisNames[basis]}; worked on ${formatDate(lastWorked)}` : basisNames[basis];

function toDateBasis(published: Bibliography['published']): string {
	if (published === 'unknown') return 'no date is given';
	if ('date' in published) return basisNames[published.basis];
	const { reason, probably } = published;
	return probably ? `${reason}; probably ${probably.reason}` : reason;
}
