/** The index as the search page holds it: fetched when first needed, fetched anew when it failed. */

import type { Entity, SearchData, SearchRecord } from '../model/search-data.ts';
import { indexFormat, pointerName, type IndexFile, type IndexPointer } from '../model/search-files.ts';
import { downloadBytes, downloadFile } from './download.ts';
import { findLanguage } from './english.ts';
import { buildLexicon } from './lexicon.ts';
import { pause } from './pause.ts';
import type { Reader } from './query.ts';
import { buildRecordIndex, type RecordIndex } from './records.ts';
import { openTextIndex, toJson, type TextIndex, type TextIndexOptions } from './text-index.ts';

/** The compact index, ready to be searched. */
export interface Names {
	readonly data: SearchData;
	readonly entities: readonly Entity[];
	readonly index: RecordIndex;
	readonly reader: Reader;
	readonly byHref: ReadonlyMap<string, SearchRecord>;
}

export async function toNames(data: SearchData): Promise<Names> {
	const language = findLanguage(data.language);
	const index = await buildRecordIndex(data, language);
	await pause();
	const lexicon = buildLexicon(data.entities, language);
	await pause();
	return {
		data,
		entities: data.entities,
		index,
		reader: { lexicon, language, isKnown: index.isKnown },
		byHref: new Map(data.records.map((record) => [record.href, record])),
	};
}

export interface Library {
	/** Whether files are compared with their hashes, which a browser can do only over a secure connection. */
	readonly isChecked: boolean;
	/** @throws {Error} when the compact index is not to be had now; the next call tries again */
	readonly names: () => Promise<Names>;
	/**
	 * The text index, or undefined when the site has none.
	 *
	 * @throws {Error} when it is not to be had now; the next call tries again
	 */
	readonly text: () => Promise<TextIndex | undefined>;
	/** Drops a text index that failed; says whether the site has another one by now. */
	readonly replaceText: (failed: TextIndex) => Promise<boolean>;
}

/** @param known the compact index that was current when the page was built */
export function buildLibrary(known: IndexFile, options: TextIndexOptions): Library {
	const { base } = options;

	const readPointer = async (): Promise<IndexPointer> => {
		const pointer: IndexPointer = toJson(await downloadBytes(`${base}${pointerName}`, options, 'no-cache'));
		if (pointer.format !== indexFormat)
			throw new Error('The site has been renewed since this page was opened');
		return pointer;
	};
	const readNames = async (file: IndexFile) =>
		toNames(toJson(await downloadFile(`${base}${file.name}`, file, options)));

	const names = kept(async () => {
		try {
			return await readNames(known);
		} catch (error) {
			// A new version of the site may have taken the place of the one this page belongs to.
			const pointer = await readPointer();
			if (pointer.names.name === known.name) throw error;
			return await readNames(pointer.names);
		}
	});
	const text = kept(async () => {
		const { text: current } = await readPointer();
		return current && (await openTextIndex(current, options));
	});
	return {
		isChecked: options.digest !== undefined,
		names: names.get,
		text: text.get,
		replaceText: async ({ folder }) => {
			text.drop();
			const pointer = await readPointer().catch(() => undefined);
			return pointer?.text !== undefined && pointer.text.folder !== folder;
		},
	};
}

/** A promise made when first asked for, and made again after it failed or was dropped. */
function kept<Value>(build: () => Promise<Value>): { get: () => Promise<Value>; drop: () => void } {
	let promise: Promise<Value> | undefined;
	const drop = () => {
		promise = undefined;
	};
	return {
		get: () => {
			const current = (promise ??= build());
			current.catch(() => {
				if (promise === current) drop();
			});
			return current;
		},
		drop,
	};
}
