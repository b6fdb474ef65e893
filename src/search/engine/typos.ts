/** Slips of the finger: a letter too many, too few, wrong, or two changed round. */

import { countEdits } from '../../text/edit-distance.ts';

/** In shorter words one letter more or less makes another word. */
const longEnough = 6;

/** Whether a reader may have meant `meant` by `typed`: the same, or one slip away in a word of six letters or more. */
export const isTypo = (typed: string, meant: string): boolean =>
	typed === meant || (Math.min(typed.length, meant.length) >= longEnough && countEdits(typed, meant, 1) <= 1);
