/** The provers of all briefings that have a fingerprint. */

import { hash } from 'node:crypto';
import type { Content } from '../../content/content.ts';
import { languageOf } from '../../content/language.ts';
import type { Bibliography } from '../../content/schema/bibliography.ts';
import { primaryOf } from '../../text/by-language.ts';
import { buildDossierNames } from './dossier-names.ts';
import { readFingerprint } from './fingerprint.ts';
import type { Prover, Provers } from './prove.ts';
import { buildRunIndex, sortRuns } from './run-index.ts';
import { listWords } from './words.ts';
import { once } from '../../lists/once.ts';

const toDay = (published: Bibliography['published']) =>
	published !== 'unknown' && 'date' in published ? published.date : undefined;

/** Hashes are made when something is to be proved that was not proved before. */
export function buildProvers(content: Content): Provers {
	const { fingerprints, briefings, site } = content;
	const own = languageOf(site);
	const names = buildDossierNames(content);
	const titles = briefings.flatMap(({ data }) => [
		data.bibliography.title.text,
		...(data.standing.wordings ?? []).map(({ title }) => title ?? ''),
	]);
	const byId = new Map(
		fingerprints.flatMap((entry): [string, Prover][] => {
			const { id, data, digest } = entry;
			const briefing = content.findBriefing(id)?.data;
			if (!briefing || data.sha256 !== briefing.original.sha256) return [];
			const language = primaryOf(briefing.bibliography.language) === primaryOf(own) ? own : 'und';
			const published = toDay(briefing.bibliography.published);
			const prover: Prover = {
				id,
				published,
				length: data.paragraphs.length,
				language,
				names,
				proof: readFingerprint(data, language),
				namedIn: (paragraphs: readonly number[]) =>
					briefing.mentions
						.filter((mention) => mention.paragraphs.some((n) => paragraphs.includes(n)))
						.map((mention) => ('actor' in mention ? mention.actor : mention.place)),
				key: toKey([digest, language, names.key, published ?? '']),
			};
			return [[id, prover]];
		}),
	);
	const foldedTitles = once(() =>
		titles.map((title) =>
			listWords(title)
				.map(({ folded }) => folded)
				.join(' '),
		),
	);
	const inUse = fingerprints.filter(({ id }) => byId.has(id));
	const printed = inUse.map(({ id, digest }) => `${id} ${digest}`);
	const index = once(() =>
		buildRunIndex(content.keep(['runs', toKey(printed)], () => sortRuns(inUse.map(({ data }) => data)))),
	);
	return {
		isEmpty: byId.size === 0,
		find: (id) => byId.get(id),
		findSource: (run) => {
			if (!index()(run) || foldedTitles().some((title) => title.includes(run))) return undefined;
			return [...byId.values()].find(({ proof }) => proof.hasRun(run));
		},
		key: toKey([...printed, ...titles]),
	};
}

const toKey = (parts: readonly string[]) => hash('sha256', JSON.stringify(parts));
