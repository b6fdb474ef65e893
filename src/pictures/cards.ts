/** What the pictures of pages say. */

import type { Dossier } from '../dossier/dossier.ts';
import { describeStrength } from '../dossier/strength.ts';
import { count, listOf } from '../text/grammar.ts';

export interface CardText {
	/** Below the folder of cards, without an ending. */
	readonly name: string;
	readonly site: string;
	readonly kind: string;
	readonly title: string;
	readonly facts: string;
	readonly attribution: string;
	readonly address: string;
}

/** What the font of the pictures has letters for. */
const drawable =
	/^[\u0000-\u024F\u02BB\u02BC\u02C6\u02DA\u02DC\u1E00-\u1EFF\u2000-\u206F\u20A0-\u20BF\u2122\u2212]*$/;

/** Whether every letter of a card can be drawn: a card with gaps is worse than none. */
export const isDrawable = (card: Omit<CardText, 'name'>) =>
	Object.values(card).every((text) => drawable.test(text));

/** One for every briefing, topic, question and recommendation, and one for all other pages. */
export function listCards(dossier: Dossier): CardText[] {
	const { site, routes, topics, briefings, questions, recommendations } = dossier;
	const card = (
		kind: string,
		folder: string,
		id: string,
		href: string,
		texts: Pick<CardText, 'title' | 'facts' | 'attribution'>,
	): CardText => ({
		name: `${folder}/${id}`,
		site: site.title,
		kind,
		address: routes.absolute(href).replace(/^https:\/\//, ''),
		...texts,
	});
	return [
		card('Briefings', 'site', 'all', routes.home, {
			title: site.tagline,
			facts: [
				count(briefings.length, 'source'),
				count(recommendations.length, 'recommendation'),
				count(questions.length, 'question'),
			].join(', '),
			attribution: site.editor,
		}),
		...questions.map(({ id, href, name, answering, verdicts }) =>
			card('Where they differ', 'questions', id, href, {
				title: name,
				facts: `${count(answering.length, 'source')} of ${briefings.length} answer`,
				attribution: count(verdicts, 'different answer'),
			}),
		),
		...topics.map(({ id, href, name, naming, sources, independentTexts }) =>
			card('Topic', 'topics', id, href, {
				title: name,
				facts: `What ${count(naming.length, 'source')} of ${sources.length} say`,
				attribution: count(independentTexts, 'independent wording'),
			}),
		),
		...briefings.map(({ id, href, bibliography, by, outlet, published, recommendations: asked, claims }) =>
			card('Briefing', 'briefings', id, href, {
				title: bibliography.title.text,
				facts: `A digest: ${count(claims.length, 'claim')}, ${count(asked.length, 'recommendation')}`,
				attribution: [by, outlet, published].filter(Boolean).join(', '),
			}),
		),
		...recommendations.map(({ slug, href, text, addressees, modality, form, briefing, source }) =>
			card('Recommendation', 'recommendations', slug, href, {
				title: text,
				facts: `Asked of ${listOf(addressees.map(({ name }) => name))}: ${describeStrength({ modality, form })}`,
				attribution: [
					briefing.by,
					briefing.outlet,
					briefing.published,
					source.runs.map(({ label }) => label).join(' '),
				]
					.filter(Boolean)
					.join(', '),
			}),
		),
	];
}
