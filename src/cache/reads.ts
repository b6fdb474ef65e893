/** What is read while something is made: whoever reads says so, and whoever has it made hears of it. */

import { AsyncLocalStorage } from 'node:async_hooks';

const name = 'dossier:reads';

/** One for the process: what reads and what hears may each have loaded this module. */
function findListening(): AsyncLocalStorage<Set<string>> {
	const known: unknown = Reflect.get(globalThis, name);
	if (known instanceof AsyncLocalStorage) return known;
	const made = new AsyncLocalStorage<Set<string>>();
	Reflect.set(globalThis, name, made);
	return made;
}

const listening = findListening();

/** Says that something was read, by whoever is being made now. */
export const noteRead = (what: string): unknown => listening.getStore()?.add(what);

/** @returns what was made, and the names of what was read meanwhile, sorted */
export async function hearReads<Made>(make: () => Promise<Made>): Promise<{ made: Made; reads: string[] }> {
	const heard = new Set<string>();
	const made = await listening.run(heard, make);
	return { made, reads: [...heard].sort() };
}
