/** What the page of a briefing says of its own parts. */

import { formatParagraphs } from '../../text/pinpoints.ts';
import type { Role } from '../../content/schema/original.ts';
import type { Briefing } from '../../dossier/briefing.ts';
import type { Link } from '../../site/navigation.ts';
import { count } from '../../text/grammar.ts';

/** Links to the sections that the page has. */
export function listContents({ recommendations, figures, claims }: Briefing): Link[] {
	const link = (name: string, id: string) => ({ name, href: `#${id}` });
	return [
		link('Bibliography', 'bibliography'),
		link('Standing', 'standing'),
		link('Key points', 'key-points'),
		link('Digest', 'digest'),
		...(recommendations.length > 0
			? [link(count(recommendations.length, 'recommendation'), 'recommendations')]
			: []),
		...(figures.length > 0 ? [link(count(figures.length, 'figure'), 'figures')] : []),
		link(count(claims.length, 'claim'), 'claims'),
	];
}

const roleNames: Readonly<Record<Role, string>> = {
	headline: 'headline',
	subtitle: 'subtitle',
	standfirst: 'standfirst',
	heading: 'heading',
	'pull-quote': 'pull-quote',
	byline: 'byline',
	biography: 'biography',
	boilerplate: 'boilerplate',
};

/** Which paragraphs the digest leaves out, and what they are. */
export function describeLeftOutParagraphs({ original }: Briefing): string {
	if (original.leftOut.length === 0) return 'None is left out.';
	const parts = original.leftOut.map(
		({ paragraphs, role }) => `${formatParagraphs(paragraphs)} (${roleNames[role]})`,
	);
	return `Left out: ${parts.join(', ')}.`;
}
