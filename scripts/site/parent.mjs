// Notices when whoever started this process is gone: a signal that ends npm does not reach what npm has started. Plain
// JavaScript, for what runs on the system's Node.

const pause = 500;

/** @param {() => void} end called once */
export function whenOrphaned(end) {
	const parent = process.ppid;
	const timer = setInterval(() => {
		if (process.ppid === parent) return;
		clearInterval(timer);
		end();
	}, pause);
	timer.unref();
}
