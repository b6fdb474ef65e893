/** The terms of a recommendation: each with whether the source states it or we read it so. */

import { nobodyNamed, type Ours } from '../../content/schema/recommendation.ts';
import type * as z from 'zod';
import type { Recommendation } from '../../dossier/recommendation.ts';
import type { Link } from '../../site/navigation.ts';
import { describeStrength } from '../../dossier/strength.ts';

export interface Term {
	readonly name: string;
	readonly value: string;
	/** In place of the value. */
	readonly links?: readonly Link[];
	readonly basis: string;
}

/** The terms in the order of the page. */
export function listTerms(recommendation: Recommendation): Term[] {
	const {
		addressees,
		about,
		condition,
		horizon,
		instrument,
		themes,
		modality,
		form,
		version,
		ours = [],
		source,
	} = recommendation;
	const stated = `stated, ${source.runs.map(({ label }) => label).join(' ')}`;
	const basis = (part: z.infer<typeof Ours>) => (ours.includes(part) ? 'our reading' : stated);
	return [
		{
			name: 'Addressee',
			value: '',
			links: addressees,
			basis: addressees.some(({ id }) => id === nobodyNamed) ? 'nobody is named' : basis('addressees'),
		},
		{
			name: 'Strength',
			value: describeStrength({ modality, form }),
			basis: form === 'inferred' || ours.includes('form') ? 'our reading' : basis('modality'),
		},
		{
			name: 'Condition',
			value: condition ?? 'None',
			basis: condition ? basis('condition') : 'none is stated',
		},
		{ name: 'By when', value: horizon ?? 'No date', basis: horizon ? basis('horizon') : 'not stated' },
		...(about.length > 0 ? [{ name: 'Concerns', value: '', links: about, basis: basis('about') }] : []),
		{
			name: 'Means',
			value: '',
			links: [instrument],
			basis: ours.includes('instrument') ? 'our reading' : 'our class',
		},
		{ name: 'Themes', value: '', links: themes, basis: 'our class' },
		{
			name: 'Version',
			value: `${version}${version === 1 ? ', unchanged' : ', changed; see below'}`,
			basis: 'our record',
		},
	];
}
