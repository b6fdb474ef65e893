/** What readers and programs get of the small dossier is what was approved. `npm run approve` takes a change as right. */

import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readSite } from '../../scripts/site/address.ts';
import { fixture, listSiteTexts } from '../approval/site-texts.ts';

const texts = listSiteTexts(fixture.site, readSite(fixture.content).base);
const approved = globSync('{pages,files}/**/*.txt', { cwd: fixture.approved }).sort();

test('the site has the pages and files that were approved, and no others', () => {
	expect([...texts.keys()].sort()).toEqual(approved);
});

test.each(approved)('%s says what was approved', (name) => {
	expect(texts.get(name)).toBe(readFileSync(path.join(fixture.approved, name), 'utf8'));
});
