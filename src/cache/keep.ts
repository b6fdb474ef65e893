/** What has been worked out before and need not be worked out again. */

/**
 * The value of `make`, from an earlier run where there is one.
 *
 * @param key everything that the value follows from, digests in place of texts
 * @param isStill whether an earlier value still holds, where the key cannot tell
 */
export type Keep = <Value>(
	key: readonly string[],
	make: () => Value,
	isStill?: (value: Value) => boolean,
) => Value;

/** Works everything out anew. */
export const keepNothing: Keep = (_, make) => make();

/** Says so before anything is worked out. */
export const announced =
	(keep: Keep, say: () => void): Keep =>
	(key, make, isStill) =>
		keep(
			key,
			() => {
				say();
				return make();
			},
			isStill,
		);
