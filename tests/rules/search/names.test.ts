/** Every name of the dossier, typed in every form it has: who comes first. */

import { expect, test } from 'vitest';
import { openIndex, searchSite, toKey } from '../../../scripts/bench/search-site.ts';
import { readContent } from '../../../src/checks/gate.ts';
import { buildDossier } from '../../../src/dossier/dossier.ts';
import { toWords } from '../../../src/text/fold.ts';
import { listNames } from '../../../src/search/index/collisions.ts';

const dossier = buildDossier(readContent('content', { drafts: false }).sources);

test('each leads first to what it is the name of, or to the topic of that name', async () => {
	const { shelf } = await openIndex('dist');
	const shared = new Set(dossier.synonyms.sharedNames.map(({ name }) => toWords(name).join('')));
	const wrong: string[] = [];
	let tried = 0;
	for (const [key, rows] of listNames(dossier)) {
		const owners = rows.filter(
			({ kind, past, narrow }) => !past && !narrow && (kind === 'actor' || kind === 'place'),
		);
		for (const { name } of shared.has(key) ? [] : owners) {
			for (const typed of new Set([
				name,
				name.toLowerCase(),
				name.toUpperCase(),
				name.replace(/[-\u2010]/g, ' '),
			])) {
				const { hits } = await searchSite(typed, shelf);
				const first = hits[0] ? toKey(hits[0]) : '';
				tried++;
				if (!owners.some(({ kind, id }) => first === `${kind}:${id}`) && !first.startsWith('topic:'))
					wrong.push(`${typed} leads to ${first || 'nothing'}`);
			}
		}
	}

	expect(tried).toBeGreaterThanOrEqual(dossier.actors.length + dossier.places.length);
	expect(wrong).toEqual([]);
});
