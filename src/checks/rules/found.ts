/** What was found by search says where; what says where was found by search. */

import type { Content } from '../../content/content.ts';
import type { Entry } from '../../content/entry.ts';
import type { Path, Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Outside } from '../../content/schema/citing.ts';
import { isInOrder } from '../../content/schema/dates.ts';
import { broken } from './broken.ts';

/** Something that may rest on sources of the world outside. */
interface Finding {
	readonly entry: Entry<unknown>;
	readonly path: Path;
	readonly sources: readonly Outside[] | undefined;
	/** Whether it rests on them; undefined where it may or may not. */
	readonly isFound: boolean | undefined;
	/** What says so. */
	readonly because: string;
}

export function checkFound({ briefings, events, topics }: Content): Diagnostic[] {
	const findings = [
		...briefings.flatMap(listInBriefing),
		...events.flatMap((entry) => {
			const { when } = entry.data;
			return 'undated' in when ? [] : [toFinding(entry, ['when'], when)];
		}),
	];
	const background = topics.flatMap((entry) =>
		entry.data.background.map(({ sources }, i) => ({ entry, path: ['background', i], sources })),
	);
	return [
		...findings.flatMap(checkFinding),
		...[...findings, ...background].flatMap(({ entry, path, sources = [] }) =>
			sources.flatMap(({ date, read }, i) => checkDays(entry, [...path, 'sources', i, 'read'], date, read)),
		),
	];
}

function listInBriefing(entry: Content['briefings'][number]): Finding[] {
	const { standing, bibliography } = entry.data;
	const { published } = bibliography;
	const path = ['bibliography', 'published'];
	const range = published !== 'unknown' && 'reason' in published ? published : undefined;
	return [
		...(['care', 'cautions'] as const).flatMap((list) =>
			standing[list].map((caution, i) => toFinding(entry, ['standing', list, i], caution)),
		),
		...standing.checks.map(({ outcome, sources }, i) => ({
			entry,
			path: ['standing', 'checks', i],
			sources,
			isFound: { agrees: true, differs: true, 'not-found': undefined, 'not-checked': false }[outcome],
			because: `outcome: ${outcome}`,
		})),
		...(range ? [toDating(entry, path, range)] : []),
		...(range?.probably ? [toDating(entry, [...path, 'probably'], range.probably)] : []),
	];
}

/** A printed word can date an article together with a public event whose day was looked up. */
const toDating = (entry: Entry<unknown>, path: Path, dating: Parameters<typeof toFinding>[2]): Finding => ({
	...toFinding(entry, path, dating),
	isFound: dating.basis === 'search' ? true : undefined,
});

const toFinding = (
	entry: Entry<unknown>,
	path: Path,
	{
		basis,
		sources,
	}: { readonly basis?: string | undefined; readonly sources?: readonly Outside[] | undefined },
): Finding => ({ entry, path, sources, isFound: basis === 'search', because: 'basis: search' });

function checkFinding({ entry, path, sources, isFound, because }: Finding): Diagnostic[] {
	if (isFound === undefined || isFound === (sources !== undefined)) return [];
	if (isFound) {
		const fix = 'add sources: with name, url and the day it was read, or another basis or outcome';
		return [broken(entry, path, 'INCOMPLETE', `${because} does not say what was found where`, fix)];
	}
	const message = 'sources stand here, and nothing says that it was looked up';
	const fix = because === 'basis: search' ? 'add basis: search' : 'write what came of it as outcome:';
	return [broken(entry, [...path, 'sources'], 'INCOMPLETE', message, fix)];
}

function checkDays(entry: Entry<unknown>, path: Path, date: string | undefined, read: string): Diagnostic[] {
	if (date === undefined || isInOrder(date, read)) return [];
	const message = `it was read on ${read} and published on ${date}`;
	return [broken(entry, path, 'ORDER', message, 'mend the wrong one')];
}
