/** What the checkers hold against us wrongly, or what we decided to bear, each with its reason. */

import type { Finding } from './judges.ts';

export interface Exception {
	readonly judge: Finding['judge'];
	readonly rule: string;
	/** Only elements that begin like this; all where it is absent. */
	readonly at?: RegExp;
	readonly because: string;
}

export const exceptions: readonly Exception[] = [
	{
		judge: 'ibm',
		rule: 'aria_accessiblename_exists',
		at: /^<th role="columnheader" scope="col">$/,
		because: 'Its name stands in it for those who listen; this checker does not count text that is clipped.',
	},
];

export const isExcepted = (finding: Finding, { judge, rule, at }: Exception) =>
	finding.judge === judge && finding.rule === rule && (at?.test(finding.at) ?? true);
