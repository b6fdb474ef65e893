/** What each rule took in this process. */

const times = new Map<string, number>();

/** Runs a rule, and takes its time under its name. */
export function timed<Result>(name: string, run: () => Result): Result {
	const begin = performance.now();
	try {
		return run();
	} finally {
		times.set(name, (times.get(name) ?? 0) + performance.now() - begin);
	}
}

/** The slowest first: "checkReferences 120 ms, …". */
export const describeSlowest = (most = 5): string =>
	`Slowest rules: ${[...times]
		.sort(([, a], [, b]) => b - a)
		.slice(0, most)
		.map(([name, time]) => `${name} ${Math.round(time)} ms`)
		.join(', ')}`;
