/** `npm run dev`: Astro's development server; what is wrong with the content is printed at the start and on every save. */

import { watch } from 'node:fs';
import { runAstro } from './astro.ts';
import { checkContent } from './check.ts';

const content = process.env['CONTENT_DIR'] ?? 'content';
let pending: NodeJS.Timeout | undefined;

await checkContent(content, { drafts: true });
// Editors write a file in several steps; the check waits until they are done.
watch(content, { recursive: true }, () => {
	clearTimeout(pending);
	pending = setTimeout(() => void checkContent(content, { drafts: true }), 100);
});
process.exitCode = await runAstro(['dev', '--force']);
process.exit();
