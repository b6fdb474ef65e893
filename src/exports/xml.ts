/** XML as text, for feeds and the map of the site. */

const entities: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&apos;',
};

/** Characters that no XML document may hold, not even escaped. */
const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

export const escapeXml = (text: string) =>
	text.replace(forbidden, '\uFFFD').replace(/[&<>"']/g, (character) => entities[character] ?? character);

/** An element with text or with other elements, given as text already. */
export const element = (
	name: string,
	content: string | readonly string[] | undefined,
	attributes: Readonly<Record<string, string>> = {},
): string => {
	const opening = [
		name,
		...Object.entries(attributes).map(([key, value]) => `${key}="${escapeXml(value)}"`),
	].join(' ');
	if (content === undefined) return `<${opening}/>`;
	return `<${opening}>${typeof content === 'string' ? escapeXml(content) : `\n${content.join('\n')}\n`}</${name}>`;
};

export const document = (root: string) => `<?xml version="1.0" encoding="utf-8"?>\n${root}\n`;
