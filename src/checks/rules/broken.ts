/** Puts a broken rule where an editor finds it. */

import type { Code } from '../../diagnostics/codes.ts';
import type { Entry } from '../../content/entry.ts';
import { formatPath, type Path, type Diagnostic } from '../../diagnostics/diagnostic.ts';

/** A problem with one value of an entry. */
export const broken = (
	{ file, at }: Pick<Entry<unknown>, 'file' | 'at'>,
	path: Path,
	code: Code,
	message: string,
	fix: string,
): Diagnostic => ({ file, field: formatPath(path), ...at(path), code, message, fix });
