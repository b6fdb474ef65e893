/** Earlier versions of a recommendation in words, newest first: only what the next version changed. */

import { formatParagraphs } from '../../text/pinpoints.ts';
import { none } from '../../content/schema/recommendation.ts';
import type { Recommendation } from '../../dossier/recommendation.ts';
import { formNames, modalityNames } from '../../dossier/strength.ts';
import { listOf } from '../../text/grammar.ts';

export interface EarlierVersion {
	readonly version: number;
	readonly changes: readonly { readonly name: string; readonly value: string }[];
	readonly changed: string;
	readonly reason: string;
}

/** @param nameOf the name of an addressee by its id: those of earlier versions may be asked for nothing now */
export const describeEarlier = (
	{ earlier = [] }: Pick<Recommendation, 'earlier'>,
	nameOf: (addressee: string) => string,
): EarlierVersion[] =>
	earlier.toReversed().map(({ version, was, changed, reason }) => ({
		version,
		changed,
		reason,
		changes: [
			...(was.text === undefined ? [] : [{ name: 'Text', value: `“${was.text.replace(/\.$/, '')}”` }]),
			...(was.form === undefined ? [] : [{ name: 'Form', value: formNames[was.form] }]),
			...(was.modality === undefined
				? []
				: [{ name: 'Strength', value: was.modality === none ? none : modalityNames[was.modality] }]),
			...(was.addressees === undefined
				? []
				: [{ name: 'Asked of', value: listOf(was.addressees.map(nameOf)) }]),
			...(was.condition === undefined ? [] : [{ name: 'Condition', value: was.condition }]),
			...(was.paragraphs === undefined
				? []
				: [{ name: 'Paragraphs', value: formatParagraphs(was.paragraphs) }]),
		],
	}));
