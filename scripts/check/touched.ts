/** What a source touches in the rest of a dossier, so that nothing there becomes false or stays behind. */

import { findCountMarks } from '../../src/content/counts/count-marks.ts';
import { listEntries, type Content } from '../../src/content/content.ts';
import { findOrderDay } from '../../src/content/counts/order-of-time.ts';
import type { Briefing } from '../../src/content/schema/briefing.ts';
import { isOurs, listStrings } from '../../src/content/texts.ts';
import { isUnder } from '../../src/content/counts/tally.ts';
import { quote } from '../../src/diagnostics/quote.ts';
import { didYouMean } from '../../src/diagnostics/suggestion.ts';
import { readSound } from '../intake/read-content.ts';
import { Refusal } from '../intake/refusal.ts';

export interface Touched {
	readonly name: string;
	/** Questions on which nobody has decided whether the source answers them. */
	readonly questions: readonly string[];
	/** Texts whose counts the source changes; they are filled in by themselves. */
	readonly counts: readonly string[];
	/** Topics that concern it, and whether they say what it says. */
	readonly topics: readonly string[];
	/** Recommendations of other sources that ask the same of the same. */
	readonly relations: readonly string[];
	/** Events with the same actors, places and dates, that do not cite it. */
	readonly events: readonly string[];
	/** Actors it names whose descriptions do not rest on it. */
	readonly descriptions: readonly string[];
	/** In what it differs from every other source, so that a sentence on all of them may have become false. */
	readonly differences: readonly string[];
	/** Silences that nobody has held against it. */
	readonly silences: readonly string[];
	/** Words that the site uses in a short sense, where its own texts use them. */
	readonly conventions: readonly string[];
	/** Pages that name every other source and not this one. */
	readonly pages: readonly string[];
}

/** Undefined when there is no such briefing, or it is not sound. */
export function findTouched(content: Content, id: string): Touched | undefined {
	const briefing = content.findBriefing(id)?.data;
	if (!briefing) return undefined;
	const { published } = briefing.bibliography;
	const appeared = published !== 'unknown' && 'date' in published ? published.date : undefined;
	const named = new Set(
		briefing.mentions.map((mention) => ('actor' in mention ? mention.actor : mention.place)),
	);
	const themes = new Set(
		[...briefing.claims, ...briefing.recommendations].flatMap((one) =>
			'about' in one && !Array.isArray(one.about) ? one.about.themes : 'themes' in one ? one.themes : [],
		),
	);
	const isAbout = (about: {
		actors: readonly string[];
		places: readonly string[];
		themes: readonly string[];
	}) => [...about.actors, ...about.places].some((one) => named.has(one));
	const inEvents = content.events.flatMap(({ data }) => [...data.actors, ...data.places]);
	// Whoever takes part in most events tells nothing about any.
	const isTelling = (one: string) =>
		inEvents.filter((other) => other === one).length <= Math.max(1, content.events.length / 8);
	return {
		name: briefing.name,
		questions: content.questions
			.filter(({ data }) => !data.silent.includes(id) && data.positions.every((one) => one.briefing !== id))
			.map(
				({ id: question, data }) =>
					`${question}${isAbout(data.about) ? '' : ' (names none of its actors)'}: ${data.question}`,
			),
		counts: listCounts(content),
		topics: content.topics
			.filter(
				({ data }) =>
					isAbout(data.about) ||
					data.about.themes.some((one) => themes.has(one)) ||
					briefing.recommendations.some((one) => isUnder(data, one)),
			)
			.filter(({ data }) => data.sources.every((one) => one.briefing !== id))
			.map(({ id: topic, data }) => `${topic}: ${data.title} does not say yet what this source says on it`),
		relations: listRelations(content, id),
		differences: listDifferences(content, id),
		silences: content.topics
			.filter(({ data }) => data.silences.length > 0 && data.compared?.includes(id) !== true)
			.map(({ id: topic, data }) => `${topic}: ${data.silences.length}, from “${data.silences[0]?.text}”`),
		conventions: listConventions(content, id),
		events: content.events
			.filter(({ data }) => data.reportedBy.every((one) => one.briefing !== id))
			// Nobody reports what is still to come.
			.filter(({ data: { when } }) => {
				const day = 'date' in when ? when.date : 'from' in when ? when.from : '';
				return appeared === undefined || day.slice(0, appeared.length) <= appeared;
			})
			.map(({ id: event, data }) => ({
				event,
				data,
				shared: [...data.actors, ...data.places].filter((one) => named.has(one)),
			}))
			.filter(({ shared }) => shared.length > 1 && shared.some(isTelling))
			.map(({ event, data, shared }) => `${event}: ${data.title} (${shared.join(', ')})`),
		descriptions: content.actors
			.filter(
				({ id: actor, data }) => named.has(actor) && data.references.every((one) => one.briefing !== id),
			)
			.map(({ id: actor }) => actor),
		pages: content.pages
			.filter(({ body }) => {
				const others = content.briefings.filter((one) => one.id !== id);
				const says = (one: (typeof others)[number]) =>
					body.includes(`briefing:${one.id}`) || body.includes(one.data.name);
				return (
					others.length > 0 &&
					others.every(says) &&
					!body.includes(`briefing:${id}`) &&
					!body.includes(briefing.name)
				);
			})
			.map(({ file }) => file),
	};
}

/** What a sentence on all sources is mostly about. */
const traits: readonly (readonly [string, (briefing: Briefing) => string])[] = [
	['kind', ({ bibliography }) => bibliography.kind],
	['language', ({ bibliography }) => bibliography.language.split('-')[0] ?? ''],
	['licence', ({ bibliography }) => (bibliography.licence === 'unknown' ? 'unknown' : 'known')],
	['side', ({ standing }) => standing.vantage.side ?? 'none'],
	['author', ({ bibliography }) => (bibliography.authors.length > 0 ? 'named' : 'not named')],
];

function listDifferences({ briefings }: Content, id: string): string[] {
	const own = briefings.find((one) => one.id === id);
	const others = briefings.filter((one) => one.id !== id);
	if (!own || others.length === 0) return [];
	const differing = traits.flatMap(([name, read]) => {
		const value = read(own.data);
		const theirs = new Set(others.map(({ data }) => read(data)));
		return theirs.size === 1 && !theirs.has(value)
			? [`${name}: ${value}; all others: ${[...theirs].join()}`]
			: [];
	});
	const days = others
		.map(({ data }) => findOrderDay(data.bibliography.published) ?? '')
		.filter(Boolean)
		.sort();
	const day = findOrderDay(own.data.bibliography.published);
	const [first] = days;
	return [
		...differing,
		...(day !== undefined && first !== undefined && day < first ? [`the oldest source, of ${day}`] : []),
	];
}

function listConventions({ site, findBriefing, briefings }: Content, id: string): string[] {
	const data = findBriefing(id)?.data;
	const body = briefings.find((one) => one.id === id)?.body ?? '';
	const said = data
		? [...[...listStrings(data)].filter(({ path }) => isOurs(path)).map(({ text }) => text), body]
		: [];
	return (site[0]?.data.conventions ?? [])
		.filter(({ word }) =>
			said.some((text) =>
				new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(word)}(?![\\p{L}\\p{N}])`, 'u').test(text),
			),
		)
		.map(({ word, means }) => `“${word}” means ${means}`);
}

/** Texts with marks that count. */
const listCounts = (content: Content): string[] =>
	listEntries(content).flatMap((entry) => {
		const texts = [...listStrings(entry.data)].map(({ text }) => text);
		const body = entry.file.endsWith('.mdx') ? [entry.body] : [];
		const n = [...texts, ...body].flatMap((text) => findCountMarks(text)).length;
		return n === 0 ? [] : [`${entry.file} (${n})`];
	});

/** The same addressee and the same means. */
function listRelations(content: Content, id: string): string[] {
	const own = content.findBriefing(id)?.data.recommendations ?? [];
	const linked = new Set(
		content.relations.flatMap(({ data }) =>
			data.relations.flatMap(({ from, to }) => [`${from} ${to}`, `${to} ${from}`]),
		),
	);
	return own.flatMap((mine) =>
		content.briefings
			.filter((other) => other.id !== id)
			.flatMap((other) =>
				other.data.recommendations
					.filter(
						(theirs) =>
							theirs.instrument === mine.instrument &&
							theirs.instrument !== 'not-stated' &&
							theirs.addressees.some((one) => mine.addressees.includes(one)),
					)
					.map((theirs) => ({ from: `${id}/${mine.id}`, to: `${other.id}/${theirs.id}`, theirs })),
			)
			.filter(({ from, to }) => !linked.has(`${from} ${to}`))
			.map(
				({ from, to, theirs }) =>
					`${from} and ${to} (${theirs.addressees.join(', ')}, ${theirs.instrument}): ${theirs.short}`,
			),
	);
}

const lists: readonly (readonly [keyof Omit<Touched, 'name'>, string])[] = [
	[
		'questions',
		'Questions without a decision: give it a position in each, or: npm run edit -- silent some-briefing some-question …',
	],
	['topics', 'Topics that concern it'],
	[
		'differences',
		'It is the first of its like: read again what is said of all sources, in site.yaml, pages/ and topics/',
	],
	['silences', 'Silences that it may break: mend those that it does, and add it to compared'],
	[
		'conventions',
		'Words that it uses and that have a short sense on this site: see whether it means the same',
	],
	['relations', 'Likely relations: recommendations with the same addressee and means'],
	['events', 'Events that it may report too'],
	['descriptions', 'Actors it names whose description does not cite it'],
	['pages', 'Pages that name all other sources and not this one'],
	['counts', 'Texts that count and will count it by themselves; read them once more'],
];

/** The same in lines. */
export function formatTouched(touched: Touched): string {
	const parts = lists
		.filter(([key]) => touched[key].length > 0)
		.map(([key, title]) =>
			[`${title} (${touched[key].length}):`, ...touched[key].map((line) => `  ${line}`)].join('\n'),
		);
	return [`What this source touches`, ...(parts.length > 0 ? parts : ['Nothing is left to decide.'])].join(
		'\n',
	);
}

/**
 * Prints what a source touches.
 *
 * @throws {Refusal} when there is no such source, or it is not sound
 */
export function printTouched(folder: string, id: string): boolean {
	const content = readSound(folder);
	const touched = findTouched(content, id);
	if (!touched)
		throw new Refusal(
			content.ids('briefings').has(id)
				? `${id} is not sound yet; npm run check says why.`
				: `There is no briefing ${quote(id)}${didYouMean(id, content.ids('briefings'))}`,
		);
	console.log(formatTouched(touched));
	return true;
}
