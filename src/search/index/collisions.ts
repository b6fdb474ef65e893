/** Names that lead to more than one thing: none of them can come first for all, so each needs a reason. */

import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { quote } from '../../diagnostics/quote.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import { toWords } from '../../text/fold.ts';
import { findLanguage } from '../engine/english.ts';
import type { NameEntry } from '../engine/format.ts';
import { buildLexicon, listThings } from './things.ts';

const file = 'synonyms.yaml';

/** Every name with what it can stand for today; a topic bears the name of what it is about. */
export function listNames(dossier: Dossier): ReadonlyMap<string, readonly NameEntry[]> {
	const language = findLanguage(dossier.site.language);
	return buildLexicon(listThings(dossier, language), [], language).rows;
}

/** Names that two things share today and that nobody has given a reason for, and reasons for names that are not shared. */
export function findCollisions(dossier: Dossier): Diagnostic[] {
	const toKey = (name: string) => toWords(name).join('');
	const excused = new Map(dossier.synonyms.sharedNames.map(({ name }) => [toKey(name), name]));
	const shared = [...listNames(dossier)].flatMap(([key, rows]) => {
		const owners = rows.filter(
			({ kind, past, narrow }) => !past && !narrow && !['topic', 'page', 'theme'].includes(kind),
		);
		return owners.length > 1 ? [{ key, owners }] : [];
	});
	const unexcused = shared
		.filter(({ key }) => !excused.has(key))
		.map(({ owners }) => {
			const names = owners.map(({ kind, id }) => `${kind} ${id}`).join(' and ');
			return toDiagnostic(
				toFile(owners),
				'names',
				`${quote(owners[0]?.name ?? '')} is a name of ${names}: neither can come first in search`,
				'tell the two apart, date one of them, or list the name under sharedNames with the reason',
			);
		});
	const keys = new Set(shared.map(({ key }) => key));
	const needless = [...excused]
		.filter(([key]) => !keys.has(key))
		.map(([, name]) =>
			toDiagnostic(
				file,
				'sharedNames',
				`${quote(name)} is no name of two things`,
				'take it out of sharedNames',
			),
		);
	return [...unexcused, ...needless];
}

/** Where the last of those that share a name is written. */
function toFile(owners: readonly NameEntry[]): string {
	const { kind = '', id = '' } = owners.at(-1) ?? {};
	return `${kind}s/${id}.${kind === 'briefing' ? 'mdx' : 'yaml'}`;
}

const toDiagnostic = (where: string, field: string, message: string, fix: string): Diagnostic => ({
	file: where,
	line: 1,
	column: 1,
	field,
	code: 'SAME-NAME',
	message,
	fix,
});
