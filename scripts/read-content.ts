/** Reads a content folder in a process of its own, and tells on standard output, line by line, where it is and what it found. */

import { writeSync } from 'node:fs';
import { readContent } from '../src/gate/read.ts';

const [folder = 'content'] = process.argv.slice(2);

// Written at once: a file that hangs or crashes this process has been named before.
const reading = readContent(folder, (file) => writeSync(1, `${JSON.stringify({ file })}\n`));
process.stdout.write(`${JSON.stringify({ reading })}\n`);
