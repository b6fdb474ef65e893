/** References as people write them, in three styles. What is unknown is said as each style says it, or left out. */

import { toApa, toApaInText } from './apa.ts';
import { toChicago } from './chicago.ts';
import { toOscola } from './oscola.ts';
import { toText, type Span } from './spans.ts';
import type { Work } from './cited-article.ts';

export interface StyledReference {
	readonly style: string;
	readonly spans: readonly Span[];
}

/** In the order readers see; APA has one form for the list and one for the text. */
export const toReferences = (work: Work): StyledReference[] => [
	{ style: 'Chicago', spans: closed(toChicago(work)) },
	{ style: 'APA', spans: toApa(work) },
	{ style: 'in the text', spans: [{ text: toApaInText(work) }] },
	{ style: 'OSCOLA', spans: closed(toOscola(work)) },
];

/** With one full stop at the end. */
const closed = (spans: readonly Span[]) => (toText(spans).endsWith('.') ? spans : [...spans, { text: '.' }]);

/** The first of them, as plain text. */
export const toReference = (work: Work): string => toText(closed(toChicago(work)));
