/** Looks at the site that was built as if nobody could be trusted to have built it well. */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { formatProblem } from '../src/gate/problem.ts';
import { listOtherPages } from '../src/model/addresses.ts';
import type { Dossier } from '../src/model/dossier.ts';
import { listKept } from '../src/model/gone.ts';
import { listLasting } from '../src/model/lasting.ts';
import { groupByAddress, kindOf, type Ledger } from '../src/model/ledger.ts';
import { toFile } from '../src/verify/addresses.ts';
import { isText } from '../src/verify/allowed.ts';
import { findMachinePaths, findRemoteStyles, listFiles } from '../src/verify/files.ts';
import { listPageBudgets } from '../src/model/page-budgets.ts';
import { checkBudget, type PageBudget } from '../src/verify/budget.ts';
import { checkHead } from '../src/verify/head.ts';
import { findDeadLinks, type Kept } from '../src/verify/links.ts';
import { readPage, type Page } from '../src/verify/page.ts';
import { checkPermanence } from '../src/verify/permanence.ts';
import type { SiteCode, SiteProblem } from '../src/verify/problems.ts';

export interface SiteOptions {
	/** The folder with the built site. */
	readonly site: string;
	/** Its canonical address, ending in a slash. */
	readonly address: string;
	readonly report: string;
	/** How many words each page may show, by path below the root of the site. */
	readonly budgets: ReadonlyMap<string, PageBudget>;
	/** Lasting addresses, as paths below the root of the site: each must have its page, place or file. */
	readonly expected: readonly string[];
	/** Other pages that may be there, such as `/404.html`. */
	readonly others: readonly string[];
	readonly ledger: Ledger;
}

export interface SiteReport {
	readonly problems: readonly SiteProblem[];
	/** What was looked at: zero of anything means that nothing was checked. */
	readonly counts: { readonly pages: number; readonly links: number; readonly fragments: number };
}

/** Checks a site against its dossier and prints what is wrong with it, or how much was looked at. */
export function verifySite(site: string, dossier: Dossier, ledger: Ledger): boolean {
	const { problems, counts } = findSiteProblems({
		site,
		address: dossier.site.address,
		report: dossier.site.report,
		budgets: listPageBudgets(dossier),
		expected: listLasting(dossier).map(({ address }) => address),
		others: listOtherPages(dossier),
		ledger,
	});
	const { pages, links, fragments } = counts;
	if (problems.length === 0)
		console.log(`${pages} pages, ${links} internal links, ${fragments} of them to a place in a page`);
	else console.error(problems.map((problem) => formatProblem(problem, site)).join('\n'));
	return problems.length === 0;
}

/** Everything wrong with a built site, in time proportional to its size. */
export function findSiteProblems({
	site,
	address,
	report,
	budgets,
	expected,
	others,
	ledger,
}: SiteOptions): SiteReport {
	const { files, problems } = listFiles(site);
	const histories = groupByAddress(ledger);
	const lasting = new Set([
		...expected,
		...[...histories.keys()].filter((one) => kindOf(one) === 'page'),
		...listKept(ledger),
	]);
	const known = new Set([...lasting, ...others]);
	const titles = new Map<string, string>();
	const descriptions = new Map<string, string>();
	const pages = new Map<string, Kept>();
	const here = process.cwd();

	for (const file of files.filter((name) => isText(path.posix.basename(name)))) {
		const text = readFileSync(path.join(site, file), 'utf8');
		problems.push(...findMachinePaths(file, text, here));
		if (file.endsWith('.css')) problems.push(...findRemoteStyles(file, text));
		if (!file.endsWith('.html')) continue;
		const page = readPage(file, text, { address, report });
		problems.push(
			...page.problems,
			...checkHead(page, titles, descriptions),
			...checkBudget(page, budgets.get(page.path)),
			...checkPermanence(page, histories.get(page.path) ?? [], { address, report }),
		);
		if (!known.has(page.path))
			problems.push(
				toProblem(
					file,
					'PAGE-UNEXPECTED',
					'nothing accounts for this page',
					'take it out, or name it among the pages',
				),
			);
		pages.set(file, { ids: page.ids, links: page.links, isLive: hasScript(page) });
	}
	const present = new Set(files);
	const absent = [...lasting].flatMap((one) => findAbsent(one, pages, present));
	// Of a page that is not there, its places are not either.
	problems.push(...new Map(absent.map((problem) => [problem.message, problem])).values());
	const links = [...pages].flatMap(([file, { links: own }]) => own.map((link) => ({ file, ...link })));
	return {
		problems: [...problems, ...findDeadLinks(links, present, pages)],
		counts: {
			pages: pages.size,
			links: links.length,
			fragments: links.filter(({ fragment }) => fragment !== '').length,
		},
	};
}

/** A lasting address that leads nowhere. */
function findAbsent(
	address: string,
	pages: ReadonlyMap<string, Kept>,
	files: ReadonlySet<string>,
): SiteProblem[] {
	const [path = '', fragment] = address.split('#');
	const file = toFile(path);
	if (kindOf(address) === 'file')
		return files.has(file)
			? []
			: [toProblem(file, 'FILE-MISSING', `${address} is not there`, 'write the file')];
	const page = pages.get(file);
	if (!page) return [toProblem(file, 'PAGE-MISSING', `${path} has no page`, 'build it')];
	return fragment === undefined || page.ids.has(fragment)
		? []
		: [
				toProblem(
					file,
					'PLACE-MISSING',
					`${address} leads to no place in the page`,
					`give something the id ${fragment}`,
				),
			];
}

const hasScript = ({ elements }: Page) =>
	elements.some(({ name, attributes }) => name === 'script' && attributes.has('src'));

const toProblem = (file: string, code: SiteCode, message: string, fix: string): SiteProblem => ({
	file,
	line: 1,
	column: 1,
	field: 'file',
	code,
	message,
	fix,
});
