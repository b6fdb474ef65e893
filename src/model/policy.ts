/** The content security policy: one constant for every page, so that no page can be an exception. */

const directives = [
	"default-src 'none'",
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

/** What only a header may say is added there. */
export const headers: Readonly<Record<string, string>> = {
	'Content-Security-Policy': `${contentPolicy}; object-src 'none'; frame-ancestors 'none'`,
	'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
	'X-Content-Type-Options': 'nosniff',
	'X-Frame-Options': 'DENY',
	'Referrer-Policy': 'no-referrer',
	'Permissions-Policy':
		'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()',
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Cross-Origin-Resource-Policy': 'same-origin',
};
