/** One line of text, as most fields hold. */

import * as z from 'zod';

/** Characters that no text of one line has; a budget in words is far below. */
const longestText = 2000;

const longestTitle = 300;

/** How to mend a text that is no line of prose; undefined when it is one. */
function findTextDiagnostic(text: string, longest: number, substance: RegExp): string | undefined {
	if (text === '') return undefined;
	if (/\S\n+$/.test(text)) return 'write ">-" in place of ">" or "|", so that no line break ends it';
	if (text !== text.trim()) return 'take away the blanks at the ends';
	if (/\t/.test(text)) return 'write a blank for each tab';
	if (/[\n\r]/.test(text)) return 'write it on one line; after "key: >-" it may go on over several';
	if (!substance.test(text)) return 'write words';
	return text.length > longest ? `write at most ${longest} characters` : undefined;
}

const toText = (longest: number, substance: RegExp) =>
	z
		.string()
		.min(1)
		.superRefine((text, context) => {
			const message = findTextDiagnostic(text, longest, substance);
			if (message !== undefined) context.addIssue({ code: 'custom', message });
		});

/** One line of prose. */
export const Text = toText(longestText, /[\p{L}\p{N}\p{S}%‰]/u);

/** What something is called. */
export const Title = toText(longestTitle, /[\p{L}\p{N}]/u);
