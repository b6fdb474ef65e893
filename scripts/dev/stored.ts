/** What was read, as Astro's store of content has it. */

import path from 'node:path';
import type { Followed } from '../../src/followed.ts';
import { publishedNames } from '../../src/content/collections.ts';
import type { ContentFile, ContentFiles } from '../../src/content/content-files.ts';

/** The module in which Astro looks for content. */
export const storeId = '\0astro:data-layer-content';

/** The module in which Astro looks for the texts it can compile, and ours in its place. */
export const textsName = 'astro:content-module-imports';
export const textsId = '\0follow-content:texts';

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
export function importTexts(texts: readonly ContentFile<unknown>[], folder: string): string {
	const lines = texts.map(({ file }) => {
		const module = `${path.resolve(folder, file).split(path.sep).join('/')}?astroRenderContent`;
		return `[${JSON.stringify(`${folder}/${file}`)}, () => import(${JSON.stringify(module)})],`;
	});
	return `export default new Map([\n${lines.join('\n')}\n]);`;
}
