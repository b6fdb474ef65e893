/** What an address elsewhere may look like, so that it leads where it seems to lead. */

import { domainToUnicode } from 'node:url';
import { checkCharacters } from './characters.ts';
import { findLookAlikes } from './look-alikes.ts';

/** A host with a name: labels of letters, digits, hyphens and, as some have it, low lines. */
const host = String.raw`(?:[a-z0-9_](?:[a-z0-9_-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]`;
/** Letters of any script, and the signs that paths, queries and fragments are made of. */
const rest = String.raw`[/?#](?:[\p{L}\p{M}\p{N}\w.~:/?#@!$&'()*+,;=|[\]-]|%[0-9a-f]{2})*`;
const plain = new RegExp(`^https://${host}(?::\\d{1,5})?(?:${rest})?$`, 'iu');

/**
 * Whether it is https with a host that has a name, no user name, whole escapes, and nothing that looks like something else:
 * neither in the host, however it is written, nor after it.
 */
export const isPlainAddress = (address: string): boolean =>
	plain.test(address) &&
	address.length <= 2000 &&
	URL.canParse(address) &&
	checkCharacters(address).length === 0 &&
	isHonest(domainToUnicode(new URL(address).hostname));

/** The same for what others published: some of it stands at addresses without encryption alone. */
export const isForeignAddress = (address: string): boolean =>
	isPlainAddress(address.replace(/^http:/i, 'https:'));

/** Whether a host reads as what it is. */
const isHonest = (name: string) =>
	name !== '' &&
	!/(?:^|\.)xn--/.test(name) &&
	checkCharacters(name).length === 0 &&
	name.split('.').every((label) => findLookAlikes(label).length === 0);

/** Whether pages can live under it: as browsers write it, without query, fragment or escapes. */
export const isSiteAddress = (address: string): boolean =>
	/^https:\/\/[a-z0-9.-]+(?::\d{1,5})?\/(?:[a-z0-9._~-]+\/)*$/i.test(address) &&
	URL.canParse(address) &&
	new URL(address).href === address;
