/** What count marks count, and what each becomes. */

import { findCountMarks, type CountMark, type Noun } from './count-marks.ts';
import type { ContentFiles } from '../content-files.ts';
import { languageOf } from '../language.ts';
import { byPublished } from './order-of-time.ts';
import { sayList, sayNumber, sayShare } from '../../text/number-words.ts';
import type { Topic } from '../schema/topic.ts';

/** Whether something passes a filter, by the name of the filter. */
type Tests = Readonly<Record<string, (value: string) => boolean>>;

interface Counted {
	/** For lists. */
	readonly name: string;
	readonly tests: Tests;
}

/** Everything that can be counted; sources in the order of time. */
export interface Tally extends Readonly<Record<Noun, readonly Counted[]>> {
	/** Of the site: the language in which counts are said. */
	readonly language: string;
}

/** What holds something that can be counted. */
type Countable = Pick<ContentFiles, 'site' | 'briefings' | 'topics' | 'questions'>;

/** Reads what can be counted from the entries of a dossier. */
export function buildTally({ site, briefings, topics, questions }: Countable): Tally {
	return {
		language: languageOf(site),
		sources: [...briefings].sort(byPublished).map(({ data }) => {
			const { mentions, standing, bibliography } = data;
			const named = new Set(mentions.map((mention) => ('actor' in mention ? mention.actor : mention.place)));
			return {
				name: data.name,
				tests: {
					naming: (id) => named.has(id),
					'not-naming': (id) => !named.has(id),
					side: (id) => standing.vantage.side === id,
					unsigned: () => bibliography.authors.length === 0,
					// A range of days is no date.
					undated: () => bibliography.published === 'unknown' || !('date' in bibliography.published),
					reprinted: () => (standing.wordings ?? []).length > 0,
					unlicensed: () => bibliography.licence === 'unknown',
					kind: (kind) => bibliography.kind === kind,
				},
			};
		}),
		asks: briefings.flatMap(({ id, data }) =>
			data.recommendations
				// What is reported as agreed asks for nothing.
				.filter(({ modality }) => modality !== undefined)
				.map((recommendation) => ({
					name: recommendation.short,
					tests: {
						of: (actor) => recommendation.addressees.includes(actor),
						on: (topic) =>
							(recommendation.concerns ?? []).includes(topic) ||
							topics.some((one) => one.id === topic && isUnder(one.data, recommendation)),
						in: (briefing) => briefing === id,
						strength: (modality) => recommendation.modality === modality,
					},
				})),
		),
		questions: questions.map(({ id, data }) => ({
			name: data.short,
			tests: {
				on: (topic) =>
					topics.some(
						(one) => one.id === topic && one.data.questions.some((group) => group.questions.includes(id)),
					),
			},
		})),
	};
}

/** Whether a recommendation stands under a topic by what it names, without anybody's reading. */
export const isUnder = (
	{ about }: Topic,
	recommendation: {
		readonly addressees: readonly string[];
		readonly about: readonly string[];
		readonly themes: readonly string[];
	},
): boolean =>
	[...recommendation.addressees, ...recommendation.about].some((id) => about.actors.includes(id)) ||
	recommendation.themes.some((id) => about.themes.includes(id));

/** What a mark becomes. */
function say({ verb, noun, filters, isCapital }: CountMark, tally: Tally): string {
	const { language } = tally;
	const counted = tally[noun].filter(({ tests }) => filters.every(({ name, value }) => tests[name]?.(value)));
	const said = {
		count: () => sayNumber(counted.length, language),
		share: () => sayShare(counted.length, tally[noun].length, language),
		list: () =>
			sayList(
				counted.map(({ name }) => name),
				language,
			),
	}[verb]();
	return isCapital ? said.charAt(0).toLocaleUpperCase(language) + said.slice(1) : said;
}

/** A text with its sound count marks filled in; `escape` prepares what is put in. */
export function fillCounts(text: string, tally: Tally, escape = (said: string) => said): string {
	let filled = '';
	let end = 0;
	for (const { offset, written, mark } of findCountMarks(text)) {
		if (!mark) continue;
		filled += text.slice(end, offset) + escape(say(mark, tally));
		end = offset + written.length;
	}
	return filled + text.slice(end);
}
