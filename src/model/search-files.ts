/** The files of the search index: which there are, and how to tell that one has arrived whole. */

/** A file by its name in its folder, with what it must be. */
export interface IndexFile {
	readonly name: string;
	readonly bytes: number;
	/** SHA-256 in Base64, as integrity attributes write it. */
	readonly sha256: string;
}

/** What the pages of a site and its index must agree on; raised when either changes its form. */
export const indexFormat = 1;

/** Stands under a name that never changes, and says which index is the current one. */
export interface IndexPointer {
	readonly format: number;
	readonly names: IndexFile;
	/** Absent while the site has no text index, as under `npm run dev`. */
	readonly text?: { readonly folder: string; readonly list: IndexFile };
}

/** Every file of the text index, and which page each of its ids means. */
export interface TextList {
	readonly files: readonly IndexFile[];
	readonly pages: readonly (readonly [id: string, href: string])[];
}

export const pointerName = 'current.json';
