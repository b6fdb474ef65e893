/** docs/problems.md: what each code means that the check or the build may print. */

import { codes } from '../../src/diagnostics/codes.ts';
import { ledgerCodes } from '../../src/permalinks/codes.ts';
import { siteCodes } from '../../src/verify/diagnostics.ts';

const groups: readonly (readonly [title: string, said: string, codes: Readonly<Record<string, string>>])[] = [
	['Content', 'Found by `npm run check`, at the line of a file in `content/`.', codes],
	[
		'Addresses',
		'Found by `npm run check`, at a line of the ledger or of the content that breaks its promise.',
		ledgerCodes,
	],
	[
		'The built site',
		'Found at the end of a build, in the pages. What content can cause is found by the check before; one that appears here alone is a fault of the engine.',
		siteCodes,
	],
];

/** The whole page. */
export const formatDiagnostics = (): string =>
	[
		'# Problems',
		'',
		'Every code that `npm run check` and `npm run build` may print, as in `briefings/rye.mdx:12:5 claims[1].kind CHOICE … → …`: file, line, column, field, code, what is wrong, how to mend it. Written by `npm run fields`; not to be edited.',
		'',
		...groups.flatMap(([title, said, list]) => [
			`## ${title}`,
			'',
			said,
			'',
			...Object.entries(list).map(([code, meaning]) => `- \`${code}\`: ${meaning}`),
			'',
		]),
	].join('\n');
