/** States whose border is drawn or left out are named as Natural Earth names them: another name would draw nothing, and say nothing. */

import { readFileSync } from 'node:fs';
import type { Content } from '../../content/content.ts';
import type { Entry } from '../../content/entry.ts';
import type { Diagnostic, Path } from '../../diagnostics/diagnostic.ts';
import { quote } from '../../diagnostics/quote.ts';
import { didYouMean } from '../../diagnostics/suggestion.ts';
import { broken } from './broken.ts';

export function checkStates({ places, site }: Content): Diagnostic[] {
	const named = [
		...places.flatMap((entry) =>
			(entry.data.between ?? []).map((name, i) => ({ entry, path: ['between', i], name })),
		),
		...site.flatMap((entry) =>
			(entry.data.map?.leaveOut ?? []).flatMap((pair, i) =>
				pair.map((name, j) => ({ entry, path: ['map', 'leaveOut', i, j], name })),
			),
		),
	] satisfies readonly { entry: Entry<unknown>; path: Path; name: string }[];
	if (named.length === 0) return [];
	const states = readStates();
	return named
		.filter(({ name }) => !states.has(name))
		.map(({ entry, path, name }) =>
			broken(
				entry,
				path,
				'UNKNOWN-ID',
				`Natural Earth has no state ${quote(name)}${didYouMean(name, states)}`,
				'write its name as Natural Earth does, in English',
			),
		);
}

let known: ReadonlySet<string> | undefined;

function readStates(): ReadonlySet<string> {
	if (known) return known;
	const atlas: { objects: { countries: { geometries: { properties: { name: string } }[] } } } = JSON.parse(
		readFileSync('node_modules/world-atlas/countries-10m.json', 'utf8'),
	);
	known = new Set(atlas.objects.countries.geometries.map(({ properties }) => properties.name));
	return known;
}
