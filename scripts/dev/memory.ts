/** Keeps what was worked out of the content from one save to the next: most files stay as they are. */

import type { Keep } from '../../src/cache/keep.ts';

/** What a reading did not ask for is forgotten after the next `turn`. */
export function openMemory(): { readonly keep: Keep; readonly turn: () => void } {
	let before = new Map<string, unknown>();
	let now = new Map<string, unknown>();
	return {
		keep: <Value>(
			parts: readonly string[],
			make: () => Value,
			isStill: (value: Value) => boolean = () => true,
		) => {
			const key = JSON.stringify(parts);
			const known = (now.get(key) ?? before.get(key)) as Value | undefined;
			const value = known !== undefined && isStill(known) ? known : make();
			now.set(key, value);
			return value;
		},
		turn: () => {
			before = now;
			now = new Map();
		},
	};
}
