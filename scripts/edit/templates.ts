/** What a new file of each kind begins as: every field that is needed, with what belongs there. */

import { stringify } from 'yaml';

export const entryKinds = ['actor', 'place', 'theme', 'event', 'question', 'topic', 'page'] as const;
export type EntryKind = (typeof entryKinds)[number];

/** The folder of each kind. */
export const folders = {
	actor: 'actors',
	place: 'places',
	theme: 'themes',
	event: 'events',
	question: 'questions',
	topic: 'topics',
	page: 'pages',
	briefing: 'briefings',
} as const;

/** What a template can take from the dossier. */
export interface TemplateValues {
	readonly name: string;
	/** With a paragraph of each that something can rest on. */
	readonly briefings: readonly { readonly id: string; readonly paragraph: number }[];
	readonly actors: readonly string[];
	readonly themes: readonly string[];
	readonly questions: readonly string[];
	/** The place of a new topic in the navigation. */
	readonly order: number;
}

const todo = 'TODO';

/** The text of a new file. */
export function formatTemplate(
	kind: EntryKind,
	{ name, briefings, actors, themes, questions, order }: TemplateValues,
): string {
	const said = stringify(name).trim();
	const [first = { id: 'some-briefing', paragraph: 1 }, second = first] = briefings;
	const about = `{ actors: [${actors[0] ?? ''}], themes: [${actors[0] ? '' : (themes[0] ?? '')}], places: [] }`;
	switch (kind) {
		case 'actor':
			return `name: ${said}
short: ${said}
# state, government, authorities, armed-group, organisation, office-holder or collective
kind: organisation
description: ${todo} one sentence, attributed or plainly classifying
references:
  - { briefing: ${first.id}, paragraphs: [${first.paragraph}] }
# Every other spelling, also what only readers type: - { name: The Bakers, note: Until 2019., until: "2019" }
names: []
notToBeConfusedWith: []
`;
		case 'place':
			return `name: ${said}
# Every other spelling: - { name: Old Town }
names: []
# country, region, province, district, town, valley, crossing, port or border
kind: town
# Degrees north and east of a point that stands for it; without them it is not on the map.
# latitude: 51.5
# longitude: -0.1
# partOf: some-place
`;
		case 'theme':
			return `name: ${said}
definition: ${todo} one sentence
# Words people search for.
words: []
`;
		case 'event':
			return `title: ${said}
# date: "2021-03", or from: and to:, or undated: with the words of the sources
when: { undated: ${todo} in which words the sources place it }
text: ${todo} what happened, with who says so in the sentence
places: []
actors: [${actors[0] ?? ''}]
themes: [${themes[0] ?? ''}]
reportedBy:
  - { briefing: ${first.id}, paragraphs: [${first.paragraph}] }
`;
		case 'question':
			return `# A draft: shown by "npm run dev", never built. Take this line away when it is written.
draft: true
question: ${said}
short: ${todo} in at most eight words
# value, fact, cause, characterisation or prescription
kind: prescription
# same-time, over-time or unknown
time: unknown
summary: ${todo} how the sources differ, in at most forty words
about: ${about}
positions:
  - { briefing: ${first.id}, paragraphs: [${first.paragraph}], verdict: ${todo}, answer: ${todo} what it answers }
  - { briefing: ${second.id}, paragraphs: [${second.paragraph}], verdict: ${todo} too, answer: ${todo} what the other answers }
# Sources that were read for an answer and have none.
silent: []
settle: ${todo} which evidence would settle it
# Recommendations that hang on the answer: [some-briefing/3]
recommendations: []
`;
		case 'topic':
			return `---
# A draft: shown by "npm run dev", never built. Take this line away when it is written.
draft: true
title: ${said}
short: ${said}
gloss: ${todo} other names, and what it is not
lead: ${todo} one sentence for search engines
card: ${todo} in at most twenty words, what the sources make of it
inShort:
  - { label: Asked, text: ${todo} what is asked of whom }
sources:
  - { briefing: ${first.id}, text: ${todo} what it says on this, paragraphs: [${first.paragraph}] }
questions:${questions[0] ? `\n  - { heading: ${todo}, questions: [${questions[0]}] }` : ' []'}
# What no source says and a newcomer must know: - { text: One sentence., sources: [{ name: Some Office, url: "https://example.org/", read: "2021-03-04" }] }
background: []
order: ${order}
about: ${about}
silences: []
# The sources that were held against its silences; any other is named there as not compared yet.
compared: []
---

## ${todo} a heading

${todo}: what the sources say together. [${first.id} ¶${first.paragraph}]

<Sources />
`;
		case 'page':
			return `---
title: ${said}
lead: ${todo} one sentence
---

${todo}: the text.
`;
	}
}
