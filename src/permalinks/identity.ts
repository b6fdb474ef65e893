/** What a page is about: under one address it must not become something else. */

import type { Meaning, Paths } from './meaning.ts';

export interface Identity {
	readonly meaning: Meaning;
	readonly paths: Paths;
}

/** An actor or a place. */
export const identityOfNamed = ({ name, kind }: { name: string; kind: string }): Identity => ({
	meaning: { name, kind },
	paths: { name: ['name'], kind: ['kind'] },
});

export const identityOfTheme = ({ name }: { name: string }): Identity => ({
	meaning: { name },
	paths: { name: ['name'] },
});

/** A topic is what it gathers, under whatever title. */
export const identityOfTopic = ({
	about: { actors, themes, places },
}: {
	about: { actors: readonly string[]; themes: readonly string[]; places: readonly string[] };
}): Identity => ({
	meaning: { actors: [...actors].sort(), themes: [...themes].sort(), places: [...places].sort() },
	paths: { actors: ['about', 'actors'], themes: ['about', 'themes'], places: ['about', 'places'] },
});

export const identityOfQuestion = ({ name }: { name: string }): Identity => ({
	meaning: { question: name },
	paths: { question: ['question'] },
});

/** A briefing is that of one text: the one with this hash and title. */
export const identityOfBriefing = ({
	original: { sha256 },
	bibliography: { title },
}: {
	original: { sha256: string };
	bibliography: { title: { text: string; basis: string } };
}): Identity => ({
	meaning: { original: sha256, title: title.text, basis: title.basis },
	paths: {
		original: ['original', 'sha256'],
		title: ['bibliography', 'title', 'text'],
		basis: ['bibliography', 'title', 'basis'],
	},
});
