/** The picture of imports in docs/architecture.md, drawn from the list that a test holds the code to. */

import { rooms } from '../../tests/unit/rooms.ts';

const begin = '<!-- imports: written by `npm run fields` from tests/unit/rooms.ts, not to be edited -->';
const end = '<!-- /imports -->';

/** The folder right under src/ that a room belongs to. What lies in src/ itself joins content and pages. */
const folderOf = (room: string) => (room === 'src' ? 'src/*.ts' : room.split('/').slice(0, 2).join('/'));

/** Which folders of src/ each of them imports from. */
function listImports(): ReadonlyMap<string, ReadonlySet<string>> {
	const found = new Map<string, Set<string>>();
	for (const [room, imports] of rooms) {
		if (room !== 'src' && !room.startsWith('src/')) continue;
		const folder = folderOf(room);
		const others = imports.map(folderOf).filter((other) => other !== folder);
		found.set(folder, new Set([...(found.get(folder) ?? []), ...others]));
	}
	return found;
}

/** Everything that a folder imports from, also through others. */
function listReach(
	folder: string,
	imports: ReadonlyMap<string, ReadonlySet<string>>,
	path: readonly string[] = [],
): ReadonlySet<string> {
	if (path.includes(folder)) throw new Error(`Folders import in a circle: ${[...path, folder].join(' ← ')}`);
	const direct = [...(imports.get(folder) ?? [])];
	return new Set(direct.flatMap((other) => [other, ...listReach(other, imports, [...path, folder])]));
}

const idOf = (folder: string) => folder.replace(/\W+/g, '_');

/** One arrow for each import that does not follow from others, from what is known to what knows it. */
export function formatImports(): string {
	const imports = listImports();
	const reach = new Map([...imports.keys()].map((folder) => [folder, listReach(folder, imports)]));
	const lines = [...imports].flatMap(([folder, direct]) => [
		`  ${idOf(folder)}["${folder}"]`,
		...[...direct]
			.filter((other) => ![...direct].some((between) => reach.get(between)?.has(other)))
			.map((other) => `  ${idOf(other)} --> ${idOf(folder)}`),
	]);
	return ['```mermaid', 'flowchart TD', ...lines, '```'].join('\n');
}

/** docs/architecture.md with the picture drawn anew. */
export function withImports(page: string): string {
	const from = page.indexOf(begin);
	const to = page.indexOf(end);
	if (from < 0 || to < from) throw new Error(`docs/architecture.md lacks the lines ${begin} and ${end}`);
	return `${page.slice(0, from)}${begin}\n\n${formatImports()}\n\n${page.slice(to)}`;
}
