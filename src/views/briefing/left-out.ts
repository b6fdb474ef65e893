/** What a digest leaves out of its article. */

import { formatParagraphs } from '../../text/pinpoints.ts';
import type { Role } from '../../content/schema/original.ts';
import type { Briefing } from '../../dossier/briefing.ts';

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
