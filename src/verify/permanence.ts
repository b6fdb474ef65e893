/** Whether a page honours what the ledger says of its address. */

import { readMove, type LedgerLine } from '../permalinks/ledger.ts';
import { toDestination, type SiteAddress } from './addresses.ts';
import { contentsOf } from './head.ts';
import type { BuiltPage } from './page.ts';
import { shorten, type SiteCode, type SiteDiagnostic } from './diagnostics.ts';

/** @param history the lines of the page's address, oldest first; empty when it is not recorded */
export function checkPermanence(
	page: BuiltPage,
	history: readonly LedgerLine[],
	site: SiteAddress,
): SiteDiagnostic[] {
	const { elements, file, path } = page;
	const diagnostics: SiteDiagnostic[] = [];
	const report = (field: string, code: SiteCode, message: string, fix: string) =>
		diagnostics.push({ file, line: 1, column: 1, field, code, message, fix });
	const last = history.at(-1);
	const target = last?.state === 'moved' ? readMove(last.note).target : undefined;
	const metas = elements.filter(({ name }) => name === 'meta');
	const leadsTo = (value: string, wanted: string) => {
		const destination = toDestination(value, path, site);
		return destination.kind === 'own' && destination.path === wanted && destination.fragment === '';
	};

	for (const { attributes } of elements.filter((element) => element.attributes.get('rel') === 'canonical')) {
		if (!leadsTo(attributes.get('href') ?? '', target ?? path))
			report(
				'link',
				'CANONICAL',
				`the canonical address is ${shorten(attributes.get('href') ?? '')}`,
				`write that of ${target ?? path}`,
			);
	}
	for (const { attributes } of metas.filter(
		(meta) => meta.attributes.get('http-equiv')?.toLowerCase() === 'refresh',
	)) {
		const [, url] = /^0; url=(\S+)$/.exec(attributes.get('content') ?? '') ?? [];
		if (!url || !target || !leadsTo(url, target))
			report(
				'meta',
				'LEDGER-UNSERVED',
				'the page sends its readers elsewhere',
				'only a moved page may, at once and to its target',
			);
	}
	const hidden = contentsOf(metas, 'robots').some((text) => /noindex|none/.test(text));
	if (last && hidden !== (last.state !== 'live'))
		report(
			'meta',
			'ROBOTS',
			hidden ? 'a live page is hidden' : 'a page that went is not hidden',
			'use noindex on pages that went and only there',
		);

	const text = elements.find(({ name }) => name === 'main')?.text() ?? '';
	const headings = elements.filter(({ name }) => name === 'h1').map((element) => element.text());
	const expectText = (wanted: string, what: string) => {
		// A heading has no full stop, and what is quoted has it after the quotation mark.
		const sentence = wanted.replace(/\.$/, '');
		if (!text.includes(wanted) && !text.includes(`${sentence}”`) && !headings.includes(sentence))
			report('main', 'LEDGER-UNSERVED', `the page does not show ${what}`, `show “${shorten(wanted)}”`);
	};
	const wordings = new Map(history.map(({ version, text: wording }) => [version, wording]));
	for (const [version, wording] of wordings) {
		if (version !== undefined) expectText(wording, `wording ${version}`);
	}
	if (last?.state === 'withdrawn') expectText(last.note, 'why it went');
	if (
		target !== undefined &&
		!elements.some(({ name, attributes }) => name === 'a' && leadsTo(attributes.get('href') ?? '', target))
	)
		report('main', 'LEDGER-UNSERVED', `the page does not lead to ${target}`, 'link to it');
	return diagnostics;
}
