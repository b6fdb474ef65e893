/**
 * How long each text may be, with the reason: a briefing must be shorter than what it briefs, and an answer must be there
 * before the reader's minute is over. The gate refuses whatever is longer.
 */

export interface Budget {
	/** Words, as words.ts counts them; of the digest, a part of the words of the original. */
	readonly most: number;
	/** Where too little is as bad. */
	readonly least?: number;
	/** What it limits, as messages call it. */
	readonly name: string;
	readonly reason: string;
	/** How to mend what is too long. */
	readonly mend: string;
}

const table = {
	sentence: {
		name: 'a sentence',
		most: 25,
		reason: 'longer ones are read twice or not at all',
		mend: 'part it in two',
	},
	// A briefing
	lead: {
		name: 'the lead',
		most: 40,
		reason: 'it is what search engines, feeds and lists show',
		mend: 'keep who says what to whom',
	},
	weight: {
		name: 'the weight',
		most: 25,
		reason: 'one sentence that weighs the source stands above everything else',
		mend: 'keep what changes the trust in it most',
	},
	keyPoint: {
		name: 'a key point',
		most: 25,
		reason: 'five of them are read in half a minute',
		mend: 'keep one thought, and leave the rest to the digest',
	},
	care: {
		name: 'the care to be taken',
		most: 50,
		reason: 'it stands on the front, where only what changes the reading belongs',
		mend: 'move the rest to standing.cautions',
	},
	caution: {
		name: 'a caution',
		most: 60,
		reason: 'it is a note to a paragraph and no essay on it',
		mend: 'part it in two, or keep what changes the reading',
	},
	digest: {
		name: 'the digest',
		most: 0.6,
		reason: 'whoever has time for more reads the article itself',
		mend: 'keep what a reader would miss',
	},
	claim: {
		name: 'a claim',
		most: 35,
		reason: 'it is one statement that can be checked or answered',
		mend: 'part it in two claims',
	},
	recommendation: {
		name: 'the text of a recommendation',
		most: 35,
		reason: 'it is quoted whole, in a memo or a speech',
		mend: 'keep act, addressee and condition',
	},
	short: {
		name: 'the short form of a recommendation',
		most: 12,
		reason: 'it fills one line of a list',
		mend: 'keep act, addressee and negation',
	},
	// A topic
	inShort: {
		name: 'the box in short, labels included,',
		most: 120,
		reason: 'it is the first screen of a topic, read in half a minute',
		mend: 'keep what is asked, who asks, where they split and what is missing',
	},
	topicSource: {
		name: 'what one source says',
		most: 35,
		reason: 'all sources together make one screen',
		mend: 'keep what sets this source apart',
	},
	card: {
		name: 'the card',
		most: 20,
		reason: 'it is one line of the home page',
		mend: 'keep what the sources make of it',
	},
	background: {
		name: 'the background',
		most: 110,
		least: 40,
		reason: 'a newcomer needs some, and no source of the dossier speaks there',
		mend: 'keep what the topic cannot be understood without',
	},
	// A question
	summary: {
		name: 'the summary',
		most: 40,
		reason: 'it is the answer, and the answer comes first',
		mend: 'keep how the sources differ',
	},
	answer: {
		name: 'an answer',
		most: 30,
		reason: 'answers are read side by side',
		mend: 'keep what answers the question',
	},
	verdict: {
		name: 'a verdict',
		most: 4,
		reason: 'it fills a cell of a matrix',
		mend: 'write one to four words',
	},
	questionShort: {
		name: 'the short form of a question',
		most: 8,
		reason: 'it heads a row of a matrix',
		mend: 'keep what is asked',
	},
	settle: {
		name: 'what would settle it',
		most: 30,
		reason: 'it is one note below the answers',
		mend: 'name the evidence alone',
	},
	// Between recommendations
	reason: {
		name: 'the reason',
		most: 35,
		reason: 'it stands beside each of the two',
		mend: 'keep what links the two',
	},
} as const satisfies Readonly<Record<string, Budget>>;

export type BudgetName = keyof typeof table;

export const budgets: Readonly<Record<BudgetName, Budget>> = table;

/** What an editor is told of so many words; undefined when they keep the budget. */
export function findExcess(
	name: BudgetName,
	words: number,
	most = budgets[name].most,
): { message: string; fix: string } | undefined {
	const { name: what, least = 0, mend } = budgets[name];
	if (words > most)
		return {
			message: `${what} has ${words} words; at most ${most}`,
			fix: `take ${words - most} away: ${mend}`,
		};
	if (words < least)
		return {
			message: `${what} has ${words} words; at least ${least}`,
			fix: `add ${least - words}, or leave it out`,
		};
	return undefined;
}
