/** Looks at the site that was built as if nobody could be trusted to have built it well. */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildDigests, type Digests } from '../../src/cache/digests.ts';
import { keepNothing, type Keep } from '../../src/cache/keep.ts';
import { once } from '../../src/lists/once.ts';
import { formatDiagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { Pack } from '../../src/cache/pack.ts';
import { listOtherPages, toAddress, type Address } from '../../src/permalinks/page-addresses.ts';
import type { Dossier } from '../../src/dossier/dossier.ts';
import { listKept } from '../../src/permalinks/tombstones.ts';
import { listLasting } from '../../src/permalinks/lasting-addresses.ts';
import { groupByAddress, kindOf, type Ledger } from '../../src/permalinks/ledger.ts';
import { buildPolicy, toOpenness } from '../../src/hosting/policy.ts';
import { toFile, toPath } from '../../src/verify/addresses.ts';
import { isText } from '../../src/verify/allowed.ts';
import {
	checkMachinePaths,
	findRemoteStyles,
	listFiles,
	toWorkplace,
	type Workplace,
} from '../../src/verify/files.ts';
import { listPageBudgets } from '../../src/verify/page-budgets.ts';
import type { PageBudget } from '../../src/verify/budget.ts';
import { readFacts, type Facts } from '../../src/verify/facts.ts';
import { findDeadLinks, findDeadPages, type PageAnchors } from '../../src/verify/links.ts';
import { readPage } from '../../src/verify/page.ts';
import { shorten, type SiteCode, type SiteDiagnostic } from '../../src/verify/diagnostics.ts';

export interface SiteOptions {
	/** The folder with the built site. */
	readonly site: string;
	/** Its canonical address, ending in a slash. */
	readonly address: string;
	readonly report: string;
	/** The policy of pages that have another than all others, by path. */
	readonly policies?: Readonly<Record<string, string>>;
	/** How many words each page may show, by path below the root of the site. */
	readonly budgets: ReadonlyMap<string, PageBudget>;
	/** Lasting addresses, as paths below the root of the site: each must have its page, place or file. */
	readonly expected: readonly string[];
	/** Other pages that may be there, such as `/404.html`. */
	readonly others: readonly string[];
	readonly ledger: Ledger;
}

export interface SiteReport {
	readonly diagnostics: readonly SiteDiagnostic[];
	/** What was looked at: zero of anything means that nothing was checked. */
	readonly counts: { readonly pages: number; readonly links: number; readonly fragments: number };
}

/** Where things stand, as an editor is told: the content, and where a site is kept that was refused. */
export interface Shown {
	readonly content: string;
	readonly refused: string;
}

/** Checks a site against its dossier and prints what is wrong with it, or how much was looked at. */
export function verifySite(
	site: string,
	dossier: Dossier,
	ledger: Ledger,
	shown: Shown,
	digests: Digests = buildDigests(site),
	pack?: Pack,
): boolean {
	const lasting = listLasting(dossier);
	const options = {
		site,
		address: dossier.site.address,
		report: dossier.site.report,
		policies: {
			[toAddress(dossier.routes.search, dossier.routes)]: buildPolicy(toOpenness(dossier.site).origins),
		},
		budgets: listPageBudgets(dossier),
		expected: lasting.map(({ address }) => address),
		others: listOtherPages(dossier),
		ledger,
	};
	const { diagnostics, counts } = checkSite(options, digests, pack?.keep);
	pack?.save();
	const { pages, links, fragments } = counts;
	if (diagnostics.length === 0)
		console.log(`${pages} pages, ${links} internal links, ${fragments} of them to a place in a page`);
	else console.error(diagnostics.map(toLine(lasting, shown)).join('\n'));
	return diagnostics.length === 0;
}

/** A problem of a page with the file of the content that the page is made of, where it is made of one. */
function toLine(
	lasting: readonly Address[],
	{ content, refused }: Shown,
): (diagnostic: SiteDiagnostic) => string {
	const sources = new Map(
		lasting.flatMap(({ address, origin }): [string, string][] =>
			origin ? [[toFile(address), origin.file]] : [],
		),
	);
	return (diagnostic) => {
		const source = sources.get(diagnostic.file);
		return `${formatDiagnostic(diagnostic, refused)}${source === undefined ? '' : ` (the page is made of ${content}/${source})`}`;
	};
}

/** Everything wrong with a built site, in time proportional to its size. */
export function checkSite(
	{ site, address, report, policies, budgets, expected, others, ledger }: SiteOptions,
	digests: Digests = buildDigests(site),
	keep: Keep = keepNothing,
): SiteReport {
	const { files, diagnostics } = listFiles(site);
	const histories = groupByAddress(ledger);
	const lasting = new Set([
		...expected,
		...[...histories.keys()].filter((one) => kindOf(one) === 'page'),
		...listKept(ledger),
	]);
	const known = new Set([...lasting, ...others]);
	const about = { address, report, ...(policies && { policies }) };
	const pages = new Map<string, Facts>();
	const here = toWorkplace(process.cwd(), new URL(address).pathname, files);

	for (const file of files.filter((name) => isText(path.posix.basename(name)))) {
		const read = once(() => readFileSync(path.join(site, file), 'utf8'));
		const digest = digests.of(file);
		diagnostics.push(
			...keep(['text', file, digest, JSON.stringify(here)], () => checkText(file, read(), here)),
		);
		if (!file.endsWith('.html')) continue;
		const budget = budgets.get(toPath(file));
		const history = histories.get(toPath(file)) ?? [];
		const facts = keep(['page', file, digest, JSON.stringify([about, budget, history])], () =>
			readFacts(file, read(), { site: about, budget, history }),
		);
		diagnostics.push(...facts.diagnostics);
		if (!known.has(facts.path))
			diagnostics.push(
				toDiagnostic(
					file,
					'PAGE-UNEXPECTED',
					'nothing accounts for this page',
					'take it out, or list it in src/addresses/fixed-pages.ts or src/permalinks/page-addresses.ts',
				),
			);
		pages.set(file, facts);
	}
	const present = new Set(files);
	const dead = findDeadPages(present, pages);
	const links = dead.flatMap((file) => {
		const text = readFileSync(path.join(site, file), 'utf8');
		return readPage(file, text, about).links.map((link) => ({ file, ...link }));
	});
	const kept = new Map([...pages].map(([file, { ids, isLive }]) => [file, { ids: new Set(ids), isLive }]));
	const absent = [...lasting].flatMap((one) => findAbsent(one, kept, present));
	// Of a page that is not there, its places are not either.
	diagnostics.push(...new Map(absent.map((diagnostic) => [diagnostic.message, diagnostic])).values());
	const all = [...pages.values()];
	return {
		diagnostics: [
			...diagnostics,
			...findTwins(pages, 'title', 'TITLE'),
			...findTwins(pages, 'description', 'DESCRIPTION'),
			...findDeadLinks(links, present, kept),
		],
		counts: {
			pages: pages.size,
			links: all.reduce((sum, page) => sum + page.links, 0),
			fragments: all.reduce((sum, page) => sum + page.fragments, 0),
		},
	};
}

const checkText = (file: string, text: string, here: Workplace) => [
	...checkMachinePaths(file, text, here),
	...(file.endsWith('.css') ? findRemoteStyles(file, text) : []),
];

/** Pages with a title or description that another page has. */
function findTwins(
	pages: ReadonlyMap<string, Facts>,
	field: 'title' | 'description',
	code: SiteCode,
): SiteDiagnostic[] {
	const first = new Map<string, string>();
	return [...pages].flatMap(([file, { [field]: text }]) => {
		if (text === undefined) return [];
		const twin = first.get(text);
		if (twin === undefined) first.set(text, file);
		return twin === undefined
			? []
			: [
					{
						...toDiagnostic(
							file,
							code,
							`"${shorten(text)}" is also that of ${twin}`,
							'say what is special here',
						),
						field,
					},
				];
	});
}
/** A lasting address that leads nowhere. */
function findAbsent(
	address: string,
	pages: ReadonlyMap<string, PageAnchors>,
	files: ReadonlySet<string>,
): SiteDiagnostic[] {
	const [path = '', fragment] = address.split('#');
	const file = toFile(path);
	if (kindOf(address) === 'file')
		return files.has(file)
			? []
			: [toDiagnostic(file, 'FILE-MISSING', `${address} is not there`, 'write the file')];
	const page = pages.get(file);
	if (!page) return [toDiagnostic(file, 'PAGE-MISSING', `${path} has no page`, 'build it')];
	return fragment === undefined || page.ids.has(fragment)
		? []
		: [
				toDiagnostic(
					file,
					'PLACE-MISSING',
					`${address} leads to no place in the page`,
					`give something the id ${fragment}`,
				),
			];
}

const toDiagnostic = (file: string, code: SiteCode, message: string, fix: string): SiteDiagnostic => ({
	file,
	line: 1,
	column: 1,
	field: 'file',
	code,
	message,
	fix,
});
