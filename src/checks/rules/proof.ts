/** What is said of an original stands in it, as far as its fingerprint can tell, and nothing of its wording is taken over. */

import type { Entry } from '../../content/entry.ts';
import { hash } from 'node:crypto';
import { formatParagraphs } from '../../text/pinpoints.ts';
import { keepFor, listEntries, type Content } from '../../content/content.ts';
import type { Path, Diagnostic } from '../../diagnostics/diagnostic.ts';
import { isTelling } from '../proof/dossier-names.ts';
import { findTaken, findUnproven, type Prover } from '../proof/prove.ts';
import { buildProvers } from '../proof/provers.ts';
import { listWords } from '../proof/words.ts';
import { isPlain } from '../proof/names.ts';
import { quote } from '../../diagnostics/quote.ts';
import type { Briefing } from '../../content/schema/briefing.ts';
import { isOurs, listStrings } from '../../content/texts.ts';
import { broken } from './broken.ts';

export function checkProof(content: Content): Diagnostic[] {
	const provers = buildProvers(content);
	return [
		...checkFingerprints(content),
		...content.briefings.flatMap((entry) => {
			const prover = provers.find(entry.id);
			return prover === undefined
				? []
				: keepFor(content, entry)(['proof', entry.file, entry.digest, prover.key], () => [
						...checkMentions(entry, prover),
						...checkStatements(entry, prover),
					]);
		}),
		...(provers.isEmpty
			? []
			: listEntries(content).flatMap((entry) =>
					content.keep(['taken', entry.file, toKey(entry), provers.key], () =>
						[...listStrings(entry.data)]
							.filter(({ path }) => isOurs(path))
							.flatMap(({ path, text }) =>
								findTaken(text, provers).map(({ code, message, fix }) =>
									broken(entry, path, code, message, fix),
								),
							),
					),
				)),
	];
}

/** Of an entry as it reads, its count marks filled in: the same texts are kept, whatever counted them. */
const toKey = ({ digest, data }: Entry<unknown>) => hash('sha256', `${digest} ${JSON.stringify(data)}`);

/** A fingerprint belongs to a briefing and was made from the text that the briefing speaks of; where one has it, all have. */
function checkFingerprints({ briefings, fingerprints, ids, drafts }: Content): Diagnostic[] {
	const of = new Map(fingerprints.map((one) => [one.id, one]));
	const here = ids('fingerprints');
	const make = (id: string) => `run npm run check -- --original FILE ${id} --record with the article`;
	return [
		...fingerprints
			.filter(({ id }) => !ids('briefings').has(id) && !drafts('briefings').has(id))
			.map((entry) =>
				broken(entry, [], 'FINGERPRINT', 'no briefing has this id', 'take the file away, or rename it'),
			),
		...briefings.flatMap((entry) => {
			const { original } = entry.data;
			const fingerprint = of.get(entry.id);
			if (!fingerprint) {
				return here.size === 0 || here.has(entry.id)
					? []
					: [
							broken(
								entry,
								['original'],
								'FINGERPRINT',
								`fingerprints/${entry.id}.yaml is missing, so that nothing here can be proved`,
								make(entry.id),
							),
						];
			}
			const { sha256, paragraphs } = fingerprint.data;
			if (sha256 !== original.sha256) {
				const message = `fingerprints/${entry.id}.yaml was made from another text`;
				return [broken(entry, ['original', 'sha256'], 'FINGERPRINT', message, make(entry.id))];
			}
			if (paragraphs.length !== original.paragraphs) {
				const message = `the original has ${paragraphs.length} paragraphs`;
				return [
					broken(entry, ['original', 'paragraphs'], 'FINGERPRINT', message, `write ${paragraphs.length}`),
				];
			}
			return [];
		}),
	];
}

/** Each word of a spelling stands in each of its paragraphs. */
function checkMentions(entry: Entry<Briefing>, { proof, language }: Prover): Diagnostic[] {
	return entry.data.mentions.flatMap(({ spelling, paragraphs }, i) => {
		const words = listWords(spelling).filter(
			// A fingerprint holds short words only where they have a capital letter: not the "al" of "al-Waldau".
			({ folded, written }) =>
				(isTelling(folded) || (folded.length > 1 && /^\p{Lu}/u.test(written))) && !isPlain(folded, language),
		);
		const absent = paragraphs.filter((n) => words.some(({ folded }) => !proof.hasName(folded, [n])));
		if (absent.length === 0) return [];
		const message = `${quote(spelling)} does not stand in ${formatParagraphs(absent)}`;
		const fix = `spell it as the article does, or take the paragraph away; a name in lower case that came later is recorded with npm run check -- --original the-article.pdf ${entry.id} --record`;
		return [broken(entry, ['mentions', i, 'spelling'], 'NOT-THERE', message, fix)];
	});
}

/** A statement with its place, and whose names it may use although the paragraphs do not. */
interface Statement {
	readonly path: Path;
	readonly text: string | undefined;
	readonly paragraphs: readonly number[];
	readonly ours?: readonly string[];
}

function checkStatements(entry: Entry<Briefing>, prover: Prover): Diagnostic[] {
	return listStatements(entry.data).flatMap(({ path, text = '', paragraphs, ours = [] }) =>
		findUnproven({ text, paragraphs, ours }, prover).map(({ code, message, fix }) =>
			broken(entry, path, code, message, fix),
		),
	);
}

function listStatements(briefing: Briefing): Statement[] {
	const { claims, figures, recommendations, keyPoints, standing, original } = briefing;
	const whole = Array.from({ length: original.paragraphs }, (_, i) => i + 1);
	return [
		...standing.checks.map(({ statement, paragraphs }, i) => ({
			path: ['standing', 'checks', i, 'statement'],
			text: statement,
			paragraphs,
		})),
		...keyPoints.map(({ text, paragraphs }, i) => ({ path: ['keyPoints', i, 'text'], text, paragraphs })),
		...claims.map(({ text, paragraphs, about, ours = [] }, i) => ({
			path: ['claims', i, 'text'],
			text,
			paragraphs,
			ours: [
				...(ours.includes('actors') ? about.actors : []),
				...(ours.includes('places') ? about.places : []),
			],
		})),
		...figures.flatMap(({ value, printed, period, paragraphs }, i) => [
			{
				path: ['figures', i, 'value'],
				text: value === undefined ? undefined : String(value),
				paragraphs,
			},
			{ path: ['figures', i, 'printed'], text: printed, paragraphs },
			{ path: ['figures', i, 'period'], text: period, paragraphs },
		]),
		...recommendations.flatMap(({ text, short, condition, horizon, paragraphs, ours = [], ...rest }, i) => {
			const named = [
				...(ours.includes('addressees') ? rest.addressees : []),
				...(ours.includes('about') ? rest.about : []),
			];
			// What is our reading of some paragraphs still brings in nothing that the article does not have.
			const at = (part: string, said: string | undefined, by = part) => ({
				path: ['recommendations', i, part],
				text: said,
				paragraphs: ours.some((one) => one === by) ? whole : paragraphs,
				ours: named,
			});
			return [
				at('text', text),
				at('short', short, 'text'),
				at('condition', condition),
				at('horizon', horizon),
			];
		}),
	];
}
