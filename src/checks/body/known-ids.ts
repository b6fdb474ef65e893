/** Helps whoever wrote an id that does not exist: names what it may have meant. */

import type { Content } from '../../content/content.ts';
import { countEdits } from '../../text/edit-distance.ts';
import { quote } from '../../diagnostics/quote.ts';
import { listWords } from '../proof/words.ts';

/** The registers whose entries have names of their own. */
type Register = 'actors' | 'places' | 'themes' | 'topics' | 'briefings' | 'questions' | 'events' | 'pages';

/** Says which id of a register has the name that was written, or which ones are near; begins with "; ". */
export function suggestId(content: Content, register: Register, written: string): string {
	const known = [...content.ids(register)];
	const named = findNamed(content, register, written);
	if (named.length > 0) return `; ${quote(written)} is a name of ${named.join(' and ')}`;
	const elsewhere = registers
		.filter((one) => one !== register)
		.flatMap((one) => [
			...(content.ids(one).has(written) ? [`${one}/${written}`] : []),
			...findNamed(content, one, written).map((id) => `${one}/${id.slice(1, -1)}`),
		]);
	if (elsewhere.length > 0) return `; in other folders it is ${[...new Set(elsewhere)].join(' and ')}`;
	const near = findNear(written, known);
	return near.length === 0 ? '' : `; did you mean ${near.map((id) => `"${id}"`).join(' or ')}?`;
}

/** Whether something of a register goes by what was written as an id. */
export const isName = (content: Content, register: Register, written: string): boolean =>
	findNamed(content, register, written).length > 0;

const registers: readonly Register[] = [
	'actors',
	'places',
	'themes',
	'topics',
	'briefings',
	'questions',
	'events',
];

const fold = (text: string) =>
	listWords(text.replace(/-/g, ' '))
		.map(({ folded }) => folded)
		.join(' ');

/** Entries that go by a name. */
function findNamed(content: Content, register: Register, written: string): string[] {
	const wanted = fold(written);
	return listNames(content, register)
		.filter(({ names }) => names.some((name) => fold(name) === wanted))
		.map(({ id }) => `"${id}"`);
}

function listNames(content: Content, register: Register): { id: string; names: string[] }[] {
	switch (register) {
		case 'actors':
			return content.actors.map(({ id, data }) => ({
				id,
				names: [data.name, data.short, ...data.names.map(({ name }) => name)],
			}));
		case 'places':
			return content.places.map(({ id, data }) => ({
				id,
				names: [data.name, ...data.names.map(({ name }) => name)],
			}));
		case 'themes':
			return content.themes.map(({ id, data }) => ({ id, names: [data.name, ...data.words] }));
		case 'briefings':
			return content.briefings.map(({ id, data }) => ({
				id,
				names: [data.name, data.bibliography.title.text],
			}));
		case 'topics':
			return content.topics.map(({ id, data }) => ({ id, names: [data.title, data.short] }));
		case 'questions':
			return content.questions.map(({ id, data }) => ({ id, names: [data.question, data.short] }));
		case 'events':
			return content.events.map(({ id, data }) => ({ id, names: [data.title] }));
		case 'pages':
			return content.pages.map(({ id, data }) => ({ id, names: [data.title] }));
	}
}

/** At most three, nearest first: by slips of the pen, or by words they share. */
function findNear(written: string, known: readonly string[]): string[] {
	const limit = Math.min(3, Math.ceil(written.length / 2));
	const words = new Set(written.split('-').filter((word) => word.length > 2));
	return known
		.map((id) => {
			const edits = countEdits(written.toLowerCase(), id, limit);
			const shared = id.split('-').filter((word) => words.has(word)).length;
			return { id, distance: edits < limit ? edits : shared > 0 ? limit + 1 / shared : Infinity };
		})
		.filter(({ distance }) => distance < Infinity)
		.sort((a, b) => a.distance - b.distance || a.id.localeCompare(b.id))
		.slice(0, 3)
		.map(({ id }) => id);
}
