/** What a command line names as an article. */

import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { GivenArticle } from './formats.ts';
import { Refusal } from './refusal.ts';

/** Reads what was given on the command line. @throws {Refusal} in one sentence */
export async function readGiven(
	file: string,
	{ encoding, join }: Pick<GivenArticle, 'encoding' | 'join'> = {},
): Promise<GivenArticle> {
	if (file === '-') return { bytes: await buffer(process.stdin), name: '', encoding, join };
	if (/^(?:[a-z]+:\/\/|www\.)/i.test(file))
		throw new Refusal(`${file} is an address: save the page to a file, and give that.`);
	const status = statSync(file, { throwIfNoEntry: false });
	if (!status) throw new Refusal(`There is no file ${file}.`);
	if (!status.isFile()) throw new Refusal(`${file} is no file.`);
	return { bytes: readFileSync(file), name: path.basename(file), encoding, join };
}
