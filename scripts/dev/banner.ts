/** In the page, while writing: what is wrong with the content, and what the page is not yet. Built sites have none of it. */

import { place } from './channel.ts';
import type { Writing } from './writing.ts';

const banner = document.createElement('aside');
banner.id = 'writing';
banner.setAttribute('aria-label', 'While writing');
banner.style.cssText =
	'position:sticky;top:0;z-index:99;max-height:45vh;overflow:auto;font:14px/1.45 ui-monospace,monospace;background:#5b1010;color:#fff;';

function add(text: string, color: string): void {
	const line = document.createElement('p');
	line.textContent = text;
	line.style.cssText = `margin:0;padding:6px 16px;background:${color};border-top:1px solid #fff3;`;
	banner.append(line);
}

function show({ diagnostics, drafts, unrecorded }: Writing): void {
	banner.replaceChildren();
	const here = location.pathname;
	if (drafts.includes(here))
		add('This is a draft (draft: true): it is shown here and never built.', '#1d3f5e');
	else if (unrecorded.includes(here))
		add(
			'This address is not recorded yet, so it is no promise: npm run publish-addresses records it.',
			'#1d3f5e',
		);
	if (diagnostics.length > 0)
		add(diagnostics.length === 1 ? '1 problem' : `${diagnostics.length} problems`, '#7d1414');
	for (const diagnostic of diagnostics) add(diagnostic, '#5b1010');
	if (banner.childElementCount > 0) document.body.prepend(banner);
	else banner.remove();
}

/** A page is loaded anew whenever the content has changed. */
show(await (await fetch(place)).json());
