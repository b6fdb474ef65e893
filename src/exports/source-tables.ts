/** Tables of the sources: what each is, how far it can be trusted, what of it was looked up elsewhere. */

import type { Briefing, Check } from '../dossier/briefing.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { column, type Column } from './csv.ts';
import type { TableRow } from './tables.ts';

export const buildSourceColumns = ({ routes }: Dossier): Column<Briefing>[] => [
	column('id', 'of the briefing', ({ id }) => id),
	column('address', 'its lasting address', ({ href }) => routes.absolute(href)),
	column('name', 'short name of the briefing', ({ name }) => name),
	column(
		'title_basis',
		'how the title is known: printed, address, search, or ours',
		({ bibliography }) => bibliography.title.basis,
	),
	column('title', 'of the article', ({ bibliography }) => bibliography.title.text),
	column(
		'authors',
		'empty where the article names none',
		({ bibliography }) => bibliography.authors.map(({ name }) => name),
		'list',
	),
	column('outlet', 'where it appeared', ({ outlet }) => outlet),
	column('published', 'when it appeared, in words', ({ published }) => published),
	column('earliest', 'the earliest day it can or probably does have', ({ earliest }) => earliest),
	column('kind', 'opinion, analysis or report', ({ bibliography }) => bibliography.kind),
	column('lead', 'what it argues', ({ lead }) => lead),
	column('weight', 'one sentence that weighs it as a whole', ({ standing }) => standing.weight),
	column('vantage', 'from where and for whom it is written', ({ standing }) => standing.vantage.text),
	column('side', 'id of the actor from whose side, where it has one', ({ standing }) => standing.side),
	column('care', 'what changes the reading', ({ standing }) => standing.care.map(({ text }) => text), 'list'),
	column('paragraphs', 'of the text that was read', ({ original }) => original.paragraphs, 'integer'),
	column('words', 'of the text that was read', ({ original }) => original.words, 'integer'),
	column('sha256', 'of the text that was read', ({ original }) => original.sha256),
	column('article_address', 'leads to another site', ({ bibliography }) => bibliography.url?.address),
	column('added', 'day the digest was first published here', ({ added }) => added),
	column('revised', 'day its text last changed', ({ revised }) => revised),
];

export const buildCheckColumns = (): Column<TableRow<Check>>[] => [
	column('briefing', 'id of the briefing', ({ briefing }) => briefing.id),
	column('paragraphs', 'where the article says it', ({ item }) => item.source.paragraphs, 'list'),
	column('statement', 'what the article says, in our words', ({ item }) => item.statement),
	column('outcome', 'agrees, differs, not-found or not-checked', ({ item }) => item.outcome),
	column('found', 'what was found elsewhere, or looked for in vain', ({ item }) => item.text),
	column(
		'found_at',
		'addresses of what bears it out; they lead to other sites',
		({ item }) => item.outside?.map(({ url }) => url) ?? [],
		'list',
	),
];
