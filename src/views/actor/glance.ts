/** What a reader must know of an actor first: who names it, what it is asked and by whom, what that hangs on, what pulls apart. */

import type { Dossier } from '../../dossier/dossier.ts';
import type { Actor } from '../../dossier/actor.ts';
import { indexBy } from '../../lists/index-by.ts';
import type { Recommendation } from '../../dossier/recommendation.ts';
import type { Ref } from '../../dossier/link.ts';
import { countStrengths } from '../../dossier/strength.ts';
import { count, listOf } from '../../text/grammar.ts';

export const actorKindNames: Readonly<Record<Actor['kind'], string>> = {
	state: 'State',
	government: 'Government',
	authorities: 'Ruling authorities',
	'armed-group': 'Armed group',
	organisation: 'Organisation',
	'office-holder': 'Office-holder',
	collective: 'Collective',
};

export interface Glance {
	readonly label: string;
	readonly text: string;
	/** After the text. */
	readonly links?: readonly Ref[];
}

/** Of more sources, only their number is given. */
const shown = 10;

export function describeActor(
	{ asked: all, namedIn, silent: listSilent }: Pick<Actor, 'asked' | 'namedIn' | 'silent'>,
	{ relations, briefings }: Pick<Dossier, 'relations' | 'briefings'>,
): Glance[] {
	const silent = briefings.length > shown ? [] : listSilent();
	const asked = all.filter(({ modality }) => modality !== undefined);
	const pulled = asked.filter((one) => relations.pullingAgainst(one).length > 0);
	const conditional = asked.filter(({ condition }) => condition !== undefined);
	const first = asked.filter((one) => relations.of(one).some(({ id }) => id === 'first'));
	return [
		...(asked.length > 0
			? [
					{ label: 'Asked.', text: `${describeStrengths(asked)}.` },
					{ label: 'By whom.', text: `${describeSources(asked)}.` },
				]
			: []),
		...(pulled.length > 0
			? [
					{
						label: 'What pulls apart.',
						text: `Against ${pulled.length} of these stands something else in the sources.`,
					},
				]
			: []),
		...(conditional.length + first.length > 0
			? [{ label: 'What comes first.', text: describeFirst(conditional.length, first.length) }]
			: []),
		...(namedIn.length > shown
			? [{ label: 'Named by.', text: `${count(namedIn.length, 'source')}.` }]
			: namedIn.length > 0
				? [{ label: 'Named by.', text: '', links: namedIn }]
				: [{ label: 'Named by.', text: 'No source, in these words.' }]),
		...(silent.length > 0 && namedIn.length > 0 ? [{ label: 'Not by.', text: '', links: silent }] : []),
	];
}

/** "24 things: 6 must, 7 should, 10 can, 1 should not". */
function describeStrengths(asked: readonly Recommendation[]): string {
	const strengths = countStrengths(asked).filter(({ count: n }) => n > 0);
	return `${count(asked.length, 'thing')}: ${strengths.map(({ name, count: n }) => `${n} ${name}`).join(', ')}`;
}

/** "13 by Security dilemma (student and intern), 3 by Border provocations (academic)". */
/** Of many sources, those that ask for most. */
const most = 6;

function describeSources(asked: readonly Recommendation[]): string {
	const bySource = indexBy(asked, ({ briefing }) => [briefing.id]);
	const largest = bySource.keys.map(bySource.get).sort((a, b) => b.length - a.length);
	const rest = largest.slice(most).reduce((sum, list) => sum + list.length, 0);
	return [
		...largest
			.slice(0, most)
			.map((list) => `${list.length} in ${list[0]?.briefing.name} (${list[0]?.briefing.who})`),
		...(rest > 0 ? [`${rest} in ${largest.length - most} others`] : []),
	].join(', ');
}

function describeFirst(conditional: number, first: number): string {
	const parts = [
		...(conditional > 0 ? [`${conditional} ${conditional === 1 ? 'holds' : 'hold'} on a condition`] : []),
		...(first > 0 ? [`${first} ${first === 1 ? 'needs' : 'need'} something else first`] : []),
	];
	const text = listOf(parts);
	return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
