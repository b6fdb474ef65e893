/** Checks a content folder in a process of its own, and tells on standard output, line by line, where it is and what it found. */

import { writeSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { describeSlowest } from '../../src/checks/timing.ts';
import { openReading } from '../../src/cache/reading.ts';
import { checkFolder } from './folder.ts';

const { positionals, values } = parseArgs({
	allowPositionals: true,
	options: {
		drafts: { type: 'boolean', default: false },
		timing: { type: 'boolean', default: false },
	},
});
const [folder = 'content'] = positionals;

/** Written at once: a file that hangs or crashes this process has been named before. */
function tell(message: unknown): void {
	const bytes = Buffer.from(`${JSON.stringify(message)}\n`);
	for (let written = 0; written < bytes.length;) {
		try {
			written += writeSync(1, bytes, written);
		} catch (error) {
			if (!isFull(error)) throw error;
			// The pipe holds as much as it can: whoever reads it needs a moment.
			Atomics.wait(pause, 0, 0, 1);
		}
	}
}

/** Values that are worked out in less time than it takes to write a large pack. */
const few = 100;

const pause = new Int32Array(new SharedArrayBuffer(4));

const isFull = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'EAGAIN';

const say = (line: string) => console.error(line);
const { keep, counts, save } = openReading(folder, say);
const check = await checkFolder(folder, {
	drafts: values.drafts,
	onFile: (file) => tell({ file }),
	keep,
	say,
});
tell({ check });
// What was looked at again and is little is sooner worked out anew than written beside all the rest.
if (!check.isRechecked || counts.made > few) save(check.isRechecked);
if (values.timing) console.error(describeSlowest());
