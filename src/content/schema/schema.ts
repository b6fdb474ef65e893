/** The shape of every file under `content/`. Unknown keys are errors: a typo must never pass. */

import * as z from 'zod';
import { isForeignAddress, isPlainAddress, isSiteAddress } from '../hostile/address.ts';
import { longestRun } from '../../text/pinpoints.ts';
import { endsAbbreviated } from '../../text/sentences.ts';
import { countWords } from '../../text/words.ts';

/** Characters that no text of one line has; a budget in words is far below. */
const longestText = 2000;
const longestTitle = 300;

/** How to mend a text that is no line of prose; undefined when it is one. */
function findTextFlaw(text: string, longest: number, substance: RegExp): string | undefined {
	if (text === '') return undefined;
	if (text !== text.trim()) return 'take away the blanks at the ends';
	if (/\t/.test(text)) return 'write a blank for each tab';
	if (/[\n\r]/.test(text)) return 'write it on one line; after "key: >-" it may go on over several';
	if (!substance.test(text)) return 'write words';
	return text.length > longest ? `write at most ${longest} characters` : undefined;
}

const toText = (longest: number, substance: RegExp) =>
	z
		.string()
		.min(1)
		.superRefine((text, context) => {
			const message = findTextFlaw(text, longest, substance);
			if (message !== undefined) context.addIssue({ code: 'custom', message });
		});

/** One line of prose. */
const Text = toText(longestText, /[\p{L}\p{N}\p{S}%‰]/u);

/** What something is called. */
const Title = toText(longestTitle, /[\p{L}\p{N}]/u);

/** Lower-case words joined by hyphens: safe in a file name, an address and a fragment as it stands. */
export const Id = z
	.string()
	.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use lower-case letters and digits, words joined by hyphens')
	// Cards and exports add to it, and no file system takes names without end.
	.max(80, 'use at most 80 characters')
	.meta({ examples: ['some-id'] });

/** What ids of other files, or of instruments, are looked up in; kept in the shape, so that completion and messages know. */
export type Register = 'actors' | 'places' | 'themes' | 'topics' | 'briefings' | 'questions' | 'instruments';
const idOf = (register: Register, example: string) => Id.meta({ register, examples: [example] });
const ActorId = idOf('actors', 'some-actor');
const PlaceId = idOf('places', 'some-place');
const ThemeId = idOf('themes', 'some-theme');
const TopicId = idOf('topics', 'some-topic');
const BriefingId = idOf('briefings', 'some-briefing');
const QuestionId = idOf('questions', 'some-question');
const InstrumentId = idOf('instruments', 'some-instrument');

/** No clock decides what is right: content that is sound today is sound for ever. */
const lastYear = 2100;
const isYear = (date: string, first: number) =>
	Number(date.slice(0, 4)) >= first && Number(date.slice(0, 4)) <= lastYear;

/** A calendar day, quoted: an unquoted one is read differently by different YAML parsers. */
const Day = z.iso
	.date({ error: 'write a real day in quotes, such as "2021-03-04"', abort: true })
	.refine((day) => isYear(day, 1), { error: `write a year up to ${lastYear}`, params: { code: 'DATE' } })
	.meta({ examples: ['2021-03-04'] });

/** The day of something done for this site: there was no web to look anything up in before. */
const OwnDay = Day.refine((day) => isYear(day, 1990) || !isYear(day, 1), {
	error: `write a year between 1990 and ${lastYear}`,
	params: { code: 'DATE' },
}).meta({ examples: ['2021-03-04'] });

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
		abort: true,
	})
	.refine((text) => isYear(text, 1), {
		error: `write a year up to ${lastYear}`,
		params: { code: 'DATE' },
	})
	.meta({ examples: ['2021-03'] });

/** The day of something that is cited: what was never printed is cited from what was. */
const SourceDate = PartialDate.refine((date) => isYear(date, 1450), {
	error: `write a year between 1450 and ${lastYear}`,
	params: { code: 'DATE' },
}).meta({ examples: ['2021-03'] });

/** The day of an article that is digested: briefings are of the present. */
const articlesFrom = 1900;
const ofArticle = { error: `write a year between ${articlesFrom} and ${lastYear}`, params: { code: 'DATE' } };
const ArticleDate = PartialDate.refine((date) => isYear(date, articlesFrom), ofArticle).meta({
	examples: ['2021-03'],
});
const ArticleDay = Day.refine((day) => isYear(day, articlesFrom), ofArticle).meta({
	examples: ['2021-03-04'],
});

/** Whether the second of two dates can be the later one. Of unlike exactness, they overlap rather than contradict. */
export const isInOrder = (before: string, after: string) => before.slice(0, after.length) <= after;

/** An address elsewhere. Only https, no user name, so that it leads where it seems to lead. */
const Url = z
	.string()
	.refine(isPlainAddress, {
		error:
			'write a full https:// address without a user name, blanks or broken escapes, its host in letters a–z',
		params: { code: 'ADDRESS' },
		abort: true,
	})
	.meta({ examples: ['https://example.org/page'] });

/** The address of something that others published. */
const ForeignUrl = z
	.string()
	.refine(isForeignAddress, {
		error:
			'write a full https:// or http:// address without a user name, blanks or broken escapes, its host in letters a–z',
		params: { code: 'ADDRESS' },
	})
	.meta({ examples: ['https://example.org/page'] });

/** BCP 47. */
const Language = z
	.string()
	.refine(
		(tag) => /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(tag) && isLanguage(tag),
		'write a language tag such as en-GB, ur or uz-Arab',
	)
	.meta({ examples: ['en-GB'] });

/** Whether programs that set dates or sort names will take it. */
function isLanguage(tag: string): boolean {
	try {
		return Intl.getCanonicalLocales(tag).length === 1;
	} catch {
		return false;
	}
}

/** Paragraph numbers of an original, counted from 1, ascending. */
const Paragraphs = z
	.array(z.int().min(1))
	.min(1, 'name at least one paragraph')
	.refine(
		(numbers) => numbers.every((n, i) => i === 0 || n > numbers[i - 1]!),
		'write the paragraph numbers in ascending order, each once',
	)
	.describe('Paragraphs of the original, counted from 1.')
	.meta({ examples: [[3, 5]] });

/** Paragraphs of one briefing's original: where a statement stands. */
export const Reference = z.strictObject({ briefing: BriefingId, paragraphs: Paragraphs });
const References = z.array(Reference).min(1, 'name at least one briefing with its paragraphs');

/** A statement of ours about one original, with the paragraphs that bear it out. */
const Note = z.strictObject({ text: Text, paragraphs: Paragraphs });

/** How a bibliographic fact is known: printed in the text, read from the page's address, found by search, or our own words. */
export const Basis = z.enum(['printed', 'address', 'search', 'ours']);

/** Something published elsewhere that bears out what no source of the dossier says. */
export const Outside = z.strictObject({
	name: Text.describe('Who says it, and where, such as "Grain Register, entry 4".'),
	url: ForeignUrl,
	date: SourceDate.optional().describe('When it was published, as exactly as is known.'),
	read: OwnDay.describe('The day it was looked up.'),
});
const OutsideList = z.array(Outside).min(1, 'name at least one source with its address');

/** Whether it is still being written: shown while writing, never built. */
const draft = z.boolean().optional();

/** The day its text last changed, where that is later than the first briefing. */
const revised = OwnDay.optional();

/** The parts of a statement that hold for different strengths; also what a recommendation is ordered by, strongest first. */
export const Modality = z.enum(['must', 'should', 'should-not', 'can']);

const SiteAddress = Url.refine((url) => url.endsWith('/'), {
	error: 'end the address with a slash',
	abort: true,
}).refine(
	isSiteAddress,
	'write https://, a host in small letters and a path of a–z, 0–9, ".", "_", "~" and "-"',
);

export const Site = z.strictObject({
	title: Title,
	tagline: Title,
	heading: Title.describe('The heading of the home page: it names the subject.'),
	lead: Text.describe('Under it: what kind of sources these are, and from whose side they speak.'),
	description: Text.describe('One or two sentences for search engines.'),
	searches: z
		.array(z.strictObject({ text: Text, language: Language.optional() }))
		.max(3)
		.describe('Example queries on the home page.'),
	questions: z.array(QuestionId).max(5).describe('The questions whose answers stand on the home page.'),
	conventions: z
		.array(z.strictObject({ word: Text, means: Text }))
		.describe(
			'Words used in a short sense on this site, explained on each page where they stand in a table or list.',
		),
	strengths: z
		.array(z.strictObject({ modality: Modality, words: z.array(Text).min(1), note: Text.optional() }))
		.describe(
			'Which words of a source count as which strength: the list that every recommendation is coded by.',
		),
	report: z
		.string()
		.refine((text) => /^mailto:[^@\s?]+@[^@\s?]+$/.test(text) || isPlainAddress(text), {
			error: 'write mailto: and an e-mail address, or a full https:// address',
			params: { code: 'ADDRESS' },
		})
		.describe('Where readers report a mistake: a mailto: or https: address.'),
	language: Language,
	address: SiteAddress.describe(
		'Canonical address, ending in a slash; a path after the host puts the whole site under it.',
	),
	licence: z.strictObject({ name: Text, url: Url }).describe('Of our own texts and data.'),
	editor: Text,
	notice: Text.describe('What stands at the foot of every page: rights, vantage point.'),
	instruments: z
		.array(z.strictObject({ id: Id, name: Text, definition: Text }))
		.min(1, 'name at least one instrument')
		.describe('The means a recommendation can call for.'),
	map: z
		.strictObject({
			note: Text.describe('Under the map.'),
			caption: Text.describe('Under the small map of the home page.'),
			leaveOut: z
				.array(z.tuple([Text, Text]))
				.describe(
					'Borders that are not drawn, as pairs of states under the names that Natural Earth gives them: disputed ones that are not the subject.',
				),
		})
		.optional()
		.describe('What readers of the map must know of its lines.'),
	alsoSearch: z
		.array(z.strictObject({ title: Title, address: SiteAddress }))
		.min(1, 'name at least one, or leave it out')
		.max(10)
		.optional()
		.describe(
			'Other dossiers that the search page asks after our own index has answered; each must have searchableElsewhere.',
		),
	searchableElsewhere: z
		.literal(true)
		.optional()
		.describe('Lets the search pages of other sites read our index.'),
});

const Author = z.strictObject({
	name: Text,
	sortName: Text.describe('Name as reference managers sort it: "Family, Given".'),
	role: Text.optional().describe('What the author is, in a few words, for lists: "student and intern".'),
	note: Text.optional().describe('What the source says of the author.'),
	basis: Basis,
});

const Published = z.union(
	[
		z.literal('unknown'),
		z.strictObject({ date: ArticleDate, basis: Basis }),
		z
			.strictObject({
				notBefore: ArticleDay.optional(),
				notAfter: ArticleDay.optional(),
				reason: Text.describe(
					'How the limits are known, in a few words, such as "after the latest day it names, ¶2".',
				),
				basis: Basis,
				sources: OutsideList.optional(),
				probably: z
					.strictObject({
						notBefore: ArticleDay,
						reason: Text,
						basis: Basis,
						sources: OutsideList.optional(),
					})
					.optional()
					.describe('A later limit that is likely but not certain.'),
			})
			.refine((range) => range.notBefore ?? range.notAfter, 'give notBefore, notAfter or both'),
	],
	'write unknown; or date: and basis:; or notBefore:, notAfter: or both, with reason: and basis:',
);

export const Bibliography = z.strictObject({
	title: z.strictObject({ text: Title, basis: Basis }),
	authors: z.array(Author).describe('Empty when unknown; never invented.'),
	outlet: z.strictObject({ name: Text, basis: Basis }).optional(),
	published: Published,
	url: z
		.strictObject({
			address: ForeignUrl,
			basis: Basis,
			lastWorked: OwnDay.optional(),
			archived: z.strictObject({ address: Url, date: OwnDay }).optional(),
		})
		.optional()
		.describe(
			'Of the article. `lastWorked`: the day it was last known to lead there. `archived`: a copy that stays as it is.',
		),
	licence: Text.describe('"unknown" unless known.'),
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
	paragraphs: z
		.int()
		.min(1)
		.max(longestRun)
		.describe('Non-empty lines. Bounded, as a mark is: a slip such as 50000000 must not fill the memory.'),
	words: z.int().min(1),
	sha256: z.string().regex(/^[0-9a-f]{64}$/, 'write the 64 hexadecimal digits of the SHA-256'),
	leftOut: z
		.array(z.strictObject({ paragraphs: Paragraphs, role: Role, reason: Text.optional() }))
		.describe('Paragraphs the digest leaves out; all others are body paragraphs.'),
	finders: z
		.array(
			z.strictObject({
				paragraph: z.int().min(1),
				words: Text.refine((text) => countWords(text) === 3, 'use three words'),
			}),
		)
		.describe(
			'Three words of each body paragraph that occur once in the text: a link can lead a browser to them.',
		),
});

/** A caution; `basis: search` where it rests on something found outside the text. */
const Caution = z.strictObject({
	text: Text,
	paragraphs: Paragraphs,
	basis: z.literal('search').optional(),
	sources: OutsideList.optional(),
});

/** One statement of the article that was looked up elsewhere. */
const Check = z.strictObject({
	statement: Text.describe('What the article says, in our words.'),
	paragraphs: Paragraphs,
	outcome: z.enum(['agrees', 'differs', 'not-found', 'not-checked']),
	found: Text.describe('What was found, or what was looked for in vain.'),
	sources: OutsideList.optional(),
});

/** What a careful reader should know before trusting the article. */
const Standing = z.strictObject({
	weight: Text.describe('One sentence that weighs the source as a whole.'),
	vantage: z
		.strictObject({ text: Text, paragraphs: Paragraphs, side: ActorId.optional() })
		.describe('From where and for whom it is written; `side`: the actor from whose side, where it has one.'),
	namedSources: z
		.array(z.strictObject({ name: Text, for: Text, paragraphs: Paragraphs }))
		.describe('Sources that the article itself names, and for what.'),
	care: z
		.array(Caution)
		.min(1)
		.max(2)
		.describe('The one or two cautions that change the reading, for the front of the page.'),
	cautions: z.array(Caution).min(1).describe('Undated claims, missing voices, tensions inside the text.'),
	checks: z.array(Check).describe('What was looked up elsewhere, and what came of it.'),
	unclear: z
		.array(
			z.strictObject({
				paragraph: z.int().min(1),
				problem: Text,
				readings: z.array(Text).min(2, 'give at least two readings'),
			}),
		)
		.describe('Sentences that can be read in more than one way: nothing is repaired silently.'),
	wordings: z
		.array(
			z.strictObject({
				title: Text.optional(),
				authors: z.array(Text),
				outlet: Text,
				published: ArticleDate.optional(),
				url: ForeignUrl.optional(),
				basis: Basis,
				likeness: z.enum(['same-text', 'shared-wording']),
				differences: Text,
			}),
		)
		.optional()
		.describe('The same text, or one that shares much of its wording, under other names elsewhere.'),
	sameTextAs: BriefingId.optional().describe(
		'The briefing of this dossier that digests another wording of the same text: the two count once.',
	),
});

const where = { spelling: Text, paragraphs: Paragraphs, reading: Text.optional() };

/** A name as the original spells it. `reading`: for whom or what a stand-in word stands, as we read it. */
export const Mention = z.union(
	[z.strictObject({ actor: ActorId, ...where }), z.strictObject({ place: PlaceId, ...where })],
	'write either actor: or place:, then spelling, paragraphs and perhaps reading',
);

export const Claim = z.strictObject({
	id: Id,
	text: Text.refine(
		(text) => !/[.!?]$/.test(text) || endsAbbreviated(text),
		'write a clause that follows "says that", without a full stop',
	).describe('Our words: a clause that completes "The author says that …", without a full stop.'),
	kind: z
		.enum(['checkable', 'cause', 'assessment', 'allegation', 'forecast'])
		.describe('`checkable`: it could be checked; that does not make it true.'),
	voice: Text.describe('"author", or whom the author says it after, such as "reports of an agency".'),
	ours: z
		.array(z.enum(['kind', 'voice', 'actors', 'places']))
		.optional()
		.describe('The parts that are our reading; `actors` where one of them is not named in the paragraphs.'),
	about: z.strictObject({
		actors: z.array(ActorId),
		themes: z.array(ThemeId).min(1),
		places: z.array(PlaceId),
	}),
	paragraphs: Paragraphs,
	unclear: z.array(Text).min(2).optional().describe('Possible readings of an unclear sentence.'),
});

export const Figure = z.strictObject({
	id: Id,
	quantity: Id.describe('What is measured; figures with the same word stand side by side.'),
	value: z
		.number()
		.optional()
		.describe('Absent, with the comparator, where the source gives a quantity in words only.'),
	comparator: z.enum(['exact', 'over', 'about', 'under']).optional(),
	printed: Text.refine((text) => countWords(text) <= 7, 'use at most seven words').describe(
		'As printed. Short, as the licence of the source seldom allows more.',
	),
	unit: Text,
	population: Text,
	period: Text,
	namedSource: Text.describe('Whom the source names for it, or "nobody".'),
	paragraphs: Paragraphs,
	note: Text.optional().describe('Problems of scope.'),
});

/** `inferred`: the source does not ask for it; its wording leads there. `reported-commitment`: it reports that it was agreed. */
export const Form = z.enum(['explicit', 'option', 'inferred', 'reported-commitment']);

/** In place of an actor where the source names nobody to act. */
export const nobodyNamed = 'nobody-named';

/** In place of an instrument where the source names no means. */
export const notStated = 'not-stated';

/** What an earlier version says of a strength or condition that it did not have. */
export const none = 'none';

/** The parts of a recommendation that may be our reading rather than stated. */
export const Ours = z.enum([
	'addressees',
	'about',
	'modality',
	'form',
	'instrument',
	'condition',
	'horizon',
	'text',
]);

/** What a recommendation means: whatever of it changes makes a new version. */
const meaning = {
	text: Text.regex(
		/[.\u06D4\u0964\u3002][”’"'»)]*$|[?!][”’"'»]+$/,
		'end the sentence with a full stop',
	).describe('Our words: imperative, complete when read alone.'),
	form: Form,
	modality: Modality.optional().describe(
		'Absent where the source reports what others agreed: then it asks for nothing itself.',
	),
	addressees: z.array(ActorId).min(1, `name whom it asks, or ${nobodyNamed}`),
	condition: Text.optional(),
	paragraphs: Paragraphs,
};

export const Recommendation = z.strictObject({
	id: z.int().min(1).describe('Unique in the briefing and never used again, even after withdrawal.'),
	added: OwnDay.optional().describe('The day it was first published, where that is later than the briefing.'),
	...meaning,
	short: Text.refine(
		(text) => !/[.!\u06D4]$/.test(text) || endsAbbreviated(text),
		'leave out the full stop',
	).describe('For lists: the same act, addressee and negation in at most twelve words, without a full stop.'),
	about: z.array(ActorId).describe('Actors it concerns besides those asked.'),
	concerns: z
		.array(TopicId)
		.optional()
		.describe('Topics that it concerns by our reading although it names none of what they gather.'),
	themes: z.array(ThemeId).min(1),
	instrument: InstrumentId.describe('One of the instruments in site.yaml, or not-stated.'),
	horizon: Text.optional().describe('By when.'),
	ours: z.array(Ours).optional(),
	version: z.int().min(1).describe('Counts versions, from 1.'),
	earlier: z
		.array(
			z.strictObject({
				version: z.int().min(1),
				was: z
					.strictObject({ ...meaning, modality: z.enum([...Modality.options, none]) })
					.partial()
					.refine((was) => Object.keys(was).length > 0, 'write what changed, as it was'),
				changed: OwnDay,
				reason: Text,
			}),
		)
		.optional()
		.describe(
			'Earlier versions, oldest first; one fewer than `version`. `was`: what the next version changed, as it stood until the day `changed`; `none` where a strength or condition was absent.',
		),
});

export const Briefing = z.strictObject({
	name: Title.describe('Short name, used wherever the briefing is cited.'),
	lead: Text.describe('One or two attributed sentences under the title.'),
	added: OwnDay.describe('The day this digest was first published here, and the day its text last changed.'),
	revised: OwnDay.optional(),
	bibliography: Bibliography,
	original: Original,
	standing: Standing,
	keyPoints: z.array(Note).min(3).max(5),
	mentions: z.array(Mention).min(1),
	claims: z.array(Claim).min(1),
	withdrawnClaims: z
		.array(z.strictObject({ id: Id, text: Text, date: OwnDay, reason: Text }))
		.optional()
		.describe('Claims once published and taken out again: their addresses still lead to the reason.'),
	figures: z.array(Figure),
	recommendations: z.array(Recommendation),
	draft,
});

export const Topic = z.strictObject({
	title: Title,
	short: Title.describe('In the navigation.'),
	gloss: Text.describe('Under the title: other names, and what it is not.'),
	lead: Text.describe('For search engines and feeds.'),
	card: Text.describe('On the home page, at most twenty words: what the sources make of it.'),
	inShort: z
		.array(z.strictObject({ label: Text, text: Text, references: References.optional() }))
		.min(1)
		.describe('The box on the first screen: what is asked, who asks, where they split, what is missing.'),
	sources: z
		.array(z.strictObject({ briefing: BriefingId, text: Text, paragraphs: Paragraphs.optional() }))
		.min(1)
		.describe('What each source says on it.'),
	questions: z
		.array(z.strictObject({ heading: Text, questions: z.array(QuestionId).min(1) }))
		.describe('Its matrix: questions, under headings.'),
	background: z
		.array(z.strictObject({ text: Text, sources: OutsideList }))
		.describe(
			'What a newcomer must know and no source of the dossier says, each sentence with where it was found.',
		),
	order: z.int().min(1).describe('Position in the navigation, from 1.'),
	about: z
		.strictObject({ actors: z.array(ActorId), themes: z.array(ThemeId), places: z.array(PlaceId) })
		.refine(
			({ actors, themes, places }) => actors.length + themes.length + places.length > 0,
			'name at least one actor, theme or place',
		)
		.describe('What the topic gathers: whatever is about one of these.'),
	silences: z
		.array(z.strictObject({ id: Id, text: Text, expected: Text }))
		.describe('What a reader would expect and no source mentions; each with our reason for expecting it.'),
	compared: z
		.array(BriefingId)
		.optional()
		.describe(
			'The briefings that an editor has held against its silences; any other is named beside them as not compared yet.',
		),
	revised,
	draft,
});

const Name = z.strictObject({
	name: Title,
	note: Text.optional().describe('Why it is listed, where it comes from, how it differs.'),
	from: PartialDate.optional().describe(
		'When the name stands for this actor, where it has stood for another.',
	),
	until: PartialDate.optional(),
	language: Language.optional().describe(
		"When not that of the site; the script's direction follows from it.",
	),
});

export const Actor = z.strictObject({
	name: Title,
	short: Title.describe('Short form used in lists; the name itself when there is none.'),
	kind: z.enum([
		'state',
		'government',
		'authorities',
		'armed-group',
		'organisation',
		'office-holder',
		'collective',
	]),
	description: Text.describe('One attributed or plainly classifying sentence.'),
	references: References,
	names: z.array(Name).describe('Every other name, whether a source prints it or only readers type it.'),
	sameAs: z
		.array(Url)
		.optional()
		.describe('The same elsewhere: addresses in other registers, Wikidata for one.'),
	notToBeConfusedWith: z.array(z.strictObject({ actor: ActorId, because: Text })),
});

export const Theme = z.strictObject({
	name: Title,
	definition: Text,
	words: z.array(Text).describe('Words people search for.'),
});

export const Place = z.strictObject({
	name: Title,
	names: z.array(Name),
	sameAs: z.array(Url).optional().describe('The same in other registers.'),
	kind: z.enum(['country', 'region', 'province', 'district', 'town', 'valley', 'crossing', 'port', 'border']),
	/** No map that can be read reaches the poles. */
	latitude: z
		.number()
		.min(-85)
		.max(85)
		.optional()
		.describe('Degrees north and east of a representative point; absent for what has none.'),
	longitude: z.number().min(-180).max(180).optional(),
	short: Text.optional().describe('Its name on the map, where that is shorter.'),
	capital: z.boolean().optional().describe('Whether it is the capital of a state.'),
	between: z
		.tuple([Text, Text])
		.optional()
		.describe(
			'Of a border: the two states between which the map draws it, under the names that Natural Earth gives them.',
		),
	partOf: PlaceId.optional(),
});

const found = { basis: z.literal('search').optional(), sources: OutsideList.optional() };

export const Event = z.strictObject({
	title: Title,
	when: z
		.union(
			[
				z.strictObject({ date: PartialDate, ...found }),
				z
					.strictObject({ from: PartialDate, to: PartialDate, ...found })
					.refine(({ from, to }) => isInOrder(from, to), 'from must not be after to'),
				z.strictObject({ undated: Text }),
			],
			'write date:, or from: and to:, or undated: with the words of the sources',
		)
		.describe(
			'In any exactness; `undated` says in which words the sources place it. `basis: search` where no source gives the date and it was found elsewhere.',
		),
	text: Text.describe('Attributed: who says so stands in the sentence.'),
	places: z.array(PlaceId),
	actors: z.array(ActorId),
	themes: z.array(ThemeId),
	reportedBy: References,
});

const RecommendationKey = z
	.string()
	.regex(/^[a-z0-9]+(-[a-z0-9]+)*\/[1-9]\d*$/, 'write briefing/number, such as rye-2020/3');

/** A question that sources answer differently. */
export const Question = z.strictObject({
	question: Title,
	short: Text.describe('The question in a few words, for lists and matrices.'),
	kind: z.enum(['value', 'fact', 'cause', 'characterisation', 'prescription']),
	time: z.enum(['same-time', 'over-time', 'unknown']).describe('Whether the answers speak of the same time.'),
	summary: Text.describe('The answer: how the sources differ, in at most forty words.'),
	about: z.strictObject({ actors: z.array(ActorId), themes: z.array(ThemeId), places: z.array(PlaceId) }),
	positions: z
		.array(
			z.strictObject({
				...Reference.shape,
				verdict: Text.describe('One to four words.'),
				answer: Text,
			}),
		)
		.min(2, 'give at least two positions'),
	silent: z
		.array(BriefingId)
		.describe(
			'The briefings that an editor has found to say nothing on it; any other without a position is not compared yet.',
		),
	settle: Text.describe('What evidence would settle it.'),
	recommendations: z.array(RecommendationKey).describe('Recommendations that hang on the answer.'),
	revised,
	draft,
});

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
			from: z
				.string()
				.regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'write briefing/claim, such as rye-2020/rye-returns')
				.describe('A claim, `briefing/claim`, that speaks for or against a recommendation.'),
			kind: z.enum(['speaks-for', 'speaks-against']),
			to: RecommendationKey,
			reason: Text,
		}),
	);

/** Links between recommendations: our reading, with the reason. */
export const Relations = z.strictObject({ relations: z.array(Relation) });

/** What was wrong and is mended, besides what versions and the ledger tell by themselves. */
export const Corrections = z.strictObject({
	corrections: z.array(
		z.strictObject({
			date: OwnDay,
			at: Text.describe('Where it stood: an internal target, such as briefing:rye-2020#p5 or actor:bakers.'),
			wrong: Text.describe('What was wrong, said plainly.'),
			now: Text.describe('What stands there now.'),
		}),
	),
});

/** Words under which readers look for the same, and names that more than one thing rightly has. */
export const Synonyms = z.strictObject({
	groups: z
		.array(z.array(Text).min(2, 'give at least two words that mean the same'))
		.describe('Groups of words that mean the same in this field; a word stands in one of them.'),
	sharedNames: z
		.array(z.strictObject({ name: Text, because: Text }))
		.describe('Names that lead to several things, each with the reason why none of them may win.'),
});

/** A result by kind and id, such as `recommendation:rye-2020-3`. */
const ResultKey = z.string().regex(/^[a-z]+:\S+$/, 'write kind and id, such as recommendation:rye-2020-3');

/** What readers look for, and what they must find: the standard that search is held to. */
export const Queries = z.strictObject({
	queries: z.array(
		z.strictObject({
			query: Text,
			part: z
				.enum(['old', 'new', 'unseen'])
				.describe('Written before search was built, with it, or after it and before it was run.'),
			read: z
				.array(z.union([Text, z.array(Text)]))
				.optional()
				.describe('How names in it must be read: ids in order, those that share one name together.'),
			first: z
				.union([ResultKey, z.array(ResultKey)])
				.optional()
				.describe('What must come first; of several, one of them.'),
			found: z.array(ResultKey).optional().describe('What must be found.'),
			not: z.array(ResultKey).optional().describe('What must not be found.'),
			card: Text.optional().describe('The answer card must have this title.'),
			about: z.array(ResultKey).optional().describe('A result is right when it is about one of these …'),
			says: Text.optional().describe('… or when its text fits this.'),
			none: z.literal(true).optional().describe('Nothing may be found.'),
		}),
	),
});

/** Hashes in hexadecimal digits, parted by blanks. */
const Hashes = z.string().regex(/^(?:[0-9a-f]{10}(?: [0-9a-f]{10})*)?$/, 'let the commands write this');
const Digest = z.string().regex(/^[0-9a-f]{64}$/, 'let the commands write this');

/** What stands in an original, without its text: written by new-briefing and check --original, never by hand. */
export const Fingerprint = z.strictObject({
	sha256: Digest.describe('Of the file it was made from; the same as in the briefing.'),
	read: z
		.strictObject({
			as: z.enum(['text', 'markdown', 'html', 'docx', 'pdf']),
			encoding: z.string().optional(),
			joined: z.boolean().optional(),
		})
		.describe('How the file was read, so that it is read in the same way again.'),
	salt: z
		.string()
		.regex(/^[0-9a-f]{32}$/, 'let the commands write this')
		.describe(
			'Drawn for the first source of a dossier and shared by the others, so that a text is compared with all of them at the cost of one.',
		),
	paragraphs: z
		.array(z.strictObject({ names: Hashes, numbers: z.array(z.string()), dates: z.array(z.string()) }))
		.describe(
			'Of each paragraph in its order: salted hashes of the words of its names; its numbers; its dates.',
		),
	runs: z.array(Hashes).describe('Salted hashes of every run of eight words, sorted, some to a line.'),
});

export const Page = z.strictObject({ title: Title, lead: Text });

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
export type Outside = z.infer<typeof Outside>;
export type Corrections = z.infer<typeof Corrections>;
export type Synonyms = z.infer<typeof Synonyms>;
export type Queries = z.infer<typeof Queries>;
export type Page = z.infer<typeof Page>;
export type Fingerprint = z.infer<typeof Fingerprint>;
