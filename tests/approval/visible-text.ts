/**
 * What readers get of a page, as plain text in which a change can be read: order, headings, lists, tables and folds;
 * where links lead; what listeners hear instead of a picture; ids that others link to.
 */

import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const isElement = (node: Node): node is Element => 'tagName' in node;
const attributeOf = (element: Element, name: string) =>
	element.attrs.find((attribute) => attribute.name === name)?.value;
const classesOf = (element: Element) => (attributeOf(element, 'class') ?? '').split(' ');

/** The elements below a node, itself included, in the order of the page. */
function* walk(node: Node | DefaultTreeAdapterTypes.Document): Generator<Element> {
	if ('tagName' in node) yield node;
	if ('childNodes' in node) for (const child of node.childNodes) yield* walk(child);
}

/**
 * The text of a page.
 *
 * @param base the path of the site's root, left out of links
 * @param whole whether to print what stands on every page, too: navigation and foot
 */
export function toVisibleText(html: string, base: string, whole = false): string {
	const elements = [...walk(parse(html))];
	const find = (name: string) => elements.find(({ tagName }) => tagName === name);
	const head = [
		`title: ${textOf(find('title'))}`,
		...elements
			.filter(({ tagName }) => tagName === 'meta')
			.flatMap((meta) => {
				const name = attributeOf(meta, 'name');
				return name === 'description' || name === 'robots' ? `${name}: ${attributeOf(meta, 'content')}` : [];
			}),
		...elements
			.filter((element) => attributeOf(element, 'aria-current') !== undefined)
			.map((element) => `current: ${textOf(element)}`),
	];
	const parts = whole ? [find('header'), find('main'), find('footer')] : [find('main')];
	return [...head, ...parts.flatMap((part) => (part ? ['', ...toLines(part, base)] : [])), ''].join('\n');
}

const textOf = (node: Node | undefined): string =>
	node === undefined
		? ''
		: 'value' in node
			? node.value
			: 'childNodes' in node
				? node.childNodes.map(textOf).join('').replace(/\s+/g, ' ').trim()
				: '';

/** Elements that stand in a line of text; everything else begins a line of its own. */
const inline = new Set([
	...['a', 'abbr', 'b', 'bdi', 'br', 'button', 'cite', 'code', 'del', 'em', 'i', 'input', 'label', 'q', 's'],
	...['small', 'span', 'strong', 'sup', 'svg', 'time'],
]);
const silent = new Set(['script', 'style', 'template', 'symbol', 'title']);

const isInline = (node: Node): boolean =>
	!isElement(node) ||
	node.tagName === 'svg' ||
	silent.has(node.tagName) ||
	(inline.has(node.tagName) && node.childNodes.every(isInline));

/** The lines of an element's content; what stands in it is indented by its parents' own marks. */
function toLines(element: Element, base: string): string[] {
	const lines: string[] = [];
	let run: Node[] = [];
	const flush = () => {
		const text = run
			.map((node) => toInline(node, base))
			.join('')
			.replace(/[ \t\n]+/g, ' ')
			.trim();
		if (text) lines.push(text);
		run = [];
	};
	for (const child of element.childNodes) {
		if (isInline(child)) {
			run.push(child);
			continue;
		}
		flush();
		if (isElement(child)) lines.push(...toBlock(child, base));
	}
	flush();
	return lines;
}

/** A heading that opens something needs no line before it. */
const dropBlank = (lines: string[]) => lines.slice(lines.findIndex((line) => line !== ''));

function toBlock(element: Element, base: string): string[] {
	const { tagName } = element;
	if (silent.has(tagName)) return [];
	const anchor = toAnchor(element);
	const lines = dropBlank(tagName === 'tr' ? [toRow(element, base)] : toLines(element, base));
	const [first = '', ...rest] = lines;
	const marked = (mark: string) => [`${mark}${first}${anchor}`, ...rest.map((line) => `  ${line}`)];
	const heading = /^h([1-6])$/.exec(tagName);
	if (heading) return ['', ...marked(`${'#'.repeat(Number(heading[1]))} `)];
	switch (tagName) {
		case 'li':
			return marked(
				element.parentNode && 'tagName' in element.parentNode && element.parentNode.tagName === 'ol'
					? '1. '
					: '- ',
			);
		case 'summary':
			return marked('▸ ');
		case 'details': {
			const [title = '', ...inside] = lines;
			return [`${title}${anchor}`, ...inside.map((line) => `    ${line}`)];
		}
		case 'dt':
			return marked('= ');
		case 'dd':
			return marked(': ');
		case 'blockquote':
			return marked('> ');
		case 'caption':
			return marked('table: ');
		case 'section':
		case 'nav': {
			const label = attributeOf(element, 'aria-label');
			return [
				'',
				...(anchor || label ? [`[${tagName}${anchor}${label ? ` “${label}”` : ''}]`] : []),
				...lines,
			];
		}
	}
	return anchor || attributeOf(element, 'hidden') !== undefined
		? [`${attributeOf(element, 'hidden') === undefined ? '' : '(hidden) '}${first}${anchor}`, ...rest]
		: lines;
}

const toRow = (row: Element, base: string) =>
	row.childNodes
		.filter(isElement)
		.map((cell) => {
			const label = attributeOf(cell, 'data-l');
			return `${cell.tagName === 'th' ? '|*' : '|'} ${label ? `${label}: ` : ''}${toLines(cell, base).join(' / ')}`;
		})
		.join(' ');

const toAnchor = (element: Element) => {
	const id = attributeOf(element, 'id');
	return id === undefined || id.startsWith('h-') ? '' : ` {#${id}}`;
};

function toInline(node: Node, base: string): string {
	if ('value' in node) return node.value;
	if (!isElement(node) || silent.has(node.tagName)) return '';
	const { tagName } = node;
	if (tagName === 'br') return ' / ';
	if (tagName === 'svg') return toPicture(node);
	if (tagName === 'input')
		return `[${attributeOf(node, 'type')}: ${attributeOf(node, 'aria-label') ?? attributeOf(node, 'name') ?? ''}]`;
	const text = node.childNodes.map((child) => toInline(child, base)).join('');
	const label = attributeOf(node, 'aria-label');
	const anchor = toAnchor(node).trim();
	const spoken = label === undefined || label === text.trim() ? '' : ` “${label}”`;
	const language = attributeOf(node, 'lang');
	if (tagName === 'a') {
		const href = attributeOf(node, 'href') ?? '';
		const shown = attributeOf(node, 'hidden') === undefined ? '' : ' hidden';
		return `[${text.trim()}](${href.startsWith(base) ? `/${href.slice(base.length)}` : href}${spoken}${shown})${anchor}`;
	}
	if (tagName === 'button') return `[button: ${text.trim()}]`;
	if (tagName === 'q') return `“${text}”`;
	if (tagName === 'del') return `~~${text}~~`;
	if (tagName === 'i' && text) return `_${text.trim()}_`;
	if (tagName === 'b' && text) return `**${text}**`;
	if (language) return `${text.trim()} (${language}, ${attributeOf(node, 'dir')})`;
	if (classesOf(node).includes('vh') && text) return `‹${text}›${anchor}`;
	return `${text}${anchor}${spoken}`;
}

/** A source's mark by its number; of a chart, what stands where along its width; of any picture, its words. */
function toPicture(svg: Element): string {
	const use = [...walk(svg)].find(({ tagName }) => tagName === 'use');
	if (classesOf(svg).includes('mark'))
		return `(${(use && attributeOf(use, 'href')?.slice(1)) ?? ''}${classesOf(svg).includes('hollow') ? ' hollow' : ''}) `;
	const parts = [...walk(svg)].flatMap((element) => {
		if (element.tagName === 'text') return textOf(element);
		const places = ['x', 'x1', 'x2', 'cx', 'width']
			.map((name) => attributeOf(element, name))
			.filter((value) => value?.endsWith('%') && value !== '100%');
		const kind = classesOf(element).filter(Boolean).join('.') || element.tagName;
		return places.length > 0 ? `${kind} ${places.join('–')}` : [];
	});
	const label = attributeOf(svg, 'aria-label');
	return parts.length > 0 || label ? `⟨${[label, ...parts].filter(Boolean).join('; ')}⟩ ` : '';
}
