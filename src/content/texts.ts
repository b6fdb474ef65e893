/** The texts in the data of an entry: all of them, and those in words of our own. */

import type { Path } from '../diagnostics/diagnostic.ts';

export interface PlacedText {
	readonly path: Path;
	readonly text: string;
}

/** Every text in some data, from the outside in. */
export function* listStrings(value: unknown, path: Path = []): Generator<PlacedText> {
	if (typeof value === 'string') yield { path, text: value };
	else if (Array.isArray(value))
		for (const [i, item] of value.entries()) yield* listStrings(item, [...path, i]);
	else if (value !== null && typeof value === 'object') {
		for (const [key, item] of Object.entries(value)) yield* listStrings(item, [...path, key]);
	}
}

/** Whether any text of some data may hold a mark in brackets. */
export const hasMarks = (data: unknown) => [...listStrings(data)].some(({ text }) => text.includes('['));

/** The data with each text replaced. */
export function mapTexts(
	value: unknown,
	map: (text: string, path: Path) => string,
	path: Path = [],
): unknown {
	if (typeof value === 'string') return map(value, path);
	if (Array.isArray(value)) return value.map((item: unknown, i) => mapTexts(item, map, [...path, i]));
	if (value === null || typeof value !== 'object') return value;
	return Object.fromEntries(
		Object.entries(value).map(([key, item]) => [key, mapTexts(item, map, [...path, key])]),
	);
}

/** Fields that hold what others wrote, what once stood here, or no prose: nothing in them counts sources of ours. */
const foreign = new RegExp(
	`^(?:${[
		'bibliography\\.(?:title|outlet|url|licence|language|kind)(?:\\..*)?',
		'bibliography\\.authors\\.(?:name|sortName|role|note)',
		'original\\.(?:sha256|finders\\.words)',
		'mentions\\.spelling',
		'figures\\.printed',
		'standing\\.namedSources\\.name',
		'standing\\.wordings\\.(?:title|authors|outlet|url)',
		'recommendations\\.earlier\\.was\\..*',
		'withdrawnClaims\\.text',
		'corrections\\.(?:wrong|at)',
		'read\\..*|salt|runs|paragraphs\\.(?:names|numbers|dates)|sha256',
		'groups',
		'sharedNames\\.name',
		'queries\\..*',
		'(?:.*\\.)?sources\\.(?:name|url)',
		'names\\.name',
		'sameAs',
		'(?:.*\\.)?(?:id|address)',
	].join('|')})$`,
);

/** Whether a text is in words of our own, as they stand today. */
export const isOurs = (path: Path): boolean =>
	!foreign.test(path.filter((step) => typeof step === 'string').join('.'));
