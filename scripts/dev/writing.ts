/** What the development server shows while content is being written: what is sound of it, and all that is wrong. */

import type { Code } from '../../src/diagnostics/codes.ts';
import { keepNothing, type Keep } from '../../src/cache/keep.ts';
import { formatDiagnostic, type Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { readContent } from '../../src/checks/gate.ts';
import type { ContentFile, ContentFiles } from '../../src/content/content-files.ts';
import { once } from '../../src/lists/once.ts';
import { buildDossier, type Dossier } from '../../src/dossier/dossier.ts';
import { listOpenAddresses } from '../addresses/open-addresses.ts';

export interface Writing {
	/** Lines to read, each with file, line, what is wrong and how to mend it. */
	readonly diagnostics: readonly string[];
	/** Paths of pages that are drafts. */
	readonly drafts: readonly string[];
	/** Paths that are recorded nowhere yet, so that they are no promise; worked out when they are asked for. */
	readonly unrecorded: readonly string[];
}

export interface WritingState {
	readonly writing: Writing;
	/** The content to show; undefined while there has been none that a page could be made of. */
	readonly sources: ContentFiles | undefined;
	/** Joined. */
	readonly dossier: Dossier | undefined;
	/** Files that are shown as they last were without such a problem. */
	readonly held: ReadonlySet<string>;
}

/** What is wrong with a text that can be shown all the same. Anything else is shown as it last was. */
const harmless: ReadonlySet<Code> = new Set<Code>([
	'BUDGET',
	'COUNTED',
	'COVERED-TWICE',
	'FINGERPRINT',
	'NEEDLESS',
	'NO-MARK',
	'NOT-COVERED',
	'NOT-THERE',
	'OURS',
	'PLACED-AWAY',
	'PLACEHOLDER',
	'QUOTATION',
	'TAKEN-OVER',
	'UNPLACED',
]);

/** Reads a content folder. @param before what was shown until now @param keep what earlier readings worked out */
export function readWriting(
	folder: string,
	before: WritingState | undefined,
	keep: Keep = keepNothing,
): WritingState {
	const { sources, diagnostics } = readContent(folder, { drafts: true, keep });
	const held = new Set(diagnostics.filter(({ code }) => !harmless.has(code)).map(({ file }) => file));
	const mixed = before?.sources ? hold(sources, before.sources, held) : sources;
	const dossier = tryToBuild(mixed);
	// Holds on to what was before only while nothing can be joined.
	const earlier = dossier instanceof Error ? before?.writing : undefined;
	const listUnrecorded = once(() =>
		dossier instanceof Error ? (earlier?.unrecorded ?? []) : listOpenAddresses(folder, dossier),
	);
	return {
		writing: {
			diagnostics: [
				...diagnostics.map((diagnostic) => formatDiagnostic(diagnostic, folder)),
				...explain(dossier, diagnostics),
			],
			drafts: dossier instanceof Error ? (before?.writing.drafts ?? []) : listDrafts(dossier, mixed),
			get unrecorded() {
				return listUnrecorded();
			},
		},
		...(dossier instanceof Error
			? { sources: before?.sources, dossier: before?.dossier }
			: { sources: mixed, dossier }),
		held,
	};
}

/** Content that the rules find sound and the model does not. */
const explain = (dossier: Dossier | Error, diagnostics: readonly Diagnostic[]) =>
	dossier instanceof Error && diagnostics.length === 0 ? [dossier.message] : [];

function tryToBuild(sources: ContentFiles): Dossier | Error {
	try {
		return buildDossier(sources);
	} catch (error) {
		return error instanceof Error ? error : new Error(String(error));
	}
}

/** The content with each held file as it was before. */
function hold(now: ContentFiles, before: ContentFiles, held: ReadonlySet<string>): ContentFiles {
	const mix = <S extends ContentFile<unknown>>(fresh: readonly S[], old: readonly S[]): S[] => [
		...fresh.filter(({ file }) => !held.has(file)),
		...old.filter(({ file }) => held.has(file)),
		// Held from the first: there is nothing older to show.
		...fresh.filter(({ file }) => held.has(file) && old.every((one) => one.file !== file)),
	];
	return {
		site: mix(now.site, before.site),
		briefings: mix(now.briefings, before.briefings),
		topics: mix(now.topics, before.topics),
		pages: mix(now.pages, before.pages),
		actors: mix(now.actors, before.actors),
		themes: mix(now.themes, before.themes),
		places: mix(now.places, before.places),
		events: mix(now.events, before.events),
		questions: mix(now.questions, before.questions),
		relations: mix(now.relations, before.relations),
		corrections: mix(now.corrections, before.corrections),
		synonyms: mix(now.synonyms, before.synonyms),
		queries: mix(now.queries, before.queries),
	};
}

/** Paths of the pages of drafts. */
function listDrafts({ routes }: Dossier, { briefings, topics, questions }: ContentFiles): string[] {
	const ids = (entries: readonly ContentFile<{ readonly draft?: boolean | undefined }>[]) =>
		entries.filter(({ data }) => data.draft === true).map(({ id }) => id);
	return [
		...ids(briefings).map((id) => routes.briefing(id)),
		...ids(topics).map((id) => routes.topic(id)),
		...ids(questions).map((id) => routes.question(id)),
	];
}
