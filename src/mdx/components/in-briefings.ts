/** The components that a digest may hold, and no others. */

import Figure from './Figure.astro';
import Passage from './Passage.astro';
import Recommendation from './Recommendation.astro';
import Unclear from './Unclear.astro';

export const inBriefings = { Passage, Recommendation, Figure, Unclear };
