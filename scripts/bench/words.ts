/** Words for made-up texts: some of the texts they are made from, some coined, so that no two texts are alike. */

import type { Random } from './random.ts';

/** Puts other words in place of many of a text's; the same word becomes the same throughout one text. */
export type Reword = (text: string) => string;

export interface InventedWords {
	/** A wording of its own for each text. */
	readonly buildReword: (random: Random) => Reword;
	/** A name that was not given before, with a capital: "Tarvel". */
	readonly coinName: (random: Random) => string;
}

/** Words that a rule of the gate or the sense of a mark hangs on: numbers, dates, strengths, the dossier's own. */
const kept = new Set(
	(
		'that this these those with from into upon than then them they their there here what when where which while whom whose ' +
		'have been were will would must should could shall need needs does done more most less least only sole same such some ' +
		'none each every both either neither half other others another also even still very just once twice never ever ' +
		'zero three four five seven eight nine eleven twelve dozen twenty thirty forty fifty hundred thousand million billion ' +
		'january february march april june july august september october november december first second third last latest ' +
		'newest oldest earliest longest shortest article articles author authors source sources text texts briefing briefings ' +
		'paragraph paragraphs recommendation recommendations claim claims nobody unknown stated over about under after before ' +
		'says said asks asked calls called'
	).split(' '),
);

/** Whole words in small letters; what is joined to others by a hyphen or an apostrophe stays. */
const replaceable = /(?<![\p{L}\p{N}’'¶#/:.-])\p{Ll}{4,}(?![\p{L}\p{N}’'/:-])/gu;

/** What is no prose: components, addresses, marks; and headings, which other words may turn into sentences. */
const fixed =
	/(^#+ .*$|<[^>]*>|\]\([^)]*\)|\[[^\]]*¶[^\]]*\]|\[\^[^\]]*\]:?|\[(?:[Cc]ount|[Ss]hare|[Ll]ist) [^\]]*\]|https?:\S+)/m;

/** @param texts what words are taken and coined from */
export function buildVocabulary(texts: readonly string[], random: Random): InventedWords {
	const found = texts.flatMap((text) => text.match(replaceable) ?? []).filter((word) => !kept.has(word));
	const words = [...new Set(found)];
	const coin = buildCoin(words);
	const coined = [...new Set(Array.from({ length: 20_000 }, () => coin(random)))].filter(
		(word) => !kept.has(word),
	);
	const names = new Set<string>();
	return {
		buildReword: (own) => {
			const chosen = new Map<string, string>();
			const replace = (word: string) => {
				if (kept.has(word)) return word;
				const before = chosen.get(word);
				if (before !== undefined) return before;
				const share = own.next();
				const after = share < 0.35 ? word : share < 0.7 ? own.pick(words) : own.pickEarly(coined);
				chosen.set(word, after);
				return after;
			};
			return (text) =>
				text
					.split(fixed)
					.map((part, i) => (i % 2 === 0 ? part.replace(replaceable, replace) : part))
					.join('');
		},
		coinName: (own) => {
			for (;;) {
				const word = coin(own);
				const name = `${word[0]?.toUpperCase()}${word.slice(1)}`;
				if (names.has(name) || kept.has(word)) continue;
				names.add(name);
				return name;
			}
		},
	};
}

/** Coins words whose letters follow each other as they do in a list of words. */
function buildCoin(words: readonly string[]): (random: Random) => string {
	const followers = new Map<string, string[]>();
	for (const word of words) {
		const padded = `  ${word}.`;
		for (let i = 2; i < padded.length; i++) {
			const before = padded.slice(i - 2, i);
			const list = followers.get(before);
			if (list) list.push(padded[i] ?? '.');
			else followers.set(before, [padded[i] ?? '.']);
		}
	}
	return (random) => {
		for (;;) {
			let word = '  ';
			while (!word.endsWith('.') && word.length < 14)
				word += random.pick(followers.get(word.slice(-2)) ?? ['.']);
			const letters = word.replaceAll(/[ .]/g, '');
			if (letters.length >= 5) return letters;
		}
	};
}
