// Stands in for a server where there is none: answers requests for files of the search index from a script that holds
// them, and makes links relative that other scripts write.
(() => {
	const { root = './', base = '/' } = document.currentScript?.dataset ?? {};
	const files = globalThis.offlineFiles ?? {};

	const decode = (text) => Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
	/** @param {string} url */
	const find = (url) => {
		const [name = ''] = /(?:search\/index|data\/memo)\/[^?#]*/.exec(url) ?? [];
		return Object.hasOwn(files, name) ? decode(files[name]) : undefined;
	};

	globalThis.fetch = async (input) => {
		const bytes = find(String(input instanceof Request ? input.url : input));
		if (!bytes) throw new TypeError('There is no such file in this copy');
		return new Response(bytes);
	};
	const mend = (link) => {
		const href = link.getAttribute('href') ?? '';
		if (!href.startsWith(base) || href.startsWith('//')) return;
		const [, name, rest] = /^([^?#]*)(.*)$/s.exec(href.slice(base.length)) ?? [];
		link.setAttribute(
			'href',
			`${root}${name}${name === '' || name.endsWith('/') ? 'index.html' : ''}${rest}`,
		);
	};
	new MutationObserver((changes) => {
		for (const { target, addedNodes, type } of changes) {
			if (type === 'attributes') mend(target);
			for (const node of addedNodes)
				if (node instanceof Element)
					for (const link of [node, ...node.querySelectorAll('a[href]')])
						if (link.matches('a[href]')) mend(link);
		}
	}).observe(document.documentElement, {
		childList: true,
		subtree: true,
		attributes: true,
		attributeFilter: ['href'],
	});
})();
