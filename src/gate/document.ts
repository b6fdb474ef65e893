/** YAML read by position, so that every problem can name its line. */

import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Lines } from './lines.ts';
import { formatPath, type Path, type Place, type Problem } from './problem.ts';
import { explainYaml } from './yaml-errors.ts';
import { findFeatures } from './yaml-features.ts';

export interface YamlDocument {
	/** What the text says; absent when it is not well-formed. */
	readonly value?: unknown;
	/** The place of a value, or of the nearest one around it that exists. With `key`, the place of its key. */
	readonly at: (path: Path, part?: 'key' | 'value') => Place;
	/** The text of a value as it stands in the file, quotation marks and all. */
	readonly raw: (path: Path) => string;
	readonly problems: readonly Problem[];
}

/** Parses some lines of a file as one YAML 1.2 document without anchors, aliases, tags, directives or merge keys. */
export function parseYaml({ file, text, before }: Lines): YamlDocument {
	const counter = new LineCounter();
	const document = parseDocument(text, {
		version: '1.2',
		schema: 'core',
		merge: false,
		// Compares every key with every other; yaml-features.ts finds repeated keys in linear time.
		uniqueKeys: false,
		prettyErrors: false,
		logLevel: 'error',
		lineCounter: counter,
	});
	const toPlace = (offset: number): Place => {
		const { line, col } = counter.linePos(offset);
		return { line: line + before, column: col };
	};
	const problems = [
		...document.errors.map((error) => ({ path: [], offset: error.pos[0], ...explainYaml(error) })),
		...findFeatures(document.contents, text),
	].map(({ path, offset, ...rest }): Problem => ({ file, field: formatPath(path), ...toPlace(offset), ...rest }));
	const isReadable = problems.every(({ code }) => code === 'FORBIDDEN-KEY');

	return {
		...(isReadable ? { value: document.toJS({ maxAliasCount: 0 }) } : {}),
		at: (path, part = 'value') => toPlace(find(document.contents, path, part).offset),
		raw: (path) => {
			const { node } = find(document.contents, path, 'value');
			return isScalar(node) && node.range ? text.slice(node.range[0], node.range[1]) : '';
		},
		problems,
	};
}

const startOf = (node: unknown) => (isNode(node) ? node.range?.[0] : undefined);

function find(root: unknown, path: Path, part: 'key' | 'value'): { node: unknown; offset: number } {
	let node = root;
	let offset = startOf(root) ?? 0;
	for (const step of path) {
		if (isMap(node)) {
			const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
			if (!pair) break;
			node = pair.value;
			offset = (part === 'key' ? undefined : startOf(pair.value)) ?? startOf(pair.key) ?? offset;
		} else if (isSeq(node) && typeof step === 'number' && step < node.items.length) {
			node = node.items[step];
			offset = startOf(node) ?? offset;
		} else break;
	}
	return { node, offset };
}
