/** Finds what YAML allows and content must not use: anything that makes a text mean more than it shows. */

import { isAlias, isMap, isNode, isScalar, isSeq, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Path, Diagnostic } from '../../diagnostics/diagnostic.ts';

export interface YamlDiagnostic extends Pick<Diagnostic, 'code' | 'message' | 'fix'> {
	readonly path: Path;
	/** Where in the text it begins. */
	readonly offset: number;
}

/** Keys that mean something to a program that may read the data: to JavaScript, or to Astro. */
const forbidden = new Set(['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'slug', 'layout']);

/** All of them in a text that was parsed into this node. */
export function checkYamlFeatures(root: unknown, text: string): YamlDiagnostic[] {
	const directive = /^%/m.exec(text);
	return [
		...(directive
			? [
					feature(
						[],
						directive.index,
						'a directive (a line that begins with "%")',
						'take that line away, or quote the text',
					),
				]
			: []),
		...walk(root, text, []),
	];
}

const feature = (path: Path, offset: number, message: string, fix: string): YamlDiagnostic => ({
	path,
	offset,
	code: 'YAML-FEATURE',
	message,
	fix,
});

function walk(node: unknown, text: string, path: Path): YamlDiagnostic[] {
	if (isAlias(node)) {
		return [
			feature(
				path,
				node.range?.[0] ?? 0,
				'an alias ("*")',
				'write the value out, or put the text in quotation marks',
			),
		];
	}
	if (isScalar(node)) return findProperties(node, text, path);
	if (isSeq(node)) {
		return [
			...findProperties(node, text, path),
			...node.items.flatMap((item, i) => walk(item, text, [...path, i])),
		];
	}
	return isMap(node) ? [...findProperties(node, text, path), ...walkMap(node, text, path)] : [];
}

function walkMap(map: YAMLMap, text: string, path: Path): YamlDiagnostic[] {
	const seen = new Set<string>();
	return map.items.flatMap(({ key, value }) => {
		const word = isScalar(key) && typeof key.value === 'string' ? key.value : '';
		const here = [...path, word || '?'];
		const offset = (isNode(key) ? key.range?.[0] : map.range?.[0]) ?? 0;
		const diagnostic = describeKey(word, seen);
		return [
			...walk(key, text, here),
			...(diagnostic ? [{ path: here, offset, ...diagnostic }] : []),
			...walk(value, text, here),
		];
	});
}

function describeKey(name: string, seen: Set<string>): Pick<Diagnostic, 'code' | 'message' | 'fix'> | undefined {
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

function findProperties(node: Scalar | YAMLMap | YAMLSeq, text: string, path: Path): YamlDiagnostic[] {
	const start = node.range?.[0] ?? 0;
	const { anchor, tag } = node;
	return [
		...(anchor === undefined
			? []
			: [
					feature(
						path,
						Math.max(text.lastIndexOf('&', start), 0),
						'an anchor ("&")',
						'take it away, or put the text in quotation marks',
					),
				]),
		...(tag === undefined
			? []
			: [
					feature(
						path,
						Math.max(text.lastIndexOf('!', start), 0),
						'a tag ("!")',
						'take it away, or put the text in quotation marks',
					),
				]),
	];
}
