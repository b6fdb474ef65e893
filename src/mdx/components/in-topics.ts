/** The components that a topic may hold, and no others; apart from those of digests, so that these load no styles of theirs. */

import type { ComponentsIn } from '../../checks/body/allowed-components.ts';
import Background from './Background.astro';
import Claims from './Claims.astro';
import Events from './Events.astro';
import Figures from './Figures.astro';
import Positions from './Positions.astro';
import Recommendations from './Recommendations.astro';
import Silences from './Silences.astro';
import Sources from './Sources.astro';
import Statement from './Statement.astro';

export const inTopics = {
	Statement,
	Background,
	Claims,
	Events,
	Figures,
	Positions,
	Recommendations,
	Sources,
	Silences,
} satisfies ComponentsIn<'topics'>;
