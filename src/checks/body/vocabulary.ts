/** The components that each kind of text may place, with the attributes they have. */

/** A component's attributes, each with whether it must be given. */
export type Component = Readonly<Record<string, 'required' | 'optional'>>;
export type Vocabulary = Readonly<Record<string, Component>>;

export const vocabularies = {
	briefings: {
		Recommendation: { id: 'required' },
		Figure: { id: 'required' },
		Unclear: { paragraph: 'required' },
	},
	topics: {
		Recommendations: {},
		Positions: { question: 'optional' },
		Sources: {},
		Background: {},
		Silences: {},
		Figures: {},
		Events: {},
		Claims: { kind: 'optional' },
	},
	pages: {
		Strengths: {},
	},
} as const satisfies Record<string, Vocabulary>;

export type BodyName = keyof typeof vocabularies;

/** The kind of text that a file holds. */
export function findBodyName(file: string): BodyName {
	const [folder] = file.split('/');
	return folder === 'briefings' || folder === 'topics' ? folder : 'pages';
}
