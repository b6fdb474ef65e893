/** Builds elements; text stays text. */

export function makeElement<Tag extends keyof HTMLElementTagNameMap>(
	tag: Tag,
	attributes: Readonly<Record<string, string>> = {},
	...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
	const element = document.createElement(tag);
	for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
	element.append(...children);
	return element;
}

/** The one element of the page that a selector names. */
export function findElement<Found extends Element>(selector: string, type: new () => Found): Found {
	const found = document.querySelector(selector);
	if (!(found instanceof type)) throw new Error(`The page has no ${selector}`);
	return found;
}
