/** Some lines of a content file, and where they stand in it. */

export interface Lines {
	/** Path from the content folder. */
	readonly file: string;
	readonly text: string;
	/** How many lines of the file stand before them. */
	readonly before: number;
}
