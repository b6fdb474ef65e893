/** Checks the components a text places: known, with known attributes in plain text, each on its own lines. */

import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import type { TextDiagnostic } from '../../diagnostics/diagnostic.ts';
import { quote } from '../../diagnostics/quote.ts';
import { didYouMean, findNearest } from '../../diagnostics/suggestion.ts';
import { offsetOf } from '../../content/mdx/offset.ts';
import { braces, html } from '../../content/mdx/syntax.ts';
import type { Component, AllowedComponents } from './allowed-components.ts';

/** A component as it stands in a text. */
export interface Use {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly offset: number;
}

type Element = MdxJsxFlowElement | MdxJsxTextElement;

/** Every component that stands in a text, and what is wrong with them by themselves. */
export function checkComponents(
	tree: Root,
	allowed: AllowedComponents,
): { uses: Use[]; diagnostics: TextDiagnostic[] } {
	const uses: Use[] = [];
	const diagnostics: TextDiagnostic[] = [];
	const outermost = new Set<Nodes>(tree.children);
	visit(tree, (node) => {
		if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
		const diagnostic = (rest: Omit<TextDiagnostic, 'offset'>) =>
			diagnostics.push({ offset: offsetOf(node), ...rest });
		const { name } = node;
		if (name === null || /^[a-z]/.test(name)) return void diagnostic(html);
		const component = allowed[name];
		if (component === undefined) {
			const known = Object.keys(allowed);
			return void diagnostic({
				code: 'COMPONENT',
				message: `${quote(`<${name}>`)} is unknown here${didYouMean(name, known)}`,
				fix: `use one of: ${known.join(', ')}`,
			});
		}
		diagnostics.push(...checkPlace(node, outermost.has(node)), ...checkAttributes(node, component));
		uses.push({ name, attributes: readAttributes(node), offset: offsetOf(node) });
	});
	return { uses, diagnostics };
}

function checkPlace(node: Element, isOutermost: boolean): TextDiagnostic[] {
	if (isOutermost && node.children.length === 0) return [];
	return [
		{
			offset: offsetOf(node),
			code: 'COMPONENT-PLACE',
			message:
				node.children.length > 0 ? 'a component has something in it' : 'a component stands inside other text',
			fix: 'put it on a line of its own between blank lines, and close it with "/>"',
		},
	];
}

function checkAttributes(node: Element, component: Component): TextDiagnostic[] {
	const known = Object.keys(component);
	const list = known.length === 0 ? 'take it away; this component has none' : `use: ${known.join(', ')}`;
	const seen = new Set<string>();
	/** What a name that is unknown is taken for. */
	const meant = new Set<string>();
	const diagnostics = node.attributes.flatMap((attribute): TextDiagnostic[] => {
		const offset = offsetOf(attribute) || offsetOf(node);
		if (attribute.type === 'mdxJsxExpressionAttribute') return [{ offset, ...braces }];
		const { name, value } = attribute;
		const diagnostic = (message: string, fix: string): TextDiagnostic[] => [
			{ offset, code: 'ATTRIBUTE', message, fix },
		];
		if (!known.includes(name)) {
			meant.add(findNearest(name, known) ?? '');
			return diagnostic(`${quote(name)} is unknown here${didYouMean(name, known)}`, list);
		}
		if (seen.has(name)) return diagnostic(`${quote(name)} stands twice`, 'keep one of the two');
		seen.add(name);
		return typeof value === 'string'
			? []
			: diagnostic(`${quote(name)} is not a plain text`, `write ${name}="…"`);
	});
	const missing = known.filter(
		(name) => component[name] === 'required' && !seen.has(name) && !meant.has(name),
	);
	return [
		...diagnostics,
		...missing.map((name): TextDiagnostic => ({
			offset: offsetOf(node),
			code: 'ATTRIBUTE',
			message: `${quote(name)} is missing`,
			fix: `write ${name}="…"`,
		})),
	];
}

function readAttributes({ attributes }: Element): Record<string, string> {
	return Object.fromEntries(
		attributes.flatMap((attribute) =>
			attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
				? [[attribute.name, attribute.value]]
				: [],
		),
	);
}
