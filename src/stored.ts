/** What was read, handed to Astro in place of its store of content: as it was read, not parsed and written down once more. */

import path from 'node:path';
import type { Plugin } from 'vite';
import { publishedNames } from './content/collections.ts';
import type { ContentFile, ContentFiles } from './content/content-files.ts';
import { storeCode, type Followed } from './followed.ts';

/** The module in which Astro looks for content. */
export const storeId = '\0astro:data-layer-content';

/** The module in which Astro looks for the texts it can compile, and ours in its place. */
const textsName = 'astro:content-module-imports';
export const textsId = '\0stored:texts';

/** @param folder the content, as a path from the project @param listTexts those that can be compiled */
export const serveStored = (folder: string, listTexts: () => readonly ContentFile<unknown>[]): Plugin => ({
	name: 'serve-stored',
	enforce: 'pre',
	resolveId: {
		order: 'pre',
		handler: (name) => (name === textsName ? textsId : undefined),
	},
	load: {
		order: 'pre',
		handler: (id) => {
			if (id === storeId) return storeCode;
			return id === textsId ? importTexts(listTexts(), folder) : undefined;
		},
	},
});

/** The texts of a dossier: whatever has a body in MDX. */
export const listTexts = ({ briefings, topics, pages }: ContentFiles) => [...briefings, ...topics, ...pages];

/** @param folder the content, as a path from the project */
export const listStored = (sources: ContentFiles, folder: string): Followed['stored'] =>
	new Map(
		publishedNames.map((name) => {
			const files: readonly (ContentFile<unknown> & { readonly body?: string })[] = sources[name];
			return [
				name,
				new Map(
					files.map(({ id, file, data, body }) => [
						id,
						{
							id,
							data,
							filePath: `${folder}/${file}`,
							...(body === undefined ? {} : { body, deferredRender: true }),
						},
					]),
				),
			];
		}),
	);

/** Code that maps each text to what compiles it. */
function importTexts(texts: readonly ContentFile<unknown>[], folder: string): string {
	const lines = texts.map(({ file }) => {
		const module = `${path.resolve(folder, file).split(path.sep).join('/')}?astroRenderContent`;
		return `[${JSON.stringify(`${folder}/${file}`)}, () => import(${JSON.stringify(module)})],`;
	});
	return `export default new Map([\n${lines.join('\n')}\n]);`;
}
