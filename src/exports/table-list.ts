/** Every table of the dossier, each in CSV and in JSON with the same columns. */

import type { Dossier } from '../dossier/dossier.ts';
import { count } from '../text/grammar.ts';
import {
	buildBackgroundColumns,
	buildPositionColumns,
	buildQuestionColumns,
	buildRelationColumns,
	buildSilenceColumns,
	listBackgroundRows,
	listPositionRows,
} from './comparison-tables.ts';
import { toCsv, toRecords, type Column } from './csv.ts';
import {
	buildActorColumns,
	buildCorrectionColumns,
	buildEventColumns,
	buildNameColumns,
	buildPlaceColumns,
	buildThemeColumns,
	listNameRecords,
} from './register-tables.ts';
import { buildCheckColumns, buildSourceColumns } from './source-tables.ts';
import { buildClaimColumns, buildFigureColumns, buildRecommendationColumns, toTableRows } from './tables.ts';

/** A table whose rows are printed already, or will be. */
export interface Table {
	readonly name: string;
	readonly description: string;
	/** How many rows it has, in words. */
	readonly holds: string;
	readonly columns: readonly Pick<Column<unknown>, 'name' | 'meaning' | 'type'>[];
	readonly toCsv: () => string;
	readonly toRecords: () => readonly Readonly<Record<string, unknown>>[];
}

export function listTables(dossier: Dossier): Table[] {
	const table = <Row>(
		name: string,
		description: string,
		one: string,
		rows: readonly Row[],
		columns: readonly Column<Row>[],
	): Table => ({
		name,
		description,
		holds: count(rows.length, one),
		columns: columns.map(({ name, meaning, type }) => ({ name, meaning, ...(type ? { type } : {}) })),
		toCsv: () => toCsv(columns, rows),
		toRecords: () => toRecords(columns, rows),
	});
	return [
		table(
			'sources',
			'Every source article: what it is and how far to trust it.',
			'article',
			dossier.briefings,
			buildSourceColumns(dossier),
		),
		table(
			'recommendations',
			'Every recommendation with its source.',
			'recommendation',
			toTableRows(dossier, (briefing) => briefing.recommendations),
			buildRecommendationColumns(dossier),
		),
		table(
			'claims',
			'Every claim with its source.',
			'claim',
			toTableRows(dossier, (briefing) => briefing.claims),
			buildClaimColumns(dossier),
		),
		table(
			'figures',
			'Every figure with its source.',
			'figure',
			toTableRows(dossier, (briefing) => briefing.figures),
			buildFigureColumns(dossier),
		),
		table(
			'checks',
			'Statements of the articles that were looked up elsewhere, with what came of it.',
			'check',
			toTableRows(dossier, (briefing) => briefing.standing.checks),
			buildCheckColumns(),
		),
		table(
			'questions',
			'What sources answer differently.',
			'question',
			dossier.questions,
			buildQuestionColumns(dossier),
		),
		table(
			'positions',
			'What each source answers, or that it says nothing.',
			'position',
			listPositionRows(dossier),
			buildPositionColumns(dossier),
		),
		table(
			'relations',
			'How recommendations stand to one another, and what claims say for or against them.',
			'relation',
			dossier.relations.all,
			buildRelationColumns(dossier),
		),
		table(
			'events',
			'What sources speak of as having happened.',
			'event',
			dossier.events,
			buildEventColumns(dossier),
		),
		table('actors', 'Whom sources speak of.', 'actor', dossier.actors, buildActorColumns(dossier)),
		table('places', 'Where.', 'place', dossier.places, buildPlaceColumns(dossier)),
		table(
			'names',
			'Every name and spelling of actors and places.',
			'name',
			listNameRecords(dossier),
			buildNameColumns(),
		),
		table('themes', 'On what.', 'theme', dossier.themes, buildThemeColumns(dossier)),
		table(
			'silences',
			'What one would expect and no source mentions.',
			'silence',
			dossier.silences,
			buildSilenceColumns(dossier),
		),
		table(
			'background',
			'What a newcomer must know and no source says, with where it was found.',
			'statement',
			listBackgroundRows(dossier),
			buildBackgroundColumns(),
		),
		table(
			'corrections',
			'What was wrong and is mended.',
			'correction',
			dossier.corrections,
			buildCorrectionColumns(dossier),
		),
	];
}
