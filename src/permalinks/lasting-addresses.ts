/** Every address that the site promises to keep: its pages, places in them, and files. */

import { fileOf } from '../content/collections.ts';
import { readEntries, toContentFiles } from '../content/content.ts';
import type { Path } from '../diagnostics/diagnostic.ts';
import { buildAddressKinds } from './address-kinds.ts';
import { listAddresses, plainEntry, toAddress, type Address, type Origin } from './page-addresses.ts';
import type { Briefing } from '../dossier/briefing.ts';
import { isDrawable, listCards } from '../pictures/cards.ts';
import { formats, listCitationFiles } from '../citations/files.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { Page } from '../dossier/page.ts';
import { listDataFiles } from '../exports/data-files.ts';
import { listFeeds } from '../exports/feeds.ts';
import { identityOfNamed } from './identity.ts';
import { hashWhole, type LedgerEntry } from './ledger.ts';
import { formatMeaning, toLine } from './meaning.ts';
import { splitSlug } from '../addresses/routes.ts';

/** In the order in which they are recorded. */
export const listLasting = (dossier: Dossier): Address[] => [
	...listAddresses(dossier),
	...listPlaces(dossier),
	...listFiles(dossier),
];

const toOrigin = (file: string, path: Path = []): Origin => ({
	file,
	path,
	pathOf: (part) => [...path, part],
});

/** Places in pages. */
function listPlaces(dossier: Dossier): Address[] {
	const { routes, updated, events, places, topics } = dossier;
	const toPlace = (href: string, text: string, date: string, origin: Origin, note = ''): Address => {
		const address = toAddress(href, routes);
		return {
			address,
			href,
			derived: false,
			entries: [{ ...plainEntry, address, date, text: toLine(text), note }],
			origin,
		};
	};
	const toSections = (file: string, { href, sections }: Pick<Page, 'href' | 'sections'>) =>
		sections.map(({ id, name }) =>
			toPlace(routes.section(href, id), name, updated, toOrigin(file, ['body'])),
		);
	return [
		...dossier.pages.flatMap((page) => toSections(fileOf('pages', page.id), page)),
		...topics.flatMap((topic) => toSections(fileOf('topics', topic.id), topic)),
		...dossier.briefings.flatMap((briefing) => {
			const { id, added, revised = added } = briefing;
			const file = fileOf('briefings', id);
			return [
				...briefing.claims.map(({ href, text }, i) =>
					toPlace(href, text, revised, toOrigin(file, ['claims', i])),
				),
				...listWithdrawn(briefing, dossier),
				...briefing.figures.map(({ href, printed }, i) =>
					toPlace(href, printed, revised, toOrigin(file, ['figures', i])),
				),
			];
		}),
		...events.map(({ id, name }) => toPlace(routes.event(id), name, updated, toOrigin(fileOf('events', id)))),
		...places.map((place): Address => {
			const { meaning } = identityOfNamed(place);
			const of = toPlace(routes.place(place.id), place.name, updated, toOrigin(fileOf('places', place.id)));
			const entry = { ...of.entries[0], note: formatMeaning(meaning) };
			return { ...of, entries: [{ ...entry, hash: hashWhole(entry) }] };
		}),
		...topics.flatMap((topic) =>
			topic.silences.map(({ href, text }, i) =>
				toPlace(
					href,
					text,
					updated,
					toOrigin(fileOf('topics', topic.id), ['silences', i]),
					toAddress(topic.href, routes),
				),
			),
		),
	];
}

/** Claims that were published and taken out: their addresses are withdrawn without further ado. */
const listWithdrawn = ({ id: briefing, added, withdrawnClaims }: Briefing, { routes }: Dossier): Address[] =>
	withdrawnClaims.map(({ id, text, date, reason }, i) => {
		const href = routes.claim(briefing, id);
		const address = toAddress(href, routes);
		return {
			address,
			href,
			derived: false,
			entries: [
				{ ...plainEntry, address, date: added, text: toLine(text) },
				{ ...plainEntry, address, state: 'withdrawn', date, text: '', note: toLine(reason) },
			],
			origin: toOrigin(fileOf('briefings', briefing), ['withdrawnClaims', i]),
		};
	});

/** Only the names of files are asked for here: sources are for what they print. */
const noSources = toContentFiles(readEntries([], [], () => {}).content);

/** Files for other programs, each with the page that it belongs to. */
function listFiles(dossier: Dossier): Address[] {
	const { routes, updated, site } = dossier;
	const { isList } = buildAddressKinds(routes);
	const toFile = (href: string, text: string, owner = ''): Address => {
		const address = toAddress(href, routes);
		const entry: LedgerEntry = {
			...plainEntry,
			address,
			date: updated,
			text: toLine(text),
			note: owner && toAddress(owner, routes),
		};
		return { address, href, derived: isList(address), entries: [entry] };
	};
	const toHref = (url: string) => routes.home + url.slice(site.address.length);
	const pageOf: Readonly<Record<string, (id: string) => string>> = {
		topic: routes.topic,
		question: routes.question,
		briefing: routes.briefing,
		source: routes.briefing,
		recommendation: (slug) => routes.recommendation(...splitSlug(slug)),
	};
	return [
		...listFeeds(dossier).flatMap(({ name, address }) => {
			const owner = toHref(address);
			return [
				toFile(routes.feed(name, 'xml'), 'Atom feed', owner),
				toFile(routes.feed(name, 'json'), 'JSON Feed', owner),
			];
		}),
		...listCards(dossier)
			.filter(isDrawable)
			.map(({ name, address }) => {
				const [kind = '', id = ''] = name.split('/');
				return toFile(routes.card(kind, id), 'Picture', toHref(`https://${address}`));
			}),
		...listCitationFiles(dossier).flatMap(({ id }) => {
			const [kind = '', ...rest] = id.split(':');
			const owner = pageOf[kind]?.(rest.join(':'));
			return formats.map(({ name, extension }) =>
				toFile(routes.citation(id, extension), kind === 'source' ? `Article in ${name}` : name, owner),
			);
		}),
		...listDataFiles(noSources, dossier).map(({ href, name }) => toFile(href, name)),
	];
}
