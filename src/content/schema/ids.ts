/** Ids, and what those of other files are looked up in. */

import * as z from 'zod';

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

export const ActorId = idOf('actors', 'some-actor');

export const PlaceId = idOf('places', 'some-place');

export const ThemeId = idOf('themes', 'some-theme');

export const TopicId = idOf('topics', 'some-topic');

export const BriefingId = idOf('briefings', 'some-briefing');

export const QuestionId = idOf('questions', 'some-question');

export const InstrumentId = idOf('instruments', 'some-instrument');
