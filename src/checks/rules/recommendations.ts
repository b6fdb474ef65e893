/** A recommendation keeps every wording it has had, and fits itself. */

import { isDeepStrictEqual } from 'node:util';
import type { Content } from '../../content/content.ts';
import type { Entry } from '../../content/entry.ts';
import type { Path, Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Briefing } from '../../content/schema/briefing.ts';
import { nobodyNamed, none, notStated, type Recommendation } from '../../content/schema/recommendation.ts';
import { isUnder } from '../../content/counts/tally.ts';
import { broken } from './broken.ts';

export const checkRecommendations = ({ briefings, topics }: Content): Diagnostic[] =>
	briefings.flatMap((entry) =>
		entry.data.recommendations.flatMap((recommendation, i) => {
			const path = ['recommendations', i];
			return [
				...checkVersions(entry, recommendation, path),
				...checkReadings(entry, recommendation, path),
				...checkStrength(entry, recommendation, path),
				...checkConcerns(entry, recommendation, path, topics),
			];
		}),
	);

/** Each earlier version says what the next one changed, and only that. */
function checkVersions(entry: Entry<Briefing>, recommendation: Recommendation, path: Path): Diagnostic[] {
	const { version, earlier = [] } = recommendation;
	const diagnostics = earlier.flatMap(({ version: number, was }, i) => {
		const at = (...rest: Path) => [...path, 'earlier', i, ...rest];
		// What the versions between did not change, the present one still has.
		const between = earlier.slice(i + 1).map((later) => later.was);
		const next: Record<string, unknown> = Object.assign({}, recommendation, ...between.reverse());
		const same = Object.entries(was).filter(([key, value]) => isDeepStrictEqual(value, next[key] ?? none));
		return [
			...(number === i + 1
				? []
				: [
						broken(
							entry,
							at('version'),
							'VERSION',
							`version ${i + 1} is numbered ${number}`,
							`write ${i + 1}; the oldest is 1`,
						),
					]),
			...same.map(([key]) =>
				broken(
					entry,
					at('was', key),
					'VERSION',
					`${key} is the same in the next version`,
					'write what it was before, or take it away',
				),
			),
		];
	});
	if (version === earlier.length + 1) return diagnostics;
	const message = `this is version ${version}, and it has ${earlier.length} earlier versions`;
	const fix = `write ${earlier.length + 1}, or add the versions that are missing`;
	return [...diagnostics, broken(entry, [...path, 'version'], 'VERSION', message, fix)];
}

function checkReadings(entry: Entry<Briefing>, recommendation: Recommendation, path: Path): Diagnostic[] {
	const { addressees, instrument, ours = [] } = recommendation;
	const nobody = addressees.indexOf(nobodyNamed);
	const isThere = (part: (typeof ours)[number]) =>
		part === 'instrument' ? instrument !== notStated : recommendation[part] !== undefined;
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
		...ours
			.map((part, i) => ({ part, at: [...path, 'ours', i] }))
			.filter(({ part }) => !isThere(part))
			.map(({ part, at }) =>
				broken(
					entry,
					at,
					'INCOMPLETE',
					`there is no ${part} that could be ours`,
					part === 'instrument' ? 'name an instrument, or take this away' : `add ${part}:, or take this away`,
				),
			),
	];
}

/** What is only reported asks for nothing, and whatever asks does so with some strength. */
function checkStrength(entry: Entry<Briefing>, { form, modality }: Recommendation, path: Path): Diagnostic[] {
	const isReported = form === 'reported-commitment';
	if (isReported === (modality === undefined)) return [];
	return [
		isReported
			? broken(
					entry,
					[...path, 'modality'],
					'INCOMPLETE',
					'a reported commitment asks for nothing, and yet has a strength',
					'take modality: away, or choose another form',
				)
			: broken(
					entry,
					[...path, 'form'],
					'INCOMPLETE',
					`what is ${form} asks with some strength, and none is given`,
					'add modality:, or write reported-commitment',
				),
	];
}

/** Our reading puts a recommendation under topics where nothing else does. */
function checkConcerns(
	entry: Entry<Briefing>,
	recommendation: Recommendation,
	path: Path,
	topics: Content['topics'],
): Diagnostic[] {
	return (recommendation.concerns ?? []).flatMap((id, i) => {
		const topic = topics.find((one) => one.id === id);
		if (!topic || !isUnder(topic.data, recommendation)) return [];
		const message = `what it names puts it under ${id} already`;
		return [broken(entry, [...path, 'concerns', i], 'NEEDLESS', message, 'take this away')];
	});
}
