/** Writes the first form of a briefing: what an article shows of itself is filled in, the rest says how to write it. */

import { franc } from 'franc-min';
import { stringify } from 'yaml';
import type { Content } from '../../src/content/content.ts';
import { starter } from '../../src/content/placeholders.ts';
import { listDates } from '../../src/checks/proof/numbers.ts';
import { nobodyNamed, notStated } from '../../src/content/schema/recommendation.ts';
import { countWords } from '../../src/text/words.ts';
import { findAsks, findFigures, findThemes, type AskFound, type FigureFound } from './asks.ts';
import { chooseFinders, type Finder } from './finders.ts';
import type { Article } from './formats.ts';
import { findNames, type NameFound } from './names.ts';
import { findRoles, type RoleFound } from './roles.ts';

/** What was found in an article, for an editor to confirm. */
export interface Proposal {
	readonly language: string;
	readonly roles: readonly RoleFound[];
	readonly body: readonly number[];
	readonly names: readonly NameFound[];
	readonly figures: readonly FigureFound[];
	readonly asks: readonly AskFound[];
	readonly finders: readonly Finder[];
	/** The day it appeared, as the file or a line above the text says. */
	readonly published: string | undefined;
	/** Days the article names that no calendar has, or that are still to come. */
	readonly strangeDates: readonly string[];
}

/** @param today such as "2021-03-04" */
export function propose(
	{ paragraphs, language: declared, published: stated }: Article,
	content: Content,
	today: string,
): Proposal {
	const own = content.site[0]?.data.language ?? 'en';
	const language = findLanguage(paragraphs.join('\n'), declared, own);
	const roles = findRoles(paragraphs, language);
	const left = new Set(roles.map(({ paragraph }) => paragraph));
	const body = paragraphs.map((_, i) => i + 1).filter((n) => !left.has(n));
	const published = [stated, ...findDays(listHead(paragraphs), language)].find(
		(day) => day !== undefined && isDay(day) && day <= today,
	);
	return {
		language,
		roles,
		body,
		names: findNames(paragraphs, content, published),
		published,
		figures: findFigures(paragraphs, body, language),
		asks: findAsks(paragraphs, body, content, language),
		finders: chooseFinders(paragraphs, body),
		strangeDates: paragraphs.flatMap((text, i) =>
			listDates(text, language)
				.filter(({ value }) => !isDay(value) || (/^\d/.test(value) && value > today))
				.map(({ written }) => `“${written}” in ¶${i + 1}`),
		),
	};
}

/** The lines before the text begins. */
const listHead = (paragraphs: readonly string[]) =>
	paragraphs.slice(
		0,
		Math.max(
			0,
			paragraphs.findIndex((text) => countWords(text) > 25),
		),
	);

/** Whole days in some lines. */
const findDays = (lines: readonly string[], language: string): string[] =>
	lines
		.flatMap((line) => listDates(line, language).map(({ value }) => value))
		.filter((day) => /^\d{4}-\d\d-\d\d$/.test(day));

function isDay(value: string): boolean {
	const [, year = '', month = '', day] = /^(\d{4}|-)-(\d\d)(?:-(\d\d))?$/.exec(value) ?? [];
	if (day === undefined) return true;
	const date = new Date(Date.UTC(year === '-' ? 2024 : Number(year), Number(month) - 1, Number(day)));
	return date.getUTCDate() === Number(day);
}

/** A language tag: what the text looks like, in the form that the file or the site has of it. */
function findLanguage(text: string, declared: string | undefined, own: string): string {
	const guessed = franc(text);
	const [primary = own] = guessed === 'und' ? [declared] : Intl.getCanonicalLocales(guessed);
	const known = [declared, own].find(
		(tag) => tag !== undefined && tag.split('-')[0] === primary.split('-')[0],
	);
	return known ?? primary;
}

export interface Starter {
	readonly article: Article;
	readonly proposal: Proposal;
	readonly content: Content;
	readonly sha256: string;
	readonly today: string;
}

const todo = 'TODO';

/** One line of YAML in braces. */
const inline = (value: unknown) =>
	stringify(value, { collectionStyle: 'flow', lineWidth: 0 })
		.trim()
		.replace(/\[ ([\w, -]*) \]/g, '[$1]');

const items = (values: readonly unknown[], empty = ' []') =>
	values.length === 0 ? empty : `\n${values.map((value) => `  - ${inline(value)}`).join('\n')}`;

/** The whole file. */
export function formatStarter({ article, proposal, content, sha256, today }: Starter): string {
	const { paragraphs } = article;
	const { body, finders, figures, asks, names, language } = proposal;
	const [first = 1] = body;
	const theme = themesOf(paragraphs.join('\n'), content);
	const headline = proposal.roles.find(({ role }) => role === 'headline');
	const title = article.title ?? (headline ? paragraphs[headline.paragraph - 1] : undefined) ?? todo;
	const front = `# A draft: shown by "npm run dev", never built. Take "draft: true" away when every ${todo} is written.
# What each field means: docs/fields.md. Lines that begin with # are notes to you; take them away.
draft: true
name: ${todo}
lead: ${todo} in at most 40 words, who says what to whom
added: "${today}"
bibliography:
  title: ${inline({ text: title, basis: title === todo ? 'ours' : 'printed' })}
${article.author ? `  # The file names ${inline(article.author)} as its author.\n` : ''}  # authors: - { name: Ann Baker, sortName: "Baker, Ann", note: bakes in Riverton, basis: printed }
  authors: []
  # outlet: { name: The Loaf, basis: printed }
  published: ${proposal.published ? `{ date: "${proposal.published}", basis: printed }` : 'unknown'}
  # url: { address: "https://loaf.example.org/rye", basis: search, lastWorked: "${today}", archived: { address: "https://archive.example.org/rye", date: "${today}" } }
  licence: unknown
  kind: opinion
  language: ${language}
original:
  paragraphs: ${paragraphs.length}
  words: ${countWords(paragraphs.join('\n'))}
  sha256: ${sha256}
  leftOut:${proposal.roles.length === 0 ? ' []' : `\n${proposal.roles.map(({ paragraph, role, reason }) => `    - ${inline({ paragraphs: [paragraph], role, ...(reason ? { reason } : {}) })}`).join('\n')}`}
  finders:${finders.length === 0 ? ' []' : `\n${finders.map((finder) => `    - ${inline(finder)}`).join('\n')}`}
standing:
  weight: ${todo} in one sentence, how far this source carries
  vantage: ${inline({ text: `${todo} from where and for whom it is written`, paragraphs: [first] })}
  # namedSources: - { name: Millers’ Almanac, for: the price of rye, paragraphs: [4] }
  namedSources: []
  care:
    - ${inline({ text: `${todo} what changes the reading most`, paragraphs: [first] })}
  cautions:
    - ${inline({ text: `${todo} such as claims without a date or source, voices that are missing`, paragraphs: [first] })}
  # checks: - { statement: rye costs twice as much, paragraphs: [4], outcome: not-checked, found: Nobody has looked it up. }
  checks: []
  # unclear: - { paragraph: 6, problem: “They” may be either., readings: [the bakers, the millers] }, and <Unclear paragraph="6" /> in the text
  unclear: []
keyPoints:${items(threeOf(body).map((n) => ({ text: `${todo} in at most 25 words`, paragraphs: [n] })))}
# Every known name found in the article. Look at those marked with reading: ${todo}, and add stand-ins such as "the capital" for a government.
mentions:${items(toMentions(names, content, first))}
# One claim for each statement that could be checked or answered: a clause after "The author says that".
claims:
  - id: example
    text: ${todo} what the author says, in your own words
    kind: checkable
    voice: author
    about: ${inline({ actors: [], themes: theme, places: [] })}
    paragraphs: [${first}]
${figures.length === 0 ? '# figures: - { id: loaves, quantity: loaves, value: 1200, comparator: over, printed: "more than 1,200 loaves", unit: loaves, population: bakers of Riverton, period: a week in 2019, namedSource: nobody, paragraphs: [3] }\n' : '# Numbers found in the article; take away what is none, here and in the text below.\n'}figures:${formatFigures(figures)}
# Sentences with a word of strength; take away what asks for nothing, here and in the text below.
recommendations:${asks.length === 0 ? ' []' : `\n${asks.map((ask, i) => formatAsk(ask, i + 1, theme)).join('\n')}`}
`;
	return `---\n${front}---\n\n## ${todo} a heading\n\n${formatBody(proposal)}`;
}

const threeOf = (body: readonly number[]) => {
	const [first = 1] = body;
	return [first, body[Math.floor(body.length / 2)] ?? first, body.at(-1) ?? first];
};

/** A mention needs an actor or place: without any known name, one shows the form. */
function toMentions(names: readonly NameFound[], { actors }: Content, first: number): unknown[] {
	if (names.length === 0)
		return [{ actor: actors[0]?.id ?? 'some-actor', spelling: `${todo} as printed`, paragraphs: [first] }];
	return names.map(({ kind, id, spelling, paragraphs, isAmbiguous }) => ({
		[kind]: id,
		spelling,
		paragraphs,
		...(isAmbiguous ? { reading: `${todo} who is meant, or take reading away` } : {}),
	}));
}

const themesOf = (text: string, content: Content): string[] => {
	const found = findThemes(text, content).slice(0, 1);
	return found.length > 0 ? found : content.themes.slice(0, 1).map(({ id }) => id);
};

/** An id for each figure, from what it counts: it will stand in an address. */
function figureIds(figures: readonly FigureFound[]): string[] {
	const seen = new Map<string, number>();
	return figures.map(({ counted }) => {
		const words = counted
			.normalize('NFKD')
			.toLowerCase()
			.match(/[a-z]+/g);
		const base = words?.join('-') ?? 'figure';
		const n = (seen.get(base) ?? 0) + 1;
		seen.set(base, n);
		return n === 1 ? base : `${base}-${n}`;
	});
}

function formatFigures(figures: readonly FigureFound[]): string {
	const ids = figureIds(figures);
	return figures.length === 0
		? ' []'
		: `\n${figures
				.map(({ paragraph, value, printed, unit, comparator }, i) =>
					[
						`  - id: ${ids[i]}`,
						`    quantity: ${ids[i]}`,
						`    value: ${value}`,
						`    comparator: ${comparator}`,
						`    printed: ${inline(printed)}`,
						`    unit: ${unit === undefined ? todo : inline(unit)}`,
						`    population: ${todo} of whom or what`,
						`    period: ${todo} for when, or not said`,
						'    namedSource: nobody',
						`    paragraphs: [${paragraph}]`,
					].join('\n'),
				)
				.join('\n')}`;
}

function formatAsk(
	{ paragraph, modality, hint, before, after, themes }: AskFound,
	id: number,
	fallback: readonly string[],
): string {
	const [addressee = nobodyNamed] = before;
	return [
		`  # ¶${paragraph}: “${hint}”`,
		`  - id: ${id}`,
		`    text: ${todo} one imperative sentence that can be read alone.`,
		`    short: ${todo} the same in at most twelve words`,
		`    form: ${modality === 'can' ? 'option' : 'explicit'}`,
		`    modality: ${modality}`,
		`    addressees: [${addressee}]`,
		`    about: [${after.join(', ')}]`,
		`    themes: [${(themes.length > 0 ? themes : fallback).join(', ')}]`,
		`    instrument: ${notStated}`,
		`    paragraphs: [${paragraph}]`,
		'    version: 1',
	].join('\n');
}

function formatBody({ body, asks, figures }: Proposal): string {
	const ids = figureIds(figures);
	return `${body
		.map((n) =>
			[
				`${starter.passage(n)} [¶${n}]`,
				...figures.flatMap(({ paragraph }, i) => (paragraph === n ? [`<Figure id="${ids[i]}" />`] : [])),
				...asks.flatMap(({ paragraph }, i) => (paragraph === n ? [`<Recommendation id="${i + 1}" />`] : [])),
			].join('\n\n'),
		)
		.join('\n\n')}\n`;
}
