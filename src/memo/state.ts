/** The memo as the fragment of its address holds it: which recommendations, in which order, with what written to them. */

export interface Memo {
	/** Each once, in order. */
	readonly slugs: readonly string[];
	readonly title: string;
	/** By slug. */
	readonly notes: ReadonlyMap<string, string>;
	/** What the fragment names and no recommendation can be called. */
	readonly unreadable: readonly string[];
	/** How many more the fragment names than anybody reads. */
	readonly leftOut: number;
}

const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*-[1-9][0-9]{0,5}$/;

/** What one may write to a recommendation, and for a title, in characters. */
export const longestNote = 1000;
export const longestTitle = 200;

/** More than anybody reads; of the rest of a fragment only the number is told. */
const mostSlugs = 500;
const mostUnreadable = 50;

/** Reads a fragment; broken escapes become the sign for what cannot be read. */
export function parseMemo(fragment: string): Memo {
	const parameters = new URLSearchParams(fragment.replace(/^#/, ''));
	const names = parameters
		.getAll('r')
		.flatMap((list) => list.split(','))
		.map((name) => name.trim())
		.filter(Boolean);
	const all = [...new Set(names)];
	const sound = all.filter((name) => name.length <= 200 && slugPattern.test(name));
	const slugs = sound.slice(0, mostSlugs);
	const known = new Set(slugs);
	const notes = [...parameters].flatMap(([key, value]): [string, string][] => {
		const slug = key.slice(2);
		return key.startsWith('n.') && known.has(slug) && value ? [[slug, toLine(value, longestNote)]] : [];
	});
	const strange = all.filter((name) => !(name.length <= 200 && slugPattern.test(name)));
	const unreadable = strange.slice(0, mostUnreadable);
	return {
		slugs,
		title: toLine(parameters.get('t') ?? '', longestTitle),
		notes: new Map(notes),
		unreadable: unreadable.map((name) => toLine(name, 60)),
		leftOut: sound.length - slugs.length + strange.length - unreadable.length,
	};
}

/** Text of one line, without the invisible marks that turn or hide it. */
const toLine = (text: string, longest: number) =>
	[...text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').replace(/[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '')]
		.slice(0, longest)
		.join('');

/** The fragment of a memo, without `#`; empty for an empty memo. */
export function printMemo({ slugs, title, notes }: Pick<Memo, 'slugs' | 'title' | 'notes'>): string {
	return [
		...(slugs.length > 0 ? [`r=${slugs.join(',')}`] : []),
		...(title ? [`t=${encodeURIComponent(title)}`] : []),
		...slugs.flatMap((slug) => {
			const note = notes.get(slug);
			return note ? [`n.${slug}=${encodeURIComponent(note)}`] : [];
		}),
	].join('&');
}
