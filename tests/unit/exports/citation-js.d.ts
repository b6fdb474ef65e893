/** The part of citation-js that the tests read our exports back with. */

declare module '@citation-js/core' {
	export class Cite {
		constructor(data: unknown);
		readonly data: readonly Record<string, any>[];
	}
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
