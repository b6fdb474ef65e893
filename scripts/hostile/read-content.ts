/** Reads a content folder in a process of its own, and tells on standard output, line by line, where it is and what it found. */

import { writeSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { describeSlowest } from '../../src/checks/timing.ts';
import { readContent } from '../../src/checks/gate.ts';
import { latestDay } from '../../src/content/today.ts';
import { openReading } from '../../src/cache/reading.ts';

const { positionals, values } = parseArgs({
	allowPositionals: true,
	options: {
		drafts: { type: 'boolean', default: false },
		timing: { type: 'boolean', default: false },
		known: { type: 'string' },
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

const pause = new Int32Array(new SharedArrayBuffer(4));

const isFull = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'EAGAIN';

const pack = openReading(folder, (line) => console.error(line));
const reading = readContent(folder, {
	drafts: values.drafts,
	onFile: (file) => tell({ file }),
	keep: pack.keep,
	today: latestDay(new Date()),
});
const { sources, ...verdict } = reading;
const isKnown = reading.key === values.known && reading.diagnostics.length === 0;
const counts = Object.entries(sources).map(([name, entries]) => [name, entries.length] as const);
tell({ reading: { ...verdict, counts, ...(isKnown ? {} : { sources }) } });
pack.save();
if (values.timing) console.error(describeSlowest());
