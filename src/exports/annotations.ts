/** What sources answer, as Web Annotations: each answer on the passages of the article, or of our digest, that bear it out. */

import { lookUpBriefing, type Briefing } from '../dossier/briefing.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { listPositionRows, type PositionRow } from './comparison-tables.ts';

const context = 'http://www.w3.org/ns/anno.jsonld';

/**
 * A collection of the whole, in one page.
 *
 * @param address where the file stands
 */
export function buildAnnotations(address: string, dossier: Dossier): Readonly<Record<string, unknown>> {
	const { site, routes, updated } = dossier;
	const items = listPositionRows(dossier).flatMap((row, i) =>
		toAnnotation(row, `${address}#a${i + 1}`, dossier),
	);
	return {
		'@context': context,
		id: address,
		type: 'AnnotationCollection',
		label: `${site.title}: what each source answers`,
		creator: { id: routes.absolute(routes.home), type: 'Organization', name: site.editor },
		modified: `${updated}T00:00:00Z`,
		rights: site.licence.url,
		total: items.length,
		first: { id: `${address}#all`, type: 'AnnotationPage', partOf: address, startIndex: 0, items },
	};
}

function toAnnotation({ question, briefing, position }: PositionRow, id: string, dossier: Dossier) {
	if (!position) return [];
	const { site, routes } = dossier;
	const source = lookUpBriefing(dossier.briefings)(briefing.id);
	return [
		{
			id,
			type: 'Annotation',
			motivation: 'describing',
			body: [
				{
					type: 'TextualBody',
					purpose: 'describing',
					format: 'text/plain',
					language: site.language,
					value: `${question.name} ${position.verdict}: ${position.answer}`,
				},
				{
					id: routes.absolute(question.href),
					type: 'SpecificResource',
					purpose: 'classifying',
					source: routes.absolute(question.href),
				},
			],
			target: position.source.paragraphs.map((n) => toTarget(n, source, dossier)),
		},
	];
}

/**
 * One paragraph. In the article, three words that occur once in it lead there: all of it that may be published. Where its
 * address is unknown, our digest of the paragraph stands for it.
 */
function toTarget(n: number, { id, bibliography, original }: Briefing, { routes }: Dossier) {
	const words = original.finders.find(({ paragraph }) => paragraph === n)?.words;
	const address = bibliography.url?.address;
	return address && words
		? { type: 'SpecificResource', source: address, selector: { type: 'TextQuoteSelector', exact: words } }
		: {
				type: 'SpecificResource',
				source: routes.absolute(routes.briefing(id)),
				selector: {
					type: 'FragmentSelector',
					conformsTo: 'http://tools.ietf.org/rfc/rfc3236',
					value: `p${n}`,
				},
			};
}
