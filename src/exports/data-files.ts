/** The files under `data/`: what each holds, and how it is made. */

import { createHash } from 'node:crypto';
import type { ContentFiles } from '../content/content-files.ts';
import { bibtex, csl, listWorks, ris } from '../citations/files.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { count } from '../text/grammar.ts';
import { buildAnnotations } from './annotations.ts';
import { printArgdown } from './argdown.ts';
import { printCitationFile } from './citation-cff.ts';
import type { Column } from './csv.ts';
import { buildDataPackage, packagedName, withoutMark } from './data-package.ts';
import { descriptions } from './descriptions.ts';
import { buildDossierFile, listRecords, schemaName } from './dossier-file.ts';
import { buildJsonSchema } from './shapes.ts';
import { listTables } from './table-list.ts';
import { once } from '../lists/once.ts';

export interface DataFile {
	/** Below `data/`. */
	readonly name: string;
	readonly type: string;
	readonly href: string;
	readonly print: () => string;
}

/** The same in one or more formats. */
export interface DataSet {
	readonly name: string;
	readonly description: string;
	/** How much it holds, in words. */
	readonly holds: string;
	/** Of a table. */
	readonly columns: readonly Pick<Column<unknown>, 'name' | 'meaning'>[];
	readonly files: readonly DataFile[];
}

export interface Data {
	/** The day of the last change and the beginning of a hash over all that the data say: another hash, other data. */
	readonly version: string;
	readonly sets: readonly DataSet[];
	readonly files: readonly DataFile[];
}

const toJson = (value: unknown) => `${JSON.stringify(value, undefined, '\t')}\n`;
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

export const listDataFiles = (sources: ContentFiles, dossier: Dossier) => buildData(sources, dossier).files;

export function buildData(sources: ContentFiles, dossier: Dossier): Data {
	const { routes, briefings, questions, relations } = dossier;
	const references = listWorks(dossier);
	const works = [...references.own, ...references.sources];
	const whole = once(() => buildDossierFile(sources, dossier));
	const version = once(() => `${dossier.updated}-${sha256(toJson(whole())).slice(0, 12)}`);
	const tables = listTables(dossier);

	/** Of what has been printed: nothing is printed again for its hash alone. */
	const hashes = new Map<string, string>();
	const file = (name: string, type: string, toText: () => string): DataFile => ({
		name,
		type,
		href: routes.dataFile(name),
		print: () => {
			const text = toText();
			hashes.set(name, sha256(text));
			return text;
		},
	});
	const set = (name: string, description: string, holds: string, ...files: DataFile[]): DataSet => ({
		name,
		description,
		holds,
		columns: [],
		files,
	});
	const address = (name: string) => routes.absolute(routes.dataFile(name));

	const sets: DataSet[] = [
		set(
			'dossier',
			'Everything, with the digests; one record a line in JSON Lines.',
			count(briefings.length, 'briefing'),
			file('dossier.json', 'application/json', () => toJson(whole())),
			file('dossier.jsonl', 'application/jsonl', () => listRecords(whole()).map(toLine).join('')),
			file(schemaName, 'application/schema+json', () =>
				toJson(buildJsonSchema(address(schemaName), descriptions)),
			),
		),
		...tables.map((table) => ({
			...set(
				table.name,
				table.description,
				table.holds,
				file(`${table.name}.csv`, 'text/csv', table.toCsv),
				file(`${table.name}.json`, 'application/json', () => toJson(table.toRecords())),
			),
			columns: table.columns,
		})),
		set(
			'data package',
			'All tables described for programs (Frictionless): types, meanings, hashes.',
			count(tables.length, 'table'),
			file('datapackage.json', 'application/json', () =>
				toJson(buildDataPackage(dossier, tables, version())),
			),
		),
		set(
			'references',
			'Our pages and the source articles, for reference managers.',
			count(works.length, 'reference'),
			file('dossier.bib', 'application/x-bibtex', () => bibtex.print(works)),
			file('dossier.ris', 'application/x-research-info-systems', () => ris.print(works)),
			file('csl.json', 'application/vnd.citationstyles.csl+json', () => csl.print(works)),
			file('citation.cff', 'text/yaml', () => printCitationFile(dossier, version())),
		),
		set(
			'answers as annotations',
			'What each source answers, on its passages (Web Annotation).',
			count(
				questions.flatMap(({ answering }) => answering.flatMap((one) => one.positions)).length,
				'annotation',
			),
			file('annotations.json', 'application/ld+json', () =>
				toJson(buildAnnotations(address('annotations.json'), dossier)),
			),
		),
		set(
			'argument',
			'Recommendations with what supports and opposes them (Argdown).',
			count(relations.all.length, 'relation'),
			file('dossier.argdown', 'text/plain', () => printArgdown(dossier)),
		),
	];
	const inFile = once(() => new Map(whole().briefings.map((briefing) => [briefing.id, briefing])));
	const single = briefings.map(({ id }) =>
		file(`briefings/${id}.json`, 'application/json', () => toJson(inFile().get(id))),
	);
	const packaged = tables.map((table) =>
		file(packagedName(table.name), 'text/csv', () => withoutMark(table.toCsv())),
	);
	const listed = [...sets.flatMap(({ files }) => files), ...single, ...packaged];
	const sums = file('sha256sums.txt', 'text/plain', () =>
		listed.map(({ name, print }) => `${hashes.get(name) ?? sha256(print())}  ${name}\n`).join(''),
	);
	return {
		get version() {
			return version();
		},
		sets: [
			...sets,
			set('each briefing', 'One briefing as in dossier.json.', count(single.length, 'briefing'), ...single),
			set('hashes', 'SHA-256 of every file here.', count(listed.length, 'file'), sums),
		],
		files: [...listed, sums],
	};
}

const toLine = (record: unknown) => `${JSON.stringify(record)}\n`;
