/** What stands at an address, in the form in which the ledger keeps it: whatever of it changes is noticed. */

import type { Path } from '../diagnostics/diagnostic.ts';
import { none } from '../content/schema/recommendation.ts';
import type { Form, Modality, Recommendation } from '../content/schema/recommendation.ts';

/** Its parts by name, each in a form in which equal parts are equal texts; absent parts are left out. */
export type Meaning = Readonly<Record<string, string | readonly string[] | readonly number[]>>;

/** Where a part stands in its content file. */
export type Paths = Readonly<Record<string, Path>>;

interface Version {
	readonly text: string;
	readonly form: Form;
	readonly modality?: Modality | undefined;
	readonly addressees: readonly string[];
	readonly condition?: string | undefined;
	readonly paragraphs: readonly number[];
}

/** Line breaks and runs of blanks are not wording: a browser shows them as one blank. */
export const toLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** A recommendation in each of its versions, oldest first: what a version says of itself, and for the rest what the next one kept. */
export function listVersions({
	earlier = [],
	...present
}: Version & Pick<Recommendation, 'earlier'>): readonly [Version, ...Version[]] {
	let oldest: Version = present;
	const later: Version[] = [];
	for (const { was } of earlier.toReversed()) {
		later.unshift(oldest);
		oldest = {
			text: was.text ?? oldest.text,
			form: was.form ?? oldest.form,
			modality: was.modality === none ? undefined : (was.modality ?? oldest.modality),
			addressees: was.addressees ?? oldest.addressees,
			condition: was.condition === none ? undefined : (was.condition ?? oldest.condition),
			paragraphs: was.paragraphs ?? oldest.paragraphs,
		};
	}
	return [oldest, ...later];
}

/** What a version means besides its text. Whom it asks has no order. */
export const toMeaning = ({ form, modality, addressees, condition, paragraphs }: Version): Meaning => ({
	form,
	...(modality === undefined ? {} : { modality }),
	addressees: [...addressees].sort(),
	...(condition === undefined ? {} : { condition: toLine(condition) }),
	paragraphs,
});

/** As it stands in the note of a line. */
export const formatMeaning = (meaning: Meaning) => JSON.stringify(meaning);

/** Undefined for a note that holds none. */
export function parseMeaning(note: string): Meaning | undefined {
	try {
		const value: unknown = JSON.parse(note);
		return isMeaning(value) ? value : undefined;
	} catch {
		return undefined;
	}
}

const isMeaning = (value: unknown): value is Meaning =>
	typeof value === 'object' &&
	value !== null &&
	!Array.isArray(value) &&
	Object.values(value).every(
		(part) =>
			typeof part === 'string' ||
			(Array.isArray(part) && part.every((item) => typeof item === 'string' || typeof item === 'number')),
	);
