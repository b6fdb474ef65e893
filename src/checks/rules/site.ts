/** The lists of site.yaml give nothing twice, and no name that means nothing. */

import type { Content } from '../../content/content.ts';
import type { Entry } from '../../content/entry.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { notStated } from '../../content/schema/recommendation.ts';
import type { Site } from '../../content/schema/site.ts';
import { broken } from './broken.ts';
import { toSaid } from '../../text/said.ts';
import { findRepeated, type Repeatable } from './identity.ts';

export const checkSites = ({ site }: Content): Diagnostic[] => site.flatMap(checkSite);

function checkSite(entry: Entry<Site>): Diagnostic[] {
	const { instruments, searches, conventions, strengths, address, alsoSearch = [] } = entry.data;
	const reserved = instruments.flatMap(({ id }, i) =>
		id === notStated
			? [
					broken(
						entry,
						['instruments', i, 'id'],
						'TWICE',
						`"${notStated}" stands for no instrument at all`,
						'choose another id',
					),
				]
			: [],
	);
	const own = alsoSearch.flatMap((other, i) =>
		other.address.startsWith(address)
			? [
					broken(
						entry,
						['alsoSearch', i, 'address'],
						'SELF',
						`${other.address} is part of this site, which is searched already`,
						'name another dossier, or take it away',
					),
				]
			: [],
	);
	return [
		...reserved,
		...own,
		...findRepeated(
			entry,
			alsoSearch.map((other, i) => [other.address, ['alsoSearch', i, 'address']]),
		),
		...findRepeated(
			entry,
			alsoSearch.map(({ title }, i) => [title, ['alsoSearch', i, 'title']]),
		),
		...findRepeated(
			entry,
			instruments.map(({ id }, i) => [id, ['instruments', i, 'id']]),
		),
		...findRepeated(
			entry,
			instruments.map(({ name }, i) => [toSaid(name), ['instruments', i, 'name']]),
		),
		...findRepeated(
			entry,
			searches.map(({ text }, i) => [toSaid(text), ['searches', i, 'text']]),
		),
		...findRepeated(
			entry,
			conventions.map(({ word }, i) => [toSaid(word), ['conventions', i, 'word']]),
		),
		...findRepeated(
			entry,
			strengths.map(({ modality }, i) => [modality, ['strengths', i, 'modality']]),
		),
		...findRepeated(
			entry,
			strengths.flatMap(({ words }, i) =>
				words.map((word, j): Repeatable => [toSaid(word), ['strengths', i, 'words', j]]),
			),
		),
	];
}
