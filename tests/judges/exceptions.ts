/** What the checkers hold against us wrongly, or what we decided to bear, each with its reason. */

import type { Finding } from './judges.ts';

export interface Exception {
	readonly judge: Finding['judge'];
	readonly rule: string;
	/** Only elements that begin like this; all where it is absent. */
	readonly at?: RegExp;
	readonly because: string;
}

export const exceptions: readonly Exception[] = [];

export const isExcepted = (finding: Finding, { judge, rule, at }: Exception) =>
	finding.judge === judge && finding.rule === rule && (at?.test(finding.at) ?? true);
