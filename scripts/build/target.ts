/** Puts a finished site in its place, and mends what a run that was cut off left behind. */

import { accessSync, constants, existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';

/** Where fresh sites are built: on the same file system as the place they go to. */
export const workshop = '.build';

/** Where a site is kept that was built and found wrong, for whoever mends it to look at. */
export const refused = path.join(workshop, 'refused');

const previous = (site: string) => `${site}.previous`;

/** Two renames on one file system: whatever happens, a whole site stands under one of the two names. */
export function swap(fresh: string, site: string): void {
	if (existsSync(site)) renameSync(site, previous(site));
	renameSync(fresh, site);
	rmSync(previous(site), { recursive: true, force: true });
}

/** Gives a site back its place where a swap was cut off between its two renames; removes what one left behind. */
export function restore(site: string): void {
	if (!existsSync(previous(site))) return;
	if (existsSync(site)) rmSync(previous(site), { recursive: true });
	else renameSync(previous(site), site);
}

/** Removes fresh folders that nobody will finish, and what the build before refused. */
export function clearWorkshop(): void {
	rmSync(refused, { recursive: true, force: true });
	for (const name of existsSync(workshop) ? readdirSync(workshop) : []) {
		const [, id] = /^work-(\d+)-/.exec(name) ?? [];
		if (id && !isRunning(Number(id))) rmSync(path.join(workshop, name), { recursive: true, force: true });
	}
}

export function isRunning(id: number): boolean {
	try {
		return process.kill(id, 0);
	} catch (error) {
		// A process of another user cannot be signalled, and is there.
		return error instanceof Error && 'code' in error && error.code === 'EPERM';
	}
}

/**
 * Why a site could not be replaced, found before anything is built; undefined when it can.
 *
 * A folder that belongs to another user, as after a build by root, can be moved away and then not be removed.
 */
export function findObstacle(site: string): string | undefined {
	// Vite reads paths as addresses, in which these signs mean something.
	if (/[#?%]/.test(process.cwd()))
		return `${process.cwd()} has a #, ? or % in its name, and Vite cannot build there: move or rename the folder`;
	const parent = path.dirname(path.resolve(site));
	if (existsSync(parent) && !isWritable(parent)) return `${parent} may not be written to by this user`;
	// The workshop holds whole installations of other tools; of it, what builds write to is looked at.
	if (existsSync(workshop) && !isWritable(workshop)) return describeForeign(workshop, workshop);
	for (const folder of [site, previous(site), path.join(workshop, 'cache')]) {
		if (!existsSync(folder)) continue;
		const folders = readdirSync(folder, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isDirectory())
			.map((entry) => path.join(entry.parentPath, entry.name));
		const foreign = [folder, ...folders].find((one) => !isWritable(one));
		if (foreign) return describeForeign(foreign, folder);
	}
	return undefined;
}

const describeForeign = (foreign: string, folder: string) =>
	`${foreign} belongs to another user (number ${statSync(foreign).uid}): remove ${folder} as that user, or give it to this one`;

function isWritable(folder: string): boolean {
	try {
		accessSync(folder, constants.W_OK | constants.X_OK);
		return true;
	} catch {
		return false;
	}
}
