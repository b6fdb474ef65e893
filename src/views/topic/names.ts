/** How a topic is called in the scripts of those who speak of it, and where all its names stand. */

import type { Dossier } from '../../dossier/dossier.ts';
import type { Topic } from '../../dossier/topic.ts';

/** The first name in each language that is not written from left to right, of the first thing the topic is about. */
export function listTopicNames(
	{ about }: Pick<Topic, 'about'>,
	{ actors, places }: Pick<Dossier, 'actors' | 'places'>,
) {
	const named =
		actors.find(({ id }) => about.actors.includes(id)) ?? places.find(({ id }) => about.places.includes(id));
	const foreign = (named?.spellings ?? []).filter(({ direction }) => direction === 'rtl');
	const first = new Map(foreign.map((spelling) => [spelling.language, spelling] as const).reverse());
	return {
		scripts: [...first.values()]
			.reverse()
			.map(({ name, language, direction }) => ({ name, language, direction })),
		href: named && ('kind' in named && 'asked' in named ? `${named.href}#names` : named.href),
	};
}
