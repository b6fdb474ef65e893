/** The pages of the built site, as files and addresses. */

import { globSync } from 'node:fs';

/** Paths below the site's root, such as `briefings/rye-2020/`; the home page is the empty one. */
export const pages = globSync('dist/**/*.html')
	.map((file) => file.replace(/^dist\//, '').replace(/index\.html$/, ''))
	.sort();
