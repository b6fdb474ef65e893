/** Every rule of the built site by the code that its problems carry. */

import type { Diagnostic } from '../diagnostics/diagnostic.ts';

export const siteCodes = {
	// Inside a page
	ELEMENT: 'an element that the site does not use',
	ATTRIBUTE: 'an attribute that its element may not have',
	EVENT: 'an attribute that runs a script',
	STYLE: 'a style inside the page',
	SCRIPT: 'a script inside the page',
	COMMENT: 'a comment, which readers never see',
	DOCTYPE: 'a page without <!doctype html>',
	POLICY: 'a content security policy that is missing, late or different',
	SCHEME: 'an address that is neither a path nor https',
	REMOTE: 'something that would be fetched from another host',
	REFERRER: 'a link to another host without rel="noreferrer"',
	ID: 'an id that is empty, malformed or given twice',
	'ID-REFERENCE': 'an attribute that names an id the page does not have',
	LANGUAGE: 'a page that does not name its language',
	TITLE: 'a title that is missing or that another page has',
	DESCRIPTION: 'a description that is missing or that another page has',
	HEADING: 'a page without exactly one first-level heading',
	EMPTY: 'a page with nothing in its main part',
	CANONICAL: 'a canonical address that is not that of the page',
	ROBOTS: 'a page hidden from search engines, or one that should be and is not',
	BUDGET: 'a page that shows more words than its kind may',
	// Between pages
	LINK: 'an internal link that leads nowhere',
	FRAGMENT: 'a fragment that leads nowhere',
	'PAGE-MISSING': 'an address without a page',
	'PLACE-MISSING': 'a lasting address of a place in a page that the page does not have',
	'FILE-MISSING': 'a lasting address of a file that is not there',
	'PAGE-UNEXPECTED': 'a page that nothing accounts for',
	'LEDGER-UNSERVED': 'a line of the ledger that the site does not honour',
	// Files
	'FILE-KIND': 'a file of a kind that the site does not have',
	'MACHINE-PATH': 'a path of the machine that built the site',
} as const;

export type SiteCode = keyof typeof siteCodes;

/** `file` is a path in the built site. */
export interface SiteDiagnostic extends Omit<Diagnostic, 'code'> {
	readonly code: SiteCode;
}

/** Takes down a problem of the page at hand. */
export type Report = (
	place: { readonly line: number; readonly column: number },
	field: string,
	code: SiteCode,
	message: string,
	fix: string,
) => void;

/** The beginning of an address or text, for messages. */
export const shorten = (text: string) => (text.length > 80 ? `${text.slice(0, 79)}…` : text);
