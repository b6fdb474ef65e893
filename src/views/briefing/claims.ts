/** How a claim is said where its source is named already: whose view it is, and what kind of statement. */

import type { Claim } from '../../dossier/claim.ts';
import { capitalised } from '../../text/grammar.ts';

export const claimKindNames: Readonly<Record<Claim['kind'], string>> = {
	checkable: 'can be checked',
	cause: 'cause given',
	assessment: 'judgement',
	allegation: 'allegation',
	forecast: 'forecast',
};

const oursNames = {
	kind: 'its kind',
	voice: 'whose view',
	actors: 'whom it concerns',
	places: 'which place',
};

/** The claim as a sentence: what others are reported to say is said to be theirs. */
export function describeClaim({ text, voice, kind, unclear = [], ours = [] }: Claim) {
	const sentence =
		voice === 'author' ? `${capitalised(text)}.` : `According to ${inSentence(voice)}, ${text}.`;
	const parts = ours.map((part) => oursNames[part]);
	return {
		sentence,
		kind: [claimKindNames[kind], ...(parts.length > 0 ? [`our reading: ${parts.join(', ')}`] : [])].join(
			'; ',
		),
		readings:
			unclear.length > 0
				? `Unclear; may mean: ${unclear.map((reading) => reading.replace(/\.$/, '')).join('; or: ')}.`
				: undefined,
	};
}

/** "Some analysts" inside a sentence; a name keeps its capital. */
const inSentence = (voice: string) =>
	voice.replace(/^(Some|Unnamed|Several|The|An?|Reports|Officials)\b/, (word) => word.toLowerCase());
