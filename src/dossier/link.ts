/** Names with addresses: what one record needs to know of another to name it and link to it. */

export interface Ref {
	readonly id: string;
	readonly name: string;
	/** For lists and tight places; often the name itself. */
	readonly short: string;
	readonly href: string;
}

export interface BriefingRef extends Ref {
	/** Author or authors; "Author unknown" when there is none. */
	readonly by: string;
	/** What the author is, in a few words: "student and intern"; "unsigned" where nobody is named. */
	readonly who: string;
	/** Its place in the order of time, from 0. */
	readonly place: number;
	/** Author and what the author is, each once: "Ann Baker, baker in Riverton"; "Unsigned". */
	readonly byline: string;
	/** Which of the marks of sources it carries, from 1, in order of time. */
	readonly mark: number;
	/** The author as the subject of a sentence, and how many there are, for its verb. */
	readonly speaker: string;
	readonly speakers: number;
	readonly outlet: string | undefined;
	/** When the article appeared, in words. */
	readonly published: string;
	/** The earliest date it can or probably does have; undefined when it is undated. */
	readonly earliest: string | undefined;
	/** Number of paragraphs of the original. */
	readonly length: number;
	/** Paragraphs the digest covers, which therefore have an anchor. */
	readonly body: ReadonlySet<number>;
}

/** Where a statement stands. */
export interface Citation {
	readonly briefing: BriefingRef;
	readonly paragraphs: readonly number[];
	/** Runs of paragraphs as links: "¶3–5". */
	readonly runs: readonly { readonly label: string; readonly href: string }[];
}
