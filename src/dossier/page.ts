/** A text of the site about itself. */

import type { Section } from '../content/mdx/sections.ts';
import type { Ref } from './link.ts';

export interface Page extends Ref {
	readonly lead: string;
	readonly sections: readonly Section[];
}
