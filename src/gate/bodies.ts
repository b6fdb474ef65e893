/** Checks the texts of MDX files: what they may hold, where their links lead, where their statements stand. */

import { checkComponents, type Use } from './body/components.ts';
import { checkCoverage } from './body/coverage.ts';
import { buildDestinations, type Destinations } from './body/destinations.ts';
import { checkElements } from './body/elements.ts';
import { checkFootnotes } from './body/footnotes.ts';
import { checkGatherings } from './body/gatherings.ts';
import { checkHeadings } from './body/headings.ts';
import { findHidden } from './body/hidden.ts';
import { checkLinks } from './body/links.ts';
import { checkDigestMarks, checkPageMarks, checkTopicMarks } from './body/marks.ts';
import { parseBody } from './body/parse.ts';
import { checkPlacement } from './body/placement.ts';
import { findStatements, type Statement } from './body/statements.ts';
import { findBodyName, vocabularies } from './body/vocabulary.ts';
import type { Flaw } from './characters.ts';
import type { Content, OnFile } from './content.ts';
import type { Lines } from './lines.ts';
import type { Problem } from './problem.ts';
import { broken } from './rules/broken.ts';
import { buildPlaces } from './text-places.ts';

export function checkBodies(content: Content, onFile: OnFile): Problem[] {
	const destinations = buildDestinations(content);
	return content.bodies.flatMap((lines) => {
		onFile(lines.file);
		return checkBody(lines, content, destinations);
	});
}

function checkBody({ file, text, before }: Lines, content: Content, destinations: Destinations): Problem[] {
	const toPlace = buildPlaces(text, before);
	const toProblem = ({ offset, ...rest }: Flaw): Problem => ({ file, field: 'body', ...toPlace(offset), ...rest });
	if (text.trim() === '') return [toProblem({ offset: 0, code: 'BODY', message: 'there is no text', fix: 'write it below the front matter' })];

	const { tree, flaws } = parseBody(text);
	if (!tree) return flaws.map(toProblem);
	const { uses, flaws: misused } = checkComponents(tree, vocabularies[findBodyName(file)]);
	const { statements, flaws: misplaced } = findStatements(tree, text);
	const found = [
		...flaws,
		...misused,
		...misplaced,
		...checkElements(tree),
		...checkHeadings(tree),
		...checkLinks(tree, destinations),
		...checkFootnotes(tree, text),
		...findHidden(tree, text),
	].map(toProblem);
	// What MDX stumbled over may have taken marks and components with it.
	return flaws.length > 0 ? found : [...found, ...checkMeaning(file, content, uses, statements, toProblem)];
}

/** What each kind of text must say besides being sound. */
function checkMeaning(
	file: string,
	content: Content,
	uses: readonly Use[],
	statements: readonly Statement[],
	toProblem: (flaw: Flaw) => Problem,
): Problem[] {
	switch (findBodyName(file)) {
		case 'pages':
			return checkPageMarks(statements).map(toProblem);
		case 'topics':
			return [...checkTopicMarks(statements, content), ...checkGatherings(uses, content)].map(toProblem);
		case 'briefings': {
			const own = checkDigestMarks(statements).map(toProblem);
			const entry = content.briefings.find((briefing) => briefing.file === file);
			if (!entry) return own;
			const { flaws, unplaced } = checkPlacement(uses, entry.data);
			return [
				...own,
				...[...flaws, ...checkCoverage(statements, entry.data)].map(toProblem),
				...unplaced.map(({ path, tag }) => broken(entry, path, 'UNPLACED', 'the text does not place this', `put ${tag} where it belongs`)),
			];
		}
	}
}
