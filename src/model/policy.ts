/** What every answer says of itself: the content security policy, one constant for every page, and the other headers. */

const directives = [
	"default-src 'none'",
	// WebAssembly alone, which the text search runs on; no string ever becomes code.
	"script-src 'self' 'wasm-unsafe-eval'",
	"style-src 'self'",
	"img-src 'self'",
	"font-src 'self'",
	"connect-src 'self'",
	"manifest-src 'self'",
	"worker-src 'none'",
	"base-uri 'none'",
	"form-action 'none'",
	"require-trusted-types-for 'script'",
	"trusted-types 'none'",
];

export const contentPolicy = directives.join('; ');

/** While writing alone: the development server puts styles inline, talks over a socket, and shows its own errors. */
export const writingPolicy = "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: ws:";

/** What every answer has. What only a header may say is added to the policy there. */
export const headers: Readonly<Record<string, string>> = {
	'Content-Security-Policy': `${contentPolicy}; object-src 'none'; frame-ancestors 'none'`,
	// Not for subdomains: they may belong to others, and the promise cannot be taken back for two years.
	'Strict-Transport-Security': 'max-age=63072000',
	'X-Content-Type-Options': 'nosniff',
	'X-Frame-Options': 'DENY',
	'Referrer-Policy': 'no-referrer',
	'Permissions-Policy':
		'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()',
	'Cross-Origin-Opener-Policy': 'same-origin',
};

/** What answers of one kind have besides. */
export interface HeaderRule {
	/** Beginnings of paths below the root of the site. */
	readonly paths: readonly string[];
	readonly headers: Readonly<Record<string, string>>;
}

const own = { 'Cross-Origin-Resource-Policy': 'same-origin' };

/** Asked for anew each time, sent only if changed. */
const fresh: HeaderRule['headers'] = { ...own, 'Cache-Control': 'no-cache' };

/** The last that fits holds; the first fits everything. */
export const headerRules: readonly [HeaderRule, ...HeaderRule[]] = [
	{ paths: [''], headers: fresh },
	{
		// Open to programs and pages of any site.
		paths: ['data/', 'feeds/', 'cards/'],
		headers: {
			'Access-Control-Allow-Origin': '*',
			'Cross-Origin-Resource-Policy': 'cross-origin',
			'Cache-Control': 'public, max-age=600',
		},
	},
	{
		// Another name, other bytes: these can be kept for ever.
		paths: ['_astro/', 'search/index/'],
		headers: { ...own, 'Cache-Control': 'public, max-age=31536000, immutable' },
	},
	// It says which index belongs to the pages of today.
	{ paths: ['search/index/current.json'], headers: fresh },
];

/** The headers of the answer at a path below the root of the site, such as `data/dossier.json`. */
export function headersOf(path: string): Readonly<Record<string, string>> {
	const rule = headerRules.findLast(({ paths }) => paths.some((start) => path.startsWith(start)));
	return { ...headers, ...rule?.headers };
}
