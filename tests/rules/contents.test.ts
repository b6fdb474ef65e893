/** A list of what is on a page has the order of the page. */

import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { fixture } from '../approval/site-texts.ts';

const listed = globSync('**/*.html', { cwd: fixture.site })
	.map((file) => ({ file, html: readFileSync(path.join(fixture.site, file), 'utf8') }))
	.flatMap(({ file, html }) => {
		const [list] = /<nav class="toc"[\s\S]*?<\/nav>/.exec(html) ?? [];
		return list === undefined
			? []
			: [{ file, html, ids: [...list.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id) }];
	});

test('some pages have such a list', () => {
	expect(listed.length).toBeGreaterThan(5);
});

test.each(listed)('$file', ({ html, ids }) => {
	const placeOf = (id: string | undefined) => html.search(new RegExp(`\\sid="?${id}["\\s>]`));

	expect(ids, 'mend the order of the list in the view').toEqual(
		ids.toSorted((a, b) => placeOf(a) - placeOf(b)),
	);
});
