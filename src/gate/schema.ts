/** The shape of every file under `content/`. Unknown keys are errors: a typo must never pass. */

import * as z from 'zod';
import { isPlainAddress } from './address.ts';
import { longestRun } from './marks.ts';

/** One line of prose. */
const Text = z
	.string()
	.min(1)
	.refine((text) => text === text.trim(), 'take away the blanks at the ends');

/** Lower-case words joined by hyphens: safe in a file name, an address and a fragment as it stands. */
export const Id = z
	.string()
	.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use lower-case letters and digits, words joined by hyphens');

/** A calendar day, quoted: an unquoted one is read differently by different YAML parsers. */
const Day = z.iso.date('write a real day in quotes, such as "2021-03-04"');

/** A day, month or year: as exact as it is known. */
const PartialDate = z
	.string()
	.refine((text) => /^\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?$/.test(text), {
		error: 'write "2021", "2021-03" or "2021-03-04", in quotes',
		params: { code: 'DATE' },
		abort: true,
	})
	.refine((text) => text.length < 10 || z.iso.date().safeParse(text).success, {
		error: 'this day does not exist',
		params: { code: 'DATE' },
	});

/** Whether the second of two dates can be the later one. Of unlike exactness, they overlap rather than contradict. */
export const isInOrder = (before: string, after: string) => before.slice(0, after.length) <= after;

/** An address elsewhere. Only https, no user name, so that it leads where it seems to lead. */
const Url = z.string().refine(isPlainAddress, {
	error: 'write a full https:// address, without a user name, blanks or letters beyond a–z',
	params: { code: 'ADDRESS' },
});

/** BCP 47. */
const Language = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'write a language tag such as en-GB');

/** Paragraph numbers of an original, counted from 1, ascending. */
const Paragraphs = z
	.array(z.int().min(1))
	.min(1, 'name at least one paragraph')
	.refine(
		(numbers) => numbers.every((n, i) => i === 0 || n > numbers[i - 1]!),
		'write the paragraph numbers in ascending order, each once',
	);

/** Paragraphs of one briefing's original: where a statement stands. */
export const Reference = z.strictObject({ briefing: Id, paragraphs: Paragraphs });
const References = z.array(Reference).min(1, 'name at least one briefing with its paragraphs');

/** A statement of ours about one original, with the paragraphs that bear it out. */
const Note = z.strictObject({ text: Text, paragraphs: Paragraphs });

/** How a bibliographic fact is known: printed in the text, read from the page's address, found by search, or our own words. */
export const Basis = z.enum(['printed', 'address', 'search', 'ours']);

export const Site = z.strictObject({
	title: Text,
	tagline: Text,
	/** The heading of the home page. */
	heading: Text,
	/** One or two sentences for the home page and for search engines. */
	description: Text,
	language: Language,
	/** Canonical address, ending in a slash; a path after the host puts the whole site under it. */
	address: Url.refine((url) => url.endsWith('/'), 'end the address with a slash'),
	/** Of our own texts and data. */
	licence: z.strictObject({ name: Text, url: Url }),
	editor: Text,
	/** What stands at the foot of every page: rights, vantage point. */
	notice: Text,
	/** The means a recommendation can call for. */
	instruments: z
		.array(z.strictObject({ id: Id, name: Text, definition: Text }))
		.min(1, 'name at least one instrument'),
	/** What readers of the map must know of its lines, such as that a border is disputed. */
	map: z.strictObject({ note: Text }).optional(),
});

const Author = z.strictObject({
	name: Text,
	/** Name as reference managers sort it: "Family, Given". */
	sortName: Text,
	/** What the source says of the author. */
	note: Text.optional(),
	basis: Basis,
});

const Published = z.union(
	[
		z.literal('unknown'),
		z.strictObject({ date: PartialDate, basis: Basis }),
		z
			.strictObject({
				notBefore: Day.optional(),
				notAfter: Day.optional(),
				/** How the limits are known, in a few words, such as "after the latest day it names, ¶2". */
				reason: Text,
			})
			.refine((range) => range.notBefore ?? range.notAfter, 'give notBefore, notAfter or both'),
	],
	'write unknown; or date: and basis:; or notBefore:, notAfter: or both, and reason:',
);

export const Bibliography = z.strictObject({
	title: z.strictObject({ text: Text, basis: Basis }),
	/** Empty when unknown; never invented. */
	authors: z.array(Author),
	outlet: z.strictObject({ name: Text, basis: Basis }).optional(),
	published: Published,
	/** Of the article. `lastWorked`: the day it was last known to lead there. */
	url: z.strictObject({ address: Url, basis: Basis, lastWorked: Day.optional() }).optional(),
	/** "unknown" unless known. */
	licence: Text,
	kind: z.enum(['opinion', 'analysis', 'report']),
	language: Language,
});

/** What a paragraph that carries no argument of its own is. */
export const Role = z.enum([
	'headline',
	'subtitle',
	'standfirst',
	'heading',
	'pull-quote',
	'byline',
	'biography',
	'boilerplate',
]);

/** The text that was read. Whoever holds it can verify; the site does not contain it. */
const Original = z.strictObject({
	/** Non-empty lines. Bounded, as a mark is: a slip such as 50000000 must not fill the memory. */
	paragraphs: z.int().min(1).max(longestRun),
	words: z.int().min(1),
	sha256: z.string().regex(/^[0-9a-f]{64}$/, 'write the 64 hexadecimal digits of the SHA-256'),
	/** Paragraphs the digest leaves out; all others are body paragraphs. */
	leftOut: z.array(z.strictObject({ paragraphs: Paragraphs, role: Role, reason: Text.optional() })),
});

/** What a careful reader should know before trusting the article. */
const Standing = z.strictObject({
	/** From where and for whom it is written. */
	vantage: Note,
	/** Sources that the article itself names, and for what. */
	namedSources: z.array(z.strictObject({ name: Text, for: Text, paragraphs: Paragraphs })),
	/** Undated claims, missing voices, tensions inside the text. */
	cautions: z.array(Note).min(1),
	/** Sentences that can be read in more than one way: nothing is repaired silently. */
	unclear: z.array(
		z.strictObject({
			paragraph: z.int().min(1),
			problem: Text,
			readings: z.array(Text).min(2, 'give at least two readings'),
		}),
	),
	/** The same text under other names elsewhere. */
	wordings: z
		.array(
			z.strictObject({
				title: Text.optional(),
				authors: z.array(Text),
				outlet: Text,
				published: PartialDate.optional(),
				basis: Basis,
				differences: Text,
			}),
		)
		.optional(),
	/** The briefing of this dossier that digests another wording of the same text: the two count once. */
	sameTextAs: Id.optional(),
});

const where = { spelling: Text, paragraphs: Paragraphs, reading: Text.optional() };

/** A name as the original spells it. `reading`: for whom or what a stand-in word stands, as we read it. */
export const Mention = z.union(
	[z.strictObject({ actor: Id, ...where }), z.strictObject({ place: Id, ...where })],
	'write either actor: or place:, then spelling, paragraphs and perhaps reading',
);

export const Claim = z.strictObject({
	id: Id,
	/** Our words: a clause that completes "The author says that …", without a full stop. */
	text: Text.refine(
		(text) => !/[.!?]$/.test(text),
		'write a clause that follows "says that", without a full stop',
	),
	kind: z.enum(['fact', 'cause', 'assessment', 'allegation', 'forecast']),
	/** "author", or whom the author says it after, such as "reports of an agency". */
	voice: Text,
	about: z.strictObject({ actors: z.array(Id), themes: z.array(Id).min(1), places: z.array(Id) }),
	paragraphs: Paragraphs,
	/** Possible readings of an unclear sentence. */
	unclear: z.array(Text).min(2).optional(),
});

export const Figure = z.strictObject({
	id: Id,
	/** What is measured; figures with the same word stand side by side. */
	quantity: Id,
	value: z.number(),
	comparator: z.enum(['exact', 'over', 'about', 'under']),
	/** As printed. Short, as the licence of the source seldom allows more. */
	printed: Text.refine((text) => text.split(/\s+/).length <= 7, 'use at most seven words'),
	unit: Text,
	population: Text,
	period: Text,
	/** Whom the source names for it, or "nobody". */
	namedSource: Text,
	paragraphs: Paragraphs,
	/** Problems of scope. */
	note: Text.optional(),
});

export const Form = z.enum(['explicit', 'option', 'implied', 'reported-commitment']);
export const Modality = z.enum(['must', 'should', 'can', 'should-not']);

/** In place of an actor where the source names nobody to act. */
export const nobodyNamed = 'nobody-named';

/** The parts of a recommendation that may be our reading rather than stated. */
export const Ours = z.enum(['addressees', 'about', 'modality', 'condition', 'horizon', 'text']);

export const Recommendation = z.strictObject({
	/** Unique in the briefing and never used again, even after withdrawal. */
	id: z.int().min(1),
	/** Our words: imperative, complete when read alone. */
	text: Text.regex(/\.$/, 'end the sentence with a full stop'),
	form: Form,
	modality: Modality,
	addressees: z.array(Id).min(1, `name whom it asks, or ${nobodyNamed}`),
	/** Actors it concerns besides those asked. */
	about: z.array(Id),
	themes: z.array(Id).min(1),
	/** One of the instruments in site.yaml. */
	instrument: Id,
	condition: Text.optional(),
	/** By when. */
	horizon: Text.optional(),
	paragraphs: Paragraphs,
	ours: z.array(Ours).optional(),
	/** Counts wordings, from 1. */
	version: z.int().min(1),
	/** Earlier wordings, oldest first; one fewer than `version`. `changed` is the day this wording was replaced. */
	earlier: z
		.array(z.strictObject({ version: z.int().min(1), text: Text, changed: Day, reason: Text }))
		.optional(),
});

export const Briefing = z.strictObject({
	/** Short name, used wherever the briefing is cited. */
	name: Text,
	/** One or two attributed sentences under the title. */
	lead: Text,
	/** The day this digest was first published here, and the day its text last changed. */
	added: Day,
	revised: Day.optional(),
	bibliography: Bibliography,
	original: Original,
	standing: Standing,
	keyPoints: z.array(Note).min(3).max(5),
	mentions: z.array(Mention).min(1),
	claims: z.array(Claim).min(1),
	figures: z.array(Figure),
	recommendations: z.array(Recommendation),
});

export const Topic = z.strictObject({
	title: Text,
	/** In the navigation. */
	short: Text,
	lead: Text,
	/** Position in the navigation, from 1. */
	order: z.int().min(1),
	/** What the topic gathers: whatever is about one of these. */
	about: z
		.strictObject({ actors: z.array(Id), themes: z.array(Id), places: z.array(Id) })
		.refine(
			({ actors, themes, places }) => actors.length + themes.length + places.length > 0,
			'name at least one actor, theme or place',
		),
	/** What a reader would expect and no source mentions; each with our reason for expecting it. */
	silences: z.array(z.strictObject({ text: Text, expected: Text })),
});

const Name = z.strictObject({
	name: Text,
	/** Why it is listed, where it comes from, how it differs. */
	note: Text.optional(),
	/** When the name stands for this actor, where it has stood for another. */
	from: PartialDate.optional(),
	until: PartialDate.optional(),
	/** When not that of the site; the script's direction follows from it. */
	language: Language.optional(),
});

export const Actor = z.strictObject({
	name: Text,
	/** Short form used in lists; the name itself when there is none. */
	short: Text,
	kind: z.enum(['state', 'government', 'armed-group', 'organisation', 'office-holder', 'collective']),
	/** One attributed or plainly classifying sentence. */
	description: Text,
	references: References,
	/** Every other name, whether a source prints it or only readers type it. */
	names: z.array(Name),
	notToBeConfusedWith: z.array(z.strictObject({ actor: Id, because: Text })),
});

export const Theme = z.strictObject({
	name: Text,
	definition: Text,
	/** Words people search for. */
	words: z.array(Text),
});

export const Place = z.strictObject({
	name: Text,
	names: z.array(Name),
	kind: z.enum(['country', 'region', 'province', 'district', 'town', 'valley', 'crossing', 'port', 'border']),
	/** Degrees north and east of a representative point; absent for what has none. */
	latitude: z.number().min(-90).max(90).optional(),
	longitude: z.number().min(-180).max(180).optional(),
	partOf: Id.optional(),
});

export const Event = z.strictObject({
	title: Text,
	/** Exact as known; `undated` says in which words the sources place it. */
	when: z.union(
		[
			z.strictObject({ date: PartialDate }),
			z
				.strictObject({ from: PartialDate, to: PartialDate })
				.refine(({ from, to }) => isInOrder(from, to), 'from must not be after to'),
			z.strictObject({ undated: Text }),
		],
		'write date:, or from: and to:, or undated: with the words of the sources',
	),
	/** Attributed: who says so stands in the sentence. */
	text: Text,
	places: z.array(Id),
	actors: z.array(Id),
	themes: z.array(Id),
	reportedBy: References,
});

/** A question that sources answer differently. */
export const Question = z.strictObject({
	question: Text,
	/** What it is about, in a few words, for lists. */
	short: Text,
	kind: z.enum(['value', 'fact', 'cause', 'characterisation', 'prescription']),
	/** Whether the answers speak of the same time. */
	time: z.enum(['same-time', 'over-time', 'unknown']),
	/** How the answers differ, in one or two attributed sentences. */
	summary: Text,
	about: z.strictObject({ actors: z.array(Id), themes: z.array(Id), places: z.array(Id) }),
	positions: z
		.array(
			z.strictObject({
				...Reference.shape,
				/** One to three words. */
				verdict: Text.refine((text) => text.split(/\s+/).length <= 3, 'use one to three words'),
				answer: Text,
			}),
		)
		.min(2, 'give at least two positions'),
	/** What evidence would settle it. */
	settle: Text,
});

const RecommendationKey = z
	.string()
	.regex(/^[a-z0-9]+(-[a-z0-9]+)*\/[1-9]\d*$/, 'write briefing/number, such as rye-2020/3');

export const Relation = z
	.strictObject({
		from: RecommendationKey,
		kind: z.enum([
			'supports',
			'specifies',
			'overlaps',
			'precondition',
			'tension',
			'conflicts',
			'different-party',
		]),
		to: RecommendationKey,
		reason: Text,
	})
	.or(
		z.strictObject({
			/** A claim, `briefing/claim`, that speaks against a recommendation. */
			from: z
				.string()
				.regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'write briefing/claim, such as rye-2020/rye-returns'),
			kind: z.literal('evidence-against'),
			to: RecommendationKey,
			reason: Text,
		}),
	);

/** Links between recommendations: our reading, with the reason. */
export const Relations = z.strictObject({ relations: z.array(Relation) });

export const Page = z.strictObject({ title: Text, lead: Text });

export type Reference = z.infer<typeof Reference>;
export type Basis = z.infer<typeof Basis>;
export type Site = z.infer<typeof Site>;
export type Bibliography = z.infer<typeof Bibliography>;
export type Role = z.infer<typeof Role>;
export type Mention = z.infer<typeof Mention>;
export type Claim = z.infer<typeof Claim>;
export type Figure = z.infer<typeof Figure>;
export type Form = z.infer<typeof Form>;
export type Modality = z.infer<typeof Modality>;
export type Recommendation = z.infer<typeof Recommendation>;
export type Briefing = z.infer<typeof Briefing>;
export type Topic = z.infer<typeof Topic>;
export type Actor = z.infer<typeof Actor>;
export type Theme = z.infer<typeof Theme>;
export type Place = z.infer<typeof Place>;
export type Event = z.infer<typeof Event>;
export type Question = z.infer<typeof Question>;
export type Relation = z.infer<typeof Relation>;
export type Relations = z.infer<typeof Relations>;
export type Page = z.infer<typeof Page>;
