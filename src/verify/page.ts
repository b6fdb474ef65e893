/** What one page says of itself, and what is wrong with it by itself. */

import { toDestination, toPath, type SiteAddress } from './addresses.ts';
import { addressAttributes, idAttributes } from './allowed.ts';
import { checkElement } from './elements.ts';
import { shorten, type Report, type SiteDiagnostic } from './diagnostics.ts';
import { readTree, type Element } from './tree.ts';

/** An address of the site that the page uses. */
export interface PageLink {
	readonly path: string;
	readonly fragment: string;
	readonly line: number;
	readonly column: number;
	readonly field: string;
}

export interface BuiltPage {
	/** Path of the file in the site. */
	readonly file: string;
	/** Its address: a path below the root of the site. */
	readonly path: string;
	readonly elements: readonly Element[];
	readonly ids: ReadonlySet<string>;
	readonly links: readonly PageLink[];
	readonly diagnostics: readonly SiteDiagnostic[];
}

export function readPage(file: string, text: string, site: SiteAddress): BuiltPage {
	const { elements, comments, hasDoctype } = readTree(text);
	const diagnostics: SiteDiagnostic[] = [];
	const report: Report = ({ line, column }, field, code, message, fix) =>
		diagnostics.push({ file, line, column, field, code, message, fix });

	if (!hasDoctype)
		report(start, 'doctype', 'DOCTYPE', 'the page does not begin with <!doctype html>', 'add it');
	for (const place of comments) report(place, 'comment', 'COMMENT', 'a comment', 'take it out');
	const ids = collectIds(elements, report);
	const links: PageLink[] = [];
	for (const element of elements) {
		checkElement(element, report);
		for (const [name, value] of element.attributes) {
			if (idAttributes.has(name)) checkIds(element, name, value, ids, report);
			if (addressAttributes.has(name))
				links.push(...readAddress(element, name, value, toPath(file), site, report));
		}
	}
	return { file, path: toPath(file), elements, ids, links, diagnostics };
}

const start = { line: 1, column: 1 };

function collectIds(elements: readonly Element[], report: Report): Set<string> {
	const ids = new Set<string>();
	for (const element of elements) {
		const id = element.attributes.get('id');
		if (id === undefined) continue;
		if (!/^\S+$/.test(id)) report(element, 'id', 'ID', `"${shorten(id)}" is no id`, 'write one word');
		if (ids.has(id)) report(element, 'id', 'ID', `"${shorten(id)}" is given twice`, 'give each its own');
		ids.add(id);
	}
	return ids;
}

function checkIds(
	element: Element,
	name: string,
	value: string,
	ids: ReadonlySet<string>,
	report: Report,
): void {
	for (const id of value.split(/\s+/)) {
		if (!ids.has(id))
			report(element, name, 'ID-REFERENCE', `nothing has the id "${shorten(id)}"`, 'name an id of the page');
	}
}

/** Refuses an address that leads or fetches where it must not; returns it when it is one of the site's own. */
function readAddress(
	element: Element,
	field: string,
	value: string,
	from: string,
	site: SiteAddress,
	report: Report,
): PageLink[] {
	const { name, line, column, attributes } = element;
	const destination = toDestination(value, from, site);
	switch (destination.kind) {
		case 'report':
			return [];
		case 'own':
			// Links to files that a command of its own makes are hidden until they are there.
			if (attributes.has('data-pdf') && attributes.has('hidden')) return [];
			return [{ ...destination, line, column, field }];
		case 'forbidden':
			report(
				element,
				field,
				'SCHEME',
				`"${shorten(value)}" is neither a path nor https`,
				'write one of them',
			);
			return [];
		case 'outside':
			report(
				element,
				field,
				'LINK',
				`"${shorten(value)}" leads out of the folder of the site`,
				'write a path below it',
			);
			return [];
		case 'other':
			if (name !== 'a' || field !== 'href')
				report(
					element,
					field,
					'REMOTE',
					`"${shorten(value)}" belongs to another host`,
					'use a file of the site',
				);
			else if (!/(?:^|\s)noreferrer(?:\s|$)/.test(attributes.get('rel') ?? ''))
				report(
					element,
					field,
					'REFERRER',
					`"${shorten(value)}" would learn the reader's page`,
					'add rel="noreferrer"',
				);
			return [];
	}
}
