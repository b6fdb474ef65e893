/** The sections of a text, as links for its contents. */

import type { MarkdownHeading } from 'astro';
import { toSectionId } from '../../mdx/sections.ts';
import type { Link } from '../../model/navigation.ts';

export const toSections = (headings: readonly MarkdownHeading[]): Link[] =>
	headings
		.filter(({ depth }) => depth === 2)
		.map(({ text }) => ({ name: text, href: `#${toSectionId(text)}` }));
