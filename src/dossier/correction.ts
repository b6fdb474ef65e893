/** What was wrong and is mended: said in public, with where it stood. */

import { parseInternalLink } from '../text/internal-links.ts';
import type { Corrections } from '../content/schema/correction.ts';
import type { Refs } from './references.ts';
import { resolveInternalLink, type Routes } from '../addresses/routes.ts';

export interface Correction {
	readonly date: string;
	/** What it was in, as a link. */
	readonly name: string;
	readonly href: string;
	readonly wrong: string;
	readonly now: string;
}

/** @throws {Error} when `at` names nothing; the gate has seen to it that it does */
export function toCorrection(
	{ date, at, wrong, now }: Corrections['corrections'][number],
	refs: Refs,
	routes: Routes,
): Correction {
	const target = parseInternalLink(at);
	if (!target) throw new Error(`A correction stands at "${at}", which is no internal target`);
	return { date, name: refs.nameOf(target), href: resolveInternalLink(routes, target), wrong, now };
}
