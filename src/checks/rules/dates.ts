/** Days stand in the order in which things can have happened. */

import { listEntries, type Content } from '../../content/content.ts';
import type { Entry } from '../../content/entry.ts';
import type { Path, Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Briefing } from '../../content/schema/briefing.ts';
import type { Corrections } from '../../content/schema/correction.ts';
import { isInOrder } from '../../content/schema/dates.ts';
import type { Event } from '../../content/schema/event.ts';
import { parseInternalLink, type InternalLink } from '../../text/internal-links.ts';
import { listStrings } from '../../content/texts.ts';
import { compare } from '../../diagnostics/diagnostic.ts';
import { broken } from './broken.ts';

export function checkDates(content: Content): Diagnostic[] {
	const { briefings, topics, questions, actors, places, events } = content;
	const first = findFirst(content);
	return [
		...briefings.flatMap((entry) => [
			...checkPublication(entry),
			...checkWordings(entry),
			...checkLater(entry),
			...checkChanges(entry),
			...checkWithdrawals(entry),
			...checkRevised(entry),
		]),
		...[...topics, ...questions].flatMap((entry) =>
			checkOrder(entry, first, entry.data.revised, ['revised']),
		),
		...events.flatMap((entry) => checkReports(entry, content)),
		...content.corrections.flatMap((entry) => checkCorrections(entry, content)),
		...[...actors, ...places].flatMap((entry) =>
			entry.data.names.flatMap(({ from, until }, i) => checkOrder(entry, from, until, ['names', i, 'until'])),
		),
	];
}

/** The day on which the first briefing was put there. */
const findFirst = ({ briefings }: Content): string | undefined =>
	briefings.map(({ data }) => data.added).sort(compare)[0];

/** Where the day of something done for this site stands. */
const own =
	/(?:^|\.)(?:added|revised|changed|read|lastWorked|(?:corrections|withdrawnClaims|archived)\.date)$/;

/**
 * Nothing has been done on a day that is still to come; what is sound on one day is sound on all later ones.
 *
 * @param today a clock before the first briefing was never set, and says nothing
 */
export function checkFuture(content: Content, today: string): Diagnostic[] {
	if (today < (findFirst(content) ?? today)) return [];
	return listEntries(content).flatMap((entry) =>
		[...listStrings(entry.data)]
			.filter(
				({ path, text }) =>
					/^\d{4}-\d\d-\d\d$/.test(text) &&
					text > today &&
					own.test(path.filter((step) => typeof step === 'string').join('.')),
			)
			.map(({ path, text }) =>
				broken(entry, path, 'DATE', `${text} lies in the future`, 'write the day on which it was done'),
			),
	);
}

/** Another wording was there before it was found. */
const checkWordings = (entry: Entry<Briefing>): Diagnostic[] =>
	(entry.data.standing.wordings ?? []).flatMap(({ published }, i) =>
		published === undefined || isInOrder(published, entry.data.revised ?? entry.data.added)
			? []
			: [
					broken(
						entry,
						['standing', 'wordings', i, 'published'],
						'ORDER',
						`${published} is after the last day on which the briefing changed`,
						'mend the wrong one',
					),
				],
	);

/** What was added later came after the briefing. */
const checkLater = (entry: Entry<Briefing>): Diagnostic[] =>
	entry.data.recommendations.flatMap(({ added }, i) =>
		checkOrder(entry, entry.data.added, added, ['recommendations', i, 'added']),
	);

/** An article is published before its digest, and its address works after that. */
function checkPublication(entry: Entry<Briefing>): Diagnostic[] {
	const { added, bibliography } = entry.data;
	const { published, url } = bibliography;
	if (published === 'unknown') return [];
	const path: Path = ['bibliography', 'published'];
	const [first, others] =
		'date' in published
			? [published.date, []]
			: [
					published.notBefore,
					[
						...checkOrder(entry, published.notBefore, published.notAfter, [...path, 'notAfter']),
						...checkOrder(entry, published.probably?.notBefore, published.notAfter, [
							...path,
							'probably',
							'notBefore',
						]),
						...checkOrder(entry, published.notBefore, published.probably?.notBefore, [
							...path,
							'probably',
							'notBefore',
						]),
						...checkOrder(entry, published.probably?.notBefore, added, ['added']),
						...checkLimit(entry, published.notAfter),
					],
				];
	return [
		...others,
		...checkOrder(entry, first, added, ['added']),
		...checkOrder(entry, first, url?.lastWorked, ['bibliography', 'url', 'lastWorked']),
		...checkOrder(entry, first, url?.archived?.date, ['bibliography', 'url', 'archived', 'date']),
	];
}

/** What was digested had been published by then: a later limit says nothing. */
const checkLimit = (entry: Entry<Briefing>, notAfter: string | undefined): Diagnostic[] =>
	notAfter === undefined || notAfter <= entry.data.added
		? []
		: [
				broken(
					entry,
					['bibliography', 'published', 'notAfter'],
					'ORDER',
					`${notAfter} is after ${entry.data.added}, when the article was digested`,
					`write "${entry.data.added}" or an earlier day, or take it away`,
				),
			];

/** A wording changes after the digest was added and after the wording before it. */
function checkChanges(entry: Entry<Briefing>): Diagnostic[] {
	const { added, recommendations } = entry.data;
	return recommendations.flatMap(({ earlier = [] }, i) => {
		const changes = earlier.map(({ changed }) => changed);
		return changes.flatMap((change, j) =>
			checkOrder(entry, [added, ...changes][j], change, ['recommendations', i, 'earlier', j, 'changed']),
		);
	});
}

/** What was published goes after it came. */
const checkWithdrawals = (entry: Entry<Briefing>): Diagnostic[] =>
	(entry.data.withdrawnClaims ?? []).flatMap(({ date }, i) =>
		checkOrder(entry, entry.data.added, date, ['withdrawnClaims', i, 'date']),
	);

/** A change of what readers had seen, which makes the day a revision of the briefing. */
interface Change {
	readonly day: string;
	readonly path: Path;
	readonly what: string;
}

const listChanges = ({ data }: Entry<Briefing>): Change[] => [
	...data.recommendations.flatMap(({ added, earlier = [] }, i): Change[] => {
		const path: Path = ['recommendations', i];
		const last = earlier.length - 1;
		return [
			...toChange(added, [...path, 'added'], 'a recommendation was added'),
			...toChange(earlier[last]?.changed, [...path, 'earlier', last, 'changed'], 'the wording changed'),
		];
	}),
	...(data.withdrawnClaims ?? []).flatMap(({ date }, i) =>
		toChange(date, ['withdrawnClaims', i, 'date'], 'a claim was withdrawn'),
	),
];

const toChange = (day: string | undefined, path: Path, what: string): Change[] =>
	day === undefined ? [] : [{ day, path, what }];

/** The day of the last change is the last day on which the briefing was revised, or one before it. */
function checkRevised(entry: Entry<Briefing>): Diagnostic[] {
	const { added, revised } = entry.data;
	const last = listChanges(entry)
		.sort((a, b) => compare(a.day, b.day))
		.at(-1);
	if (revised !== undefined) {
		const day = last && last.day > added ? last.day : added;
		return checkOrder(entry, day, revised, ['revised']);
	}
	if (!last) return [];
	const message = `${last.what}, and the briefing is not revised`;
	return [broken(entry, last.path, 'INCOMPLETE', message, `add revised: "${last.day}"`)];
}

/** What stands in a briefing is mended after it was put there. */
const checkCorrections = (entry: Entry<Corrections>, { findBriefing }: Content): Diagnostic[] =>
	entry.data.corrections.flatMap(({ date, at }, i) => {
		const target = parseInternalLink(at);
		const briefing = target && findBriefing(toBriefingId(target));
		return checkOrder(entry, briefing?.data.added, date, ['corrections', i, 'date']);
	});

/** The briefing that a link leads into; of a link to anything else, what no briefing is called. */
function toBriefingId({ kind, id }: InternalLink): string {
	if (kind === 'briefing') return id;
	return kind === 'recommendation' ? id.replace(/-\d+$/, '') : '';
}

/** Nothing is reported before it happens. */
function checkReports(entry: Entry<Event>, { findBriefing }: Content): Diagnostic[] {
	const { when, reportedBy } = entry.data;
	if ('undated' in when) return [];
	const days: readonly (readonly [field: string, day: string])[] =
		'date' in when
			? [['date', when.date]]
			: [
					['from', when.from],
					['to', when.to],
				];
	return reportedBy.flatMap(({ briefing }) => {
		const data = findBriefing(briefing)?.data;
		const latest = data && findLatest(data);
		const wrong = days.find(([, day]) => latest !== undefined && !isInOrder(day, latest));
		if (!wrong) return [];
		const message = `${briefing}, which reports it, appeared by ${latest}`;
		return [broken(entry, ['when', wrong[0]], 'ORDER', message, 'mend the day, or take the report away')];
	});
}

/** The latest day on which an article can have appeared: at last when it was digested. */
function findLatest({ bibliography: { published }, added }: Briefing): string {
	if (published === 'unknown') return added;
	return 'date' in published ? published.date : (published.notAfter ?? added);
}

/** A problem with the later one when it is in truth the earlier. Dates of different exactness overlap rather than contradict. */
function checkOrder(
	entry: Entry<unknown>,
	before: string | undefined,
	after: string | undefined,
	path: Path,
): Diagnostic[] {
	if (before === undefined || after === undefined || isInOrder(before, after)) return [];
	return [
		broken(entry, path, 'ORDER', `${after} is before ${before}`, 'swap the two, or mend the wrong one'),
	];
}
