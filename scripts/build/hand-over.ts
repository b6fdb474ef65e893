/** Makes a build of Astro's take the content as the gate has read it, and compile the texts of those pages alone that are rendered. */

import type { AstroIntegration } from 'astro';
import { openCompiled } from '../../src/cache/compiled.ts';
import { openPassages } from '../../src/cache/passages.ts';
import { openReading } from '../../src/cache/reading.ts';
import { readPublished } from '../../src/checks/gate.ts';
import type { Tally } from '../../src/content/counts/tally.ts';
import { buildDossier } from '../../src/dossier/dossier.ts';
import { follow } from '../../src/followed.ts';
import { keepCompiled } from '../../src/mdx/keep-compiled.ts';
import { onlyStale } from '../../src/rendering.ts';
import { listStored, listTexts, serveStored } from '../../src/stored.ts';

/** @param folder the content, as a path from the project */
export function handOver(folder: string): {
	readonly integration: AstroIntegration;
	readonly readTally: () => Tally;
} {
	const { sources, tally } = readPublished(folder, openReading(folder).keep);
	const passages = openPassages(folder);
	const dossier = buildDossier(sources, passages.keep);
	follow({ sources, dossier, stored: listStored(sources, folder) });
	const { routes, site } = dossier;
	const briefings = onlyStale(sources.briefings, ({ id }) => routes.briefing(id));
	const texts = listTexts({ ...sources, briefings });
	const isPartial = briefings.length < sources.briefings.length;
	return {
		readTally: () => tally,
		integration: {
			name: 'hand-over',
			hooks: {
				'astro:config:setup': ({ updateConfig }) => {
					updateConfig({
						vite: {
							plugins: [
								serveStored(folder, () => texts),
								keepCompiled(openCompiled(folder), tally, site.address, isPartial),
							],
						},
					});
				},
				'astro:build:done': () => {
					if (!isPartial) passages.save();
				},
			},
		},
	};
}
