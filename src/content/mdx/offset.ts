/** Where a node begins and ends in its text. */

import type { Node } from 'unist';

export const offsetOf = ({ position }: Node) => position?.start.offset ?? 0;

/** Unknown beside an address that the parser made a link of. */
export const endOf = ({ position }: Node) => position?.end.offset;
