/** The same number of pages by Astro, MDX and remark-gfm alone: what any site of that size costs. */

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Writes a project with one page for each text.
 *
 * @param folder below this one, so that it finds the same packages
 * @param texts Markdown without components
 */
export function makePlainSite(folder: string, pages: number, texts: readonly string[]): void {
	rmSync(folder, { recursive: true, force: true });
	for (const name of ['src/pages', 'src/texts']) mkdirSync(path.join(folder, name), { recursive: true });
	for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
	for (let n = 0; n < pages; n++) {
		const text = texts[n % texts.length] ?? '';
		writeFileSync(path.join(folder, 'src/texts', `${n}.mdx`), `---\ntitle: "Page ${n}"\n---\n\n${text}`);
	}
}

const files: Readonly<Record<string, string>> = {
	'package.json': '{ "type": "module" }',
	'astro.config.mjs': `import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import remarkGfm from 'remark-gfm';
import { defineConfig } from 'astro/config';
export default defineConfig({
	integrations: [mdx()],
	markdown: { syntaxHighlight: false, processor: unified({ gfm: false, remarkPlugins: [remarkGfm] }) },
});
`,
	'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = { texts: defineCollection({ loader: glob({ pattern: '*.mdx', base: 'src/texts' }) }) };
`,
	'src/pages/[id].astro': `---
import { getCollection, render } from 'astro:content';
export async function getStaticPaths() {
	const texts = await getCollection('texts');
	return texts.map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}
const { entry } = Astro.props;
const { Content } = await render(entry);
---
<html lang="en"><head><meta charset="utf-8" /><title>{entry.data.title}</title></head>
<body><main><h1>{entry.data.title}</h1><Content /></main></body></html>
`,
};
