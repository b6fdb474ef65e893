/** The components that editors may use, and no others: what a digest and what a topic may hold. */

import Claims from './Claims.astro';
import Events from './Events.astro';
import Figure from './Figure.astro';
import Figures from './Figures.astro';
import Passage from './Passage.astro';
import Positions from './Positions.astro';
import Recommendation from './Recommendation.astro';
import Recommendations from './Recommendations.astro';
import Silences from './Silences.astro';
import Sources from './Sources.astro';
import Statement from './Statement.astro';
import Unclear from './Unclear.astro';

export const ofBriefings = { Passage, Recommendation, Figure, Unclear };
export const ofTopics = { Statement, Claims, Events, Figures, Positions, Recommendations, Sources, Silences };
