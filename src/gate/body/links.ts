/** Checks where links lead: to a plain https address, or to something that exists here. */

import type { Definition, Link, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { isPlainAddress } from '../address.ts';
import type { Flaw } from '../characters.ts';
import { quote } from '../quote.ts';
import { parseTarget, targetKinds } from '../targets.ts';
import { didYouMean } from '../suggestion.ts';
import { offsetOf } from './offset.ts';
import type { Destinations } from './destinations.ts';

export function checkLinks(tree: Root, destinations: Destinations): Flaw[] {
	const flaws: Flaw[] = [];
	visit(tree, (node) => {
		if (node.type !== 'link' && node.type !== 'definition') return;
		const flaw = describeText(node) ?? describeAddress(node.url, destinations);
		if (flaw) flaws.push({ offset: offsetOf(node), ...flaw });
	});
	return flaws;
}

type Description = Omit<Flaw, 'offset'>;

function describeText(node: Link | Definition): Description | undefined {
	if (node.type === 'definition') return undefined;
	const text = toString(node).trim();
	if (text === '')
		return { code: 'LINK', message: 'a link without text', fix: 'write [what it leads to](…)' };
	const shown = /^(?:https?:\/\/)?((?:[\w-]+\.)+[a-z]{2,})(?=[/:?#]|$)/i.exec(text)?.[1];
	const isElsewhere = shown !== undefined && /^https:/i.test(node.url) && !hasHost(node.url, shown);
	if (!isElsewhere) return undefined;
	return {
		code: 'LINK',
		message: `the text shows ${quote(shown)}, and the link leads to ${quote(node.url)}`,
		fix: 'let both say the same',
	};
}

const hasHost = (url: string, host: string) =>
	URL.canParse(url) &&
	new URL(url).hostname.replace(/^www\./, '') === host.toLowerCase().replace(/^www\./, '');

function describeAddress(address: string, destinations: Destinations): Description | undefined {
	const target = parseTarget(address);
	if (target) {
		const message = destinations(target);
		return message === undefined
			? undefined
			: { code: 'TARGET', message, fix: 'name something that is there' };
	}
	if (isPlainAddress(address)) return undefined;
	const [kind = ''] = address.split(':');
	return {
		code: 'LINK',
		message: `${quote(address)} is no address that a link may have${didYouMean(kind, targetKinds)}`,
		fix: `write https://…, or what it leads to: ${targetKinds.map((one) => `${one}:id`).join(', ')}`,
	};
}
