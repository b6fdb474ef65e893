/** The components that a page about the site may hold. */

import type { ComponentsIn } from '../../checks/body/allowed-components.ts';
import Statement from './Statement.astro';
import Strengths from './Strengths.astro';

export const inPages = { Statement, Strengths } satisfies ComponentsIn<'pages'>;
