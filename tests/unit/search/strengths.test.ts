/** Search names the strengths for itself, as it knows nothing of the dossier; both lists are one. */

import { expect, test } from 'vitest';
import { columnModalities } from '../../../src/dossier/strength.ts';
import { strengths } from '../../../src/search/engine/format.ts';

test('search has the strengths of the dossier, in the order of its columns', () => {
	expect(strengths, 'mend the list in src/search/engine/format.ts').toEqual(columnModalities);
});
