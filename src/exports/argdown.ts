/** The argument in Argdown: recommendations as statements, claims as what speaks for or against them, questions with their answers. */

import type { Dossier } from '../dossier/dossier.ts';
import { indexBy } from '../lists/index-by.ts';
import type { Claim } from '../dossier/claim.ts';
import { isRecommendation, type RelationKind, type Relation } from '../dossier/relation.ts';

/** How each relation stands at its target, read from `from`: for it, against it, or undermining what leads there. */
const signs: Readonly<Record<RelationKind, '+' | '-' | '><' | undefined>> = {
	supports: '+',
	specifies: '+',
	'speaks-for': '+',
	precondition: '+',
	conflicts: '><',
	tension: '-',
	'speaks-against': '-',
	// Likeness is neither support nor attack.
	overlaps: undefined,
	'different-party': undefined,
};

/** Text in which nothing is markup: what would be is written with a backslash. */
export const escapeArgdown = (text: string) =>
	text.replace(/\s+/g, ' ').replace(/[\\#@{}[\]<>*_+^()|~/:]/g, (character) => `\\${character}`);

const quote = (text: string) => JSON.stringify(text);

export function printArgdown(dossier: Dossier): string {
	const { site, routes, recommendations, questions, relations } = dossier;
	const into = indexBy(relations.all, ({ to }) => [to.key]);
	return `${[
		[
			'===',
			`title: ${quote(site.title)}`,
			`author: ${quote(site.editor)}`,
			`date: ${dossier.updated}`,
			'===',
		].join('\n'),
		'# Recommendations',
		...recommendations.map(({ key, slug, text, href }) =>
			[
				`[${slug}]: ${escapeArgdown(text)} {address: ${quote(routes.absolute(href))}}`,
				...into.get(key).flatMap(toLine),
			].join('\n'),
		),
		'# Questions',
		...questions.map((question) =>
			[
				`## ${escapeArgdown(question.name)}`,
				...question.answering.map(({ briefing, positions }) =>
					positions
						.map(
							({ verdict, answer }, i) =>
								`[${question.id}/${briefing.id}${i > 0 ? `/${i + 1}` : ''}]: ${escapeArgdown(`${verdict}: ${answer}`)}`,
						)
						.join('\n\n'),
				),
			].join('\n\n'),
		),
	].join('\n\n')}\n`;
}

function toLine({ kind, from, reason }: Relation): string[] {
	const sign = signs[kind];
	if (!sign) return [];
	const statement = isRecommendation(from) ? `[${from.slug}]` : toStatement(from);
	return [`  ${sign} ${statement} // ${reason.replace(/\s+/g, ' ')}`];
}

const toStatement = ({ key, sentence }: Claim) => `[${key}]: ${escapeArgdown(sentence)}`;
