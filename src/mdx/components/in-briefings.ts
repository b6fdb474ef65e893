/** The components that a digest may hold, and no others. */

import type { ComponentsIn } from '../../checks/body/allowed-components.ts';
import Figure from './Figure.astro';
import Passage from './Passage.astro';
import Recommendation from './Recommendation.astro';
import Unclear from './Unclear.astro';

export const inBriefings = { Passage, Recommendation, Figure, Unclear } satisfies ComponentsIn<'briefings'>;
