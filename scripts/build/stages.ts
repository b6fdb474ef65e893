/** How long each stage of a build took, on the clock and of this process. */

/** Runs stages one by one; with `isTold`, says what each took. */
export function buildStages(isTold: boolean) {
	return async <Result>(name: string, run: () => Result | Promise<Result>): Promise<Result> => {
		const before = { clock: performance.now(), cpu: process.cpuUsage() };
		try {
			return await run();
		} finally {
			const { user, system } = process.cpuUsage(before.cpu);
			const seconds = (performance.now() - before.clock) / 1000;
			if (isTold)
				console.log(
					`  ${name}: ${seconds.toFixed(1)} s, ${((user + system) / 1e6).toFixed(1)} s of this process`,
				);
		}
	};
}
