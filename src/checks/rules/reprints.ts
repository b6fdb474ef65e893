/** Briefings of one text point at one of them, so that they count once. */

import type { Content } from '../../content/content.ts';
import type { Entry } from '../../content/entry.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Briefing } from '../../content/schema/briefing.ts';
import { indexBy } from '../../lists/index-by.ts';
import { broken } from './broken.ts';

export function checkReprints(content: Content): Diagnostic[] {
	const { briefings } = content;
	const hashes = indexBy(briefings, ({ data }) => [data.original.sha256]);
	const pages = indexBy(briefings, listPages);
	return briefings.flatMap((entry) => {
		const before = (list: readonly Entry<Briefing>[]) => list.slice(0, list.indexOf(entry));
		return [
			...checkPointer(entry, content),
			...findSame(
				entry,
				before(hashes.get(entry.data.original.sha256)),
				listPages(entry).flatMap((page) => before(pages.get(page))),
			),
		];
	});
}

const listPages = ({ data }: Entry<Briefing>) =>
	data.bibliography.url ? [toPage(data.bibliography.url.address)] : [];

function checkPointer(entry: Entry<Briefing>, content: Content): Diagnostic[] {
	const { sameTextAs } = entry.data.standing;
	const path = ['standing', 'sameTextAs'];
	if (sameTextAs === undefined) return [];
	if (sameTextAs === entry.id) {
		const message = 'the briefing names itself';
		return [broken(entry, path, 'SELF', message, 'name the other briefing, or take this away')];
	}
	const next = content.findBriefing(sameTextAs)?.data.standing.sameTextAs;
	if (next === undefined) return [];
	const message = `${sameTextAs} points on to ${next}`;
	const fix = 'let all briefings of one text point at the same one, which points at none';
	return [broken(entry, path, 'LOOP', message, fix)];
}

/** What tells a site how somebody came, and not what is asked for. */
const byTheWay = /^(?:utm_\w+|fbclid|gclid|igshid|mc_[ce]id|ref|amp|outputType)$/;

/** What an address names, however it is written: not where on its page, in which form, nor by which way somebody came. */
function toPage(address: string): string {
	const { hostname, port, pathname, searchParams } = new URL(address);
	const asked = [...searchParams].filter(([name]) => !byTheWay.test(name)).sort();
	const path = decodeURIComponent(pathname)
		.replace(/\/+/g, '/')
		.replace(/\/(?:amp|index\.\w+)?\/?$/, '');
	return [hostname.replace(/^(?:www|m|mobile|amp)\./, ''), port, path, ...asked].join(' ');
}

/** The same bytes or the same address are the same text, whatever it is called. */
function findSame(
	entry: Entry<Briefing>,
	ofHash: readonly Entry<Briefing>[],
	ofPage: readonly Entry<Briefing>[],
): Diagnostic[] {
	const { standing } = entry.data;
	const isOther = (other: Entry<Briefing>) =>
		standing.sameTextAs !== other.id &&
		other.data.standing.sameTextAs !== entry.id &&
		(standing.sameTextAs === undefined || standing.sameTextAs !== other.data.standing.sameTextAs);
	const twin = ofHash.find(isOther);
	if (twin) {
		const message = `${twin.file} digests the same text`;
		const fix = `add standing.sameTextAs: ${twin.id}, or give the hash of the text that was read`;
		return [broken(entry, ['original', 'sha256'], 'TWICE', message, fix)];
	}
	const neighbour = ofPage.find(isOther);
	if (!neighbour) return [];
	const message = `${neighbour.file} has the same address`;
	const fix = `add standing.sameTextAs: ${neighbour.id}, or give the address of this article`;
	return [broken(entry, ['bibliography', 'url', 'address'], 'TWICE', message, fix)];
}
