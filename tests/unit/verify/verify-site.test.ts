import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { checkSite } from '../../../scripts/build/verify-site.ts';
import { checkMachinePaths, toWorkplace } from '../../../src/verify/files.ts';
import { parseLedger } from '../../../src/permalinks/parser.ts';
import { hashText, header } from '../../../src/permalinks/ledger.ts';
import type { PageBudget } from '../../../src/verify/budget.ts';
import { contentPolicy } from '../../../src/hosting/policy.ts';

const address = 'https://example.org/dossier/';
const where = { address, report: 'mailto:bread@example.org', budgets: new Map() };
const work = mkdtempSync(path.join(tmpdir(), 'site-'));

afterAll(() => rmSync(work, { recursive: true, force: true }));

interface Parts {
	/** Path below the root of the site. */
	path?: string;
	html?: string;
	head?: string;
	main?: string;
	canonical?: string;
	title?: string;
	description?: string;
	policy?: string;
}

/** A sound page; tests vary one thing at a time. */
const page = ({
	path: own = '/',
	html = '<html lang="en">',
	// What stands for all that is missing has no address of its own.
	canonical = own === '/404.html' ? '' : `https://example.org/dossier${own}`,
	title = `Paths ${own}`,
	description = `On paths ${own}.`,
	policy = `<meta http-equiv="Content-Security-Policy" content="${contentPolicy}">`,
	head = '',
	main = '<h1>Paths</h1><p>Text.</p>',
}: Parts = {}) => `<!doctype html>${html}<head><meta charset="utf-8">${policy}<title>${title}</title>
<meta name="description" content="${description}">${canonical && `<link rel="canonical" href="${canonical}">`}${head}</head>
<body><main>${main}</main></body></html>`;

interface Options {
	budgets?: ReadonlyMap<string, PageBudget>;
	expected?: string[];
	others?: string[];
	ledger?: string[];
}

/** Writes files into a new folder and looks at them. */
function verify(
	files: Record<string, string>,
	{ expected = ['/'], others = [], ledger = [], budgets = new Map() }: Options = {},
) {
	const site = mkdtempSync(path.join(work, 'x-'));
	for (const [file, text] of Object.entries(files)) {
		mkdirSync(path.dirname(path.join(site, file)), { recursive: true });
		writeFileSync(path.join(site, file), text);
	}
	const read = parseLedger(`${[header, ...ledger].join('\n')}\n`);
	expect(read.diagnostics).toEqual([]);
	return checkSite({ ...where, budgets, site, expected, others, ledger: read.ledger });
}

const codesOf = ({ diagnostics }: ReturnType<typeof verify>) => [
	...new Set(diagnostics.map(({ code }) => code)),
];

/** What is wrong with a page that has some HTML in its main part. */
const codesIn = (main: string) =>
	codesOf(verify({ 'index.html': page({ main: `<h1>Paths</h1><p>Text.</p>${main}` }) }));

describe('a sound site', () => {
	const files = {
		'index.html': page({
			main: '<h1>Paths</h1><p id="p1"><a href="topics/bread/#p1">Bread</a> <a href="#p1">here</a></p>',
		}),
		'topics/bread/index.html': page({
			path: '/topics/bread/',
			main: '<h1>Bread</h1><p id="p1"><a href="/dossier/">Home</a></p>',
		}),
		'404.html': page({ path: '/404.html' }),
		_headers: '/*',
		'favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"></svg>',
	};

	test('has no problems, and what was looked at is counted', () => {
		expect(verify(files, { expected: ['/', '/topics/bread/'], others: ['/404.html'] })).toEqual({
			diagnostics: [],
			// The canonical address of a page is a link, too.
			counts: { pages: 3, links: 5, fragments: 2 },
		});
	});

	test.each([
		[
			'a picture',
			'<svg viewBox="0 0 9 9" role="img" aria-label="A line"><title>A line</title><path d="M0 0h9" stroke="currentColor"/></svg>',
		],
		[
			'a table',
			'<table><caption>Loaves</caption><thead><tr><th scope="col">Year</th></tr></thead><tbody><tr><td>2020</td></tr></tbody></table>',
		],
		['a link to another host', '<a href="https://example.com/x" rel="license noreferrer">x</a>'],
		[
			'a form',
			'<form role="search"><label for="q">Search</label><input id="q" type="search" maxlength="200"><button>Go</button></form>',
		],
		['data for machines', '<script type="application/ld+json">{"url":"https://schema.org/"}</script>'],
		['text from right to left', '<p lang="ur" dir="rtl">روٹی</p>'],
		['a reference to an id', '<section aria-labelledby="h"><h2 id="h">Two</h2></section>'],
		['a link to the top', '<a href="#top">Top</a>'],
	])('may have %s', (_, main) => {
		expect(codesIn(main)).toEqual([]);
	});
});

describe('inside a page', () => {
	test.each([
		['ELEMENT', 'a frame', '<iframe src="/dossier/"></iframe>'],
		['ELEMENT', 'a picture file', '<img alt="" src="/dossier/">'],
		['ELEMENT', 'an embedded object', '<object data="/dossier/"></object>'],
		['ELEMENT', 'text only for those without JavaScript', '<noscript><p>Text.</p></noscript>'],
		['ELEMENT', 'an unknown element', '<x-bread>Text.</x-bread>'],
		['ELEMENT', 'HTML inside a picture', '<svg><foreignObject><p>Text.</p></foreignObject></svg>'],
		[
			'ELEMENT',
			'an animation that could set an address',
			'<svg><a href="/dossier/"><set attributeName="href" to="javascript:x"/></a></svg>',
		],
		['ELEMENT', 'a formula', '<math><mi>x</mi></math>'],
		['ELEMENT', 'a base address', '<base href="/dossier/">'],
		['ATTRIBUTE', 'an attribute of no use', '<p align="left">Text.</p>'],
		['ATTRIBUTE', 'a link that opens a window', '<a href="/dossier/" target="_blank">x</a>'],
		['ATTRIBUTE', 'a link that reports', '<a href="/dossier/" ping="/dossier/">x</a>'],
		['ATTRIBUTE', 'a namespaced address', '<svg><use xlink:href="https://example.com/#x"/></svg>'],
		['EVENT', 'an event attribute', '<p onclick="x()">Text.</p>'],
		['EVENT', 'an event attribute in capitals', '<p ONCLICK="x()">Text.</p>'],
		['STYLE', 'a style attribute', '<p style="color:red">Text.</p>'],
		['STYLE', 'a style element', '<style>p{color:red}</style>'],
		['STYLE', 'a style element in a picture', '<svg><style>p{color:red}</style></svg>'],
		['SCRIPT', 'a script in the page', '<script>x()</script>'],
		['SCRIPT', 'a script with both a file and text', '<script src="/dossier/">x()</script>'],
		['SCRIPT', 'an import map', '<script type="importmap">{}</script>'],
		['SCRIPT', 'data that is none', '<script type="application/ld+json">x()</script>'],
		['SCRIPT', 'a script in a picture', '<svg><script href="/dossier/"></script></svg>'],
		['COMMENT', 'a comment', '<!-- to do -->'],
		['SCHEME', 'a script as an address', '<a href="javascript:x()">x</a>'],
		['SCHEME', 'a script as an address in disguise', '<a href=" java&#10;script:x()">x</a>'],
		['SCHEME', 'data as an address', '<a href="data:text/html,x">x</a>'],
		['SCHEME', 'an address of this machine', '<a href="http://localhost/">x</a>'],
		['SCHEME', 'a mail address', '<a href="mailto:x@example.com">x</a>'],
		[
			'SCHEME',
			'an address with a user name',
			'<a href="https://example.org@example.com/" rel="noreferrer">x</a>',
		],
		['SCHEME', 'an address that is none', '<a href="https://">x</a>'],
		['SCHEME', 'an address with a broken escape', '<a href="/dossier/%E0%A4%A">x</a>'],
		['REMOTE', 'a script of another host', '<script src="https://example.com/x.js"></script>'],
		['REMOTE', 'a script of another host without its scheme', '<script src="//example.com/x.js"></script>'],
		['REMOTE', 'a form sent elsewhere', '<form action="https://example.com/"></form>'],
		['REMOTE', 'a fill from another host', '<svg><path d="M0 0" fill="url(https://example.com/x#y)"/></svg>'],
		['REFERRER', 'a link that tells where the reader was', '<a href="https://example.com/">x</a>'],
		['ID', 'an id given twice', '<p id="a">1</p><p id="a">2</p>'],
		['ID', 'an empty id', '<p id="">1</p>'],
		['ID', 'an id of two words', '<p id="a b">1</p>'],
		['ID-REFERENCE', 'a label for nothing', '<label for="nothing">x</label>'],
		['ID-REFERENCE', 'a description that is not there', '<p aria-describedby="nothing">x</p>'],
		['LINK', 'a link that leads nowhere', '<a href="/dossier/nothing/">x</a>'],
		['LINK', 'a link above the site', '<a href="/">x</a>'],
		['LINK', 'a link to a folder without its slash', '<a href="/dossier">x</a>'],
		['LINK', 'a link to the file behind a page', '<a href="/dossier/index.html">x</a>'],
		[
			'LINK',
			'a whole address of the site that leads nowhere',
			'<a href="https://example.org/dossier/nothing/">x</a>',
		],
		['LINK', 'a script that is not there', '<script src="/dossier/nothing.js"></script>'],
		['FRAGMENT', 'a fragment that leads nowhere', '<a href="#nothing">x</a>'],
		['FRAGMENT', 'a state for a page without a script', '<a href="#q=bread">x</a>'],
		['HEADING', 'a second first-level heading', '<h1>Bread</h1>'],
		['MACHINE-PATH', 'the folder of the build', `<p>${process.cwd()}</p>`],
		['MACHINE-PATH', 'a folder of somebody', '<p>/home/baker/site/</p>'],
	])('%s: refuses %s', (code, _, main) => {
		expect(codesIn(main)).toEqual([code]);
	});

	test.each([
		['DOCTYPE', 'a page without its document type', page().replace('<!doctype html>', '')],
		['POLICY', 'a page without a policy', page({ policy: '' })],
		[
			'POLICY',
			'a policy of its own',
			page({
				policy: page()
					.match(/<meta http[^>]*>/)![0]
					.replace("'none'", '*'),
			}),
		],
		[
			'POLICY',
			'a policy after something that loads',
			page({ policy: `<link rel="icon" href="/dossier/">${page().match(/<meta http[^>]*>/)![0]}` }),
		],
		['POLICY', 'a policy given twice', page({ head: page().match(/<meta http[^>]*>/)![0] })],
		['LANGUAGE', 'a page without its language', page({ html: '<html>' })],
		['TITLE', 'a page without a title', page({ title: '' })],
		['DESCRIPTION', 'a page without a description', page({ description: ' ' })],
		[
			'DESCRIPTION',
			'a page with two descriptions',
			page({ head: '<meta name="description" content="Twice">' }),
		],
		['HEADING', 'a page without a heading', page({ main: '<p>Text.</p>' })],
		['EMPTY', 'a page with nothing but a heading', page({ main: '<h1>Paths</h1>' })],
		['CANONICAL', 'a page without a canonical address', page().replace(/<link rel="canonical"[^>]*>/, '')],
		[
			'CANONICAL',
			'a canonical address of another page',
			page({ canonical: 'https://example.org/dossier/404.html' }),
		],
		[
			'REMOTE',
			'a stylesheet of another host',
			page({ head: '<link rel="stylesheet" href="https://example.com/x.css">' }),
		],
		[
			'LEDGER-UNSERVED',
			'a page that sends its readers elsewhere',
			page({ head: '<meta http-equiv="refresh" content="0; url=https://example.com/">' }),
		],
	])('%s: refuses %s', (code, _, html) => {
		const files = { 'index.html': html, '404.html': page({ path: '/404.html' }) };

		expect(codesOf(verify(files, { others: ['/404.html'] }))).toEqual([code]);
	});

	test('a problem names its file, line, column and field', () => {
		const { diagnostics } = verify({
			'index.html': page({ main: '<h1>Paths</h1>\n<p style="x">Text.</p>' }),
		});

		expect(diagnostics).toMatchObject([
			{ file: 'index.html', line: 4, column: 1, field: 'style', code: 'STYLE' },
		]);
	});

	test('a hundred thousand nested elements do no harm', () => {
		expect(codesIn(`${'<div>'.repeat(100_000)}Text.`)).toEqual([]);
	});

	test('a state is for a page whose script reads it', () => {
		const files = {
			'index.html': page({ main: '<h1>Paths</h1><a href="search/#q=bread">Search</a>' }),
			'search/index.html': page({
				path: '/search/',
				head: '<script type="module" src="/dossier/x.js"></script>',
			}),
			'x.js': '',
		};

		expect(codesOf(verify(files, { others: ['/search/'] }))).toEqual([]);
	});
});

describe('between pages', () => {
	const bread = { 'topics/bread/index.html': page({ path: '/topics/bread/' }) };

	test.each([
		['TITLE', page({ path: '/topics/bread/', title: 'Paths /' })],
		['DESCRIPTION', page({ path: '/topics/bread/', description: 'On paths /.' })],
	])('%s: refuses what two pages share', (code, html) => {
		const files = { 'index.html': page(), 'topics/bread/index.html': html };

		expect(verify(files, { expected: ['/', '/topics/bread/'] }).diagnostics).toMatchObject([
			{ code, file: 'topics/bread/index.html', message: expect.stringContaining('index.html') },
		]);
	});

	test('names an expected address without a page', () => {
		expect(codesOf(verify({ 'index.html': page() }, { expected: ['/', '/topics/bread/'] }))).toEqual([
			'PAGE-MISSING',
		]);
	});

	test('names a lasting place that a page does not have, and a lasting file that is not there', () => {
		const files = {
			'index.html': page({ main: '<h1>Paths</h1><p id="c-rye">Text.</p>' }),
			'feed.xml': '<feed/>',
		};
		const expected = ['/', '/#c-rye', '/#c-wheat', '/feed.xml', '/feed.json'];

		expect(verify(files, { expected }).diagnostics).toMatchObject([
			{ code: 'PLACE-MISSING', file: 'index.html', fix: 'give something the id c-wheat' },
			{ code: 'FILE-MISSING', file: 'feed.json' },
		]);
	});

	test('names a page that is missing once, not for each place in it', () => {
		const expected = ['/', '/topics/bread/#c-rye', '/topics/bread/#c-wheat'];

		expect(verify({ 'index.html': page() }, { expected }).diagnostics).toMatchObject([
			{ code: 'PAGE-MISSING', file: 'topics/bread/index.html' },
		]);
	});

	test('does not take a file of the same name for the page of an address', () => {
		const files = { 'index.html': page(), 'topics/bread.html': page({ path: '/topics/bread.html' }) };

		expect(codesOf(verify(files, { expected: ['/', '/topics/bread/'] }))).toEqual([
			'PAGE-UNEXPECTED',
			'PAGE-MISSING',
		]);
	});

	test('names a page that nothing accounts for', () => {
		expect(verify({ 'index.html': page(), ...bread }).diagnostics).toMatchObject([
			{ code: 'PAGE-UNEXPECTED', file: 'topics/bread/index.html' },
		]);
	});

	test.each(['entry.mjs', 'x.map', '.secret', 'notes.md', 'x.js~'])('refuses the file %s', (file) => {
		expect(codesOf(verify({ 'index.html': page(), [file]: '' }))).toEqual(['FILE-KIND']);
	});

	test('refuses a link on the disk', () => {
		const site = mkdtempSync(path.join(work, 'x-'));
		writeFileSync(path.join(site, 'index.html'), page());
		symlinkSync(path.join(site, 'index.html'), path.join(site, 'x.css'));

		expect(codesOf(checkSite({ ...where, site, expected: ['/'], others: [], ledger: [] }))).toEqual([
			'FILE-KIND',
		]);
	});

	test.each([
		['a stylesheet that fetches', 'x.css', '@import "https://example.com/x.css";', 'REMOTE'],
		['a stylesheet with a remote picture', 'x.css', 'p{background:url( "//example.com/x")}', 'REMOTE'],
		['a script with a path of its machine', 'x.js', 'const a = "file:///work/x.ts"', 'MACHINE-PATH'],
	])('refuses %s', (_, file, text, code) => {
		expect(codesOf(verify({ 'index.html': page(), [file]: text }))).toEqual([code]);
	});

	test.each([
		[
			'/site',
			'Sitemap: https://a.example/sitemap.xml and /site.webmanifest and https://b.example/site/',
			false,
			0,
		],
		['/site', 'at /site/src/pages/index.astro', false, 1],
		['/site', 'at /site:3', false, 1],
		['/data', '<a href="/data/claims.csv">', true, 0],
		['/data', '/data/node_modules/astro and /data/claims.csv', true, 1],
		['/srv/a+b', 'in /srv/a+b/dist', false, 1],
		['/srv/a+b', 'in /srv/aab/dist', false, 0],
		['/srv', 'in /srv/x', false, 0],
		['/srv', 'in /srv/.build/work-1', false, 1],
		['/elsewhere', 'file:///x', false, 1],
	])('a checkout at %s leaves a trace in %j, or none', (folder, text, isLikeSite, traces) => {
		expect(checkMachinePaths('x.txt', text, { folder, isLikeSite })).toHaveLength(traces);
	});

	test.each([
		['/data', '/', true],
		['/notes', '/notes/', true],
		['/notes/data', '/notes/', true],
		['/dat', '/', false],
		['/srv/notes', '/notes/', false],
	])('a checkout at %s is like a site at %s: %s', (folder, home, isLikeSite) => {
		expect(toWorkplace(folder, home, ['data/claims.csv', 'index.html'])).toEqual({ folder, isLikeSite });
	});

	test('an empty folder has every page missing', () => {
		expect(verify({})).toMatchObject({
			diagnostics: [{ code: 'PAGE-MISSING' }],
			counts: { pages: 0, links: 0, fragments: 0 },
		});
	});
});

describe('the ledger', () => {
	const rye = '/recommendations/rye-2020-1/';
	const live = (text: string, version: number) =>
		`${rye}\tlive\t${version}\t${hashText(text)}\t2021-03-04\t${text}\t`;
	const moved = `${rye}\tmoved\t\t\t2022-01-01\t\t/`;
	const withdrawn = `${rye}\twithdrawn\t\t\t2022-01-01\t\tThe source took it back.`;
	const noindex = '<meta name="robots" content="noindex">';
	const refresh = '<meta http-equiv="refresh" content="0; url=/dossier/">';
	const home = 'https://example.org/dossier/';

	const codesFor = (ledger: string[], parts: Parts, expected: string[] = []) =>
		codesOf(
			verify(
				{ 'index.html': page(), 'recommendations/rye-2020-1/index.html': page({ path: rye, ...parts }) },
				{ expected: ['/', ...expected], ledger },
			),
		);

	test('is served by a page that shows every wording', () => {
		const main = '<h1>Bake <b>more</b>.</h1><p>Bake.</p>';

		expect(codesFor([live('Bake.', 1), live('Bake more.', 2)], { main }, [rye])).toEqual([]);
	});

	test('is served by a page that has it as its title, and an earlier one in quotation marks, both without the full stop', () => {
		const main = '<h1>Bake more</h1><p>Before: “Bake”.</p>';

		expect(codesFor([live('Bake.', 1), live('Bake more.', 2)], { main })).toEqual([]);
	});

	test('is served by a page that leads on from a moved address', () => {
		const main = '<h1>Moved</h1><p>Bake. <a href="/dossier/">Paths</a></p>';

		expect(codesFor([live('Bake.', 1), moved], { main, canonical: home, head: noindex + refresh })).toEqual(
			[],
		);
	});

	test('is served by a page that says why something went', () => {
		const main = '<h1>Withdrawn</h1><p>Bake. The source took it back.</p>';

		expect(codesFor([live('Bake.', 1), withdrawn], { main, head: noindex })).toEqual([]);
	});

	test('is served by a page that has a wording as its heading and quotes an earlier one', () => {
		const main = '<h1>Bake more</h1><p>Text: “Bake”.</p>';

		expect(codesFor([live('Bake.', 1), live('Bake more.', 2)], { main }, [rye])).toEqual([]);
	});

	test('is served by a page that leads on from an address that moved for a reason', () => {
		const main = '<h1>Moved</h1><p>Bake. <a href="/dossier/">Paths</a></p>';
		const ledger = [live('Bake.', 1), `${moved} Both say the same.`];

		expect(codesFor(ledger, { main, canonical: home, head: noindex + refresh })).toEqual([]);
	});

	describe('of places and files', () => {
		const line = (one: string, state: string, note: string) =>
			`${one}\t${state}\t\t\t2021-03-04\t${state === 'live' ? 'Rye' : ''}\t${note}`;
		const place = '/#c-rye';
		const file = '/feeds/rye.xml';

		test.each([
			[
				'a place that went',
				[line(place, 'live', ''), line(place, 'withdrawn', 'It was wrong.')],
				['PLACE-MISSING'],
			],
			['a file that is there no longer', [line(file, 'live', '')], ['FILE-MISSING']],
			[
				'a file that moved',
				[line(file, 'live', ''), line(file, 'moved', '/feeds/bread.xml')],
				['FILE-MISSING'],
			],
			['a file that was withdrawn', [line(file, 'live', ''), line(file, 'withdrawn', 'Nobody read it.')], []],
		])('asks for %s', (_, ledger, codes) => {
			expect(codesOf(verify({ 'index.html': page() }, { ledger }))).toEqual(codes);
		});

		test('asks for nothing of a page that went', () => {
			const files = {
				'index.html': page(),
				'topics/rye/index.html': page({
					path: '/topics/rye/',
					head: noindex,
					main: '<h1>Gone</h1><p>It was wrong.</p>',
				}),
			};
			const topic = [line('/topics/rye/', 'live', ''), line('/topics/rye/', 'withdrawn', 'It was wrong.')];

			expect(
				codesOf(
					verify(files, {
						ledger: [...topic, line('/topics/rye/#c-rye', 'live', ''), line(file, 'live', '/topics/rye/')],
					}),
				),
			).toEqual([]);
		});
	});

	const led = '<h1>Moved</h1><p>Bake. <a href="/dossier/">Paths</a></p>';
	test.each<[string, string, string[], Parts]>([
		[
			'LEDGER-UNSERVED',
			'a page without the present wording',
			[live('Bake.', 1)],
			{ main: '<h1>Knead.</h1><p>Text.</p>' },
		],
		[
			'LEDGER-UNSERVED',
			'a page without an earlier wording',
			[live('Bake.', 1), live('Bake more.', 2)],
			{ main: '<h1>Bake more.</h1><p>Text.</p>' },
		],
		[
			'LEDGER-UNSERVED',
			'a withdrawn page that keeps the reason to itself',
			[live('Bake.', 1), withdrawn],
			{ main: '<h1>Withdrawn</h1><p>Bake.</p>', head: noindex },
		],
		[
			'LEDGER-UNSERVED',
			'a moved page without a link',
			[live('Bake.', 1), moved],
			{
				main: '<h1>Moved</h1><p>Bake.</p>',
				head: noindex,
				canonical: home.replace('/dossier/', '/dossier/#x'),
			},
		],
		[
			'LEDGER-UNSERVED',
			'a moved page that makes readers wait',
			[live('Bake.', 1), moved],
			{ main: led, canonical: home, head: noindex + refresh.replace('0;', '5;') },
		],
		[
			'LEDGER-UNSERVED',
			'a moved page that leads elsewhere',
			[live('Bake.', 1), moved],
			{ main: led, canonical: home, head: noindex + refresh.replace('/dossier/', '/dossier/x/') },
		],
		[
			'CANONICAL',
			'a moved page that calls itself the lasting one',
			[live('Bake.', 1), moved],
			{ main: led, head: noindex },
		],
		[
			'ROBOTS',
			'a moved page that search engines would list',
			[live('Bake.', 1), moved],
			{ main: led, canonical: home },
		],
		[
			'ROBOTS',
			'a live page that they would not',
			[live('Bake.', 1)],
			{ main: '<h1>Bake.</h1><p>Text.</p>', head: noindex },
		],
	])('%s: refuses %s', (code, _, ledger, parts) => {
		expect(codesFor(ledger, parts)).toContain(code);
	});

	test('misses a page for any of its lines', () => {
		for (const ledger of [[live('Bake.', 1)], [live('Bake.', 1), moved], [live('Bake.', 1), withdrawn]]) {
			expect(codesOf(verify({ 'index.html': page() }, { ledger }))).toEqual(['PAGE-MISSING']);
		}
	});
});

describe('what a page may show and lead to', () => {
	const budgets = new Map([['/', { words: 4, kind: 'the home page', source: 'site.yaml' }]]);
	const budgeted = (main: string) => verify({ 'index.html': page({ main }) }, { budgets }).diagnostics;

	test('is so many words, those in folds that are closed not counted', () => {
		expect(budgeted('<h1>Paths</h1><p>One two three.</p>')).toEqual([]);
		expect(
			budgeted('<h1>Paths</h1><details><summary>More</summary><p>One two three four.</p></details>'),
		).toEqual([]);
		expect(budgeted('<h1>Paths</h1><p>One two three four.</p>')).toMatchObject([
			{ code: 'BUDGET', message: 'the home page shows 5 words, and may show 4' },
		]);
	});

	test('is the one mail address to which mistakes are reported, and no other', () => {
		expect(codesIn(`<a href="${where.report}?subject=x">x</a>`)).toEqual([]);
		expect(codesIn('<a href="mailto:other@example.org">x</a>')).toEqual(['SCHEME']);
	});
});
