/** Waits until the page has nothing better to do, two seconds at most; not every browser can tell. */
export const idle = (): Promise<void> =>
	new Promise((resolve) =>
		'requestIdleCallback' in globalThis
			? requestIdleCallback(() => resolve(), { timeout: 2000 })
			: setTimeout(resolve, 200),
	);
