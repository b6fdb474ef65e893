/** What every answer says of itself: the content security policy, one constant for every page, and the other headers. */

/** What a dossier opens to other sites, and of other sites to its search page. */
export interface Openness {
	/** Origins that the search page may ask. */
	readonly origins: readonly string[];
	/** Whether pages of other sites may read the search index. */
	readonly isIndexOpen: boolean;
}

export const closed: Openness = { origins: [], isIndexOpen: false };

/** What a site.yaml opens. */
export const toOpenness = ({
	alsoSearch = [],
	searchableElsewhere = false,
}: {
	readonly alsoSearch?: readonly { readonly address: string }[] | undefined;
	readonly searchableElsewhere?: boolean | undefined;
}): Openness => ({
	origins: [...new Set(alsoSearch.map(({ address }) => new URL(address).origin))],
	isIndexOpen: searchableElsewhere,
});

const buildDirectives = (origins: readonly string[]) => [
	"default-src 'none'",
	// WebAssembly alone, which the text search runs on; no string ever becomes code.
	"script-src 'self' 'wasm-unsafe-eval'",
	"style-src 'self'",
	"img-src 'self'",
	"font-src 'self'",
	["connect-src 'self'", ...origins].join(' '),
	"manifest-src 'self'",
	"worker-src 'none'",
	"base-uri 'none'",
	"form-action 'none'",
	"require-trusted-types-for 'script'",
	"trusted-types 'none'",
];

/** The policy of a page that may ask these origins besides its own. */
export const buildPolicy = (origins: readonly string[]) => buildDirectives(origins).join('; ');

/** That of every page; the search page of a dossier that asks others has its own. */
export const contentPolicy = buildPolicy([]);

/** While writing alone: the development server puts styles inline, talks over a socket, and shows its own errors. */
export const writingPolicy = "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: ws:";

/**
 * What every answer has. What only a header may say is added to the policy there. Hosts that join what several rules say cannot send
 * one page another policy: so the header names the origins that search asks, and the page itself, but for the search page, none.
 */
export const buildHeaders = ({ origins }: Openness): Readonly<Record<string, string>> => ({
	'Content-Security-Policy': `${buildPolicy(origins)}; object-src 'none'; frame-ancestors 'none'`,
	// Not for subdomains: they may belong to others, and the promise cannot be taken back for two years.
	'Strict-Transport-Security': 'max-age=63072000',
	'X-Content-Type-Options': 'nosniff',
	'X-Frame-Options': 'DENY',
	'Referrer-Policy': 'no-referrer',
	'Permissions-Policy':
		'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()',
	'Cross-Origin-Opener-Policy': 'same-origin',
});

/** What answers of one kind have besides. */
export interface HeaderRule {
	/** Beginnings of paths below the root of the site. */
	readonly paths: readonly string[];
	readonly headers: Readonly<Record<string, string>>;
}

const own = { 'Cross-Origin-Resource-Policy': 'same-origin' };

/** Asked for anew each time, sent only if changed. */
const fresh: HeaderRule['headers'] = { ...own, 'Cache-Control': 'no-cache' };

const readable = { 'Access-Control-Allow-Origin': '*' };

/** The last that fits holds; the first fits everything. */
export const buildHeaderRules = ({ isIndexOpen }: Openness): readonly [HeaderRule, ...HeaderRule[]] => [
	{ paths: [''], headers: fresh },
	{
		// Open to programs and pages of any site.
		paths: ['data/', 'feeds/', 'cards/'],
		headers: {
			...readable,
			'Cross-Origin-Resource-Policy': 'cross-origin',
			'Cache-Control': 'public, max-age=600',
		},
	},
	{
		// Another name, other bytes: these can be kept for ever.
		paths: ['_astro/', ...(isIndexOpen ? [] : ['search/index/'])],
		headers: { ...own, 'Cache-Control': 'public, max-age=31536000, immutable' },
	},
	...(isIndexOpen
		? [
				{
					paths: ['search/index/'],
					headers: { ...own, ...readable, 'Cache-Control': 'public, max-age=31536000, immutable' },
				},
			]
		: []),
	// It says which index belongs to the pages of today.
	{ paths: ['search/index/current.json'], headers: isIndexOpen ? { ...fresh, ...readable } : fresh },
];

/** The headers of the answer at a path below the root of the site, such as `data/dossier.json`. */
export function headersOf(path: string, openness = closed): Readonly<Record<string, string>> {
	const rule = buildHeaderRules(openness).findLast(({ paths }) =>
		paths.some((start) => path.startsWith(start)),
	);
	return { ...buildHeaders(openness), ...rule?.headers };
}
