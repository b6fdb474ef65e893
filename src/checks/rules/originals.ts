/** The way into an original: three words for each body paragraph, no two alike. */

import type { Content } from '../../content/content.ts';
import type { Entry } from '../../content/entry.ts';
import { formatParagraphs } from '../../text/pinpoints.ts';
import { listBodyParagraphs } from '../../content/original.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Briefing } from '../../content/schema/briefing.ts';
import { broken } from './broken.ts';

export const checkOriginals = ({ briefings }: Content): Diagnostic[] => briefings.flatMap(checkFinders);

function checkFinders(entry: Entry<Briefing>): Diagnostic[] {
	const { finders } = entry.data.original;
	const body = new Set(listBodyParagraphs(entry.data));
	const words = finders.map((finder) => finder.words.toLowerCase());
	const missing = [...body].filter((n) => finders.every(({ paragraph }) => paragraph !== n));
	return [
		...finders.flatMap(({ paragraph }, i) => {
			const path = ['original', 'finders', i];
			const before = finders[i - 1]?.paragraph ?? 0;
			return [
				...(body.has(paragraph)
					? []
					: [
							broken(
								entry,
								[...path, 'paragraph'],
								'PARAGRAPH',
								`¶${paragraph} is no paragraph that the digest covers`,
								'take it away',
							),
						]),
				...(paragraph > before
					? []
					: [
							broken(
								entry,
								[...path, 'paragraph'],
								'ORDER',
								`¶${paragraph} comes after ¶${before}`,
								'write one for each paragraph, in their order',
							),
						]),
				...(words.indexOf(words[i] ?? '') === i
					? []
					: [
							broken(
								entry,
								[...path, 'words'],
								'TWICE',
								'these words lead to another paragraph already',
								'choose three that stand in this paragraph alone',
							),
						]),
			];
		}),
		...(missing.length === 0
			? []
			: [
					broken(
						entry,
						['original', 'finders'],
						'INCOMPLETE',
						`no words lead to ${formatParagraphs(missing)}`,
						'add three words for each, which stand in that paragraph alone',
					),
				]),
	];
}
