/** A number that a source gives. */

import type { Routes } from '../addresses/routes.ts';
import type { Figure as FigureData } from '../content/schema/figure.ts';
import type { BriefingRef, Citation } from './link.ts';
import type { Refs } from './references.ts';

export interface Figure extends FigureData {
	readonly key: string;
	readonly href: string;
	readonly briefing: BriefingRef;
	readonly source: Citation;
}

export function toFigure(figure: FigureData, briefing: BriefingRef, refs: Refs, routes: Routes): Figure {
	return {
		...figure,
		key: `${briefing.id}/${figure.id}`,
		href: routes.figure(briefing.id, figure.id),
		briefing,
		source: refs.cite({ briefing: briefing.id, paragraphs: figure.paragraphs }),
	};
}
