/** How strongly a thing is asked: the words readers see, and the order lists keep. */

import { Form, Modality } from '../gate/schema.ts';

export const modalities = Modality.options;
export const forms = Form.options;

export const modalityNames: Readonly<Record<Modality, string>> = {
	must: 'must',
	should: 'should',
	can: 'can',
	'should-not': 'should not',
};

export const formNames: Readonly<Record<Form, string>> = {
	explicit: 'explicit',
	option: 'an option',
	implied: 'implied',
	'reported-commitment': 'reported as agreed',
};

export interface Strength {
	readonly modality: Modality;
	readonly form: Form;
}

/** Strongest first; of equal strength, what is said outright before what is offered, implied or only reported. */
export const strongestFirst = (a: Strength, b: Strength) =>
	modalities.indexOf(a.modality) - modalities.indexOf(b.modality) ||
	forms.indexOf(a.form) - forms.indexOf(b.form);

/** How many of each strength, in the order of `modalities`. */
export const countStrengths = (items: readonly Strength[]) =>
	modalities.map((modality) => ({
		modality,
		name: modalityNames[modality],
		count: items.filter((item) => item.modality === modality).length,
	}));
