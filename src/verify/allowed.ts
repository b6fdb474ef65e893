/** What pages may be made of. Whatever is not listed is refused, so that a new danger needs no new rule. */

const words = (list: string) => new Set(list.trim().split(/\s+/));

const globals = words('id class lang dir title hidden popover role translate tabindex');

/** Elements of HTML with the attributes that only they have. */
const html = new Map(
	Object.entries({
		html: '',
		head: '',
		body: '',
		meta: 'charset name content http-equiv property',
		link: 'rel href type sizes hreflang',
		script: 'type src',
		a: 'href rel hreflang type download',
		time: 'datetime',
		data: 'value',
		ol: 'start reversed',
		li: 'value',
		th: 'scope colspan rowspan abbr headers',
		td: 'colspan rowspan headers',
		col: 'span',
		colgroup: 'span',
		details: 'open name',
		form: 'method action autocomplete novalidate',
		label: 'for',
		input:
			'type name value placeholder autocomplete autocapitalize autocorrect spellcheck enterkeyhint inputmode maxlength size checked disabled required',
		select: 'name size disabled',
		option: 'value selected disabled label',
		optgroup: 'label disabled',
		button: 'type name value disabled popovertarget popovertargetaction',
		output: 'for name',
		progress: 'value max',
		meter: 'value min max low high optimum',
	}).map(([name, attributes]) => [name, words(attributes)] as const),
);

for (const name of words(`
	title main header footer nav section article aside div search h1 h2 h3 h4 h5 h6 hgroup p ul dl dt dd menu
	blockquote figure figcaption hr pre table caption thead tbody tfoot tr summary fieldset legend
	span b i em strong small s del ins sub sup cite q code kbd samp var abbr dfn mark bdi bdo br wbr ruby rt rp
`)) {
	html.set(name, new Set());
}

const svg = words(
	'svg g path circle ellipse rect line polyline polygon text tspan title desc defs symbol use clipPath marker a',
);
const svgAttributes = words(`
	xmlns viewBox preserveAspectRatio width height x y x1 y1 x2 y2 cx cy r rx ry d points dx dy rotate href transform
	transform-origin pathLength focusable fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-dasharray
	stroke-dashoffset stroke-linecap stroke-linejoin vector-effect opacity clip-path clip-rule clipPathUnits
	text-anchor dominant-baseline font-size font-weight font-family marker-start marker-mid marker-end
	markerWidth markerHeight markerUnits refX refY orient rel
`);

/** `namespace` as the parser names it. */
export const isElementAllowed = (name: string, namespace: 'html' | 'svg' | 'other') =>
	namespace === 'html' ? html.has(name) : namespace === 'svg' && svg.has(name);

export const isAttributeAllowed = (attribute: string, element: string, namespace: 'html' | 'svg' | 'other') =>
	globals.has(attribute) ||
	/^(?:aria|data)-[a-z0-9-]+$/.test(attribute) ||
	(namespace === 'svg' ? svgAttributes.has(attribute) : html.get(element)?.has(attribute) === true);

/** Attributes whose value is an address. */
export const addressAttributes = words('href src action');

/** Attributes whose value names ids of the same page. */
export const idAttributes = words(
	'for headers popovertarget aria-labelledby aria-describedby aria-controls aria-owns aria-details aria-errormessage aria-activedescendant',
);

/** Scripts that hold data and never run. */
export const dataTypes = words('application/ld+json application/json');

/** What kinds of file a site has. `pf_…` and `pagefind` belong to the search index. */
export const isFileAllowed = (name: string) =>
	/^(?:_headers|_redirects|[A-Za-z0-9_][A-Za-z0-9._@-]*\.(?:html|css|js|json|svg|png|webp|ico|woff2|txt|xml|csv|bib|ris|jsonl|argdown|cff|webmanifest|pdf|pagefind|pf_meta|pf_index|pf_fragment|pf_filter))$/.test(
		name,
	);

/** Files whose bytes are text. */
export const isText = (name: string) =>
	/(?:^_headers|^_redirects|\.(?:html|css|js|json|svg|txt|xml|csv|bib|ris|jsonl|argdown|cff|webmanifest))$/.test(
		name,
	);
