/** Where a statement stands, and how a fact is known. */

import * as z from 'zod';
import { areAscending } from '../../text/pinpoints.ts';
import { isYear, lastYear, OwnDay, PartialDate } from './dates.ts';
import { BriefingId } from './ids.ts';
import { Text } from './prose.ts';
import { ForeignUrl } from './schema.ts';

/** The day of something that is cited: what was never printed is cited from what was. */
const SourceDate = PartialDate.refine((date) => isYear(date, 1450), {
	error: `write a year between 1450 and ${lastYear}`,
	params: { code: 'DATE' },
}).meta({ examples: ['2021-03'] });

/** Paragraph numbers of an original, counted from 1, ascending. */
export const Paragraphs = z
	.array(z.int().min(1))
	.min(1, 'name at least one paragraph')
	.refine(areAscending, 'write the paragraph numbers in ascending order, each once')
	.describe('Paragraphs of the original, counted from 1.')
	.meta({ examples: [[3, 5]] });

/** Paragraphs of one briefing's original: where a statement stands. */
export const Reference = z.strictObject({ briefing: BriefingId, paragraphs: Paragraphs });

export const References = z.array(Reference).min(1, 'name at least one briefing with its paragraphs');

/** A statement of ours about one original, with the paragraphs that bear it out. */
export const Note = z.strictObject({ text: Text, paragraphs: Paragraphs });

/** How a bibliographic fact is known: printed in the text, read from the page's address, found by search, or our own words. */
export const Basis = z.enum(['printed', 'address', 'search', 'ours']);

/** Something published elsewhere that bears out what no source of the dossier says. */
export const Outside = z.strictObject({
	name: Text.describe('Who says it, and where, such as "Grain Register, entry 4".'),
	url: ForeignUrl,
	date: SourceDate.optional().describe('When it was published, as exactly as is known.'),
	read: OwnDay.describe('The day it was looked up.'),
});

export const OutsideList = z.array(Outside).min(1, 'name at least one source with its address');

export type Reference = z.infer<typeof Reference>;

export type Basis = z.infer<typeof Basis>;

export type Outside = z.infer<typeof Outside>;
