/** Finds paths of somebody's machine, which the check of the built site would take for a leak. */

import type { TextDiagnostic } from '../../diagnostics/diagnostic.ts';
import { quote } from '../../diagnostics/quote.ts';

/** Places of well-known systems in which people keep their files. */
const pattern =
	/file:\/\/\/|\/(?:home|Users)\/[\w.-]+\/|[A-Za-z]:\\{1,2}(?:Users|Documents)\b|\bnode_modules\//g;

export const findMachinePaths = (text: string): TextDiagnostic[] =>
	// Most texts have no stroke at all.
	(/[/\\]/.test(text) ? [...text.matchAll(pattern)] : []).map(({ index, 0: found }) => ({
		offset: index,
		code: 'MACHINE-PATH',
		message: `${quote(found)} is a path of a machine`,
		fix: 'write it another way; pages with such paths are not published',
	}));
