/** One build at a time in a checkout: builds share Astro's own folders, and what is kept between them. */

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, userInfo } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { isRunning, workshop } from './target.ts';

interface Owner {
	readonly process: number;
	readonly user: string;
	readonly host: string;
	/** ISO 8601. */
	readonly since: string;
}

const file = path.join(workshop, 'lock');

/** Seconds to wait for the owner, and between looks. */
const patience = 900;
const pause = 0.25;

/**
 * Takes the lock, after waiting for whoever has it; a lock whose owner is gone is taken over.
 *
 * @returns how to give it back; undefined when its owner, who has been named, did not
 */
export async function takeLock(seconds = patience): Promise<(() => void) | undefined> {
	mkdirSync(workshop, { recursive: true });
	const own: Owner = {
		process: process.pid,
		user: findUser(),
		host: hostname(),
		since: new Date().toISOString(),
	};
	for (let waited = 0; ; waited += pause) {
		if (create(own)) return () => rmSync(file, { force: true });
		const owner = readOwner();
		if (!owner || isGone(owner)) {
			rmSync(file, { force: true });
			continue;
		}
		const name = `${owner.user} (process ${owner.process} on ${owner.host}, since ${owner.since})`;
		if (waited === 0) console.log(`Another build is running, started by ${name}; waiting for it …`);
		if (waited >= seconds) {
			console.error(`The build of ${name} has not ended; end it, or remove ${file}`);
			return undefined;
		}
		await setTimeout(pause * 1000);
	}
}

function create(own: Owner): boolean {
	try {
		writeFileSync(file, JSON.stringify(own), { flag: 'wx' });
		return true;
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
		throw error;
	}
}

/** Undefined when it went meanwhile, or was cut off while it was written. */
function readOwner(): Owner | undefined {
	try {
		const owner: Owner = JSON.parse(readFileSync(file, 'utf8'));
		return typeof owner.process === 'number' ? owner : undefined;
	} catch {
		return undefined;
	}
}

/** Of a process on another machine nothing is known but its age. */
const isGone = ({ process: id, host, since }: Owner) =>
	host === hostname() ? !isRunning(id) : Date.now() - Date.parse(since) > patience * 1000;

/** Some containers have no names for their users. */
function findUser(): string {
	try {
		return userInfo().username;
	} catch {
		return `user ${process.getuid?.() ?? '?'}`;
	}
}
