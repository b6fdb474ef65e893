/** docs/architecture.md shows the code as it is: who imports from whom, and the steps of a build. */

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { withImports } from '../../scripts/fields/pictures.ts';

const page = readFileSync('docs/architecture.md', 'utf8');

test('the picture of imports is that of tests/unit/rooms.ts', () => {
	expect(page, 'docs/architecture.md shows other imports than tests/unit/rooms.ts: run npm run fields').toBe(
		withImports(page),
	);
});

const builder = 'scripts/build.ts';
const code = readFileSync(builder, 'utf8');

/** The boxes of the picture of a build that name a call: the stage it is timed as, the call, its file. */
const boxes = [
	...page
		.slice(page.indexOf('## A build'))
		.matchAll(/\["(?:(?<stage>[^":]+): )?(?<call>\w+)<br>(?<file>[^"]+)"\]/g),
].map(({ groups }) => groups ?? {});

/** The calls that build.ts imports, with the files it has them from. */
const imported = new Map(
	[...code.matchAll(/import \{([^}]+)\} from '(\.[^']+)'/g)].flatMap(([, names = '', file = '']) =>
		names.split(',').map((name) => [name.trim(), path.join(path.dirname(builder), file)] as const),
	),
);

const callOf = (name: string) => code.search(new RegExp(`(?<!function )\\b${name}\\(`));

test('every call in the picture of a build is one of scripts/build.ts, from the file that is named', () => {
	const wrong = boxes.flatMap(({ call = '', file = '' }) => {
		if (!existsSync(file)) return [`${file}, the file of ${call}, is not there`];
		if (callOf(call) < 0) return [`${builder} does not call ${call}`];
		const from = imported.get(call) ?? (code.includes(`function ${call}(`) ? builder : undefined);
		return from === file ? [] : [`${builder} has ${call} from ${from ?? 'nowhere'}, not from ${file}`];
	});

	expect(wrong, 'mend the picture of a build in docs/architecture.md').toEqual([]);
});

test('the calls stand in the picture in the order of scripts/build.ts', () => {
	const calls = boxes.map(({ call = '' }) => call);

	expect(calls, 'mend the order in docs/architecture.md').toEqual(
		calls.toSorted((a, b) => callOf(a) - callOf(b)),
	);
});

test('the picture of a build has every stage that is timed', () => {
	const stages = [...code.matchAll(/\bstage\('([^']+)'/g)].map(([, name]) => name);

	expect(
		boxes.flatMap(({ stage = [] }) => stage),
		'mend the stages in docs/architecture.md',
	).toEqual(stages);
});
