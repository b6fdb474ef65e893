/** A recommendation keeps every wording it has had, and fits itself. */

import type { Content } from '../content.ts';
import type { Entry } from '../entry.ts';
import type { Path, Problem } from '../problem.ts';
import { nobodyNamed, type Briefing, type Recommendation } from '../schema.ts';
import { broken } from './broken.ts';

export const checkRecommendations = ({ briefings }: Content): Problem[] =>
	briefings.flatMap((entry) =>
		entry.data.recommendations.flatMap((recommendation, i) => {
			const path = ['recommendations', i];
			return [...checkVersions(entry, recommendation, path), ...checkReadings(entry, recommendation, path)];
		}),
	);

function checkVersions(
	entry: Entry<Briefing>,
	{ version, text, earlier = [] }: Recommendation,
	path: Path,
): Problem[] {
	const problems = earlier.flatMap((wording, i) => {
		const at = (field: string) => [...path, 'earlier', i, field];
		const next = earlier[i + 1]?.text ?? text;
		return [
			...(wording.version === i + 1
				? []
				: [
						broken(
							entry,
							at('version'),
							'VERSION',
							`wording ${i + 1} is numbered ${wording.version}`,
							`write ${i + 1}; the oldest is 1`,
						),
					]),
			...(wording.text === next
				? [
						broken(
							entry,
							at('text'),
							'VERSION',
							'this wording is the same as the next',
							'write what the text was before',
						),
					]
				: []),
		];
	});
	if (version === earlier.length + 1) return problems;
	const message = `this is version ${version}, and it has ${earlier.length} earlier wordings`;
	const fix = `write ${earlier.length + 1}, or add the wordings that are missing`;
	return [...problems, broken(entry, [...path, 'version'], 'VERSION', message, fix)];
}

function checkReadings(entry: Entry<Briefing>, recommendation: Recommendation, path: Path): Problem[] {
	const { addressees, ours = [] } = recommendation;
	const nobody = addressees.indexOf(nobodyNamed);
	return [
		...(nobody >= 0 && addressees.length > 1
			? [
					broken(
						entry,
						[...path, 'addressees', nobody],
						'INCOMPLETE',
						'nobody is named, and yet someone is',
						'keep one of the two',
					),
				]
			: []),
		...ours.flatMap((part, i) => {
			const at = [...path, 'ours', i];
			if (ours.indexOf(part) < i)
				return [broken(entry, at, 'TWICE', `"${part}" stands in this list twice`, 'keep one of the two')];
			if (recommendation[part] !== undefined) return [];
			return [
				broken(
					entry,
					at,
					'INCOMPLETE',
					`there is no ${part} that could be ours`,
					`add ${part}:, or take this away`,
				),
			];
		}),
	];
}
