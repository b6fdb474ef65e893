/** What the data say on an addressee, an author or a topic, or on two of them together: the answer that opens a search. */

import type { Dossier } from '../../dossier/dossier.ts';
import { indexBy } from '../../lists/index-by.ts';
import type { Recommendation } from '../../dossier/recommendation.ts';
import { describeStrength, modalityNames, columnModalities } from '../../dossier/strength.ts';
import { listOf } from '../../text/grammar.ts';
import { indexKeys, type AnswerCard } from '../engine/format.ts';
import { toAuthorId } from './units.ts';

/** How a thing selects recommendations, and how a sentence names it. */
interface Side {
	readonly key: string;
	/** "of the bakers" or "on rye" or "by Ann Baker". */
	readonly phrase: string;
	readonly rank: number;
	readonly href: string;
	/** What it selects, in the order in which recommendations are listed. */
	readonly items: readonly Recommendation[];
	/** Whether it is so by our reading alone. */
	readonly isOurs: (recommendation: Recommendation) => boolean;
}

const never = () => false;

/** @param unitOf the unit of a recommendation, by its address */
export function buildCards(
	dossier: Dossier,
	unitOf: (href: string) => number | undefined,
): [string, AnswerCard][] {
	const sides = listSides(dossier);
	const cards: [string, AnswerCard][] = [];
	const add = (both: readonly Side[], found: readonly Recommendation[]) => {
		if (found.length > 0)
			cards.push([indexKeys.card(both.map(({ key }) => key)), toCard(both, found, dossier, unitOf)]);
	};
	const sidesOf = new Map<string, Side[]>();
	for (const side of sides) {
		add([side], side.items);
		for (const { key } of side.items) sidesOf.set(key, [...(sidesOf.get(key) ?? []), side]);
	}
	// Only what is asked brings two sides together: most pairs have nothing in common.
	const pairs = new Map<Side, Map<Side, Recommendation[]>>();
	for (const item of dossier.recommendations) {
		const here = sidesOf.get(item.key) ?? [];
		for (const [i, one] of here.entries()) {
			for (const other of here.slice(i + 1)) {
				if (other.rank === one.rank) continue;
				const others = pairs.get(one) ?? new Map<Side, Recommendation[]>();
				pairs.set(one, others);
				const found = others.get(other);
				if (found) found.push(item);
				else others.set(other, [item]);
			}
		}
	}
	for (const [one, others] of pairs) {
		for (const [other, found] of others)
			add(
				[one, other].sort((a, b) => a.rank - b.rank),
				found,
			);
	}
	return cards;
}

function listSides({ addressees, topics, briefings, themes, recommendations }: Dossier): Side[] {
	const byAddressee = indexBy(recommendations, (one) => one.addressees.map(({ id }) => id));
	const byBriefing = indexBy(recommendations, ({ briefing }) => [briefing.id]);
	const byTheme = indexBy(recommendations, (one) => one.themes.map(({ id }) => id));
	const authors = new Map(
		briefings.flatMap(({ bibliography, href, id }) =>
			bibliography.authors.map(({ name }) => [name, { href, ids: [id] }] as const),
		),
	);
	return [
		...addressees.map(({ id, name, href }): Side => ({
			key: `actor:${id}`,
			phrase: `of ${name}`,
			rank: 0,
			href,
			items: byAddressee.get(id),
			isOurs: never,
		})),
		...topics.map((topic): Side => {
			const asked = new Set(topic.asked.map(({ key }) => key));
			const all = new Set(topic.recommendations.map(({ key }) => key));
			return {
				key: `topic:${topic.id}`,
				phrase: `on ${topic.short}`,
				rank: 1,
				href: topic.href,
				items: recommendations.filter(({ key }) => all.has(key)),
				isOurs: ({ key }) => !asked.has(key),
			};
		}),
		...[...authors].map(([name, { href, ids }]): Side => ({
			key: `author:${toAuthorId(name)}`,
			phrase: `by ${name}`,
			rank: 2,
			href,
			items: ids.flatMap(byBriefing.get),
			isOurs: never,
		})),
		...themes.map(({ id, name, href }): Side => ({
			key: `theme:${id}`,
			phrase: `on ${name.toLowerCase()}`,
			rank: 3,
			href,
			items: byTheme.get(id),
			isOurs: never,
		})),
	];
}

function toCard(
	sides: readonly Side[],
	found: readonly Recommendation[],
	{ relations }: Dossier,
	unitOf: (href: string) => number | undefined,
): AnswerCard {
	const ours = found.filter((item) => sides.some((side) => side.isOurs(item)));
	const outright = found.filter((item) => !ours.includes(item));
	const topic = sides.find(({ rank }) => rank === 1);
	const pulled = found.filter((item) => relations.pullingAgainst(item).length > 0).length;
	const units = (items: readonly Recommendation[]) => items.flatMap(({ href }) => unitOf(href) ?? []);
	const subject = topic?.phrase.replace(/^on /, '') ?? '';
	const last = sides.at(-1);
	return {
		title: `Asked ${sides.map(({ phrase }) => phrase).join(' ')}`,
		says: [
			`${found.length === 1 ? 'One ask' : `${found.length} asks`}: ${listStrengths(found)}.`,
			`${sayWho(found)}.`,
			pulled === 0
				? 'Nothing here is known to pull against them.'
				: `Something pulls against ${pulled} of them.`,
			...(ours.length > 0 && outright.length > 0
				? [`${ours.length} by our reading: they do not name it.`]
				: []),
		],
		rows: [...toRow(topic ? 'names it' : 'asks', outright, false), ...toRow('concerns it', ours, true)],
		link: { name: 'All of it, with who disagrees', href: (topic ?? last)?.href ?? '' },
		groups: [
			{ title: topic ? `Asks that name ${subject}` : 'Asks', units: units(outright) },
			{ title: 'Asks about it, by our reading', units: units(ours) },
		].filter((group) => group.units.length > 0),
	};
}

/** Of many asks, how many marks a cell shows, and how many sources it names: each is a few bytes of every first answer. */
const most = { marks: 48, sources: 12 };

/** What is asked, strength by strength. */
function toRow(
	name: string,
	items: readonly Recommendation[],
	hollow: boolean,
): AnswerCard['rows'][number][] {
	if (items.length === 0) return [];
	const cells = columnModalities.map((modality) => {
		const here = items.filter((item) => item.modality === modality);
		const sources = countSources(here);
		const named = sources.slice(0, most.sources).map(({ n, name: source }) => `${n} ${source}`);
		const others = sources.slice(most.sources).reduce((sum, { n }) => sum + n, 0);
		return {
			words: [...named, ...(others > 0 ? [`${others} others`] : [])].join(', '),
			marks: here
				.slice(0, most.marks)
				.map(({ briefing, isInferred }) => [briefing.mark, hollow || isInferred] as const),
			...(here.length > most.marks ? { more: here.length - most.marks } : {}),
		};
	});
	return [{ name, cells }];
}

/** "2 must, 1 should, asked outright" would say more than anybody reads: strengths alone. */
function listStrengths(found: readonly Recommendation[]): string {
	const counted = columnModalities.flatMap((modality) => {
		const n = found.filter((item) => item.modality === modality).length;
		return n === 0 ? [] : [`${n} ${modalityNames[modality]}`];
	});
	const agreed = found.filter(({ modality }) => modality === undefined);
	const rest = agreed[0] ? [`${agreed.length} ${describeStrength(agreed[0])}`] : [];
	return listOf([...counted, ...rest]);
}

/** Who asks, most first. */
const sayWho = (found: readonly Recommendation[]): string =>
	`By ${listOf(
		countSources(found)
			.slice(0, 5)
			.map(({ n, name, who }) => `${name} (${who}; ${n})`),
	)}`;

function countSources(found: readonly Recommendation[]) {
	const bySource = new Map<string, { n: number; name: string; who: string }>();
	for (const { briefing } of found) {
		const { n = 0 } = bySource.get(briefing.id) ?? {};
		bySource.set(briefing.id, { n: n + 1, name: briefing.name, who: briefing.who });
	}
	return [...bySource.values()].sort((a, b) => b.n - a.n);
}
