/**
 * Makes dossiers of any size from small real ones: other words, names, dates, places and relations, the same shape.
 *
 * Copies would compress, rank and cache as no real dossier does. What is made passes the gate.
 */

import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse, stringify as toYaml } from 'yaml';
import { splitFrontMatter } from '../../src/content/front-matter.ts';
import { readContent } from '../../src/checks/gate.ts';
import type { Actor } from '../../src/content/schema/actor.ts';
import type { Briefing } from '../../src/content/schema/briefing.ts';
import type { Reference } from '../../src/content/schema/citing.ts';
import type { Claim } from '../../src/content/schema/claim.ts';
import type { Event } from '../../src/content/schema/event.ts';
import type { Mention } from '../../src/content/schema/naming.ts';
import type { Place } from '../../src/content/schema/place.ts';
import type { Question } from '../../src/content/schema/question.ts';
import type { Relation } from '../../src/content/schema/relation.ts';
import type { Topic } from '../../src/content/schema/topic.ts';
import type { MdxFile, ContentFile, ContentFiles } from '../../src/content/content-files.ts';
import { listBodyParagraphs } from '../../src/content/original.ts';
import { buildDossierNames } from '../../src/checks/proof/dossier-names.ts';
import { makeFingerprint } from '../../src/checks/proof/fingerprint.ts';
import { splitPinpoints } from '../../src/text/pinpoints.ts';
import { listStrings } from '../../src/content/texts.ts';
import { formatFingerprint } from '../intake/fingerprint.ts';
import { readSound } from '../intake/read-content.ts';
import { buildRandom, type Random } from './random.ts';
import { buildVocabulary, type Reword, type InventedWords } from './words.ts';

export interface DossierOptions {
	/** Where it goes; what stands there goes away. */
	readonly target: string;
	/** How many briefings it has at least: those of the first pattern are always in it. */
	readonly briefings: number;
	readonly seed: number;
	/** Folders with sound dossiers. The first is taken over as it is; a site of its own is taken from there. */
	readonly patterns: readonly [string, ...string[]];
}

export function makeDossier({ target, briefings, seed, patterns }: DossierOptions): void {
	const [base] = patterns;
	rmSync(target, { recursive: true, force: true });
	cpSync(base, target, { recursive: true });
	// Nothing of it has been published.
	for (const name of ['permalinks.tsv', 'permalinks.lock']) rmSync(path.join(target, name), { force: true });
	const own = readContent(base).sources;
	if (briefings <= own.briefings.length) return;
	rmSync(path.join(target, 'fingerprints'), { recursive: true, force: true });
	const all = joinPatterns(patterns, target);
	const random = buildRandom(seed);
	const texts = all.briefings.map(({ data, body }) => `${body} ${JSON.stringify(data.claims)}`);
	const dossier = new MadeDossier(all, buildVocabulary(texts, random), random);
	for (let n = all.briefings.length; n < briefings; n++) dossier.add(n);
	dossier.write(target);
	writeFingerprints(target, random);
}

/** Of articles that nobody wrote: in each paragraph stands what is said of it, and as many runs of words as in a real one. */
function writeFingerprints(target: string, random: Random): void {
	const hex = (digits: number) => Array.from({ length: digits }, () => random.upTo(16).toString(16)).join('');
	const content = readSound(target);
	const known = buildDossierNames(content).all;
	const salt = hex(32);
	mkdirSync(path.join(target, 'fingerprints'), { recursive: true });
	for (const { id, data, body } of content.briefings) {
		const said = new Map<number, string[]>();
		const say = (paragraphs: readonly number[], text: string) => {
			for (const n of paragraphs) said.set(n, [...(said.get(n) ?? []), text]);
		};
		listCited(data, say);
		for (const line of body.split('\n')) {
			for (const [mark] of line.matchAll(/\[¶[^\]]*\]/g))
				say(splitPinpoints(mark).marks[0]?.paragraphs ?? [], line);
		}
		const { sha256, paragraphs, words } = data.original;
		const fingerprint = makeFingerprint(
			{
				paragraphs: Array.from({ length: paragraphs }, (_, i) => said.get(i + 1)?.join('\n') ?? ''),
				language: data.bibliography.language,
				sha256,
				read: { as: 'text' },
				known,
			},
			salt,
		);
		const hashes = Array.from({ length: words }, () => hex(13)).sort();
		const runs = Array.from({ length: Math.ceil(words / 10) }, (_, i) =>
			hashes.slice(10 * i, 10 * i + 10).join(' '),
		);
		writeFileSync(
			path.join(target, 'fingerprints', `${id}.yaml`),
			formatFingerprint({ ...fingerprint, runs }),
		);
	}
}

/** Everything that names its paragraphs, with its texts. */
function listCited(value: unknown, say: (paragraphs: readonly number[], text: string) => void): void {
	if (value === null || typeof value !== 'object') return;
	if ('paragraphs' in value && Array.isArray(value.paragraphs)) {
		say(value.paragraphs, [...listStrings(value)].map(({ text }) => text).join('\n'));
		if ('value' in value) say(value.paragraphs, String(value.value));
	}
	for (const inner of Object.values(value)) listCited(inner, say);
}

/** Puts what the other patterns hold beside what the first holds, pages and the site's own texts apart. */
function joinPatterns([first, ...others]: readonly [string, ...string[]], target: string): ContentFiles {
	const siteFile = path.join(target, 'site.yaml');
	const site = parse(readFileSync(siteFile, 'utf8'));
	const relationsFile = path.join(target, 'relations.yaml');
	const relations = parse(readFileSync(relationsFile, 'utf8'));
	let order = readContent(first).sources.topics.length;
	for (const folder of others) {
		for (const name of ['briefings', 'topics', 'actors', 'themes', 'places', 'events', 'questions'])
			cpSync(path.join(folder, name), path.join(target, name), { recursive: true });
		const { sources } = readContent(folder);
		for (const { file } of sources.topics) {
			const text = readFileSync(path.join(target, file), 'utf8');
			writeFileSync(path.join(target, file), text.replace(/^order: \d+$/m, `order: ${++order}`));
		}
		site.instruments.push(...(sources.site[0]?.data.instruments ?? []));
		relations.relations.push(...sources.relations.flatMap(({ data }) => data.relations));
	}
	writeFileSync(siteFile, stringify(site));
	writeFileSync(relationsFile, stringify(relations));
	return readContent(target).sources;
}

type Kind = 'actors' | 'places' | 'themes';

/** What stands for what in one made briefing. */
interface Casting {
	readonly id: string;
	readonly names: Readonly<Record<Kind, (id: string) => string>>;
	readonly reword: Reword;
	/** Rewords a text after putting the names that are meant now in place of those that were. */
	readonly say: Reword;
}

class MadeDossier {
	readonly #briefings: {
		readonly pattern: MdxFile<Briefing>;
		readonly casting: Casting;
		readonly file: string;
	}[] = [];
	readonly #made: Readonly<
		Record<
			Kind,
			Map<string, { readonly name: string; readonly pattern: string; readonly cited: Reference[] }>
		>
	> = {
		actors: new Map(),
		places: new Map(),
		themes: new Map(),
	};
	readonly #events: [id: string, event: Event][] = [];
	readonly #questions: Map<
		string,
		[id: string, question: { -readonly [Key in keyof Question]: Question[Key] }][]
	>;
	readonly #relations: Relation[];
	readonly #summaries = new Map<string, Topic['sources']>();
	readonly #leads: Set<string>;
	readonly #sources: ContentFiles;
	readonly #vocabulary: InventedWords;
	readonly #random: Random;

	constructor(sources: ContentFiles, vocabulary: InventedWords, random: Random) {
		this.#sources = sources;
		this.#vocabulary = vocabulary;
		this.#random = random;
		this.#leads = new Set(sources.briefings.map(({ data }) => data.lead));
		this.#relations = sources.relations.flatMap(({ data }) => data.relations);
		this.#questions = new Map(sources.questions.map(({ id, data }) => [id, [[id, structuredClone(data)]]]));
	}

	/** @param n how many briefings there are before */
	add(n: number): void {
		const random = this.#random;
		const pattern = random.pick(this.#sources.briefings);
		const name = this.#vocabulary.coinName(random);
		const casting = this.#cast(pattern, `${name.toLowerCase().replaceAll(' ', '-')}-${n}`);
		const file = formatMdx(this.#toBriefing(pattern.data, casting, name), this.#toBody(pattern, casting));
		this.#briefings.push({ pattern, casting, file });
		this.#answer(pattern, casting);
		this.#report(pattern, casting);
		this.#relate(pattern, casting);
		this.#summarise(pattern, casting);
		// Those of whom a pattern speaks without naming them.
		const paragraphs = listBodyParagraphs(pattern.data).slice(0, 1);
		for (const { cited } of this.#made.actors.values()) {
			if (cited.length === 0) cited.push({ briefing: casting.id, paragraphs });
		}
	}

	write(target: string): void {
		const write = (folder: string, name: string, text: string) => {
			mkdirSync(path.join(target, folder), { recursive: true });
			writeFileSync(path.join(target, folder, name), text);
		};
		for (const { casting, file } of this.#briefings) write('briefings', `${casting.id}.mdx`, file);
		for (const [id, { name, pattern, cited }] of this.#made.actors) {
			const { kind } = find(this.#sources.actors, pattern).data;
			const actor = {
				name,
				short: name,
				kind,
				description: `One of those of whom ${name} is the name.`,
				references: cited.slice(0, 3),
				names: [],
				notToBeConfusedWith: [],
			} satisfies Actor;
			write('actors', `${id}.yaml`, stringify(actor));
		}
		for (const [id, { name, pattern }] of this.#made.places) {
			const { kind, latitude, longitude, partOf } = find(this.#sources.places, pattern).data;
			const near = (degrees: number) => Math.round((degrees + 2 * this.#random.next() - 1) * 1000) / 1000;
			const place = {
				name,
				names: [],
				kind,
				...(latitude === undefined || longitude === undefined
					? {}
					: { latitude: near(latitude), longitude: near(longitude) }),
				...(partOf === undefined ? {} : { partOf }),
			} satisfies Place;
			write('places', `${id}.yaml`, stringify(place));
		}
		for (const [id, { name }] of this.#made.themes) {
			const theme = { name, definition: `Whatever has to do with ${name}.`, words: [name.toLowerCase()] };
			write('themes', `${id}.yaml`, stringify(theme));
		}
		for (const [id, event] of this.#events) write('events', `${id}.yaml`, stringify(event));
		for (const [id, question] of [...this.#questions.values()].flat()) {
			if (question.positions.length > 1) write('questions', `${id}.yaml`, stringify(question));
		}
		writeFileSync(path.join(target, 'relations.yaml'), stringify({ relations: this.#relations }));
		for (const { id, file } of this.#sources.topics) {
			// As it is written, with its count marks.
			const parts = splitFrontMatter(file, readFileSync(path.join(target, file), 'utf8'));
			if ('code' in parts) throw new Error(parts.message);
			const front = parse(parts.front.text);
			const sources = [...front.sources, ...(this.#summaries.get(id) ?? [])];
			writeFileSync(path.join(target, file), formatMdx({ ...front, sources }, parts.body.text));
		}
	}

	/** Some names of the pattern stay; for the others one that was made before is taken, seldom a new one. */
	#cast({ data }: MdxFile<Briefing>, id: string): Casting {
		const spelt = new Map<string, string>();
		const choose = (kind: Kind, newness: number) => {
			const chosen = new Map<string, string>();
			const taken = new Set<string>();
			return (old: string): string => {
				const before = chosen.get(old);
				if (before !== undefined) return before;
				const made = this.#made[kind];
				const alike = [...made].filter(([, one]) => one.pattern === old).map(([other]) => other);
				const options = [old, ...alike].filter((other) => !taken.has(other));
				const isNew = options.length === 0 || this.#random.chance(newness / (1 + alike.length / 4));
				const name = isNew ? this.#vocabulary.coinName(this.#random) : '';
				const next = isNew ? name.toLowerCase().replaceAll(' ', '-') : this.#random.pickEarly(options);
				if (isNew) made.set(next, { name, pattern: old, cited: [] });
				chosen.set(old, next);
				taken.add(next);
				return next;
			};
		};
		const names = {
			actors: choose('actors', 0.25),
			places: choose('places', 0.2),
			themes: choose('themes', 0.04),
		};
		const covered = new Set(listBodyParagraphs(data));
		for (const mention of data.mentions) {
			const [kind, old] =
				'actor' in mention ? (['actors', mention.actor] as const) : (['places', mention.place] as const);
			const made = this.#made[kind].get(names[kind](old));
			const paragraphs = mention.paragraphs.filter((n) => covered.has(n));
			if (paragraphs.length > 0) made?.cited.push({ briefing: id, paragraphs });
			if (made) spelt.set(mention.spelling, made.name);
		}
		const reword = this.#vocabulary.buildReword(this.#random);
		const spellings = [...spelt.keys()]
			.sort((a, b) => b.length - a.length)
			.map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
		const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${spellings.join('|')})(?![\\p{L}\\p{N}-])`, 'gu');
		const rename = (text: string) =>
			spellings.length === 0 ? text : text.replace(pattern, (spelling) => spelt.get(spelling) ?? spelling);
		return { id, names, reword, say: (text) => reword(rename(text)) };
	}

	#about({ names }: Casting, about: Claim['about']): Claim['about'] {
		return {
			actors: about.actors.map(names.actors),
			themes: about.themes.map(names.themes),
			places: about.places.map(names.places),
		};
	}

	#toBriefing(data: Briefing, casting: Casting, name: string): Briefing {
		const { id, names, reword, say } = casting;
		const random = this.#random;
		const year = 2000 + random.upTo(23);
		const published = {
			date: `${year}-${pad(1 + random.upTo(12))}-${pad(1 + random.upTo(28))}`,
			basis: 'printed' as const,
		};
		const { standing, bibliography, original } = data;
		const { sameTextAs: _, wordings: __, ...rest } = standing;
		const sayAll = <Item extends { readonly text: string }>(items: readonly Item[]) =>
			items.map((item) => ({ ...item, text: say(item.text) }));
		const seen = new Set<string>();
		const mentions = data.mentions.map((mention): Mention => {
			const [kind, old] =
				'actor' in mention ? (['actors', mention.actor] as const) : (['places', mention.place] as const);
			const next = names[kind](old);
			// What is called by another name may have had several.
			const stem = this.#made[kind].get(next)?.name ?? mention.spelling;
			const spelling = seen.has(`${kind} ${next} ${stem}`) ? `${stem} ${seen.size}` : stem;
			seen.add(`${kind} ${next} ${spelling}`);
			const { paragraphs, reading } = mention;
			const where = { spelling, paragraphs, ...(reading === undefined ? {} : { reading: say(reading) }) };
			return kind === 'actors' ? { actor: next, ...where } : { place: next, ...where };
		});
		return {
			name,
			lead: this.#leadOf(name, say(data.lead)),
			added: data.added,
			...(data.revised === undefined ? {} : { revised: data.revised }),
			bibliography: {
				...bibliography,
				title: { ...bibliography.title, text: `${name}: ${say(bibliography.title.text)}` },
				authors: bibliography.authors.map((author) => {
					const full = this.#vocabulary.coinName(random);
					return { ...author, name: full, sortName: full.split(' ').reverse().join(', ') };
				}),
				published: random.chance(0.1) ? 'unknown' : published,
				url: { address: `https://outlet-${random.upTo(40)}.example/${year}/${id}`, basis: 'address' },
			},
			original: {
				...original,
				sha256: Array.from({ length: 64 }, () => random.upTo(16).toString(16)).join(''),
				finders: original.finders.map(({ paragraph }) => ({
					paragraph,
					words: `${this.#vocabulary.coinName(random)} and then`,
				})),
			},
			standing: {
				...rest,
				weight: say(standing.weight),
				vantage: {
					...standing.vantage,
					text: say(standing.vantage.text),
					...(standing.vantage.side === undefined ? {} : { side: names.actors(standing.vantage.side) }),
				},
				namedSources: standing.namedSources.map((source) => ({ ...source, for: say(source.for) })),
				care: sayAll(standing.care),
				cautions: sayAll(standing.cautions),
				checks: standing.checks.map((check) => ({
					...check,
					statement: say(check.statement),
					found: say(check.found),
				})),
				unclear: standing.unclear.map((one) => ({
					...one,
					problem: reword(one.problem),
					readings: one.readings.map(reword),
				})),
			},
			keyPoints: sayAll(data.keyPoints),
			mentions,
			claims: data.claims.map((claim) => ({
				...claim,
				text: say(claim.text),
				about: this.#about(casting, claim.about),
				...(claim.unclear ? { unclear: claim.unclear.map(reword) } : {}),
			})),
			figures: data.figures.map((figure) => ({ ...figure, population: say(figure.population) })),
			recommendations: data.recommendations.map(({ concerns: _concerns, ...recommendation }) => ({
				...recommendation,
				text: say(recommendation.text),
				short: say(recommendation.short),
				addressees: recommendation.addressees.map((actor) =>
					this.#sources.actors.some((one) => one.id === actor) ? names.actors(actor) : actor,
				),
				about: recommendation.about.map(names.actors),
				themes: recommendation.themes.map(names.themes),
				...(recommendation.condition === undefined ? {} : { condition: say(recommendation.condition) }),
			})),
		};
	}

	/** No two briefings describe themselves alike. */
	#leadOf(name: string, lead: string): string {
		const own = this.#leads.has(lead) ? `${name}: ${lead}` : lead;
		this.#leads.add(lead);
		return own;
	}

	/** Links into the pattern itself lead into what is made of it; links to names lead where the names lead. */
	#toBody({ id: pattern, body }: MdxFile<Briefing>, { id, names, say }: Casting): string {
		return say(body)
			.replace(
				/\]\((actor|place|theme):([a-z0-9-]+)\)/g,
				(_, kind: 'actor' | 'place' | 'theme', target: string) => `](${kind}:${names[`${kind}s`](target)})`,
			)
			.replaceAll(`(briefing:${pattern}`, `(briefing:${id}`)
			.replaceAll(`(recommendation:${pattern}-`, `(recommendation:${id}-`);
	}

	/** Answers questions that the pattern answers, and raises new ones. */
	#answer(pattern: ContentFile<Briefing>, casting: Casting): void {
		const random = this.#random;
		for (const { id, data } of this.#sources.questions) {
			const positions = data.positions.filter(({ briefing }) => briefing === pattern.id);
			if (positions.length === 0) continue;
			const alike = this.#questions.get(id) ?? [];
			if (random.chance(0.15)) {
				const name = this.#vocabulary.coinName(random);
				const say = (text: string) => casting.say(text);
				alike.push([
					`${id}-${name.toLowerCase().replaceAll(' ', '-')}`,
					{
						...data,
						question: `${name}: ${say(data.question)}`,
						short: name,
						summary: `${name}: ${say(data.summary)}`,
						settle: say(data.settle),
						about: this.#about(casting, data.about),
						positions: [],
						silent: [],
						recommendations: [],
					},
				]);
			}
			const [, question] = random.pickEarly(alike);
			const given = new Set(question.positions.map(({ answer }) => answer));
			for (const position of positions) {
				const answer = casting.say(position.answer);
				if (given.has(answer)) continue;
				given.add(answer);
				question.positions.push({
					...position,
					briefing: casting.id,
					verdict: casting.reword(position.verdict),
					answer,
				});
			}
		}
	}

	#report(pattern: ContentFile<Briefing>, casting: Casting): void {
		const random = this.#random;
		for (const { data } of this.#sources.events) {
			const reportedBy = data.reportedBy.filter(({ briefing }) => briefing === pattern.id);
			if (reportedBy.length === 0 || random.chance(0.5)) continue;
			const name = this.#vocabulary.coinName(random);
			const date = `${1995 + random.upTo(5)}-${pad(1 + random.upTo(12))}-${pad(1 + random.upTo(28))}`;
			this.#events.push([
				`${name.toLowerCase().replaceAll(' ', '-')}`,
				{
					title: `${name}: ${casting.say(data.title)}`,
					when: 'undated' in data.when ? data.when : { date: random.chance(0.3) ? date.slice(0, 7) : date },
					text: casting.say(data.text),
					...this.#about(casting, data),
					reportedBy: reportedBy.map((reference) => ({ ...reference, briefing: casting.id })),
				},
			]);
		}
	}

	/** One or two of the pattern's relations, to a briefing that was made before of the same other pattern. */
	#relate(pattern: ContentFile<Briefing>, casting: Casting): void {
		const random = this.#random;
		const listed = this.#sources.relations.flatMap(({ data }) => data.relations);
		const ofIt = listed.filter(
			({ from, kind }) => from.startsWith(`${pattern.id}/`) && !['precondition', 'specifies'].includes(kind),
		);
		if (ofIt.length === 0 || random.chance(0.2)) return;
		const relation = random.pick(ofIt);
		const [toPattern = '', to = ''] = relation.to.split('/');
		const targets = this.#briefings.filter(
			(one) => one.pattern.id === toPattern && one.casting.id !== casting.id,
		);
		const other = targets.length === 0 ? toPattern : random.pick(targets).casting.id;
		const from = `${casting.id}/${relation.from.split('/')[1]}`;
		this.#relations.push({
			...relation,
			from,
			to: `${other}/${to}`,
			reason: casting.reword(relation.reason),
		});
	}

	/** An editor writes what some of the sources make of a topic, not what all of them do. */
	#summarise(pattern: ContentFile<Briefing>, casting: Casting): void {
		for (const { id, data } of this.#sources.topics) {
			const own = data.sources.find(({ briefing }) => briefing === pattern.id);
			const list = this.#summaries.get(id) ?? [];
			if (!own || list.length > 300 || this.#random.chance(0.6)) continue;
			this.#summaries.set(id, [...list, { ...own, briefing: casting.id, text: casting.say(own.text) }]);
		}
	}
}

/** The gate takes no anchors, and wants days in quotation marks. */
const stringify = (data: unknown) =>
	toYaml(data, {
		aliasDuplicateObjects: false,
		lineWidth: 0,
		defaultStringType: 'QUOTE_DOUBLE',
		defaultKeyType: 'PLAIN',
	});

const pad = (n: number) => String(n).padStart(2, '0');

const formatMdx = (data: unknown, body: string) =>
	`---\n${stringify(data)}---\n${body.startsWith('\n') ? '' : '\n'}${body}`;

function find<Data>(sources: readonly ContentFile<Data>[], id: string): ContentFile<Data> {
	const source = sources.find((one) => one.id === id);
	if (!source) throw new Error(`No pattern has ${id}`);
	return source;
}
