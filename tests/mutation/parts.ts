/** The parts of the code that mutation testing covers: each with its files, the tests that speak of it, and what they must notice. */

export interface Part {
	readonly code: readonly string[];
	readonly tests: readonly string[];
	/** Of the tests, those that take long: over generated input, in processes of their own, or over whole built sites. */
	readonly slow: readonly string[];
	/** Per cent of the changes that the tests must notice. */
	readonly killed: number;
}

export const parts: Readonly<Record<string, Part>> = {
	gate: {
		code: ['src/{checks,content,diagnostics,text}/**/*.ts'],
		// What is proved needs an article and its fingerprint: the tests of that stand beside what makes them.
		tests: [
			'tests/unit/{cache,checks,content,diagnostics,text}/**/*.test.ts',
			'tests/unit/scripts/proof.test.ts',
		],
		slow: ['tests/unit/{checks,content}/**/{apart,bytes,many-files,properties,round-trip}.test.ts'],
		killed: 90,
	},
	model: {
		code: ['src/{addresses,citations,dossier,exports,hosting,lists,map,permalinks,pictures,site}/**/*.ts'],
		tests: [
			'tests/unit/{citations,components,dossier,exports,lists,map,memo,open,site,permalinks,pictures,views}/**/*.test.ts',
		],
		slow: [
			'tests/unit/open/**/{contrast,dates}.test.ts',
			'tests/unit/{exports,permalinks,pictures}/**/{cards,dossier-file,sitemap}.test.ts',
		],
		killed: 85,
	},
	search: {
		code: ['src/search/engine/**/*.ts'],
		tests: ['tests/unit/search/**/*.test.ts'],
		slow: ['tests/unit/search/**/fold.test.ts'],
		killed: 80,
	},
};
