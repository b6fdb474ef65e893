/** What the YAML parser objects to, in plain words. */

import type { ErrorCode, YAMLError } from 'yaml';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';

const advice: Partial<Record<ErrorCode, readonly [message: string, fix: string]>> = {
	BAD_INDENT: [
		'this line is indented differently from its neighbours, or a bracket before it is not closed',
		'indent the lines of one list or group alike, by two spaces each, and close what is open',
	],
	TAB_AS_INDENT: ['this line is indented with a tab', 'indent with spaces'],
	BAD_SCALAR_START: [
		'this text begins with a character that means something else here',
		'put the text in quotation marks: "…"',
	],
	BLOCK_AS_IMPLICIT_KEY: [
		'this line has a second colon followed by a space, or is indented differently from its neighbours',
		'put the text after the first colon in quotation marks: "…"; indent the lines of one list or group alike',
	],
	MISSING_CHAR: [
		'something that was opened here is not closed, or a colon is missing',
		'close the quotation mark or bracket, or write "key: value"',
	],
	MULTILINE_IMPLICIT_KEY: [
		'a key runs over two lines, or its colon is missing',
		'write "key: value" on one line',
	],
	BLOCK_IN_FLOW: [
		'a list written with hyphens stands inside brackets',
		'separate the items in brackets by commas',
	],
	BAD_DQ_ESCAPE: [
		'a backslash in "…" is followed by a character that it cannot stand before',
		'write \\\\ for a backslash',
	],
	MULTIPLE_DOCS: ['a line of three hyphens or dots begins a second document', 'take that line away'],
	BAD_DIRECTIVE: ['a line begins with %', 'take that line away, or put the text in quotation marks'],
	RESOURCE_EXHAUSTION: [
		'lists or groups are nested too deeply',
		'take away the surplus brackets or indentation',
	],
	BAD_COLLECTION_TYPE: ['a list or group has a type that it cannot have', 'take the word after "!" away'],
};

/** The problem behind an error of the parser. */
export function explainYaml(error: YAMLError): Pick<Diagnostic, 'code' | 'message' | 'fix'> {
	const [message, fix] = advice[error.code] ?? [
		`the YAML cannot be read: ${error.message.split('\n')[0] ?? ''}`,
		'compare this line and the one before with a file that works',
	];
	return { code: 'YAML', message, fix };
}
