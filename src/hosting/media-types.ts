/** The type of each kind of file, by the end of its name. */

import path from 'node:path';

export const mediaTypes: Readonly<Record<string, string>> = {
	html: 'text/html; charset=utf-8',
	css: 'text/css; charset=utf-8',
	js: 'text/javascript; charset=utf-8',
	json: 'application/json; charset=utf-8',
	jsonl: 'application/jsonl; charset=utf-8',
	webmanifest: 'application/manifest+json',
	svg: 'image/svg+xml',
	png: 'image/png',
	ico: 'image/x-icon',
	xml: 'application/xml; charset=utf-8',
	txt: 'text/plain; charset=utf-8',
	csv: 'text/csv; charset=utf-8',
	bib: 'application/x-bibtex; charset=utf-8',
	ris: 'application/x-research-info-systems; charset=utf-8',
	cff: 'text/yaml; charset=utf-8',
	argdown: 'text/plain; charset=utf-8',
	pdf: 'application/pdf',
	zip: 'application/zip',
};

/** What is not listed is bytes. */
export const otherType = 'application/octet-stream';

/** @param name of a file, with or without its folders */
export const typeOf = (name: string): string => mediaTypes[path.extname(name).slice(1)] ?? otherType;
