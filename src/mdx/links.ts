/** Makes MDX links lead where their targets stand. */

import type { Root } from 'mdast';
import { resolveLinks } from '../model/digest.ts';
import type { Routes } from '../model/routes.ts';

/** A remark plugin. */
export const remarkTargets = (routes: Routes) => (tree: Root) => resolveLinks(tree, routes);
