/** Which pages are promised, where a dossier lacks something that others have. */

import { expect, test } from 'vitest';
import { listAddresses } from '../../../src/permalinks/page-addresses.ts';
import { asking, bread } from '../dossier/fixture.ts';

const list = (dossier: ReturnType<typeof bread>) => listAddresses(dossier).map(({ address }) => address);

test('without questions nothing is promised of a page of them, and all else is', () => {
	expect(list(bread())).toContain('/questions/');
	expect(list(asking())).not.toContain('/questions/');
	expect(list(asking())).toEqual(list(bread()).filter((address) => !address.startsWith('/questions/')));
});
