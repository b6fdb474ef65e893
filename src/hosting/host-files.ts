/** The headers in the languages of hosts: `_headers` for Netlify and Cloudflare, one file each for nginx and Caddy. */

import { buildHeaderRules, buildHeaders, closed, headersOf } from './policy.ts';
import { mediaTypes, otherType } from './media-types.ts';

/**
 * The file `_headers`. Hosts join what several rules say of one path, so each path is named by one rule only.
 *
 * @param base the path of the site, such as `/` or `/dossier/`
 * @param names what stands in the root of the site: files, and folders with a slash at the end
 * @param index what stands in the folder of the search index, in the same form
 */
export function printHeadersFile(
	base: string,
	names: readonly string[],
	index: readonly string[],
	openness = closed,
): string {
	const headers = buildHeaders(openness);
	const own = Object.entries(headersOf('', openness)).filter(([name]) => !(name in headers));
	const rule = (pattern: string, entries: readonly (readonly [string, string])[]) =>
		[pattern, ...entries.map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');
	const special = (path: string) =>
		Object.entries(headersOf(path, openness)).filter(([name]) => !(name in headers));
	const toPattern = (name: string) => `${base}${name}${name.endsWith('/') ? '*' : ''}`;
	return [
		rule(`${base}*`, Object.entries(headers)),
		rule(base, own),
		...names.filter((name) => name !== 'search/').map((name) => rule(toPattern(name), special(name))),
		rule(`${base}search/`, own),
		...index.map((name) => rule(toPattern(`search/index/${name}`), special(`search/index/${name}`))),
	].join('\n');
}

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What a path of a rule begins with, as a regular expression. */
const toPattern = (paths: readonly string[]) => `^/(?:${paths.map(escape).join('|')})`;

const types = Map.groupBy(Object.entries(mediaTypes), ([, type]) => type.replace(/;.*/, ''));

/** Types whose characters are encoded in UTF-8. */
const isText = (type: string) => Object.values(mediaTypes).includes(`${type}; charset=utf-8`);

/** Everything that a server block of nginx needs besides its address, its certificates and the folder. */
export function printNginx(openness = closed): string {
	const [headerRules, headers] = [buildHeaderRules(openness), buildHeaders(openness)];
	const names = [...new Set(headerRules.flatMap(({ headers: own }) => Object.keys(own)))];
	const toVariable = (name: string) => `$${name.toLowerCase().replaceAll('-', '_')}`;
	const set = (own: Readonly<Record<string, string>>, indent: string) =>
		names.map((name) => `${indent}set ${toVariable(name)} "${own[name] ?? ''}";`);
	const [first, ...special] = headerRules;
	const encoded = [...types.keys()].filter(
		(type) => mediaTypes['html']?.startsWith(type) !== true && isText(type),
	);
	return `${[
		'# Made by `npm run host-files` from src/hosting/policy.ts. Include it in a server block that names the folder:',
		'#',
		'#   server {',
		'#       listen 443 ssl;',
		'#       server_name dossier.example;',
		'#       root /srv/site;',
		'#       include /etc/nginx/site-headers.conf;',
		'#   }',
		'',
		'index index.html;',
		'server_tokens off;',
		'# Addresses of pages end in a slash; who leaves it out is sent on.',
		'absolute_redirect off;',
		'rewrite "^(/(?:.*/)?[^/._][^/.]*)$" $1/ permanent;',
		'error_page 404 /404.html;',
		'location ~ "/_(?:headers|redirects)$|\\.(?:br|gz)$" {',
		'\treturn 404;',
		'}',
		'',
		'types {',
		...[...types].map(([type, list]) => `\t${type} ${list.map(([end]) => end).join(' ')};`),
		'}',
		`default_type ${otherType};`,
		'charset utf-8;',
		`charset_types ${encoded.join(' ')};`,
		'',
		'# Copies that `npm run compress` left beside the files are sent as they are.',
		'gzip_static on;',
		'gzip_vary on;',
		'# With the module for Brotli (Debian: libnginx-mod-http-brotli-static), take the # away:',
		'#brotli_static on;',
		'',
		...set(first.headers, ''),
		...special
			.toReversed()
			.flatMap(({ paths, headers: own }) => [`if ($uri ~ "${toPattern(paths)}") {`, ...set(own, '\t'), '}']),
		...Object.entries(headers).map(([name, value]) => `add_header ${name} "${value}" always;`),
		'# One without a value is left out.',
		...names.map((name) => `add_header ${name} ${toVariable(name)} always;`),
	].join('\n')}\n`;
}

/** A whole Caddyfile, but for the address. */
export function printCaddy(openness = closed): string {
	const [headerRules, headers] = [buildHeaderRules(openness), buildHeaders(openness)];
	return `${[
		'# Made by `npm run host-files` from src/hosting/policy.ts. Import it in the block of an address:',
		'#',
		'#   dossier.example {',
		'#       root * /srv/site',
		'#       import /etc/caddy/site-headers',
		'#   }',
		'route {',
		...Object.entries(headers).map(([name, value]) => `\theader ${name} "${value}"`),
		'\theader -Server',
		...headerRules.flatMap(({ paths, headers: own }, i) => {
			const matcher = paths.map((start) => `/${start}*`).join(' ');
			return [
				`\t@rule${i} path ${matcher}`,
				...Object.entries(own).map(([name, value]) => `\theader @rule${i} ${name} "${value}"`),
			];
		}),
		'}',
		...[...types].flatMap(([, list], i) => [
			`@type${i} path ${list.map(([end]) => `*.${end}`).join(' ')}`,
			`header @type${i} Content-Type "${list[0]?.[1]}"`,
		]),
		'@folder path_regexp ^(/(?:.*/)?[^/._][^/.]*)$',
		'redir @folder {uri}/ permanent',
		'@hidden path /_headers /_redirects *.br *.gz',
		'error @hidden 404',
		'# Files that `npm run compress` left beside the originals are sent as they are.',
		'file_server {',
		'\tprecompressed br gzip',
		'}',
		'handle_errors {',
		'\t@missing expression `{err.status_code} == 404`',
		'\trewrite @missing /404.html',
		'\theader Content-Type "text/html; charset=utf-8"',
		'\theader Cache-Control "no-cache"',
		'\tfile_server {',
		'\t\tprecompressed br gzip',
		'\t}',
		'}',
	].join('\n')}\n`;
}
