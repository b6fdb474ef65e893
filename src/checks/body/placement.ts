/** What the front matter of a briefing holds stands in its text once. */

import type { TextDiagnostic } from '../../diagnostics/diagnostic.ts';
import { formatPath, type Path } from '../../diagnostics/diagnostic.ts';
import { quote } from '../../diagnostics/quote.ts';
import type { Briefing } from '../../content/schema/briefing.ts';
import { didYouMean } from '../../diagnostics/suggestion.ts';
import { formatParagraphs } from '../../text/pinpoints.ts';
import type { Use } from './components.ts';
import type { BodyStatement } from './statements.ts';

/** A kind of entry, and the component that places it. */
interface Kind {
	readonly name: string;
	readonly attribute: string;
	readonly path: Path;
	/** The ids that the front matter gives, each with the paragraphs that it rests on. */
	readonly entries: readonly { readonly id: string; readonly rests: readonly number[] }[];
}

const listKinds = ({ recommendations, figures, standing }: Briefing): Kind[] => [
	{
		name: 'Recommendation',
		attribute: 'id',
		path: ['recommendations'],
		entries: recommendations.map(({ id, paragraphs }) => ({ id: String(id), rests: paragraphs })),
	},
	{
		name: 'Figure',
		attribute: 'id',
		path: ['figures'],
		entries: figures.map(({ id, paragraphs }) => ({ id, rests: paragraphs })),
	},
	{
		name: 'Unclear',
		attribute: 'paragraph',
		path: ['standing', 'unclear'],
		entries: standing.unclear.map(({ paragraph }) => ({ id: String(paragraph), rests: [paragraph] })),
	},
];

/** What a text places that does not exist, stands in it already, or stands elsewhere than what it rests on. */
export function checkPlacement(
	uses: readonly Use[],
	statements: readonly BodyStatement[],
	briefing: Briefing,
): TextDiagnostic[] {
	return listKinds(briefing).flatMap(({ name, attribute, path, entries }) => {
		const placed = new Set<string>();
		return uses.flatMap((use): TextDiagnostic[] => {
			const id = use.attributes[attribute];
			if (use.name !== name || id === undefined) return [];
			const { offset } = use;
			const entry = entries.find((one) => one.id === id);
			if (!entry) {
				const known = entries.map((one) => one.id);
				const message = `the front matter has no ${quote(id)} in ${formatPath(path)}${didYouMean(id, known)}`;
				return [{ offset, code: 'UNKNOWN-ID', message, fix: 'name one that it has' }];
			}
			if (placed.has(id)) {
				return [
					{
						offset,
						code: 'PLACED-TWICE',
						message: `${quote(id)} is placed above already`,
						fix: 'keep one of the two',
					},
				];
			}
			placed.add(id);
			const { rests } = entry;
			const above = findAbove(statements, offset);
			// What rests on paragraphs that the digest does not cover has no place in it.
			const isCovered = rests.some((n) =>
				statements.some(({ marks }) => marks.some((mark) => mark.paragraphs.includes(n))),
			);
			if (!above || !isCovered || above.some((n) => rests.includes(n))) return [];
			return [
				{
					offset,
					code: 'PLACED-AWAY',
					message: `${quote(id)} rests on ${formatParagraphs(rests)}, and stands ${
						above.length === 0 ? 'above all that' : `after what covers ${formatParagraphs(above)}`
					}`,
					fix: 'put it directly after the paragraph that covers what it rests on',
				},
			];
		});
	});
}

/** The paragraphs that the block above a place covers; undefined where none can be told. */
function findAbove(statements: readonly BodyStatement[], offset: number): readonly number[] | undefined {
	const last = statements.findLast((statement) => statement.offset <= offset);
	const block = statements.filter((statement) => statement.block === last?.block);
	if (block.some(({ isSound, marks }) => !isSound || marks.length === 0)) return undefined;
	return block.flatMap(({ marks }) => marks.flatMap((mark) => mark.paragraphs));
}

/** The entries that a text does not place, each with what would; where a component does not say what it places, nobody knows. */
export function listUnplaced(uses: readonly Use[], briefing: Briefing): { path: Path; tag: string }[] {
	return listKinds(briefing).flatMap(({ name, attribute, path, entries }) => {
		const placed = new Set(uses.flatMap((use) => (use.name === name ? [use.attributes[attribute]] : [])));
		if (placed.has(undefined)) return [];
		return entries.flatMap(({ id }, i) =>
			placed.has(id) ? [] : [{ path: [...path, i], tag: `<${name} ${attribute}="${id}" />` }],
		);
	});
}
