/** Where a node begins and ends in its text. */

import type { Node } from 'unist';

export const offsetOf = ({ position }: Node) => position?.start.offset ?? 0;

export const endOf = ({ position }: Node) => position?.end.offset ?? 0;
