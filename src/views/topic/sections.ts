/** The sections of a text, as links for its contents. */

import type { MarkdownHeading } from 'astro';
import type { Link } from '../../site/navigation.ts';
import { toSectionId } from '../../content/mdx/sections.ts';

export const toSections = (headings: readonly MarkdownHeading[]): Link[] =>
	headings
		.filter(({ depth }) => depth === 2)
		.map(({ text }) => ({ name: text, href: `#${toSectionId(text)}` }));
