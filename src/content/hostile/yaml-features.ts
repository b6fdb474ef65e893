/** Finds what YAML allows and content must not use: anything that makes a text mean more than it shows. */

import { isNode, isPair, isScalar, isSeq, visit, type Node, type Pair, type Scalar } from 'yaml';
import type { Path, Diagnostic } from '../../diagnostics/diagnostic.ts';
import { quote } from '../../diagnostics/quote.ts';

export interface YamlDiagnostic extends Pick<Diagnostic, 'code' | 'message' | 'fix'> {
	readonly path: Path;
	/** Where in the text it begins. */
	readonly offset: number;
}

/** Keys that mean something to a program that may read the data: to JavaScript, or to Astro. */
const forbidden = new Set(['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'slug', 'layout']);

/** All of them in a text that was parsed into this node. */
export function checkYamlFeatures(root: Node | null, text: string): YamlDiagnostic[] {
	const found: YamlDiagnostic[] = [];
	const directive = /^%/m.exec(text);
	if (directive) {
		const message = 'a directive (a line that begins with "%")';
		found.push(feature([], directive.index, message, 'take that line away, or quote the text'));
	}
	const seen = new Map<unknown, Set<string>>();
	visit(root, {
		Alias: (_, node, ancestors) => {
			const fix = 'write the value out, or put the text in quotation marks';
			found.push(feature(toPath([...ancestors, node]), startOf(node), 'an alias ("*")', fix));
		},
		Value: (_, node, ancestors) => {
			const { anchor, tag } = node;
			const path = toPath([...ancestors, node]);
			const fix = 'take it away, or put the text in quotation marks';
			const lastBefore = (sign: string) => Math.max(text.lastIndexOf(sign, startOf(node)), 0);
			const trap = isScalar(node) ? describePlain(node, text) : undefined;
			if (trap) found.push({ path, offset: startOf(node), code: 'YAML', ...trap });
			if (anchor !== undefined) found.push(feature(path, lastBefore('&'), 'an anchor ("&")', fix));
			if (tag !== undefined) found.push(feature(path, lastBefore('!'), 'a tag ("!")', fix));
		},
		Pair: (_, pair, ancestors) => {
			const map = ancestors.at(-1);
			const names = seen.get(map) ?? new Set();
			seen.set(map, names);
			const diagnostic = describeKey(nameOf(pair), names);
			const offset = isNode(pair.key) ? startOf(pair.key) : isNode(map) ? startOf(map) : 0;
			if (diagnostic) found.push({ path: toPath([...ancestors, pair]), offset, ...diagnostic });
		},
	});
	return found;
}

/** What stands without quotation marks and is read as something else than it shows. */
function describePlain(
	{ type, range, comment }: Scalar,
	text: string,
): Pick<Diagnostic, 'message' | 'fix'> | undefined {
	if (type !== 'PLAIN') return undefined;
	if (/^\d/.test(comment ?? ''))
		return {
			message: `a blank and "#" begin a comment, so that ${quote(`#${comment}`)} would be lost`,
			fix: 'put the text in quotation marks: "…"',
		};
	if (range && /\n\s*- /.test(text.slice(range[0], range[1])))
		return {
			message: 'a line that begins with "- " is read as part of the text above it',
			fix: 'indent all items of a list alike',
		};
	return undefined;
}

const feature = (path: Path, offset: number, message: string, fix: string): YamlDiagnostic => ({
	path,
	offset,
	code: 'YAML-FEATURE',
	message,
	fix,
});

const startOf = (node: Node) => node.range?.[0] ?? 0;

/** The key of a pair, where it is a word. */
const nameOf = ({ key }: Pair) => (isScalar(key) && typeof key.value === 'string' ? key.value : '');

/** Keys and positions that lead to the last of some nodes, each of which holds the next. */
const toPath = (nodes: readonly unknown[]): Path =>
	nodes.flatMap((node, i): Path => {
		if (isPair(node)) return [nameOf(node) || '?'];
		const next = nodes[i + 1];
		return isSeq(node) && next !== undefined ? [node.items.indexOf(next)] : [];
	});

function describeKey(
	name: string,
	seen: Set<string>,
): Pick<Diagnostic, 'code' | 'message' | 'fix'> | undefined {
	if (name === '') {
		return {
			code: 'YAML-KEY',
			message: 'a key that is not a word',
			fix: 'write a key of letters, or put the text in quotation marks',
		};
	}
	if (name === '<<')
		return { code: 'YAML-FEATURE', message: 'a merge key ("<<")', fix: 'write the keys out' };
	if (forbidden.has(name)) {
		return {
			code: 'FORBIDDEN-KEY',
			message: `"${name}" means something to programs`,
			fix: 'take this key away',
		};
	}
	if (seen.has(name))
		return { code: 'YAML-KEY', message: `"${name}" stands twice`, fix: 'keep one of the two' };
	seen.add(name);
	return undefined;
}
