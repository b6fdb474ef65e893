/** What stands in an original, without its text. */

import * as z from 'zod';

/** Hashes in hexadecimal digits, parted by blanks. */
const Hashes = z.string().regex(/^(?:[0-9a-f]{10}(?: [0-9a-f]{10})*)?$/, 'let the commands write this');

/** Of ten digits once, and still; of thirteen since there may be a thousand sources. */
const RunHashes = z
	.string()
	.regex(
		/^(?:[0-9a-f]{10}(?: [0-9a-f]{10})*|[0-9a-f]{13}(?: [0-9a-f]{13})*)$/,
		'let the commands write this',
	);

const Digest = z.string().regex(/^[0-9a-f]{64}$/, 'let the commands write this');

/** What stands in an original, without its text: written by new-briefing and check --original, never by hand. */
export const Fingerprint = z.strictObject({
	sha256: Digest.describe('Of the file it was made from; the same as in the briefing.'),
	read: z
		.strictObject({
			as: z.enum(['text', 'markdown', 'html', 'docx', 'pdf']),
			encoding: z.string().optional(),
			joined: z.boolean().optional(),
		})
		.describe('How the file was read, so that it is read in the same way again.'),
	salt: z
		.string()
		.regex(/^[0-9a-f]{32}$/, 'let the commands write this')
		.describe(
			'Drawn for the first source of a dossier and shared by the others, so that a text is compared with all of them at the cost of one.',
		),
	paragraphs: z
		.array(z.strictObject({ names: Hashes, numbers: z.array(z.string()), dates: z.array(z.string()) }))
		.describe(
			'Of each paragraph in its order: salted hashes of the words of its names; its numbers; its dates.',
		),
	runs: z.array(RunHashes).describe('Salted hashes of every run of eight words, sorted, some to a line.'),
});

export type Fingerprint = z.infer<typeof Fingerprint>;
