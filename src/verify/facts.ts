/** All that is to be known of one page by itself: what other pages need of it, and what is wrong with it. */

import type { LedgerLine } from '../permalinks/ledger.ts';
import type { SiteAddress } from './addresses.ts';
import { checkBudget, type PageBudget } from './budget.ts';
import { checkHead } from './head.ts';
import { readPage, type BuiltPage } from './page.ts';
import { checkPermanence } from './permanence.ts';
import type { SiteDiagnostic } from './diagnostics.ts';

/** Plain data: it can be kept until the next build. */
export interface Facts {
	readonly path: string;
	readonly ids: readonly string[];
	/** Addresses of the site that it uses, each once: path and fragment. */
	readonly targets: readonly (readonly [path: string, fragment: string])[];
	readonly links: number;
	readonly fragments: number;
	/** Whether a script can make sense of a fragment that is no id. */
	readonly isLive: boolean;
	readonly title: string | undefined;
	readonly description: string | undefined;
	readonly diagnostics: readonly SiteDiagnostic[];
}

/** What a page follows from besides its bytes. */
export interface PageContext {
	readonly site: SiteAddress;
	readonly budget: PageBudget | undefined;
	/** Lines of the ledger for its address. */
	readonly history: readonly LedgerLine[];
}

export function readFacts(file: string, text: string, { site, budget, history }: PageContext): Facts {
	const page = readPage(file, text, site);
	const [titles, descriptions] = [new Map<string, string>(), new Map<string, string>()];
	const diagnostics = [
		...page.diagnostics,
		...checkHead(page, titles, descriptions, site.policies),
		...checkBudget(page, budget),
		...checkPermanence(page, history, site),
	];
	const targets = new Map(
		page.links.map(({ path, fragment }) => [`${path}#${fragment}`, [path, fragment] as const]),
	);
	return {
		path: page.path,
		ids: [...page.ids],
		targets: [...targets.values()],
		links: page.links.length,
		fragments: page.links.filter(({ fragment }) => fragment !== '').length,
		isLive: hasScript(page),
		title: [...titles.keys()][0],
		description: [...descriptions.keys()][0],
		diagnostics,
	};
}

const hasScript = ({ elements }: BuiltPage) =>
	elements.some(({ name, attributes }) => name === 'script' && attributes.has('src'));
