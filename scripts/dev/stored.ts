/** What was read, as Astro's store of content has it. */

import { publishedNames } from '../../src/content/collections.ts';
import type { ContentFile, ContentFiles } from '../../src/content/content-files.ts';

/** The module in which Astro looks for content. */
export const storeId = '\0astro:data-layer-content';

/** Under this name pages find what was read, as they are evaluated in the process that reads it. */
export const stored = 'dossier:stored';

type Stored = ReadonlyMap<string, ReadonlyMap<string, object>>;

/** @param folder the content, as a path from the project */
export const listStored = (sources: ContentFiles, folder: string): Stored =>
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
