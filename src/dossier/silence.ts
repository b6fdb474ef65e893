/** A silence: what a reader would expect and no source says. */

import type { Ref } from './link.ts';

/** What a reader would expect and no source says. */
export interface Silence {
	readonly id: string;
	readonly text: string;
	readonly expected: string;
	readonly href: string;
	readonly topic: Ref;
}
