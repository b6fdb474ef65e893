/** What was read, which pages take as they are evaluated in the same process. */

import type { ContentFiles } from './content/content-files.ts';
import type { Dossier } from './dossier/dossier.ts';

export interface Followed {
	readonly sources: ContentFiles;
	readonly dossier: Dossier;
	/** The files as Astro's store of content has them. */
	readonly stored: ReadonlyMap<string, ReadonlyMap<string, object>>;
}

const name = 'dossier:followed';

/** A module that has the store. */
export const storeCode = `export default globalThis['${name}']?.stored ?? new Map();`;

/** Lets pages find it. */
export const follow = (followed: Followed | undefined): unknown => Reflect.set(globalThis, name, followed);

export const findFollowed = (): Followed | undefined => Reflect.get(globalThis, name);
