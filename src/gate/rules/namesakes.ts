/** A name leads to one actor, unless it is dated: then it leads to each in its time. */

import type { Content } from '../content.ts';
import type { Entry } from '../entry.ts';
import type { Path, Problem } from '../problem.ts';
import { quote } from '../quote.ts';
import type { Actor } from '../schema.ts';
import { broken } from './broken.ts';

interface Naming {
	readonly entry: Entry<Actor>;
	readonly path: Path;
	readonly name: string;
	readonly isDated: boolean;
}

export function checkNamesakes({ actors }: Content): Problem[] {
	const first = new Map<string, Naming>();
	return actors.flatMap(listNamings).flatMap((naming) => {
		const key = naming.name.normalize('NFKC').toLowerCase();
		const earlier = first.get(key);
		if (!earlier) first.set(key, naming);
		if (!earlier || earlier.entry === naming.entry || (earlier.isDated && naming.isDated)) return [];
		const message = `${quote(naming.name)} is a name of ${earlier.entry.id} too`;
		return [broken(naming.entry, naming.path, 'SAME-NAME', message, 'give both names from: or until:, or take one away')];
	});
}

function listNamings(entry: Entry<Actor>): Naming[] {
	const { name, short, names } = entry.data;
	return [
		{ entry, path: ['name'], name, isDated: false },
		{ entry, path: ['short'], name: short, isDated: false },
		...names.map(({ name: other, from, until }, i) => ({
			entry,
			path: ['names', i, 'name'],
			name: other,
			isDated: from !== undefined || until !== undefined,
		})),
	];
}
