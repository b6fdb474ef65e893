/** Fetches what a memo names, and says of each name that has nothing why. */

import type { MemoFile, MemoRecord, SealedFile } from './memo-file.ts';
import { browserDigest, downloadBytes, type Download } from '../browser/download.ts';

export interface MemoEntry extends MemoRecord {
	readonly slug: string;
	readonly note: string;
}

export interface Contents {
	/** By slug. */
	readonly records: ReadonlyMap<string, MemoRecord>;
	/** By briefing. */
	readonly files: ReadonlyMap<string, MemoFile>;
	/** Names with nothing to show, and why. */
	readonly missing: readonly { readonly slug: string; readonly why: string }[];
}

export const briefingOfSlug = (slug: string) => slug.slice(0, slug.lastIndexOf('-'));

/**
 * Fetches one file a briefing, each within a time limit and compared with its sum.
 *
 * @param briefings ids of those there are; no other is asked for
 * @param addressOf where the file of a briefing is
 */
export async function fetchContents(
	slugs: readonly string[],
	briefings: ReadonlySet<string>,
	addressOf: (briefing: string) => string,
	how: Download,
): Promise<Contents> {
	const wanted = [...new Set(slugs.map(briefingOfSlug))].filter((id) => briefings.has(id));
	const files = new Map<string, MemoFile>();
	await Promise.all(
		wanted.map(async (id) => {
			const file = await fetchFile(addressOf(id), how);
			if (file) files.set(id, file);
		}),
	);
	const records = new Map<string, MemoRecord>();
	const missing: { slug: string; why: string }[] = [];
	for (const slug of slugs) {
		const id = briefingOfSlug(slug);
		const file = files.get(id);
		const record = file && Object.hasOwn(file.records, slug) ? file.records[slug] : undefined;
		if (record) records.set(slug, record);
		else missing.push({ slug, why: findReason(slug, file, briefings.has(id)) });
	}
	return { records, files, missing };
}

function findReason(slug: string, file: MemoFile | undefined, exists: boolean): string {
	if (!exists) return 'there is nothing by this name';
	if (!file) return 'could not be loaded whole; open this address again to retry';
	return (Object.hasOwn(file.gone, slug) ? file.gone[slug] : undefined) ?? 'there is nothing by this name';
}

/** The second try goes past the browser's own copy, which may be damaged. */
function fetchFile(address: string, how: Download): Promise<MemoFile | undefined> {
	const attempt = async (cache: RequestCache): Promise<MemoFile> => {
		const { sum, content }: SealedFile = JSON.parse(
			new TextDecoder().decode(await downloadBytes(address, how, cache)),
		);
		if (browserDigest && (await browserDigest(content)) !== sum)
			throw new Error(`${address} is not what was built`);
		return JSON.parse(content);
	};
	return attempt('no-cache')
		.catch(() => attempt('reload'))
		.catch(() => undefined);
}
