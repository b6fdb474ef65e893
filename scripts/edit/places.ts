/** Finds every place of a dossier where an id stands. */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { findCollection } from '../../src/content/collections.ts';
import { parseYaml } from '../../src/content/document.ts';
import { listFolder } from '../../src/content/folder.ts';
import { splitFrontMatter } from '../../src/content/front-matter.ts';
import { listNamedIds } from '../../src/content/named-ids.ts';
import type { folders } from './templates.ts';

export type EditableKind = keyof typeof folders;

/** A file of the content folder with its text. */
export interface ContentText {
	/** Path from the content folder. */
	readonly file: string;
	readonly text: string;
}

export const listContentTexts = (folder: string): ContentText[] =>
	listFolder(folder)
		.filter(
			({ file, kind }) =>
				kind === 'file' && /\.(?:ya?ml|mdx)$/.test(file) && !file.startsWith('fingerprints/'),
		)
		.map(({ file }) => ({ file, text: readFileSync(path.join(folder, file), 'utf8') }));

const registers: Readonly<Partial<Record<EditableKind, string>>> = {
	actor: 'actors',
	place: 'places',
	theme: 'themes',
	topic: 'topics',
	briefing: 'briefings',
	question: 'questions',
};

/** A text with one id in place of another, wherever it stands for something of that kind. */
export function replaceId({ file, text }: ContentText, kind: EditableKind, from: string, to: string): string {
	const end = '(?![a-z0-9-])';
	const fields = replaceFields({ file, text }, kind, from, to);
	const patterns: RegExp[] = [
		new RegExp(`(?<=(?<![a-z-])${kind}:)${from}${end}`, 'g'),
		...(kind === 'briefing'
			? [
					new RegExp(`(?<=\\[)${from}(?= ¶)`, 'g'),
					new RegExp(`(?<=(?<![a-z-])recommendation:)${from}(?=-\\d+${end})`, 'g'),
					new RegExp(`(?<![a-z0-9-/])${from}(?=/[a-z0-9-]+)`, 'g'),
					new RegExp(`(?<=\\[[^\\]]*\\bin=)${from}${end}`, 'g'),
				]
			: []),
		...(kind === 'actor' || kind === 'place'
			? [new RegExp(`(?<=\\[[^\\]]*\\b(?:naming|side|of)=)${from}${end}`, 'g')]
			: []),
		...(kind === 'topic' ? [new RegExp(`(?<=\\[[^\\]]*\\bon=)${from}${end}`, 'g')] : []),
		...(file.endsWith('.mdx') ? [new RegExp(`(?<=<\\w+[^>]*\\b${kind}=")${from}(?=")`, 'g')] : []),
	];
	return patterns.reduce((done, pattern) => done.replace(pattern, to), fields);
}

/** Fields whose shape says that an id of that kind stands there. */
function replaceFields({ file, text }: ContentText, kind: EditableKind, from: string, to: string): string {
	const collection = findCollection(file);
	const parts = file.endsWith('.mdx') ? splitFrontMatter(file, text) : { front: { file, text, before: 0 } };
	if (!collection || 'code' in parts) return text;
	const document = parseYaml(parts.front);
	const lines = text.split('\n');
	const spots = listNamedIds(collection.shape, document.value)
		.filter(({ register, id }) => register === registers[kind] && id === from)
		.map(({ path: at }) => document.at(at))
		.sort((a, b) => b.line - a.line || b.column - a.column);
	for (const { line, column } of spots) {
		const before = lines[line - 1] ?? '';
		const rest = before.slice(column - 1);
		lines[line - 1] = before.slice(0, column - 1) + rest.replace(from, to);
	}
	return lines.join('\n');
}
