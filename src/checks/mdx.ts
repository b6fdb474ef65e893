/** Checks the texts of MDX files: what they may hold, where their links lead, where their statements stand. */

import { hash } from 'node:crypto';
import type { Root } from 'mdast';
import { checkComponents, type Use } from './body/components.ts';
import { checkCounts } from './body/counts.ts';
import { checkCoverage } from './body/coverage.ts';
import { buildDestinations, listAnchors, type Destinations } from './body/destinations.ts';
import { checkElements } from './body/elements.ts';
import { checkFootnotes } from './body/footnotes.ts';
import { checkTopicComponents } from './body/topic-components.ts';
import { checkHeadings } from './body/headings.ts';
import { checkEscapes } from '../content/hostile/escapes.ts';
import { checkDigestLength, checkSentences } from './body/length.ts';
import { findLeftovers } from './body/leftovers.ts';
import { checkLinks } from './body/links.ts';
import { checkDigestPinpoints, checkPagePinpoints, checkTopicPinpoints } from './body/pinpoints.ts';
import { parseBody } from '../content/mdx/parse.ts';
import { checkPlacement, listUnplaced } from './body/placement.ts';
import { checkBodyProof } from './body/proof.ts';
import { findStatements, type BodyStatement } from './body/statements.ts';
import { findBodyName, allowedComponents } from './body/allowed-components.ts';
import { checkBodyWording } from './body/wording.ts';
import type { TextDiagnostic } from '../diagnostics/diagnostic.ts';
import { toId } from '../content/collections.ts';
import type { Content, OnFile } from '../content/content.ts';
import { findCountMarks, type CheckValue } from '../content/counts/count-marks.ts';
import type { Lines } from '../diagnostics/lines.ts';
import { findMachinePaths } from '../content/hostile/machine-paths.ts';
import { findSecrets } from '../content/hostile/secrets.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Provers } from './proof/prove.ts';
import { buildProvers } from './proof/provers.ts';
import type { Briefing } from '../content/schema/briefing.ts';
import { broken } from './rules/broken.ts';
import { buildCheckValue } from './rules/count-marks.ts';
import { buildTally, type Tally } from '../content/counts/tally.ts';
import type { InternalLink } from '../text/internal-links.ts';
import { buildPositions } from '../diagnostics/positions.ts';

/** What texts are compared with. */
interface Context {
	readonly content: Content;
	readonly destinations: Destinations;
	readonly tally: Tally;
	readonly checkValue: CheckValue;
	readonly provers: Provers;
}

export function checkMdx(content: Content, onFile: OnFile): Diagnostic[] {
	const context = {
		content,
		destinations: buildDestinations(content),
		tally: buildTally(content),
		checkValue: buildCheckValue(content),
		provers: buildProvers(content),
	};
	return content.bodies.flatMap((lines) => {
		onFile(lines.file);
		return [
			...(isByItself(lines, context) ? checkOnce(lines, context) : checkBody(lines, context)),
			...proveOnce(lines, context),
		];
	});
}

/** Whether what is wrong with a text follows from its file and from where its links lead: so it is with digests that count nothing. */
const isByItself = ({ file, text }: Lines, { content }: Context) =>
	findBriefing(file, content) !== undefined && findCountMarks(text).length === 0;

function checkOnce(lines: Lines, context: Context): readonly Diagnostic[] {
	const { content, tally } = context;
	const { file } = lines;
	const digest = content.findBriefing(toId(file))?.digest ?? '';
	const key = ['body', file, digest, tally.language, String(content.drafting.has(file))];
	const isStill = ({ led }: Checked) =>
		led.every(([target, message]) => (context.destinations(target) ?? null) === message);
	return content.keep(
		key,
		(): Checked => {
			const led: [InternalLink, string | null][] = [];
			const destinations: Destinations = (target) => {
				const message = context.destinations(target);
				led.push([target, message ?? null]);
				return message;
			};
			return { diagnostics: checkBody(lines, { ...context, destinations }), led };
		},
		isStill,
	).diagnostics;
}

/** The proof follows from more than the check: from what is known of all sources. */
function proveOnce(lines: Lines, context: Context): readonly Diagnostic[] {
	const { content, provers } = context;
	const { file, text, before } = lines;
	const briefing = findBodyName(file) === 'briefings' ? toId(file) : '';
	const digest = content.findBriefing(briefing)?.digest ?? '';
	const own = provers.find(briefing)?.key ?? '';
	return content.keep(
		['body proof', file, hash('sha256', `${before} ${text}`), digest, own, provers.key],
		() => proveBody(lines, context),
	);
}

/** What MDX stumbled over is told by the check. */
function proveBody({ file, text, before }: Lines, { provers }: Context): Diagnostic[] {
	if (provers.isEmpty || text.trim() === '') return [];
	const { tree, diagnostics } = parseBody(text);
	if (!tree || diagnostics.length > 0) return [];
	const own = findBodyName(file) === 'briefings' ? provers.find(toId(file)) : undefined;
	return checkBodyProof(tree, own, provers).map(toProblems(file, buildPositions(text, before)));
}

const toProblems =
	(file: string, toPlace: ReturnType<typeof buildPositions>) =>
	({ offset, ...rest }: TextDiagnostic): Diagnostic => ({ file, field: 'body', ...toPlace(offset), ...rest });

interface Checked {
	readonly diagnostics: readonly Diagnostic[];
	/** Where each link led, or why it led nowhere. */
	readonly led: readonly (readonly [InternalLink, string | null])[];
}

function checkBody({ file, text, before }: Lines, context: Context): Diagnostic[] {
	const { content, destinations, checkValue } = context;
	const toDiagnostic = toProblems(file, buildPositions(text, before));
	if (text.trim() === '') {
		return [
			toDiagnostic({
				offset: 0,
				code: 'BODY',
				message: 'there is no text',
				fix: 'write it below the front matter',
			}),
		];
	}
	const { tree, diagnostics: obstacles } = parseBody(text);
	if (!tree) return obstacles.map(toDiagnostic);
	const { uses, diagnostics: misused } = checkComponents(tree, allowedComponents[findBodyName(file)]);
	const { statements, diagnostics: misplaced } = findStatements(tree, text);
	const briefing = findBriefing(file, content);
	const diagnostics = [
		...obstacles,
		...misused,
		...misplaced,
		...checkElements(tree),
		...checkHeadings(tree, findBodyName(file), briefing ? listAnchors(briefing) : []),
		...checkLinks(tree, destinations),
		...checkFootnotes(tree, text),
		...findLeftovers(tree, text),
		...findMachinePaths(text),
		...findSecrets(text),
		...checkEscapes(tree, text),
		...checkCounts(tree, text, checkValue),
	].map(toDiagnostic);
	// What MDX stumbled over may have taken marks and components with it.
	if (obstacles.length > 0) return diagnostics;
	return [
		...diagnostics,
		...checkMeaning(file, { uses, statements, tree }, content).map(toDiagnostic),
		...checkStyle(file, tree, context).map(toDiagnostic),
		...findUnplaced(file, uses, content),
	];
}

/** What a text says, as far as the gate reads it. */
interface Meaning {
	readonly uses: readonly Use[];
	readonly statements: readonly BodyStatement[];
	readonly tree: Root;
}

/** What each kind of text must say besides being sound. */
function checkMeaning(file: string, { uses, statements, tree }: Meaning, content: Content): TextDiagnostic[] {
	switch (findBodyName(file)) {
		case 'pages':
			return [...checkPagePinpoints(statements), ...checkTopicComponents(uses, content)];
		case 'topics':
			return [
				...checkTopicPinpoints(statements, content),
				...checkTopicComponents(uses, content, content.topics.find((topic) => topic.file === file)?.data),
			];
		case 'briefings': {
			const own = checkDigestPinpoints(statements, tree);
			const briefing = findBriefing(file, content);
			if (!briefing) return own;
			const uncovered = checkCoverage(statements, briefing);
			const placement = checkPlacement(uses, statements, briefing);
			// Where a mark is wrong, what stands below it only seems to be in the wrong place.
			const apart = uncovered.length > 0 ? placement.filter(({ code }) => code !== 'PLACED-AWAY') : placement;
			return [...own, ...apart, ...uncovered];
		}
	}
}

/** How a text says it; drafts are spared. */
function checkStyle(file: string, tree: Root, { content, tally }: Context): TextDiagnostic[] {
	if (content.drafting.has(file)) return [];
	const kind = findBodyName(file);
	const briefing = findBriefing(file, content);
	return [
		...checkBodyWording(tree, tally.language),
		...(kind === 'pages' ? [] : checkSentences(tree, tally)),
		...(briefing ? checkDigestLength(tree, briefing, tally) : []),
	];
}

/** The front matter above the text of a briefing; undefined for other texts, and where it is not sound. */
const findBriefing = (file: string, content: Content): Briefing | undefined =>
	findBodyName(file) === 'briefings' ? content.findBriefing(toId(file))?.data : undefined;

function findUnplaced(file: string, uses: readonly Use[], content: Content): Diagnostic[] {
	const entry = findBodyName(file) === 'briefings' ? content.findBriefing(toId(file)) : undefined;
	if (!entry) return [];
	return listUnplaced(uses, entry.data).map(({ path, tag }) =>
		broken(entry, path, 'UNPLACED', 'the text does not place this', `put ${tag} where it belongs`),
	);
}
