/** How strongly a thing is asked: the words readers see, and the order lists keep. */

import { Form, Modality } from '../content/schema/recommendation.ts';

export const modalities = Modality.options;
export const forms = Form.options;

/** The order of columns: what is asked for, then what is advised against. */
const columns: Readonly<Record<Modality, number>> = { must: 1, should: 2, can: 3, 'should-not': 4 };
export const columnModalities = modalities.toSorted((a, b) => columns[a] - columns[b]);

export const modalityNames: Readonly<Record<Modality, string>> = {
	must: 'must',
	should: 'should',
	can: 'can',
	'should-not': 'should not',
};

export const formNames: Readonly<Record<Form, string>> = {
	explicit: 'asked outright',
	option: 'an option',
	inferred: 'inferred',
	'reported-commitment': 'reported as agreed',
};

export interface Strength {
	/** Absent where others are reported to have agreed on it: then the source asks for nothing. */
	readonly modality?: Modality | undefined;
	readonly form: Form;
}

/** Where a strength stands among the others: the schema lists them strongest first; what asks for nothing comes last. */
const rankOf = ({ modality }: Strength) =>
	modality === undefined ? modalities.length : modalities.indexOf(modality);

/** Strongest first; of equal strength, what is said outright before what is offered, inferred or only reported. */
export const strongestFirst = (a: Strength, b: Strength) =>
	rankOf(a) - rankOf(b) || forms.indexOf(a.form) - forms.indexOf(b.form);

/** "should, asked outright"; "reported as agreed". */
export const describeStrength = ({ modality, form }: Strength) =>
	modality === undefined ? formNames[form] : `${modalityNames[modality]}, ${formNames[form]}`;

/** How many of each strength, in the order of columns. */
export const countStrengths = (items: readonly Strength[]) =>
	columnModalities.map((modality) => ({
		modality,
		name: modalityNames[modality],
		count: items.filter((item) => item.modality === modality).length,
	}));
