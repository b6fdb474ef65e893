/** Internal links are written by what they point at: `actor:ann`, `briefing:rye-2020#p4`, `recommendation:rye-2020-3`. */

export const internalLinkKinds = [
	'actor',
	'place',
	'theme',
	'topic',
	'briefing',
	'recommendation',
	'question',
	'event',
	'page',
] as const;
export type InternalLinkKind = (typeof internalLinkKinds)[number];

export interface InternalLink {
	readonly kind: InternalLinkKind;
	readonly id: string;
	/** What stands after `#`. */
	readonly fragment?: string;
}

/** The target that a link address names; undefined when it is not of this form. */
export function parseInternalLink(address: string): InternalLink | undefined {
	const match = /^([a-z]+):([a-z0-9-]+)(?:#([A-Za-z0-9-]+))?$/.exec(address);
	const kind = internalLinkKinds.find((known) => known === match?.[1]);
	if (!match?.[2] || !kind) return undefined;
	return match[3] ? { kind, id: match[2], fragment: match[3] } : { kind, id: match[2] };
}
