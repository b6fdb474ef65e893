/** Checks a content folder, and prints what is found. */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { findPlaceholders } from '../../src/content/placeholders.ts';
import { formatDiagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { PageKeys } from '../../src/page-keys.ts';
import { checkApart } from './apart.ts';

interface CheckOptions {
	readonly json?: boolean;
	readonly drafts?: boolean;
	readonly isTimed?: boolean;
}

/** What was found of a content folder. */
export interface Checked {
	readonly isSound: boolean;
	/** What its pages follow from; undefined where it is not sound, or drafts stand in it. */
	readonly keys: PageKeys | undefined;
}

/** Checks a content folder with its ledger, and prints what is wrong with them, or else how much they hold. */
export async function checkContent(
	folder: string,
	{ json = false, drafts = false, isTimed = false }: CheckOptions = {},
): Promise<Checked> {
	const { diagnostics, counts, guard, drafting, keys } = await checkApart(folder, { drafts, isTimed });
	if (json) {
		console.log(
			JSON.stringify({ folder, diagnostics, counts: Object.fromEntries(counts), guard }, null, '\t'),
		);
	} else if (diagnostics.length === 0) {
		console.log(`${folder}: ${counts.map(([name, n]) => `${n} ${name}`).join(', ')}; nothing is wrong`);
		if (guard) console.log(`${folder}: ${guard}`);
	} else {
		console.error(diagnostics.map((diagnostic) => formatDiagnostic(diagnostic, folder)).join('\n'));
		console.error(diagnostics.length === 1 ? '1 problem' : `${diagnostics.length} problems`);
	}
	if (!json && !drafts)
		for (const line of describeDrafts(folder, drafting)) console.log(`${folder}: ${line}`);
	return { isSound: diagnostics.length === 0, keys };
}

/** What is still being written, and how much of it. */
function describeDrafts(folder: string, drafting: readonly string[]): string[] {
	return drafting.map((file) => {
		const n = findPlaceholders(readFileSync(path.join(folder, file), 'utf8')).length;
		return `${file} is a draft and not built${n > 0 ? `; ${n} TODOs wait in it` : '; take its "draft: true" away to publish it'}`;
	});
}
