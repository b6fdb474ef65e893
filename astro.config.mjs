// @ts-check
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import remarkGfm from 'remark-gfm';
import { parse } from 'yaml';
import { handOver } from './scripts/build/hand-over.ts';
import { followContent } from './scripts/dev/integration.ts';
import { findContentFolder } from './scripts/site/content-folder.ts';
import { rehypeAlignClass } from './src/mdx/align.ts';
import { remarkCounts } from './src/mdx/counts.ts';
import { remarkInternalLinks } from './src/mdx/links.ts';
import { remarkSections } from './src/mdx/sections.ts';
import { remarkStatements } from './src/mdx/statements.ts';
import { buildRoutes } from './src/addresses/routes.ts';

// The one line that says where the site lives.
const content = findContentFolder();
const { address } = parse(readFileSync(path.join(content, 'site.yaml'), 'utf8'));
const { origin, pathname } = new URL(address);
const routes = buildRoutes(address);
// Other commands look at no content.
const following = process.argv.includes('dev')
	? followContent(content)
	: process.argv.includes('build')
		? handOver(content)
		: undefined;

export default defineConfig({
	site: origin,
	base: pathname,
	trailingSlash: 'always',
	cacheDir: process.env['CACHE_DIR'] ?? './node_modules/.astro',
	compressHTML: 'jsx',
	prerenderConflictBehavior: 'error',
	// Nothing inline: the page policy allows neither inline scripts nor inline styles.
	build: { inlineStylesheets: 'never' },
	integrations: [mdx({ optimize: false }), ...(following ? [following.integration] : [])],
	markdown: {
		syntaxHighlight: false,
		processor: unified({
			gfm: false,
			smartypants: false,
			remarkPlugins: [
				[remarkGfm, { singleTilde: false }],
				[remarkCounts, following?.readTally],
				[remarkInternalLinks, routes],
				remarkStatements,
				remarkSections,
			],
			rehypePlugins: [rehypeAlignClass],
		}),
	},
	vite: {
		build: {
			assetsInlineLimit: 0,
			// One false alarm for each MDX file: https://github.com/withastro/astro/issues/18087
			rolldownOptions: { checks: { moduleLevelDirective: false } },
		},
	},
});
