/** The components that a page about the site may hold. */

import Statement from './Statement.astro';
import Strengths from './Strengths.astro';

export const inPages = { Statement, Strengths };
