/** The tables as a Frictionless data package: what every file and every column holds. */

import { createHash } from 'node:crypto';
import type { Dossier } from '../dossier/dossier.ts';
import { byteOrderMark } from './csv.ts';
import type { Table } from './table-list.ts';

/** A list stands in one cell, so it is text to whoever reads the table. */
const fieldTypes = { integer: 'integer', number: 'number', boolean: 'boolean', list: 'string' } as const;

/** Where the package has a table: without the mark for spreadsheets, which its readers take for a part of the first name. */
export const packagedName = (table: string) => `tables/${table}.csv`;

export const withoutMark = (csv: string) => csv.replace(byteOrderMark, '');

export function buildDataPackage(
	{ site, routes, updated }: Dossier,
	tables: readonly Table[],
	version: string,
): Readonly<Record<string, unknown>> {
	return {
		profile: 'tabular-data-package',
		name: site.title
			.toLowerCase()
			.replace(/[^a-z0-9]+/g, '-')
			.replace(/^-|-$/g, ''),
		id: routes.absolute(routes.dataFile('datapackage.json')),
		title: site.title,
		description: site.description,
		homepage: routes.absolute(routes.home),
		version,
		created: `${updated}T00:00:00Z`,
		licenses: [{ path: site.licence.url, title: site.licence.name }],
		contributors: [{ title: site.editor, role: 'author', path: routes.absolute(routes.home) }],
		resources: tables.map(({ name, description, columns, toCsv }) => {
			const bytes = Buffer.from(withoutMark(toCsv()));
			return {
				profile: 'tabular-data-resource',
				name,
				path: packagedName(name),
				title: name,
				description,
				format: 'csv',
				mediatype: 'text/csv',
				encoding: 'utf-8',
				bytes: bytes.length,
				hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
				schema: {
					fields: columns.map(({ name: field, meaning, type }) => ({
						name: field,
						type: type ? fieldTypes[type] : 'string',
						description: type === 'list' ? `${meaning}; separated by a semicolon and a blank` : meaning,
					})),
					missingValues: [''],
				},
			};
		}),
	};
}
