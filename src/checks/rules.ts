/** The rules that span the parts of a file or several files, which no shape can see. */

import type { Content } from '../content/content.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { checkBudgets } from './rules/budgets.ts';
import { checkDates, checkFuture } from './rules/dates.ts';
import { checkFigures } from './rules/figures.ts';
import { checkFound } from './rules/found.ts';
import { checkIdentity } from './rules/identity.ts';
import { checkMentioned } from './rules/mentioned.ts';
import { checkNamesakes } from './rules/namesakes.ts';
import { checkOriginals } from './rules/originals.ts';
import { checkParagraphs } from './rules/paragraphs.ts';
import { checkPlaces } from './rules/places.ts';
import { checkProof } from './rules/proof.ts';
import { checkQuestions } from './rules/questions.ts';
import { checkRecommendations } from './rules/recommendations.ts';
import { checkReferences } from './rules/references.ts';
import { checkRelations } from './rules/relations.ts';
import { checkRequired } from './rules/required.ts';
import { checkSites } from './rules/site.ts';
import { checkStates } from './rules/states.ts';
import { checkSupport } from './rules/support.ts';
import { checkReprints } from './rules/reprints.ts';
import { timed } from './timing.ts';

const rules: readonly ((content: Content) => Diagnostic[])[] = [
	checkRequired,
	checkBudgets,
	checkSites,
	checkIdentity,
	checkReferences,
	checkParagraphs,
	checkDates,
	checkRecommendations,
	checkMentioned,
	checkFigures,
	checkFound,
	checkOriginals,
	checkReprints,
	checkNamesakes,
	checkPlaces,
	checkStates,
	checkRelations,
	checkQuestions,
	checkSupport,
	checkProof,
];

/**
 * What breaks a rule, in no particular order.
 *
 * @param today without it, no day lies in the future
 */
export const checkRules = (content: Content, today?: string): Diagnostic[] => [
	...rules.flatMap((rule) => timed(rule.name, () => rule(content))),
	...(today === undefined ? [] : checkFuture(content, today)),
];
