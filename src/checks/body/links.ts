/** Checks where links lead: to a plain https address, or to something that exists here. */

import type { Definition, Link, LinkReference, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { isPlainAddress } from '../../content/hostile/address.ts';
import type { TextDiagnostic } from '../../diagnostics/diagnostic.ts';
import { quote } from '../../diagnostics/quote.ts';
import { parseInternalLink, internalLinkKinds } from '../../text/internal-links.ts';
import { didYouMean } from '../../diagnostics/suggestion.ts';
import { offsetOf } from '../../content/mdx/offset.ts';
import type { Destinations } from './destinations.ts';

export function checkLinks(tree: Root, destinations: Destinations): TextDiagnostic[] {
	const diagnostics: TextDiagnostic[] = [];
	const definitions = new Map<string, Definition>();
	const used = new Set<string>();
	visit(tree, 'definition', (node) => {
		// The first of two holds.
		if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
	});
	visit(tree, (node) => {
		if (node.type === 'linkReference' || node.type === 'imageReference') used.add(node.identifier);
	});
	visit(tree, (node) => {
		const diagnostic = describe();
		if (diagnostic) diagnostics.push({ offset: offsetOf(node), ...diagnostic });

		function describe(): Description | undefined {
			switch (node.type) {
				case 'link':
					return describeText(node, node.url, node.title) ?? describeAddress(node.url, destinations);
				case 'linkReference':
					return describeReference(node);
				case 'definition':
					return describeDefinition(node) ?? describeAddress(node.url, destinations);
				default:
					return undefined;
			}
		}
	});
	return diagnostics;

	/** What leads nowhere is plain text to the parser. */
	function describeReference(node: LinkReference): Description | undefined {
		const definition = definitions.get(node.identifier);
		return definition && describeText(node, definition.url, definition.title);
	}

	function describeDefinition(node: Definition): Description | undefined {
		const label = node.label ?? node.identifier;
		const name = quote(label);
		if (definitions.get(node.identifier) !== node)
			return { code: 'LINK', message: `the address ${name} is given twice`, fix: 'keep one of the two' };
		if (used.has(node.identifier)) return undefined;
		return {
			code: 'LINK',
			message: `nothing uses the address ${name}, and nobody would see it`,
			fix: `write [the text][${label}] where it belongs, or take it away`,
		};
	}
}

type Description = Omit<TextDiagnostic, 'offset'>;

/** The last part of a host, in letters of one case, as nobody writes the end of a sentence; nor is it that of the name of a file. */
const top = String.raw`(?!(?:avif|bib|css|csv|docx?|epub|gif|html?|jpe?g|js|json|mdx?|mp[34]|odt|pdf|png|pptx?|ris|svg|tsv|txt|webp|xlsx?|xml|ya?ml|zip)(?![\p{L}\p{N}]))(?:[\p{Ll}&&[\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}]]{2,}|[\p{Lu}&&[\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}]]{2,})(?!\p{L})`;
const labels = String.raw`(?!(?:\p{L}\.){2})(?:[\p{L}\p{N}_\-]+\.)+`;

/** A host that a text shows: alone, in one case among other words, or with its scheme, "www." or a mailbox. */
const shownHosts = [
	new RegExp(`^(${labels}${top})(?=[\\/:?#]|$)`, 'v'),
	new RegExp(`(?:(?<!\\p{L})(?:https?:\\/\\/(?:www\\.)?|www\\.)|(?<=\\w)@)(${labels}${top})`, 'iv'),
	/\bhttps?:\/\/(\d{1,3}(?:\.\d{1,3}){3})/i,
	new RegExp(
		`(?<![\\p{L}\\p{N}_@.\\-])((?:[\\p{Ll}\\p{N}_\\-]+\\.)*[\\p{Ll}\\p{N}\\-]{2,}\\.${top})(?!\\.?[\\p{L}\\p{N}_@])`,
		'v',
	),
	/(?<![\w@.-])((?:[A-Z0-9-]+\.)*[A-Z0-9-]{2,}\.(?:COM|ORG|NET|INFO|[A-Z]{2}))(?![\w@.])/,
];

/** Some scripts have other full stops, and addresses take them for their own. */
const toPlain = (text: string) =>
	text
		.normalize('NFKC')
		.replace(/[\u3002\u2027]/g, '.')
		.trim();

function describeText(
	node: Link | LinkReference,
	url: string,
	title: string | null | undefined,
): Description | undefined {
	const text = toPlain(toString(node));
	if (text === '')
		return { code: 'LINK', message: 'a link without text', fix: 'write [what it leads to](…)' };
	const shown = [text, toPlain(title ?? '')]
		.flatMap((said) => shownHosts.map((pattern) => pattern.exec(said)?.[1]))
		.find((host) => host !== undefined);
	const isElsewhere = shown !== undefined && /^https?:/i.test(url) && !hasHost(url, shown);
	if (!isElsewhere) return undefined;
	return {
		code: 'LINK',
		message: `the text shows ${quote(shown)}, and the link leads to ${quote(url)}`,
		fix: 'let both say the same',
	};
}

const hasHost = (url: string, host: string) =>
	hostOf(url) !== undefined && hostOf(url) === hostOf(`https://${host}`);

/** As browsers write it, whatever its script. */
const hostOf = (url: string) => (URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : undefined);

function describeAddress(address: string, destinations: Destinations): Description | undefined {
	const target = parseInternalLink(address);
	if (target) {
		const message = destinations(target);
		return message === undefined
			? undefined
			: { code: 'TARGET', message, fix: 'name something that is there' };
	}
	if (isPlainAddress(address)) return undefined;
	if (/^mailto:/i.test(address)) {
		const message = `${quote(address.slice(7))} is read as a link to a mail address, and pages have none`;
		return { code: 'LINK', message, fix: 'leave it out, or write "at" for the sign' };
	}
	const bare = /^http:\/\/(.*)/i.exec(address)?.[1];
	if (bare !== undefined) {
		const message = `${quote(address)} is read as a link that is not encrypted`;
		return { code: 'LINK', message, fix: `write [the text](https://${bare})` };
	}
	const kind = address.replace(/:.*/s, '');
	return {
		code: 'LINK',
		message: `${quote(address)} is no address that a link may have${didYouMean(kind, internalLinkKinds)}`,
		fix: `write https://…, or what it leads to: ${internalLinkKinds.map((one) => `${one}:id`).join(', ')}`,
	};
}
