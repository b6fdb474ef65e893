/** What pages say of themselves to machines, in the words of schema.org. Allegations are left out: machines drop who alleges. */

import type { Briefing } from '../../dossier/briefing.ts';
import { toReference } from '../../citations/styles.ts';
import { toSourceWork } from '../../citations/cited-article.ts';
import { firstPublished, wordingSince } from '../../dossier/recommendation.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import type { Claim } from '../../dossier/claim.ts';
import type { Recommendation } from '../../dossier/recommendation.ts';
import type { Link } from '../../site/navigation.ts';
import type { Question } from '../../dossier/question.ts';
import type { Topic } from '../../dossier/topic.ts';

/** A thing with its properties; those that are undefined are left out. */
export type SchemaThing = Readonly<Record<string, unknown>>;

/** As the text of a script element: nothing in it can end the element or start a comment. */
export const toScript = (thing: SchemaThing) =>
	JSON.stringify({ '@context': 'https://schema.org', ...thing }).replace(
		/[<>&\u2028\u2029]/g,
		(character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
	);

const organisation = (name: string, url?: string): SchemaThing => ({ '@type': 'Organization', name, url });

/** What holds for everything we write. */
const toOwn = ({ site, routes }: Dossier): SchemaThing => ({
	inLanguage: site.language,
	license: site.licence.url,
	author: organisation(site.editor, routes.absolute(routes.home)),
});

/** The article that a briefing digests. */
function toArticle({ bibliography }: Briefing): SchemaThing {
	const { title, authors, outlet, published, url, language } = bibliography;
	return {
		'@type': 'Article',
		'@id': url?.address,
		...(title.basis === 'ours' ? { description: title.text } : { headline: title.text }),
		author: authors.length > 0 ? authors.map(({ name }) => ({ '@type': 'Person', name })) : undefined,
		publisher: outlet && organisation(outlet.name),
		datePublished: typeof published === 'object' && 'date' in published ? published.date : undefined,
		inLanguage: language,
	};
}

export const describeBriefing = (briefing: Briefing, dossier: Dossier): SchemaThing => ({
	'@type': 'Report',
	'@id': dossier.routes.absolute(briefing.href),
	identifier: briefing.id,
	name: briefing.name,
	abstract: briefing.lead,
	datePublished: briefing.added,
	dateModified: briefing.revised,
	...toOwn(dossier),
	isBasedOn: toArticle(briefing),
});

export const describeRecommendation = (
	recommendation: Recommendation,
	briefing: Briefing,
	dossier: Dossier,
): SchemaThing => ({
	'@type': 'CreativeWork',
	'@id': dossier.routes.absolute(recommendation.href),
	identifier: recommendation.slug,
	text: recommendation.text,
	version: String(recommendation.version),
	datePublished: firstPublished(recommendation, briefing),
	dateModified: recommendation.version > 1 ? wordingSince(recommendation, briefing) : undefined,
	...toOwn(dossier),
	isPartOf: { '@type': 'Report', '@id': dossier.routes.absolute(briefing.href), name: briefing.name },
	isBasedOn: toArticle(briefing),
	citation: toReference(toSourceWork(briefing, recommendation.paragraphs)),
});

/** Of long lists, how much a page tells machines: all of it stands in the data files. */
const mostItems = 40;
const mostClaims = 10;

/** Recommendations as a list of addresses; of a long one, the first. */
export const describeList = (
	name: string,
	items: readonly Pick<Link, 'href'>[],
	{ routes }: Dossier,
): SchemaThing => ({
	'@type': 'ItemList',
	name,
	numberOfItems: items.length,
	itemListElement: items.slice(0, mostItems).map(({ href }, i) => ({
		'@type': 'ListItem',
		position: i + 1,
		url: routes.absolute(href),
	})),
});

/** A statement of a source, with the source in the sentence. */
const toClaim = ({ href, sentence, briefing }: Claim, { routes }: Dossier): SchemaThing => ({
	'@type': 'Claim',
	'@id': routes.absolute(href),
	text: sentence,
	appearance: { '@type': 'Report', '@id': routes.absolute(briefing.href) },
});

export const describeTopic = (topic: Topic, dossier: Dossier): SchemaThing => ({
	'@graph': [
		{
			'@type': 'CreativeWork',
			'@id': dossier.routes.absolute(topic.href),
			identifier: topic.id,
			name: topic.name,
			abstract: topic.lead,
			dateModified: topic.changed,
			...toOwn(dossier),
		},
		...(topic.recommendations.length > 0
			? [describeList(`Recommendations: ${topic.name}`, topic.recommendations, dossier)]
			: []),
	],
});

/** The first statements of a list; no allegations, as machines drop who alleges. */
export const describeClaims = (claims: readonly Claim[], dossier: Dossier): SchemaThing => ({
	'@graph': claims
		.filter(({ kind }) => kind !== 'allegation')
		.slice(0, mostClaims)
		.map((claim) => toClaim(claim, dossier)),
});

export const describeQuestion = (question: Question, dossier: Dossier): SchemaThing => ({
	'@type': 'CreativeWork',
	'@id': dossier.routes.absolute(question.href),
	identifier: question.id,
	name: question.name,
	abstract: question.summary,
	dateModified: question.changed,
	...toOwn(dossier),
});

/** The dossier as a set of data, with the files it comes in. */
export const describeDataset = (
	dossier: Dossier,
	{
		version,
		files,
	}: {
		readonly version: string;
		readonly files: readonly { readonly href: string; readonly type: string }[];
	},
): SchemaThing => ({
	'@type': 'Dataset',
	'@id': dossier.routes.absolute(dossier.routes.data),
	name: dossier.site.title,
	description: dossier.site.description,
	dateModified: dossier.updated,
	version,
	...toOwn(dossier),
	distribution: files.map(({ href, type }) => ({
		'@type': 'DataDownload',
		contentUrl: dossier.routes.absolute(href),
		encodingFormat: type,
	})),
});
