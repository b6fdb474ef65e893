/** The components that each kind of text may place, with the attributes they have. */

/** A component's attributes, each with whether it must be given. */
export type Component = Readonly<Record<string, 'required' | 'optional'>>;
export type AllowedComponents = Readonly<Record<string, Component>>;

export const allowedComponents = {
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
} as const satisfies Record<string, AllowedComponents>;

export type BodyName = keyof typeof allowedComponents;

/** What paragraphs with pinpoints become; no editor writes it. */
export const statementComponents = {
	briefings: 'Passage',
	topics: 'Statement',
	pages: 'Statement',
} as const satisfies Record<BodyName, string>;

/** A component for each name that may stand in a kind of text once it is compiled. */
export type ComponentsIn<Body extends BodyName> = Readonly<
	Record<keyof (typeof allowedComponents)[Body] | (typeof statementComponents)[Body], unknown>
>;

/** The kind of text that a file holds. */
export function findBodyName(file: string): BodyName {
	const [folder] = file.split('/');
	return folder === 'briefings' || folder === 'topics' ? folder : 'pages';
}
