/** The dossier as a set of data in the Citation File Format 1.2.0. */

import type { Dossier } from '../dossier/dossier.ts';

/** YAML reads JSON strings as they are. */
const quote = (text: string) => JSON.stringify(text);

export const printCitationFile = ({ site, routes, updated }: Dossier, version: string) =>
	[
		'cff-version: 1.2.0',
		'type: dataset',
		`message: ${quote('Cite the dossier by these fields; cite a single page by the reference under it.')}`,
		`title: ${quote(`${site.title}: ${site.tagline}`)}`,
		`abstract: ${quote(site.description)}`,
		'authors:',
		`  - name: ${quote(site.editor)}`,
		`version: ${quote(version)}`,
		`date-released: ${updated}`,
		`url: ${quote(routes.absolute(routes.home))}`,
		`license-url: ${quote(site.licence.url)}`,
		'',
	].join('\n');
