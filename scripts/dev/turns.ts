/**
 * Answers and changes of content take turns.
 *
 * What is compiled or evaluated for an answer while the content changes would be kept as if it were of the new content, and
 * what was saved would not show until the next save.
 */

import type { ServerResponse } from 'node:http';

export interface Turns {
	/** Calls `begin` once no change waits. The answer lasts until its response is closed. */
	readonly answer: (response: Pick<ServerResponse, 'once' | 'destroyed'>, begin: () => void) => void;
	/** Calls `work` once nothing is being answered; of several that wait the last alone, as it reads what there is. */
	readonly change: (work: () => void) => void;
}

export function openTurns(): Turns {
	let answering = 0;
	let waiting: (() => void) | undefined;
	const held: (() => void)[] = [];

	function turn(): void {
		if (answering > 0 || !waiting) return;
		const work = waiting;
		waiting = undefined;
		work();
		for (const begin of held.splice(0)) begin();
	}

	return {
		answer: (response, begin) => {
			const start = () => {
				if (response.destroyed) return;
				answering++;
				response.once('close', () => {
					answering--;
					turn();
				});
				begin();
			};
			if (waiting) held.push(start);
			else start();
		},
		change: (work) => {
			waiting = work;
			turn();
		},
	};
}
