/** Whether an element may be on a page at all, by itself. */

import { dataTypes, isAttributeAllowed, isElementAllowed } from './allowed.ts';
import { shorten, type Report, type SiteCode } from './diagnostics.ts';
import type { Element } from './tree.ts';

type Fault = readonly [code: SiteCode, message: string, fix: string];

export function checkElement(element: Element, report: Report): void {
	const fault = findFault(element);
	if (fault) report(element, element.name, ...fault);
	else {
		for (const [attribute, value] of element.attributes) {
			const found = findAttributeFault(element, attribute, value);
			if (found) report(element, attribute, ...found);
		}
	}
}

function findFault(element: Element): Fault | undefined {
	const { name, namespace } = element;
	if (name === 'style') return ['STYLE', 'a style inside the page', 'put it in a stylesheet'];
	if (name === 'script' && !isData(element) && !isFile(element))
		return ['SCRIPT', 'a script that is not a file of the site', 'put it in a file'];
	return isElementAllowed(name, namespace)
		? undefined
		: ['ELEMENT', `<${shorten(name)}> is not allowed`, 'use another element'];
}

function findAttributeFault(
	{ name, namespace }: Element,
	attribute: string,
	value: string,
): Fault | undefined {
	if (/^on/i.test(attribute)) return ['EVENT', `${shorten(attribute)} runs a script`, 'take it out'];
	if (attribute === 'style') return ['STYLE', 'a style inside the page', 'use a class'];
	if (!isAttributeAllowed(attribute, name, namespace))
		return ['ATTRIBUTE', `${shorten(attribute)} is not allowed on <${name}>`, 'take it out'];
	// Presentation attributes of SVG can fetch too.
	return namespace === 'svg' && /url\((?!#)/i.test(value)
		? ['REMOTE', `${shorten(value)} would be fetched`, 'refer to an element of the picture']
		: undefined;
}

const isFile = (element: Element) =>
	element.namespace === 'html' &&
	element.attributes.has('src') &&
	['', 'module'].includes(element.attributes.get('type') ?? '') &&
	element.text() === '';

/** Whether a script holds data and never runs. */
function isData(element: Element): boolean {
	if (!dataTypes.has(element.attributes.get('type') ?? '') || element.attributes.has('src')) return false;
	try {
		JSON.parse(element.text());
		return element.namespace === 'html';
	} catch {
		return false;
	}
}
