/** Where something stands: units with how each fits, gathered in ascending order and written as they are read (`decodePostings`). */

import { fitsPerUnit } from '../engine/format.ts';

export class Postings {
	/** Differences between units, each with a fit: numbers alone, as a site has millions. */
	readonly steps: number[] = [];
	#last = 0;

	/** Of two fits of one unit the better counts. @throws {Error} when a unit comes after a higher one */
	add(unit: number, fit: number): void {
		const step = this.steps.at(-1);
		if (step !== undefined && unit === this.#last) {
			this.steps[this.steps.length - 1] = step + Math.max(0, fit - (step % fitsPerUnit));
			return;
		}
		if (unit < this.#last) throw new Error(`Unit ${unit} comes after ${this.#last}`);
		this.steps.push((unit - this.#last) * fitsPerUnit + fit);
		this.#last = unit;
	}
}
