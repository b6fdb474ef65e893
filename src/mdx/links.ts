/** Makes MDX links lead where their targets stand. */

import type { Root } from 'mdast';
import { resolveLinks } from '../dossier/digest.ts';
import type { Routes } from '../addresses/routes.ts';

/** A remark plugin. */
export const remarkInternalLinks = (routes: Routes) => (tree: Root) => resolveLinks(tree, routes);
