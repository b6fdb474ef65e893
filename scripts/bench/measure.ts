/** What a command costs: time on the clock, time of processors, and the most memory that it and its children held at once. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';

export interface Cost {
	readonly seconds: number;
	/** Of all processors together, children included. */
	readonly cpuSeconds: number;
	/** 0 where the system does not say, as only Linux does. */
	readonly gigabytes: number;
	readonly code: number;
	readonly output: string;
}

/** Runs a Node program to its end and measures it; at low priority, unless NICENESS says otherwise. */
export async function measure(
	args: readonly string[],
	environment: Readonly<Record<string, string>>,
	folder = '.',
): Promise<Cost> {
	const begin = performance.now();
	// The shell's own clock knows what its children used, whoever started them.
	const script = 'nice -n "$NICENESS" "$@"; code=$?; times >&3; exit $code';
	const child = spawn('sh', ['-c', script, 'sh', process.execPath, ...args], {
		cwd: folder,
		// What scripts/run.mjs gives to every command comes from there.
		env: { NICENESS: '10', ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...environment },
		stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
	});
	let most = 0;
	const watch = setInterval(() => (most = Math.max(most, sumMemory(child.pid ?? 0))), 100);
	const [output, errors, clock, [code]] = await Promise.all([
		readAll(child.stdout),
		readAll(child.stderr),
		readAll(child.stdio[3]),
		once(child, 'exit'),
	]);
	clearInterval(watch);
	return {
		seconds: (performance.now() - begin) / 1000,
		cpuSeconds: sumTimes(clock),
		gigabytes: most / 2 ** 30,
		code: typeof code === 'number' ? code : 1,
		output: `${output}${errors}`,
	};
}

const readAll = async (stream: unknown) => (stream instanceof Readable ? text(stream) : '');

/** The second line is that of the children: "0m1.234000s 0m0.123000s". */
const sumTimes = (clock: string) =>
	[...(clock.split('\n')[1] ?? '').matchAll(/(\d+)m([\d.]+)s/g)].reduce(
		(sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
		0,
	);

/** Bytes that a process and all below it hold in memory. */
function sumMemory(root: number): number {
	const parents = new Map<number, number>();
	try {
		for (const name of readdirSync('/proc')) {
			if (!/^\d+$/.test(name)) continue;
			const status = readStatus(`/proc/${name}/stat`);
			if (status) parents.set(Number(name), status);
		}
	} catch {
		return 0;
	}
	const isBelow = (id: number): boolean => id === root || (parents.has(id) && isBelow(parents.get(id) ?? 0));
	return [...parents.keys()].filter(isBelow).reduce((sum, id) => sum + readResident(id), 0);
}

/** A process may be gone before it has been looked at. */
function readStatus(file: string): number | undefined {
	try {
		const [, parent] = readFileSync(file, 'utf8')
			.replace(/^.*\) /, '')
			.split(' ');
		return Number(parent);
	} catch {
		return undefined;
	}
}

function readResident(id: number): number {
	try {
		const [, pages] = readFileSync(`/proc/${id}/statm`, 'utf8').split(' ');
		return Number(pages) * 4096;
	} catch {
		return 0;
	}
}
