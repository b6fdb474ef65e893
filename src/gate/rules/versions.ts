/** A recommendation's version counts its wordings, and every one of them is kept. */

import type { Content } from '../content.ts';
import type { Entry } from '../entry.ts';
import type { Problem } from '../problem.ts';
import type { Briefing, Recommendation } from '../schema.ts';
import { broken } from './broken.ts';

export const checkVersions = ({ briefings }: Content): Problem[] =>
	briefings.flatMap((entry) => entry.data.recommendations.flatMap((recommendation, i) => check(entry, recommendation, i)));

function check(entry: Entry<Briefing>, { version, text, earlier = [] }: Recommendation, i: number): Problem[] {
	const path = ['recommendations', i];
	const problems = earlier.flatMap((wording, j) => {
		const next = earlier[j + 1]?.text ?? text;
		return [
			...(wording.version === j + 1
				? []
				: [broken(entry, [...path, 'earlier', j, 'version'], 'VERSION', `wording ${j + 1} is numbered ${wording.version}`, `write ${j + 1}; the oldest is 1`)]),
			...(wording.text === next
				? [broken(entry, [...path, 'earlier', j, 'text'], 'VERSION', 'this wording is the same as the next', 'write what the text was before')]
				: []),
		];
	});
	if (version !== earlier.length + 1) {
		const message = `version ${version} with ${earlier.length} earlier wordings`;
		problems.push(broken(entry, [...path, 'version'], 'VERSION', message, `write ${earlier.length + 1}, or add the wordings that are missing`));
	}
	return problems;
}
