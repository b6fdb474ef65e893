/** The compact index of a dossier, and the names and hashes of index files. */

import { createHash } from 'node:crypto';
import type { Dossier } from './dossier.ts';
import type { FilterKey, SearchData } from './search-data.ts';
import type { IndexFile } from './search-files.ts';
import { buildEntities } from './search-names.ts';
import { buildSearchRecords } from './search-records.ts';
import { modalities, modalityNames } from './strength.ts';

/** Filter values come in the order in which lists show them; those that no page has are left out. */
export function buildSearchData(dossier: Dossier): SearchData {
	const records = buildSearchRecords(dossier);
	const used = (key: FilterKey) => new Set(records.flatMap(({ tags }) => tags[key] ?? []));
	const named = (key: FilterKey, refs: readonly { id: string; short: string }[]) => {
		const here = used(key);
		return refs.filter(({ id }) => here.has(id)).map(({ id, short }) => [id, short] as const);
	};
	return {
		language: dossier.site.language,
		entities: buildEntities(dossier),
		values: {
			actor: named('actor', dossier.actors),
			theme: named('theme', dossier.themes),
			addressee: named('addressee', dossier.addressees),
			instrument: named('instrument', dossier.instruments),
			modality: named(
				'modality',
				modalities.map((id) => ({ id, short: modalityNames[id] })),
			),
			briefing: named('briefing', dossier.briefings),
		},
		records,
	};
}

/** The compact index as a file under a name that follows from its content. */
export function packSearchData(dossier: Dossier): { file: IndexFile; hash: string; body: string } {
	const body = JSON.stringify(buildSearchData(dossier));
	const hash = createHash('sha256').update(body).digest('hex').slice(0, 16);
	return { file: toIndexFile(`names.${hash}.json`, body), hash, body };
}

export function toIndexFile(name: string, content: string | Uint8Array): IndexFile {
	const bytes = Buffer.byteLength(content);
	return { name, bytes, sha256: createHash('sha256').update(content).digest('base64') };
}
