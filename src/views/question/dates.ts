/** How the dates of some articles are known, in a sentence each. */

import { basisNames } from '../briefing/bibliography.ts';
import type { Briefing } from '../../dossier/briefing.ts';

export const describeDates = (briefings: readonly Briefing[]): string[] =>
	briefings.map(({ name, published, bibliography }) => {
		const known = bibliography.published;
		if (known === 'unknown') return `${name}: no date is known.`;
		if ('date' in known) return `${name}: ${published}, ${basisNames[known.basis]}.`;
		const reasons = [
			`${known.reason} (${basisNames[known.basis]})`,
			...(known.probably ? [`probably ${known.probably.reason} (${basisNames[known.probably.basis]})`] : []),
		];
		return `${name}: ${published}; ${reasons.join('; ')}.`;
	});
