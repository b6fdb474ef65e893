/** Keeps what was worked out of the content from one save to the next: most files stay as they are. */

import { keepNothing, type Keep } from '../../src/cache/keep.ts';

/** What a reading did not ask for is forgotten after the next `turn`. @param earlier what runs before this one worked out, until the first `turn` */
export function openMemory(earlier: Keep = keepNothing): { readonly keep: Keep; readonly turn: () => void } {
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
			const value = known !== undefined && isStill(known) ? known : earlier(parts, make, isStill);
			now.set(key, value);
			return value;
		},
		turn: () => {
			before = now;
			now = new Map();
			earlier = keepNothing;
		},
	};
}
