/** What every page says of itself: policy, language, title, description, heading, canonical address. */

import { contentPolicy } from '../hosting/policy.ts';
import type { BuiltPage } from './page.ts';
import { shorten, type SiteCode, type SiteDiagnostic } from './diagnostics.ts';
import type { Element } from './tree.ts';

/** @param titles and @param descriptions those of the pages before, by text; what the page says is added */
export function checkHead(
	page: BuiltPage,
	titles: Map<string, string>,
	descriptions: Map<string, string>,
	policies: Readonly<Record<string, string>> = {},
): SiteDiagnostic[] {
	const { elements, file } = page;
	const diagnostics: SiteDiagnostic[] = [];
	const report = (code: SiteCode, field: string, message: string, fix: string, at?: Element) =>
		diagnostics.push({ file, line: at?.line ?? 1, column: at?.column ?? 1, field, code, message, fix });
	const all = (name: string) =>
		elements.filter((element) => element.name === name && element.namespace === 'html');
	const metas = all('meta');

	// Whatever stands before the policy is not bound by it.
	const first = elements.find(
		({ parent, name, attributes }) =>
			parent?.name === 'head' && !(name === 'meta' && attributes.has('charset')),
	);
	const given = metas.filter(
		({ attributes }) => attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy',
	);
	const policy = policies[page.path] ?? contentPolicy;
	if (given.length !== 1 || given[0] !== first || first?.attributes.get('content') !== policy)
		report(
			'POLICY',
			'meta',
			'the policy is not the first thing in the head, once, word for word',
			'begin the head with it',
			given[0],
		);

	const [root] = all('html');
	if (!/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/.test(root?.attributes.get('lang') ?? ''))
		report('LANGUAGE', 'lang', 'the page does not name its language', 'add lang to <html>', root);

	const unique = (code: SiteCode, field: string, texts: readonly string[], seen: Map<string, string>) => {
		const [text = ''] = texts;
		const twin = seen.get(text);
		if (texts.length !== 1 || text === '')
			report(code, field, `the page has ${texts.filter(Boolean).length} of it`, 'give it exactly one');
		else if (twin !== undefined)
			report(code, field, `"${shorten(text)}" is also that of ${twin}`, 'say what is special here');
		else seen.set(text, file);
	};
	unique(
		'TITLE',
		'title',
		all('title').map((element) => element.text()),
		titles,
	);
	unique('DESCRIPTION', 'description', contentsOf(metas, 'description'), descriptions);

	const headings = all('h1');
	const [heading] = headings;
	if (headings.length !== 1 || heading?.text() === '')
		report(
			'HEADING',
			'h1',
			`the page has ${headings.length} first-level headings`,
			'give it exactly one, with text',
			headings[1],
		);
	const [main, ...others] = all('main');
	if (!main || others.length > 0 || main.text() === '' || main.text() === heading?.text())
		report('EMPTY', 'main', 'the page has nothing to read', 'give it one main part with text', main);

	const canonical = elements.filter(
		({ name, attributes }) => name === 'link' && attributes.get('rel') === 'canonical',
	);
	// What stands for all that is missing has no address of its own.
	const wanted = file === '404.html' ? 0 : 1;
	if (canonical.length !== wanted)
		report(
			'CANONICAL',
			'link',
			`the page has ${canonical.length} canonical addresses`,
			`give it ${wanted === 1 ? 'one' : 'none'}`,
		);
	return diagnostics;
}

/** The values of one kind of `<meta name>`. */
export const contentsOf = (metas: readonly Element[], name: string) =>
	metas
		.filter(({ attributes }) => attributes.get('name') === name)
		.map(({ attributes }) => attributes.get('content')?.trim() ?? '');
