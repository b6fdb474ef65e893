/** A name leads to one thing, unless it is dated: then it leads to each in its time. */

import type { Content } from '../content.ts';
import type { Entry } from '../entry.ts';
import type { Path, Problem } from '../problem.ts';
import { quote } from '../quote.ts';
import type { Actor } from '../schema.ts';
import { broken } from './broken.ts';

interface Naming {
	readonly entry: Entry<unknown>;
	readonly path: Path;
	readonly name: string;
	readonly isDated: boolean;
}

export function checkNamesakes({
	actors,
	briefings,
	topics,
	themes,
	places,
	questions,
	pages,
}: Content): Problem[] {
	const naming = <Data>(entries: readonly Entry<Data>[], field: string, read: (data: Data) => string) =>
		findShared(entries.map((entry) => ({ entry, path: [field], name: read(entry.data), isDated: false })));
	return [
		...findShared(actors.flatMap(listNamings)),
		...naming(briefings, 'name', ({ name }) => name),
		...naming(topics, 'short', ({ short }) => short),
		...naming(themes, 'name', ({ name }) => name),
		...naming(places, 'name', ({ name }) => name),
		...naming(questions, 'question', ({ question }) => question),
		...naming(pages, 'title', ({ title }) => title),
	];
}

function findShared(namings: readonly Naming[]): Problem[] {
	const first = new Map<string, Naming>();
	return namings.flatMap((naming) => {
		const key = naming.name.normalize('NFKC').toLowerCase();
		const earlier = first.get(key);
		if (!earlier) first.set(key, naming);
		if (!earlier || earlier.entry === naming.entry || (earlier.isDated && naming.isDated)) return [];
		const message = `${quote(naming.name)} is a name in ${earlier.entry.file} too`;
		return [
			broken(
				naming.entry,
				naming.path,
				'SAME-NAME',
				message,
				'tell the two apart; names of actors may have from: or until:',
			),
		];
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
