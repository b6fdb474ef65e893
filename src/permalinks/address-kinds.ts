/** Tells from an address alone what stood there: what the site still has needs no telling, and what is gone cannot tell. */

import { fixedPageNames, fixedPageOf } from '../addresses/fixed-pages.ts';
import { fileOf } from '../content/collections.ts';
import type { Path } from '../diagnostics/diagnostic.ts';
import { toAddress } from './page-addresses.ts';
import { actorFeed } from '../exports/feeds.ts';
import { kindOf, ownerOf, type LedgerEntry } from './ledger.ts';
import type { Routes } from '../addresses/routes.ts';

/** Where the content would say what stands at an address. */
export interface Holder {
	/** Path from the content folder. */
	readonly file: string;
	readonly path: Path;
}

export interface AddressKinds {
	/** Undefined for what follows from no single file. */
	readonly holderOf: (entry: Pick<LedgerEntry, 'address' | 'note'>) => Holder | undefined;
	/** The page whose content a page is a part of: the briefing of a recommendation, whom a list asks, what it is on. */
	readonly parentOf: (address: string) => string | undefined;
	/** The same part under another parent. */
	readonly partOf: (address: string, parent: string) => string | undefined;
	/** Whether it is a list that follows from the content, as a page or as a feed. */
	readonly isList: (address: string) => boolean;
	/** The address of the thing that an id in some part of a meaning names; undefined for parts that hold no ids. */
	readonly addressIn: (part: string) => ((id: string) => string) | undefined;
}

/** Pages that are parts of others. */
interface Part {
	readonly spell: (of: string, rest: string) => string;
	/** What stands in the address besides the id of the parent. */
	readonly rest: string;
	readonly parent: (id: string) => string;
}

/** The routes spell every address; here they spell patterns. */
export function buildAddressKinds(routes: Routes): AddressKinds {
	const spell = (href: string) => toAddress(href, routes);
	const reader = (pattern: string) => {
		const whole = new RegExp(`^${spell(pattern)}$`);
		return (address: string) => whole.exec(address)?.slice(1);
	};
	const id = '([a-z0-9-]+)';

	const holders = [
		{ read: reader(routes.claim(id, id)), name: 'briefings', path: ['claims'] },
		{ read: reader(routes.figure(id, id)), name: 'briefings', path: ['figures'] },
		{ read: reader(routes.recommendation(id, '\\d+')), name: 'briefings', path: ['recommendations'] },
		{ read: reader(routes.briefing(id)), name: 'briefings', path: [] },
		{ read: reader(routes.topic(id)), name: 'topics', path: [] },
		{ read: reader(routes.actor(id)), name: 'actors', path: [] },
		{ read: reader(routes.theme(id)), name: 'themes', path: [] },
		{ read: reader(routes.question(id)), name: 'questions', path: [] },
		{ read: reader(routes.event(id)), name: 'events', path: [] },
		{ read: reader(routes.place(id)), name: 'places', path: [] },
		{ read: reader(routes.page(id)), name: 'pages', path: [] },
	] as const;
	const parted: readonly Part[] = [
		{ spell: routes.recommendation, rest: '(\\d+)', parent: routes.briefing },
		{ spell: routes.askedOf, rest: '', parent: routes.actor },
		{ spell: routes.onTheme, rest: '', parent: routes.theme },
	];
	const parts = parted.map((part) => ({
		...part,
		read: reader(part.spell(id, part.rest)),
		readParent: reader(part.parent(id)),
	}));
	const indexes = new Set(
		fixedPageNames.filter((name) => fixedPageOf[name].recorded).map((name) => spell(routes[name])),
	);
	const lists = [
		...[routes.askedOf, routes.byInstrument, routes.onTheme].map((list) => list(id)),
		// An actor has a feed as long as something is asked of it or concerns it.
		...['xml', 'json'].map((extension) => routes.feed(actorFeed(id), extension)),
	].map(reader);
	const isSilence = reader(routes.silence(id, id));
	const findPart = (address: string) => parts.find(({ read }) => read(address));

	const holderOf = ({ address, note }: Pick<LedgerEntry, 'address' | 'note'>): Holder | undefined => {
		const holder = indexes.has(address) ? undefined : holders.find(({ read }) => read(address));
		const [first = ''] = holder?.read(address) ?? [];
		if (holder) return { file: fileOf(holder.name, first), path: holder.path };
		const owner = ownerOf({ address, note });
		const of = owner === undefined || owner === address ? undefined : holderOf({ address: owner, note: '' });
		if (!of || kindOf(address) === 'file') return of;
		return { ...of, path: [isSilence(address) ? 'silences' : 'body'] };
	};
	return {
		holderOf,
		parentOf: (address) => {
			const part = findPart(address);
			const [of] = part?.read(address) ?? [];
			return part && of !== undefined ? spell(part.parent(of)) : undefined;
		},
		partOf: (address, parent) => {
			const part = findPart(address);
			const [, rest] = part?.read(address) ?? [];
			const [of] = part?.readParent(parent) ?? [];
			return part && of !== undefined ? spell(part.spell(of, rest ?? '')) : undefined;
		},
		isList: (address) => lists.some((read) => read(address)),
		addressIn: (part) => {
			const route = idRoutes(routes)[part];
			return route && ((one) => spell(route(one)));
		},
	};
}

const idRoutes = (routes: Routes): Readonly<Record<string, (id: string) => string>> => ({
	addressees: routes.actor,
	actors: routes.actor,
	themes: routes.theme,
	places: routes.place,
});
