/** Three checkers that know what axe does not: Alfa, IBM's Equal Access and HTML_CodeSniffer. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { Audit } from '@siteimprove/alfa-act';
import { Playwright } from '@siteimprove/alfa-playwright';
import rules from '@siteimprove/alfa-rules';

export interface Finding {
	readonly judge: 'alfa' | 'ibm' | 'htmlcs';
	readonly rule: string;
	/** The beginning of the element, or what is said of it. */
	readonly at: string;
}

const require = createRequire(import.meta.url);
const read = (name: string) => readFileSync(require.resolve(name), 'utf8');
const ace = read('accessibility-checker-engine/ace.js');
const sniffer = read('html_codesniffer/build/HTMLCS.js');

const toRule = (uri: string) => uri.replace(/^.*\//, '');

/**
 * Rules of level AAA that are not asked. 44 pixels for a target: links in lists and tables have the 24 of AA, as at 44 a
 * table of thirty rows would be three screens. Lines of 1.5: tables, notes and labels are set closer, as theirs are short.
 */
const left = new Set(['sia-r111', 'sia-r73']);

async function askAlfa(page: Page): Promise<Finding[]> {
	const input = await Playwright.toPage(await page.evaluateHandle(() => document));
	const wanted = [...rules].filter(({ uri }) => !left.has(toRule(uri)));
	const outcomes: any[] = [...(await Audit.of(input, wanted).evaluate())];
	return outcomes
		.map((outcome) => outcome.toJSON())
		.filter(({ outcome }) => outcome === 'failed')
		.map((outcome) => ({
			judge: 'alfa',
			rule: toRule(outcome.rule.uri),
			at: describe(outcome.target),
		}));
}

/** An element as Alfa knows it, or the first of several. */
function describe(target: any): string {
	if (Array.isArray(target)) return describe(target[0]);
	if (target?.type === 'text') return `"${target.data.trim().slice(0, 60)}"`;
	const attributes = (target?.attributes ?? [])
		.filter(({ name }: any) => ['class', 'id', 'href'].includes(name))
		.map(({ name, value }: any) => ` ${name}="${value}"`)
		.join('');
	return `<${target?.name ?? 'document'}${attributes}>`;
}

const askIbm = (page: Page): Promise<Finding[]> =>
	page.evaluate(async (code) => {
		new Function(`${code}; globalThis.ace = ace;`)();
		const { ace } = globalThis as any;
		const { results } = await new ace.Checker().check(document, ['WCAG_2_2']);
		return results
			.filter(({ value }: any) => value[1] === 'FAIL')
			.map(({ ruleId, snippet }: any) => ({ judge: 'ibm', rule: ruleId, at: String(snippet).slice(0, 120) }));
	}, ace);

const askSniffer = (page: Page): Promise<Finding[]> =>
	page.evaluate(async (code) => {
		new Function(`${code}; globalThis.HTMLCS = HTMLCS;`).call(globalThis);
		const { HTMLCS } = globalThis as any;
		await new Promise((resolve) => HTMLCS.process('WCAG2AAA', document, resolve));
		return HTMLCS.getMessages()
			.filter(({ type }: any) => type === HTMLCS.ERROR)
			.map(({ code: rule, element }: any) => ({
				judge: 'htmlcs',
				rule: rule.replace(/^WCAG2AAA\.Principle\d\.Guideline[\d_]+\./, ''),
				at: (element.outerHTML ?? '').slice(0, 120),
			}));
	}, sniffer);

/** What each of the three holds against a page as it is shown now. */
export const ask = async (page: Page): Promise<Finding[]> => [
	...(await askAlfa(page)),
	...(await askIbm(page)),
	...(await askSniffer(page)),
];
