// Notices when whoever started this process is gone: a signal that ends npm does not reach what npm has started. Plain
// JavaScript, for what runs on the system's Node.

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const pause = 500;

/**
 * @param {number} pid
 * @returns {number | undefined} the process that started it; undefined where nothing tells
 */
function findParent(pid) {
	try {
		// After the name, which may hold anything but ends with the last bracket, come the state and the parent.
		return Number(readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[1]);
	} catch {
		const found = Number(spawnSync('ps', ['-o', 'ppid=', '-p', String(pid)], { encoding: 'utf8' }).stdout);
		return found > 0 ? found : undefined;
	}
}

/** @param {() => void} end called once */
export function whenOrphaned(end) {
	const parent = process.ppid;
	// npm starts a shell, which outlives it.
	const isBelowShell = process.env['npm_lifecycle_event'] !== undefined;
	const grandparent = isBelowShell ? findParent(parent) : undefined;
	const timer = setInterval(() => {
		if (process.ppid === parent && (!isBelowShell || findParent(parent) === grandparent)) return;
		clearInterval(timer);
		end();
	}, pause);
	timer.unref();
}
