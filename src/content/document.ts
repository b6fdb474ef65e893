/** YAML read by position, so that every problem can name its line. */

import { isMap, isNode, isScalar, isSeq, parseDocument, visit } from 'yaml';
import type { Node, Pair, YAMLError, YAMLMap } from 'yaml';
import type { Lines } from '../diagnostics/lines.ts';
import { formatPath, type Path, type TextPosition, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { buildPositions } from '../diagnostics/positions.ts';
import { explainYaml } from './yaml-errors.ts';
import { checkYamlFeatures, type YamlDiagnostic } from './hostile/yaml-features.ts';

export interface YamlDocument {
	/** What the text says; absent when it is not well-formed. */
	readonly value?: unknown;
	/** The place of a value, or of the nearest one around it that exists. With `key`, the place of its key. */
	readonly at: (path: Path, part?: 'key' | 'value') => TextPosition;
	/** The text of a value as it stands in the file, quotation marks and all. */
	readonly raw: (path: Path) => string;
	readonly diagnostics: readonly Diagnostic[];
}

/** Parses some lines of a file as one YAML 1.2 document without anchors, aliases, tags, directives or merge keys. */
export function parseYaml({ file, text, before }: Lines): YamlDocument {
	const document = parseDocument(text, {
		version: '1.2',
		schema: 'core',
		merge: false,
		// Compares every key with every other; yaml-features.ts finds repeated keys in linear time.
		uniqueKeys: false,
		prettyErrors: false,
		logLevel: 'error',
	});
	const toPosition = buildPositions(text, before);
	const { contents, errors } = document;
	const pairs = buildPairs();
	// A text that cannot be read is not searched further: what is found in it would be the parser's guess.
	const found =
		errors.length > 0
			? oncePerLine(
					onceLost(errors).map((error) => locate(error, contents)),
					toPosition,
				)
			: checkYamlFeatures(contents, text);
	const diagnostics = found.map(({ path, offset, ...rest }): Diagnostic => ({
		file,
		field: formatPath(path),
		...toPosition(offset),
		...rest,
	}));
	const isReadable = diagnostics.every(({ code }) => code === 'FORBIDDEN-KEY');

	return {
		...(isReadable ? { value: document.toJS({ maxAliasCount: 0 }) } : {}),
		at: (path, part = 'value') => toPosition(find(contents, path, part, pairs).offset),
		raw: (path) => {
			const [start, end] = rangeOf(find(contents, path, 'value', pairs).node);
			return text.slice(start, end);
		},
		diagnostics,
	};
}

/** Behind one line that is indented wrongly the parser takes others for wrong. */
const onceLost = (errors: readonly YAMLError[]) => {
	const first = errors.find(({ code }) => code === 'BAD_INDENT');
	return errors.filter((error) => error === first || error.code !== 'BAD_INDENT');
};

/** One mistake often makes the rest of its line a mistake. */
const oncePerLine = (found: readonly YamlDiagnostic[], toPosition: (offset: number) => TextPosition) => [
	...new Map(
		found.map((one): [number, YamlDiagnostic] => [toPosition(one.offset).line, one]).reverse(),
	).values(),
];

/** An error of the parser; a quotation mark that is not closed is shown where it opens. */
function locate(error: YAMLError, contents: Node | null): YamlDiagnostic {
	const [end] = error.pos;
	let offset = end;
	if (error.message.includes('closing')) {
		visit(contents, {
			Scalar: (_, { type, range }) => {
				if (type?.startsWith('QUOTE') && range && range[0] < end && end <= range[2]) offset = range[0];
			},
		});
	}
	return { path: [], offset, ...explainYaml(error) };
}

/** Where a node begins and ends; empty for what stands nowhere in the text. */
const rangeOf = (node: unknown): readonly number[] => (isNode(node) && node.range ? node.range : []);

const startOf = (node: unknown) => rangeOf(node)[0];

function find(
	root: unknown,
	path: Path,
	part: 'key' | 'value',
	pairs: Pairs,
): { node: unknown; offset: number } {
	let node = root;
	let offset = startOf(root) ?? 0;
	for (const step of path) {
		if (isMap(node)) {
			const pair = pairs(node).get(step);
			if (!pair) break;
			node = pair.value;
			offset = (part === 'key' ? undefined : startOf(pair.value)) ?? startOf(pair.key) ?? offset;
		} else if (isSeq(node)) {
			node = Reflect.get(node.items, step);
			offset = startOf(node) ?? offset;
		} else break;
	}
	return { node, offset };
}

/** The pairs of a map by their keys. */
type Pairs = (map: YAMLMap) => ReadonlyMap<unknown, Pair>;

/** Indexes each map once, however many of its places are asked for. */
function buildPairs(): Pairs {
	const indexes = new Map<YAMLMap, ReadonlyMap<unknown, Pair>>();
	return (map) => {
		const known = indexes.get(map);
		if (known) return known;
		const index = new Map(map.items.map((pair) => [isScalar(pair.key) ? pair.key.value : undefined, pair]));
		indexes.set(map, index);
		return index;
	};
}
