/** The provers of all briefings that have a fingerprint. */

import { hash } from 'node:crypto';
import type { Content } from '../content.ts';
import { buildDossierNames } from './dossier-names.ts';
import type { Bibliography } from '../schema.ts';
import { readFingerprint } from './fingerprint.ts';
import type { Prover } from './prove.ts';
import { listWords } from './words.ts';

const toDay = (published: Bibliography['published']) =>
	published !== 'unknown' && 'date' in published ? published.date : undefined;

/** Changes whenever a proof may come out otherwise although the text is the same. */
export const digestProofs = ({ fingerprints, actors, places, briefings }: Content): string =>
	fingerprints.length === 0
		? ''
		: hash(
				'sha256',
				JSON.stringify([
					[...fingerprints, ...actors, ...places].map(({ file, digest }) => [file, digest]),
					briefings.map(({ data }) => [data.mentions, data.bibliography.title, data.standing.wordings]),
				]),
			);

const primary = (language: string) => language.split('-')[0] ?? '';

export function buildProvers(content: Content): Prover[] {
	const { fingerprints, briefings, site } = content;
	if (fingerprints.length === 0) return [];
	const names = buildDossierNames(content);
	const own = site[0]?.data.language ?? 'en';
	const titles = briefings
		.flatMap(({ data }) => [
			data.bibliography.title.text,
			...(data.standing.wordings ?? []).map(({ title }) => title ?? ''),
		])
		.map((title) =>
			listWords(title)
				.map(({ folded }) => folded)
				.join(' '),
		);
	return fingerprints.flatMap(({ id, data }) => {
		const briefing = content.findBriefing(id)?.data;
		if (!briefing || data.sha256 !== briefing.original.sha256) return [];
		const language = primary(briefing.bibliography.language) === primary(own) ? own : 'und';
		return [
			{
				id,
				published: toDay(briefing.bibliography.published),
				length: data.paragraphs.length,
				language,
				names,
				titles,
				proof: readFingerprint(data, language),
				namedIn: (paragraphs: readonly number[]) =>
					briefing.mentions
						.filter((mention) => mention.paragraphs.some((n) => paragraphs.includes(n)))
						.map((mention) => ('actor' in mention ? mention.actor : mention.place)),
			},
		];
	});
}
