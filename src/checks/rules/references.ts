/** Whatever is named by its id exists, and is named once in its list. */

import { buildDestinations } from '../body/destinations.ts';
import { collections, type CollectionName } from '../../content/collections.ts';
import { describeDraft } from '../../content/drafts.ts';
import type { Content } from '../../content/content.ts';
import type { Entry } from '../../content/entry.ts';
import { formatPath, type Path, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { isName, suggestId } from '../body/known-ids.ts';
import { quote } from '../../diagnostics/quote.ts';
import { nobodyNamed, notStated } from '../../content/schema/recommendation.ts';
import { didYouMean } from '../../diagnostics/suggestion.ts';
import { parseInternalLink } from '../../text/internal-links.ts';
import { broken } from './broken.ts';
import { listAbout, listCited, listIds, listInBriefing, listInTopic, type NamedEntry } from './named-ids.ts';

/** What a command calls one of the registers. */
const singular = {
	briefings: 'briefing',
	topics: 'topic',
	pages: 'page',
	actors: 'actor',
	themes: 'theme',
	places: 'place',
	events: 'event',
	questions: 'question',
} as const;

export function checkReferences(content: Content): Diagnostic[] {
	const references = [
		...list(content.site, ({ questions }) => listIds('questions', questions, ['questions'])),
		...list(content.briefings, listInBriefing),
		...list(content.topics, listInTopic),
		...list(content.actors, ({ references: cited, notToBeConfusedWith }) => [
			...listCited(cited, ['references']),
			...notToBeConfusedWith.map(({ actor }, i): NamedEntry => [
				'actors',
				actor,
				['notToBeConfusedWith', i, 'actor'],
			]),
		]),
		...list(content.places, ({ partOf }) => (partOf === undefined ? [] : [['places', partOf, ['partOf']]])),
		...list(content.events, (event) => [
			...listAbout(event, []),
			...listCited(event.reportedBy, ['reportedBy']),
		]),
		...list(content.questions, ({ about, positions, silent, recommendations }) => [
			...listAbout(about, ['about']),
			...listCited(positions, ['positions']),
			...listIds('briefings', silent, ['silent']),
			...listIds('recommendations', recommendations, ['recommendations']),
		]),
	];
	const lookUp = buildLookUp(content);
	return [
		...references.flatMap(({ entry, reference }) => lookUp(entry, reference)),
		...content.unsound.flatMap((entry) =>
			entry.named
				.filter(({ id }) => id !== nobodyNamed && id !== notStated)
				.flatMap(({ register, id, path }) => lookUp(entry, [register, id, path])),
		),
		...findEmpty(content, references),
		...findRepeated(references),
		...checkTargets(content),
	];
}

interface Placed {
	readonly entry: Entry<unknown>;
	readonly reference: NamedEntry;
}

const list = <Data>(entries: readonly Entry<Data>[], read: (data: Data) => readonly NamedEntry[]): Placed[] =>
	entries.flatMap((entry) => read(entry.data).map((reference) => ({ entry, reference })));

/** Says what is wrong with an id, if anything is. */
type LookUp = (entry: Pick<Entry<unknown>, 'file' | 'at'>, reference: NamedEntry) => Diagnostic[];

function buildLookUp(content: Content): LookUp {
	const instruments = content.site[0]?.data.instruments.map(({ id }) => id);
	return (entry, [register, id, path]) => {
		const diagnostic = (message: string, fix: string) => [broken(entry, path, 'UNKNOWN-ID', message, fix)];
		if (register === 'instruments') {
			// Without a sound site.yaml there is nothing to compare instruments with.
			if (!instruments || instruments.includes(id)) return [];
			const message = `${quote(id)} does not exist${didYouMean(id, [...instruments, notStated])}`;
			return diagnostic(
				message,
				`name an instrument in site.yaml, or add it there; ${notStated} where there is none`,
			);
		}
		if (register === 'recommendations') {
			const missing = findMissing(content, id, 'recommendations');
			return missing ? diagnostic(missing.message, missing.fix) : [];
		}
		const known = content.ids(register);
		// That nothing at all is there is said once.
		if (known.size === 0 || known.has(id)) return [];
		if (content.drafts(register).has(id)) {
			return diagnostic(describeDraft(id), publish);
		}
		return diagnostic(
			`${quote(id)} does not exist${suggestId(content, register, id)}`,
			isName(content, register, id)
				? `write that id; where a file was renamed by hand, name it ${quote(id)} again: npm run edit -- rename renames it everywhere`
				: `name a file in ${register}/, or add it there: ${
						register === 'briefings'
							? `npm run new-briefing -- ${id} the-article.pdf`
							: `npm run edit -- new ${singular[register]} ${id}`
					}`,
		);
	};
}

const publish = 'take draft: true away there, or name it later';

const items = {
	claims: ['claim', 'write briefing/claim'],
	recommendations: ['recommendation', 'write briefing/number'],
} as const;

/** What is wrong with `briefing/id`; undefined when the briefing has it, or is unsound so that nobody can tell. */
export function findMissing(
	content: Content,
	key: string,
	list: keyof typeof items,
): Pick<Diagnostic, 'message' | 'fix'> | undefined {
	const [briefing = '', id] = key.split('/');
	if (content.drafts('briefings').has(briefing)) return { message: describeDraft(briefing), fix: publish };
	const data = content.findBriefing(briefing)?.data;
	const known = content.ids('briefings');
	const isThere = data
		? data[list].some((item) => String(item.id) === id)
		: known.size === 0 || known.has(briefing);
	const [what, fix] = items[list];
	return isThere ? undefined : { message: `there is no ${what} ${quote(key)}`, fix };
}

/** Folders in which nothing at all is, although many things are named in them. */
function findEmpty(content: Content, references: readonly Placed[]): Diagnostic[] {
	const counts = new Map<CollectionName, number>();
	for (const { reference } of references) {
		const [register] = reference;
		if (register === 'instruments' || register === 'recommendations') continue;
		if (content.ids(register).size === 0) counts.set(register, (counts.get(register) ?? 0) + 1);
	}
	// That there are no briefings is a problem of its own.
	counts.delete('briefings');
	return [...counts].map(([name, count]) => {
		const place = collections[name];
		const folder = 'folder' in place ? `${place.folder}/` : place.file;
		return {
			file: folder,
			field: 'file',
			line: 1,
			column: 1,
			code: 'FILE-MISSING',
			message: `nothing is here, and it is named ${count} times`,
			fix: 'put the folder back, or take the names away',
		};
	});
}

/** Ids that stand twice in one list of ids. */
function findRepeated(references: readonly Placed[]): Diagnostic[] {
	const seen = new Set<string>();
	return references.flatMap(({ entry, reference: [, id, path] }) => {
		const key = `${entry.file} ${formatPath(toList(path))} ${id}`;
		if (!seen.has(key)) {
			seen.add(key);
			return [];
		}
		return [broken(entry, path, 'TWICE', `${quote(id)} stands in this list twice`, 'keep one of the two')];
	});
}

/** The list that an id stands in; all questions of a topic are one list, whatever their headings. */
const toList = (path: Path): Path =>
	path.length === 4 && path[0] === 'questions'
		? ['questions']
		: path[0] === 'sources'
			? ['sources']
			: path.slice(0, -1);

/** Where a correction says that something was wrong. */
function checkTargets(content: Content): Diagnostic[] {
	const destinations = buildDestinations(content);
	return content.corrections.flatMap((entry) =>
		entry.data.corrections.flatMap(({ at }, i) => {
			const target = parseInternalLink(at);
			const path = ['corrections', i, 'at'];
			if (!target) {
				const message = `${quote(at)} leads nowhere`;
				return [
					broken(entry, path, 'TARGET', message, 'write what it leads to, such as briefing:some-id#p5'),
				];
			}
			const message = destinations(target);
			return message === undefined
				? []
				: [broken(entry, path, 'TARGET', message, 'name something that is there')];
		}),
	);
}
