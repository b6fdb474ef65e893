/** What the memo page needs of one briefing, ready to show and to hand on, so that the browser has nothing to work out. */

import { createHash } from 'node:crypto';
import { toAddress } from '../permalinks/page-addresses.ts';
import type { Briefing } from '../dossier/briefing.ts';
import { toBibtex } from '../citations/bibtex.ts';
import { toRis } from '../citations/ris.ts';
import { toReference } from '../citations/styles.ts';
import { toSourceWork } from '../citations/cited-article.ts';
import { toRecommendationWork } from '../citations/cited-pages.ts';
import { wordingSince } from '../dossier/recommendation.ts';
import { formatDate } from '../text/dates.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { Tombstone } from '../permalinks/tombstones.ts';
import type { Citation } from '../dossier/link.ts';
import { isRecommendation } from '../dossier/relation.ts';
import { splitSlug } from '../addresses/routes.ts';
import { describeStrength } from '../dossier/strength.ts';
import { listOf } from '../text/grammar.ts';
import { byteOrderMark, toHeader, toRow } from '../exports/csv.ts';
import { buildRecommendationColumns } from '../exports/tables.ts';

export interface MemoRecord {
	readonly text: string;
	/** Its page, below the root of the host: whole only where the site lives is known. */
	readonly href: string;
	/** Whom it asks. */
	readonly to: string;
	readonly strength: string;
	readonly condition: string | undefined;
	/** Author, outlet and date. */
	readonly by: string;
	/** Briefing and paragraphs. */
	readonly source: string;
	readonly sourceHref: string;
	/** What pulls against it: other recommendations, and claims. */
	readonly against: readonly { readonly text: string; readonly source: string; readonly href: string }[];
	readonly wording: string;
	readonly bibtex: string;
	readonly ris: string;
	readonly csv: string;
}

/** A file as it is sent: its content as a text, with the SHA-256 of that in Base64. */
export interface SealedFile {
	readonly sum: string;
	readonly content: string;
}

export function seal(file: MemoFile): SealedFile {
	const content = JSON.stringify(file);
	return { sum: createHash('sha256').update(content).digest('base64'), content };
}

export interface MemoFile {
	readonly csvHeader: string;
	/** The source article. */
	readonly reference: string;
	readonly bibtex: string;
	readonly ris: string;
	/** By slug. */
	readonly records: Readonly<Record<string, MemoRecord>>;
	/** Recommendations that moved or were withdrawn, by slug: what became of each. */
	readonly gone: Readonly<Record<string, string>>;
}

/** By briefing, those that are gone included. */
export function buildMemoFiles(dossier: Dossier, gone: readonly Tombstone[]): ReadonlyMap<string, MemoFile> {
	const columns = buildRecommendationColumns(dossier);
	const csvHeader = byteOrderMark + toHeader(columns);
	const files = new Map<string, MemoFile>();
	for (const briefing of dossier.briefings) {
		const source = toSourceWork(briefing);
		files.set(briefing.id, {
			csvHeader,
			reference: toReference(source),
			bibtex: toBibtex(source.csl),
			ris: toRis(source.csl),
			records: toRecords(briefing, dossier, columns),
			gone: {},
		});
	}
	for (const [slug, words] of describeGone(gone, dossier)) {
		const [id] = splitSlug(slug);
		const file = files.get(id) ?? { csvHeader, reference: '', bibtex: '', ris: '', records: {}, gone: {} };
		files.set(id, { ...file, gone: { ...file.gone, [slug]: words } });
	}
	return files;
}

function toRecords(
	briefing: Briefing,
	dossier: Dossier,
	columns: ReturnType<typeof buildRecommendationColumns>,
) {
	const { relations } = dossier;
	const toSource = ({ briefing: { name }, runs }: Citation) =>
		`${name} ${runs.map(({ label }) => label).join(' ')}`;
	return Object.fromEntries(
		briefing.recommendations.map((recommendation): [string, MemoRecord] => {
			const { slug, text, href, addressees, modality, form, condition, source, version } = recommendation;
			const { csl } = toRecommendationWork(recommendation, briefing, dossier);
			return [
				slug,
				{
					text,
					href,
					to: listOf(addressees.map(({ name }) => name)),
					strength: describeStrength({ modality, form }),
					condition,
					by: [briefing.by, briefing.outlet, briefing.published].filter(Boolean).join(', '),
					source: toSource(source),
					sourceHref: source.runs[0]?.href ?? briefing.href,
					against: relations.pullingAgainst(recommendation).map((other) => ({
						text: isRecommendation(other) ? other.short : other.sentence,
						source: toSource(other.source),
						href: other.href,
					})),
					wording: `${version === 1 ? 'worded so' : `version ${version}, worded so`} since ${formatDate(wordingSince(recommendation, briefing))}`,
					bibtex: toBibtex(csl),
					ris: toRis(csl),
					csv: toRow(columns, { item: recommendation, briefing }),
				},
			];
		}),
	);
}

/** What became of recommendations, by slug. */
function describeGone(gone: readonly Tombstone[], { routes }: Dossier): [string, string][] {
	const folder = toAddress(routes.recommendations, routes);
	return gone.flatMap(({ address, target, reason, date }): [string, string][] => {
		const slug = address.slice(folder.length, -1);
		if (!address.startsWith(folder) || slug.includes('/')) return [];
		const since = formatDate(date);
		return [[slug, target ? `moved on ${since}: ${target.name}` : `withdrawn on ${since}: ${reason}`]];
	});
}
