/** Where a node begins in its text. */

import type { Node } from 'unist';

export const offsetOf = ({ position }: Node) => position?.start.offset ?? 0;
