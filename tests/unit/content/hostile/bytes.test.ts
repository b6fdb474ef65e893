import fc from 'fast-check';
import { toHtml } from 'hast-util-to-html';
import { toHast } from 'mdast-util-to-hast';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { expect, test } from 'vitest';
import { parseBody } from '../../../../src/content/mdx/parse.ts';
import { codes } from '../../../../src/diagnostics/codes.ts';
import { readListing } from '../../../../src/checks/gate.ts';
import { sound, textOf, toEntry } from '../dossier.ts';

/** MUTATIONS=10000 tries ten times as many as usual. */
const tries = Number(process.env['MUTATIONS'] ?? 1000);
const files = sound.filter(({ kind }) => kind === 'file');

/** What means something to YAML, Markdown or MDX. */
// prettier-ignore
const token = fc.constantFrom(
	...'\n \t - : # " \' [ ] { } < > & * ! | % @ ` \\ ^ ~ _ $ = / 0 ¶ – , . ? + ( ) ; é \r \0 \u202E \u200B о \uFEFF'.split(
		' ',
	),
	...[
		' ',
		'\n\n',
		'\n---\n',
		'\n...\n',
		'\n- ',
		'\n> ',
		'\n## ',
		'\n    ',
		'```\n',
		'~~',
		'**',
		'[¶3]',
		'[ours]',
		'[^a]',
		'[^a]: ',
		'\nimport ',
		'\nexport ',
	],
	...[
		'<Figure id="x" />',
		'<Claims />',
		'</',
		'<!--',
		'-->',
		'<script>',
		'<svg onload="x">',
		'{x}',
		'{/*',
		'<b>',
		'<b/>',
		'&#x202e;',
		'&lt;',
		'[a](javascript:x)',
		'[a](https://a.example)',
		'![a](b)',
		'www.a.example',
		'- [ ] a',
		'| a |\n| - |\n',
		'__proto__: ',
		'&x ',
		'*x',
		'!!str ',
		'<<: ',
		'\\u202e',
		'true',
		'null',
		'1e999',
	],
);
const bytes = fc.oneof(
	{ weight: 6, arbitrary: token.map((text) => [...new TextEncoder().encode(text)]) },
	{ weight: 1, arbitrary: fc.array(fc.nat(255), { minLength: 1, maxLength: 3 }) },
);

/** What a slip of the hand, a bad disk or an ill will does: bytes put in, taken away, repeated. */
const slip = fc.record({
	// Anywhere with the same chance; fast-check likes extremes.
	at: fc.noBias(fc.nat(99_999)).map((n) => n / 100_000),
	remove: fc.oneof(
		{ weight: 6, arbitrary: fc.constant(0) },
		{ weight: 2, arbitrary: fc.nat(3) },
		fc.nat(200),
	),
	insert: bytes,
	times: fc.oneof({ weight: 8, arbitrary: fc.constant(1) }, fc.nat(400)),
});
const slips = fc.array(slip, { minLength: 1, maxLength: 3 });

type Slip = typeof slip extends fc.Arbitrary<infer One> ? One : never;

function mutate(text: Uint8Array, { at, remove, insert, times }: Slip): Uint8Array {
	const start = Math.floor(at * text.length);
	const added = Array.from({ length: times }, () => insert).flat();
	return Uint8Array.from([...text.subarray(0, start), ...added, ...text.subarray(start + remove)]);
}

test(`no change to the bytes of a file crashes or hangs the gate (${tries} tries)`, () => {
	fc.assert(
		fc.property(fc.constantFrom(...files), slips, ({ file, bytes: text }, all) => {
			const mutated = all.reduce(mutate, text);
			const { diagnostics } = readListing([toEntry(file, mutated)]);

			const lines = new TextDecoder().decode(mutated).split(/\r\n?|\n/).length;
			for (const { code, line, column, message, fix } of diagnostics) {
				expect(codes).toHaveProperty(code);
				expect(line).toBeLessThanOrEqual(lines);
				expect(Math.min(line, column, message.length, fix.length)).toBeGreaterThan(0);
			}
		}),
		{ numRuns: tries },
	);
});

const elements = new Set(
	'p h2 h3 h4 h5 h6 em strong del code pre br hr blockquote ul ol li a sup section table thead tbody tr th td div'.split(
		' ',
	),
);
const attributes = new Set(
	'href title class id align start colspan dir data-footnote-ref data-footnotes data-footnote-backref aria-describedby aria-label'.split(
		' ',
	),
);

/** What must not stand in a page. */
function* listStrangers(node: DefaultTreeAdapterTypes.Node): Generator<string> {
	if ('tagName' in node) {
		if (!elements.has(node.tagName)) yield node.tagName;
		for (const { name, value } of node.attrs) {
			if (!attributes.has(name)) yield name;
			if (
				name === 'href' &&
				!/^(https:\/\/[a-z]|#user-content-|[a-z]+:[a-z0-9-]+(#[A-Za-z0-9-]+)?$)/.test(value)
			)
				yield value;
		}
	}
	if ('childNodes' in node) for (const child of node.childNodes) yield* listStrangers(child);
}

test('whatever text is accepted makes harmless HTML', () => {
	const texts = ['pages/about.mdx', 'pages/method.mdx', 'pages/privacy.mdx'];
	let accepted = 0;
	fc.assert(
		fc.property(fc.constantFrom(...texts), slips, (file, all) => {
			const mutated = all.reduce(mutate, new TextEncoder().encode(textOf(file)));
			const { sources, diagnostics } = readListing([toEntry(file, mutated)]);
			const body = sources.pages[0]?.body;
			// Alone, the file has no targets to lead to.
			if (
				body === undefined ||
				diagnostics.some((diagnostic) => diagnostic.file === file && diagnostic.code !== 'TARGET')
			)
				return;
			accepted++;
			const { tree } = parseBody(body);
			const html = tree ? toHtml(toHast(tree)) : '<missing>';
			expect([...listStrangers(parseFragment(html))]).toEqual([]);
		}),
		{ numRuns: tries },
	);
	expect(accepted).toBeGreaterThan(tries / 10);
});
