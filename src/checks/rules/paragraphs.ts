/** Every statement rests on paragraphs that the original has, and those the digest covers where a reader is led to one. */

import type { Content } from '../../content/content.ts';
import type { Entry } from '../../content/entry.ts';
import { findLeftOut } from '../../content/original.ts';
import type { Path, Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Briefing } from '../../content/schema/briefing.ts';
import { broken } from './broken.ts';

export function checkParagraphs(content: Content): Diagnostic[] {
	const check = (
		entry: Entry<unknown>,
		path: Path,
		cited: readonly { readonly briefing: string; readonly paragraphs?: readonly number[] | undefined }[],
	) =>
		cited.flatMap(({ briefing, paragraphs = [] }, i) => {
			const original = content.findBriefing(briefing)?.data;
			return original ? checkCited(entry, original, [...path, i, 'paragraphs'], paragraphs) : [];
		});
	return [
		...content.briefings.flatMap(checkBriefing),
		...content.actors.flatMap((entry) => check(entry, ['references'], entry.data.references)),
		...content.events.flatMap((entry) => check(entry, ['reportedBy'], entry.data.reportedBy)),
		...content.questions.flatMap((entry) => check(entry, ['positions'], entry.data.positions)),
		...content.topics.flatMap((entry) => [
			...check(entry, ['sources'], entry.data.sources),
			...entry.data.inShort.flatMap(({ references = [] }, i) =>
				check(entry, ['inShort', i, 'references'], references),
			),
		]),
	];
}

function checkBriefing(entry: Entry<Briefing>): Diagnostic[] {
	const { data } = entry;
	const { standing, original } = data;
	const any = (path: Path, paragraphs: readonly number[]) => checkExisting(entry, data, path, paragraphs);
	const list = (field: 'keyPoints' | 'claims' | 'figures' | 'recommendations') =>
		data[field].flatMap(({ paragraphs }, i) => checkCited(entry, data, [field, i, 'paragraphs'], paragraphs));
	return [
		...list('keyPoints'),
		...list('claims'),
		...list('figures'),
		...list('recommendations'),
		...data.mentions.flatMap(({ paragraphs }, i) => any(['mentions', i, 'paragraphs'], paragraphs)),
		...original.leftOut.flatMap(({ paragraphs }, i) =>
			any(['original', 'leftOut', i, 'paragraphs'], paragraphs),
		),
		...any(['standing', 'vantage', 'paragraphs'], standing.vantage.paragraphs),
		...standing.namedSources.flatMap(({ paragraphs }, i) =>
			any(['standing', 'namedSources', i, 'paragraphs'], paragraphs),
		),
		...(['care', 'cautions', 'checks'] as const).flatMap((part) =>
			standing[part].flatMap(({ paragraphs }, i) => any(['standing', part, i, 'paragraphs'], paragraphs)),
		),
		...standing.unclear.flatMap(({ paragraph }, i) =>
			any(['standing', 'unclear', i, 'paragraph'], [paragraph]),
		),
	];
}

function checkExisting(
	entry: Entry<unknown>,
	{ original }: Briefing,
	path: Path,
	paragraphs: readonly number[],
): Diagnostic[] {
	return paragraphs
		.filter((n) => n > original.paragraphs)
		.map((n) =>
			broken(
				entry,
				path,
				'PARAGRAPH',
				`¶${n} does not exist`,
				`the original ends with ¶${original.paragraphs}`,
			),
		);
}

function checkCited(
	entry: Entry<unknown>,
	briefing: Briefing,
	path: Path,
	paragraphs: readonly number[],
): Diagnostic[] {
	const leftOut = findLeftOut(briefing);
	return [
		...checkExisting(entry, briefing, path, paragraphs),
		...paragraphs
			.filter((n) => leftOut.has(n))
			.map((n) =>
				broken(entry, path, 'LEFT-OUT', `the digest leaves ¶${n} out`, 'name a paragraph that it covers'),
			),
	];
}
