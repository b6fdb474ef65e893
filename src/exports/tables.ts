/** The tables of the dossier: their columns, and what each means. */

import type { Briefing } from '../dossier/briefing.ts';
import { wordingSince } from '../dossier/recommendation.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { Claim } from '../dossier/claim.ts';
import { columnModalities, forms } from '../dossier/strength.ts';
import { Claim as ClaimData } from '../content/schema/claim.ts';
import type { Figure } from '../dossier/figure.ts';
import type { Recommendation } from '../dossier/recommendation.ts';
import type { Citation, Ref } from '../dossier/link.ts';
import type { Column } from './csv.ts';

/** A record with the briefing it comes from. */
export interface TableRow<Item> {
	readonly item: Item;
	readonly briefing: Briefing;
}

/** "a, b or c". */
const oneOf = (words: readonly string[]) => `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;

export const names = (refs: readonly Ref[]) => refs.map(({ name }) => name);
export const ids = (refs: readonly Ref[]) => refs.map(({ id }) => id);

/** Where every record comes from: the same columns at the end of each table. */
export const buildOrigin = <Item extends { readonly source: Citation }>({
	routes,
}: Dossier): Column<TableRow<Item>>[] => [
	{
		name: 'paragraphs',
		meaning: 'paragraphs of the source article, counted from 1',
		type: 'list',
		value: ({ item }) => item.source.paragraphs,
	},
	{
		name: 'paragraph_address',
		meaning: 'our digest of the first of them',
		value: ({ item, briefing }) => routes.absolute(item.source.runs[0]?.href ?? briefing.href),
	},
	{ name: 'briefing', meaning: 'id of the briefing', value: ({ briefing }) => briefing.id },
	{ name: 'briefing_address', meaning: 'its page', value: ({ briefing }) => routes.absolute(briefing.href) },
	{
		name: 'source_author',
		meaning: 'empty where the article names none',
		type: 'list',
		value: ({ briefing }) => briefing.bibliography.authors.map(({ name }) => name),
	},
	{ name: 'source_outlet', meaning: 'where it appeared', value: ({ briefing }) => briefing.outlet },
	{
		name: 'source_title',
		meaning: 'of the article',
		value: ({ briefing }) => briefing.bibliography.title.text,
	},
	{
		name: 'source_date',
		meaning: 'year, month, day: whatever is known; empty where unknown',
		value: ({
			briefing: {
				bibliography: { published },
			},
		}) => (typeof published === 'object' && 'date' in published ? published.date : undefined),
	},
	{
		name: 'source_date_words',
		meaning: 'the same in words, with what is known of an unknown date',
		value: ({ briefing }) => briefing.published,
	},
	{
		name: 'source_address',
		meaning: 'of the article; leads to another site',
		value: ({ briefing }) => briefing.bibliography.url?.address,
	},
	{
		name: 'source_address_worked',
		meaning: 'the day that address was last known to work',
		value: ({ briefing }) => briefing.bibliography.url?.lastWorked,
	},
];

export const buildRecommendationColumns = (dossier: Dossier): Column<TableRow<Recommendation>>[] => [
	{ name: 'id', meaning: 'never changes and is never used again', value: ({ item }) => item.slug },
	{
		name: 'address',
		meaning: 'its lasting address',
		value: ({ item }) => dossier.routes.absolute(item.href),
	},
	{ name: 'text', meaning: 'what is asked, in our words', value: ({ item }) => item.text },
	{ name: 'short', meaning: 'the same in a few words, for lists', value: ({ item }) => item.short },
	{ name: 'addressees', meaning: 'whom it asks', type: 'list', value: ({ item }) => names(item.addressees) },
	{
		name: 'addressee_ids',
		meaning: 'the same as ids',
		type: 'list',
		value: ({ item }) => ids(item.addressees),
	},
	{
		name: 'modality',
		meaning: `${oneOf(columnModalities)}; empty where an agreement is only reported`,
		value: ({ item }) => item.modality,
	},
	{
		name: 'form',
		meaning: oneOf(forms),
		value: ({ item }) => item.form,
	},
	{ name: 'condition', meaning: 'on what it depends', value: ({ item }) => item.condition },
	{ name: 'horizon', meaning: 'by when', value: ({ item }) => item.horizon },
	{ name: 'instrument', meaning: 'by what means, our class', value: ({ item }) => item.instrument.name },
	{ name: 'themes', meaning: 'our classes', type: 'list', value: ({ item }) => names(item.themes) },
	{
		name: 'about',
		meaning: 'whom it concerns besides',
		type: 'list',
		value: ({ item }) => names(item.about),
	},
	{
		name: 'concerns',
		meaning: 'ids of topics that it concerns by our reading though it names none of what they gather',
		type: 'list',
		value: ({ item }) => item.concerns ?? [],
	},
	{
		name: 'our_reading',
		meaning: 'which of these the source does not state',
		type: 'list',
		value: ({ item }) => item.ours ?? [],
	},
	{ name: 'wording', meaning: 'number of the wording', type: 'integer', value: ({ item }) => item.version },
	{
		name: 'wording_since',
		meaning: 'day of the wording',
		value: ({ item, briefing }) => wordingSince(item, briefing),
	},
	...buildOrigin<Recommendation>(dossier),
];

export const buildClaimColumns = (dossier: Dossier): Column<TableRow<Claim>>[] => [
	{ name: 'id', meaning: 'briefing and claim', value: ({ item }) => item.key },
	{
		name: 'address',
		meaning: 'its place in the briefing',
		value: ({ item }) => dossier.routes.absolute(item.href),
	},
	{ name: 'sentence', meaning: 'what is said, with who says it', value: ({ item }) => item.sentence },
	{
		name: 'kind',
		meaning: `${oneOf(ClaimData.shape.kind.options)}: as what the source states it`,
		value: ({ item }) => item.kind,
	},
	{ name: 'voice', meaning: 'author, or after whom the author says it', value: ({ item }) => item.voice },
	{
		name: 'actors',
		meaning: 'whom it is about',
		type: 'list',
		value: ({ item }) => names(item.about.actors),
	},
	{ name: 'themes', meaning: 'our classes', type: 'list', value: ({ item }) => names(item.about.themes) },
	{ name: 'places', meaning: 'where', type: 'list', value: ({ item }) => names(item.about.places) },
	{
		name: 'our_reading',
		meaning: 'which of these the source does not state',
		type: 'list',
		value: ({ item }) => item.ours ?? [],
	},
	{
		name: 'readings',
		meaning: 'where the sentence is unclear: what it may mean',
		type: 'list',
		value: ({ item }) => item.unclear ?? [],
	},
	...buildOrigin<Claim>(dossier),
];

export const buildFigureColumns = (dossier: Dossier): Column<TableRow<Figure>>[] => [
	{ name: 'id', meaning: 'briefing and figure', value: ({ item }) => item.key },
	{
		name: 'address',
		meaning: 'its place in the briefing',
		value: ({ item }) => dossier.routes.absolute(item.href),
	},
	{
		name: 'quantity',
		meaning: 'what is measured; the same word for the same thing',
		value: ({ item }) => item.quantity,
	},
	{
		name: 'value',
		meaning: 'the number; empty where the source gives it in words only',
		type: 'number',
		value: ({ item }) => item.value,
	},
	{ name: 'comparator', meaning: 'exact, over, about or under', value: ({ item }) => item.comparator },
	{ name: 'unit', meaning: 'of the number', value: ({ item }) => item.unit },
	{ name: 'printed', meaning: 'as the source prints it', value: ({ item }) => item.printed },
	{ name: 'population', meaning: 'of what it is a number', value: ({ item }) => item.population },
	{ name: 'period', meaning: 'of which time', value: ({ item }) => item.period },
	{ name: 'named_source', meaning: 'whom the article names for it', value: ({ item }) => item.namedSource },
	{ name: 'note', meaning: 'problems of scope', value: ({ item }) => item.note },
	...buildOrigin<Figure>(dossier),
];

/** Records of one kind with their briefings, in the order of the dossier. */
export const toTableRows = <Item>(
	{ briefings }: Dossier,
	listOf: (briefing: Briefing) => readonly Item[],
): TableRow<Item>[] => briefings.flatMap((briefing) => listOf(briefing).map((item) => ({ item, briefing })));
