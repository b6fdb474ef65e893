/** A name leads to one thing, unless it is dated: then it leads to each in its time. */

import unhomoglyph from 'unhomoglyph';
import { fixedPageNames, fixedPageOf } from '../../addresses/fixed-pages.ts';
import type { Content } from '../../content/content.ts';
import type { Entry } from '../../content/entry.ts';
import type { Path, Diagnostic } from '../../diagnostics/diagnostic.ts';
import { quote } from '../../diagnostics/quote.ts';
import type { Actor } from '../../content/schema/actor.ts';
import type { Place } from '../../content/schema/place.ts';
import { toSaid } from '../../text/said.ts';
import { broken } from './broken.ts';

interface Naming {
	readonly entry: Entry<unknown>;
	readonly path: Path;
	readonly name: string;
	readonly isDated: boolean;
}

export function checkNamesakes(content: Content): Diagnostic[] {
	return [...findNamesakes(content), ...findTitles(content), ...findDescriptions(content)];
}

function findNamesakes({
	actors,
	briefings,
	topics,
	themes,
	places,
	questions,
	events,
	pages,
}: Content): Diagnostic[] {
	const naming = <Data>(entries: readonly Entry<Data>[], field: string, read: (data: Data) => string) =>
		findShared(entries.map((entry) => ({ entry, path: [field], name: read(entry.data), isDated: false })));
	return [
		...findShared(actors.flatMap(listNamings)),
		// A wider name may be that of several places, but none is what another is called first.
		...findShared(places.flatMap(listNamings).map((one) => ({ ...one, isDated: one.path.length > 1 }))),
		...naming(briefings, 'name', ({ name }) => name),
		...naming(topics, 'short', ({ short }) => short),
		...naming(themes, 'name', ({ name }) => name),
		...naming(questions, 'question', ({ question }) => question),
		...naming(events, 'title', ({ title }) => title),
		...naming(pages, 'title', ({ title }) => title),
	];
}

/** Titles of pages that the engine makes by itself. */
const engineTitles = fixedPageNames.map((name) => fixedPageOf[name].title);

/** Pages of different kinds are told apart by their titles in tabs, bookmarks and lists of results. */
function findTitles({ site, pages, topics, actors, themes, questions }: Content): Diagnostic[] {
	const titled = <Data>(entries: readonly Entry<Data>[], field: string, read: (data: Data) => string) =>
		entries.map((entry) => ({ entry, field, title: read(entry.data) }));
	const all = [
		...titled(site, 'title', ({ title }) => title),
		...titled(actors, 'name', ({ name }) => name),
		...titled(questions, 'question', ({ question }) => question),
		...titled(themes, 'name', ({ name }) => name),
		...titled(topics, 'title', ({ title }) => title),
		...titled(pages, 'title', ({ title }) => title),
	];
	const taken = new Map<string, { readonly file: string; readonly kind: string }>();
	for (const title of engineTitles) taken.set(title.toLowerCase(), { file: 'the engine', kind: '' });
	return all.flatMap(({ entry, field, title }) => {
		const key = toSaid(title);
		const kind = entry.file.replace(/[^/]*$/, '');
		const other = taken.get(key);
		if (!other) taken.set(key, { file: entry.file, kind });
		// That two of one kind share a name is said above.
		if (!other || other.kind === kind) return [];
		const message = `${quote(title)} is the title of a page of ${other.file} too`;
		return [broken(entry, [field], 'SAME-NAME', message, 'add what tells the two apart')];
	});
}

/** What search engines show of a page must be its own. */
function findDescriptions({ site, briefings, topics, pages, questions, themes }: Content): Diagnostic[] {
	const described = <Data>(entries: readonly Entry<Data>[], field: string, read: (data: Data) => string) =>
		entries.map((entry) => ({ entry, field, text: read(entry.data) }));
	const first = new Map<string, string>();
	return [
		...described(site, 'description', ({ description }) => description),
		...described(briefings, 'lead', ({ lead }) => lead),
		...described(topics, 'lead', ({ lead }) => lead),
		...described(pages, 'lead', ({ lead }) => lead),
		...described(questions, 'summary', ({ summary }) => summary),
		...described(themes, 'definition', ({ definition }) => definition),
	].flatMap(({ entry, field, text }) => {
		const other = first.get(toSaid(text));
		if (other === undefined) {
			first.set(toSaid(text), entry.file);
			return [];
		}
		const message = `${quote(text)} describes ${other} too`;
		return [broken(entry, [field], 'SAME-NAME', message, 'say what is special here')];
	});
}

function findShared(namings: readonly Naming[]): Diagnostic[] {
	const first = new Map<string, Naming>();
	const shapes = new Map<string, Naming>();
	return namings.flatMap((naming) => {
		const key = toSaid(naming.name);
		const same = first.get(key);
		const alike = shapes.get(toShape(naming.name));
		const earlier = same ?? alike;
		if (!same) first.set(key, naming);
		if (!alike) shapes.set(toShape(naming.name), naming);
		if (!earlier || earlier.entry === naming.entry || (earlier.isDated && naming.isDated)) return [];
		const message = same
			? `${quote(naming.name)} is a name in ${earlier.entry.file} too`
			: `${quote(naming.name)} looks like ${quote(earlier.name)} in ${earlier.entry.file}`;
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

/** What a name looks like, whichever letters it is made of, and whether its words stand together or apart. */
const toShape = (name: string) => unhomoglyph(name.normalize('NFKC')).replace(/[\s\p{Pd}]+/gu, '');

function listNamings(entry: Entry<Actor> | Entry<Place>): Naming[] {
	const { name, short, names } = entry.data;
	return [
		{ entry, path: ['name'], name, isDated: false },
		...(short === undefined ? [] : [{ entry, path: ['short'], name: short, isDated: false }]),
		...names.map(({ name: other, from, until }, i) => ({
			entry,
			path: ['names', i, 'name'],
			name: other,
			isDated: from !== undefined || until !== undefined,
		})),
	];
}
