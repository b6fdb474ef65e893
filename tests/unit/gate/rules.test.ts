import { test } from 'vitest';
import {
	edited,
	editedTogether,
	expectCase,
	expectProblems,
	textOf,
	toEntry,
	withFile,
	type Case,
} from './dossier.ts';

const rye = 'briefings/rye-2020.mdx';
const mill = 'briefings/mill-2021.mdx';
const fire = 'events/mill-fire.yaml';
const keep = 'questions/does-rye-keep.yaml';
const topic = 'topics/rye.mdx';
const bakers = 'actors/bakers.yaml';
const riverton = 'places/riverton.yaml';
const links = 'relations.yaml';

// prettier-ignore
const cases: readonly Case[] = [
	['an unknown actor in a mention', rye, '{ actor: millers,', '{ actor: miller,', ['44 mentions[2].actor UNKNOWN-ID']],
	['an unknown place in a mention', rye, '{ place: riverton,', '{ place: rivertown,', ['45 mentions[3].place UNKNOWN-ID']],
	['an unknown actor in a claim', rye, 'about: { actors: [bakers], themes', 'about: { actors: [eaters], themes', ['51 claims[0].about.actors[0] UNKNOWN-ID']],
	['an unknown theme in a claim', rye, 'themes: [crumb], places: [riverton]', 'themes: [crust], places: [riverton]', ['51 claims[0].about.themes[0] UNKNOWN-ID']],
	['an unknown place in a claim', rye, 'places: [rye-valley]', 'places: [valley]', ['70 claims[3].about.places[0] UNKNOWN-ID']],
	['an unknown addressee', rye, 'addressees: [bakers]', 'addressees: [baker]', ['99 recommendations[0].addressees[0] UNKNOWN-ID']],
	['an unknown actor that a recommendation concerns', rye, 'about: [bakers]', 'about: [bakery]', ['112 recommendations[1].about[0] UNKNOWN-ID']],
	['an unknown theme of a recommendation', rye, 'themes: [crumb]\n    instrument', 'themes: [crumbs]\n    instrument', ['101 recommendations[0].themes[0] UNKNOWN-ID']],
	['an unknown instrument', rye, 'instrument: training', 'instrument: trainings', ['102 recommendations[0].instrument UNKNOWN-ID']],
	['nobody named in a list of actors', rye, 'about: [bakers]', 'about: [nobody-named]', ['112 recommendations[1].about[0] UNKNOWN-ID']],
	['nobody named beside somebody', rye, '[nobody-named]', '[nobody-named, bakers]', ['124 recommendations[2].addressees[0] INCOMPLETE']],
	['an unknown briefing of the same text', rye, '  wordings:', '  sameTextAs: rye-2021\n  wordings:', ['34 standing.sameTextAs UNKNOWN-ID']],
	['a briefing that is the same text as itself', rye, '  wordings:', '  sameTextAs: rye-2020\n  wordings:', ['34 standing.sameTextAs SELF']],
	['an unknown briefing in a reference', bakers, 'briefing: mill-2021', 'briefing: mill-2020', ['7 references[1].briefing UNKNOWN-ID']],
	['an unknown actor to be told apart', bakers, 'actor: millers', 'actor: mills', ['12 notToBeConfusedWith[0].actor UNKNOWN-ID']],
	['an unknown place around a place', riverton, 'partOf: rye-valley', 'partOf: ryevalley', ['7 partOf UNKNOWN-ID']],
	['an unknown place of an event', fire, 'places: [riverton]', 'places: [river]', ['4 places[0] UNKNOWN-ID']],
	['an unknown actor of an event', fire, 'actors: [millers]', 'actors: [firemen]', ['5 actors[0] UNKNOWN-ID']],
	['an unknown theme of an event', fire, 'themes: [price]', 'themes: [fire]', ['6 themes[0] UNKNOWN-ID']],
	['an unknown briefing that reports an event', fire, 'briefing: mill-2021', 'briefing: mill', ['8 reportedBy[0].briefing UNKNOWN-ID']],
	['an unknown theme of a question', keep, 'themes: [crumb]', 'themes: [crumbs]', ['6 about.themes[0] UNKNOWN-ID']],
	['an unknown briefing in a position', keep, 'briefing: rye-2020', 'briefing: rye', ['8 positions[0].briefing UNKNOWN-ID']],
	['an unknown place of a topic', topic, 'places: [rye-valley]', 'places: [valley]', ['6 about.places[0] UNKNOWN-ID']],
	['a theme named twice in a list', rye, 'themes: [crumb, price]', 'themes: [crumb, crumb]', ['126 recommendations[2].themes[1] TWICE']],
	['two claims with one id', rye, 'id: millers-hoard', 'id: rye-returns', [`${mill}:81 body TARGET`, '53 claims[1].id TWICE']],
	['two figures with one id', rye, 'id: price-2019\n    quantity', 'id: loaves-2019\n    quantity', ['84 figures[1].id TWICE', '143 body UNKNOWN-ID', 'pages/method.mdx:11 body TARGET']],
	['two recommendations with one number', rye, '- id: 3', '- id: 2', ['120 recommendations[2].id TWICE', '162 body UNKNOWN-ID']],
	['two instruments with one id', 'site.yaml', 'id: inspection', 'id: training', [`${rye}:127 recommendations[2].instrument UNKNOWN-ID`, '13 instruments[2].id TWICE']],
	['a paragraph left out twice', rye, '{ paragraphs: [9], role', '{ paragraphs: [1, 9], role', ['22 original.leftOut[1].paragraphs[0] TWICE']],
	['a mention given twice', rye, '{ place: riverton, spelling: Riverton, paragraphs: [1, 2, 9] }', '{ actor: bakers, spelling: the bakers, paragraphs: [5] }', ['45 mentions[3] TWICE']],
	['two topics in one place of the navigation', topic, 'order: 1', 'order: 2', ['5 order TWICE']],
	['a name given twice', bakers, '{ name: Bäcker, language: de }', '{ name: the bakers }', ['10 names[1].name TWICE']],
	['a claim on a paragraph beyond the end', rye, 'paragraphs: [5, 6]', 'paragraphs: [5, 10]', ['64 claims[2].paragraphs PARAGRAPH']],
	['a claim on a headline', rye, 'paragraphs: [5, 6]', 'paragraphs: [1, 6]', ['64 claims[2].paragraphs LEFT-OUT']],
	['a key point on a headline', rye, 'Riverton., paragraphs: [2]', 'Riverton., paragraphs: [1]', ['38 keyPoints[0].paragraphs LEFT-OUT']],
	['a figure on a biography', rye, 'paragraphs: [3]\n    note', 'paragraphs: [9]\n    note', ['82 figures[0].paragraphs LEFT-OUT']],
	['a recommendation on a biography', rye, 'paragraphs: [8]\n    ours', 'paragraphs: [9]\n    ours', ['128 recommendations[2].paragraphs LEFT-OUT']],
	['a mention beyond the end', rye, 'paragraphs: [1, 2, 9]', 'paragraphs: [1, 2, 10]', ['45 mentions[3].paragraphs PARAGRAPH']],
	['a left-out paragraph beyond the end', rye, '{ paragraphs: [9], role', '{ paragraphs: [9, 10], role', ['22 original.leftOut[1].paragraphs PARAGRAPH']],
	['a vantage point beyond the end', rye, 'paragraphs: [2, 9]', 'paragraphs: [2, 19]', ['24 standing.vantage.paragraphs PARAGRAPH']],
	['a named source beyond the end', rye, 'price of rye, paragraphs: [4]', 'price of rye, paragraphs: [40]', ['26 standing.namedSources[0].paragraphs PARAGRAPH']],
	['a caution beyond the end', rye, 'paragraphs: [2, 3, 4] }', 'paragraphs: [2, 3, 14] }', ['29 standing.cautions[1].paragraphs PARAGRAPH']],
	['an actor said to stand beyond the end', bakers, 'paragraphs: [2] }', 'paragraphs: [5] }', ['7 references[1].paragraphs PARAGRAPH']],
	['an event reported in a headline', 'events/first-rye.yaml', 'paragraphs: [2, 8]', 'paragraphs: [1, 8]', ['8 reportedBy[0].paragraphs LEFT-OUT']],
	['a position beyond the end', keep, 'paragraphs: [1]', 'paragraphs: [1, 5]', ['9 positions[1].paragraphs PARAGRAPH']],
	['a position on which nothing stands', mill, 'paragraphs: [1]\n  - id: bakers-buy-early', 'paragraphs: [2]\n  - id: bakers-buy-early', [`${keep}:9 positions[1].paragraphs UNSUPPORTED`]],
	['a revision before the first day', rye, 'revised: "2024-06-15"', 'revised: "2024-04-30"', ['5 revised ORDER', '5 revised ORDER']],
	['a range of days that runs backwards', mill, 'notAfter: "2021-12-31"', 'notAfter: "2019-12-31"', ['8 bibliography.published.notAfter ORDER']],
	['an article published after its digest', rye, 'published: { date: "2020-03-04"', 'published: { date: "2024-06"', ['4 added ORDER']],
	['an article published after its digest at the earliest', mill, 'notBefore: "2020-03-04", notAfter: "2021-12-31"', 'notBefore: "2025-03-04"', ['4 added ORDER']],
	['a change after the last revision', rye, 'changed: "2024-06-15"', 'changed: "2024-06-16"', ['5 revised ORDER']],
	['a change without a revision', rye, 'revised: "2024-06-15"\n', '', ['105 recommendations[0].earlier[0].changed INCOMPLETE']],
	['a change before the first day', rye, 'changed: "2024-06-15"', 'changed: "2024-04-15"', ['106 recommendations[0].earlier[0].changed ORDER']],
	['a name that ends before it begins', 'actors/ministry-of-food.yaml', 'from: "2010"', 'from: "2010", until: "2009"', ['8 names[0].until ORDER']],
	['a version without its earlier wordings', rye, 'ours: [addressees, modality]\n    version: 1', 'ours: [addressees, modality]\n    version: 2', ['130 recommendations[2].version VERSION']],
	['an earlier wording without a new version', rye, 'version: 2', 'version: 1', ['104 recommendations[0].version VERSION']],
	['an earlier wording with the wrong number', rye, '{ version: 1,', '{ version: 2,', ['106 recommendations[0].earlier[0].version VERSION']],
	['an earlier wording that changed nothing', rye, 'text: Bake rye bread slowly.,', 'text: Bake rye bread slowly and sell it the day after.,', ['106 recommendations[0].earlier[0].text VERSION']],
	['a reading of something that is not there', rye, 'ours: [addressees, modality]', 'ours: [addressees, horizon]', ['129 recommendations[2].ours[1] INCOMPLETE']],
	['a reading named twice', rye, 'ours: [addressees, modality]', 'ours: [addressees, addressees]', ['129 recommendations[2].ours[1] TWICE']],
	['two actors of one name', 'actors/millers.yaml', 'names: []', 'names: [{ name: The Bakers }]', ['7 names[0].name SAME-NAME']],
	['two actors of one name, one of them undated', 'actors/ministry-of-food.yaml', ', from: "2010" }', ' }', ['8 names[0].name SAME-NAME']],
	['an actor named as another is called for short', 'actors/millers.yaml', 'short: Millers', 'short: Board', ['2 short SAME-NAME']],
	['two briefings of one name', mill, 'name: The miller’s reply', 'name: Rye returns', [`${rye}:2 name SAME-NAME`]],
	['two topics of one name', topic, 'short: Rye', 'short: bakers', ['3 short SAME-NAME']],
	['two themes of one name', 'themes/price.yaml', 'name: Price', 'name: Crumb', ['1 name SAME-NAME']],
	['two places of one name', riverton, 'name: Riverton', 'name: Rye Valley', ['places/rye-valley.yaml:1 name SAME-NAME']],
	['two pages of one name', 'pages/method.mdx', 'title: Method', 'title: About', ['2 title SAME-NAME']],
	['a place on half a position', riverton, 'longitude: -1.5\n', '', ['5 latitude INCOMPLETE']],
	['a place on the other half of a position', riverton, 'latitude: 51.25\n', '', ['5 longitude INCOMPLETE']],
	['a place that is part of itself', riverton, 'partOf: rye-valley', 'partOf: riverton', ['7 partOf SELF']],
	['places that are part of each other', 'places/rye-valley.yaml', 'kind: valley', 'kind: valley\npartOf: riverton', ['places/riverton.yaml:7 partOf LOOP', '4 partOf LOOP']],
	['a relation from nothing', links, 'from: mill-2021/4', 'from: mill-2021/2', ['2 relations[0].from UNKNOWN-ID']],
	['a relation to nothing', links, 'to: rye-2020/2', 'to: rye-2020/9', ['4 relations[0].to UNKNOWN-ID']],
	['a relation to an unknown briefing', links, 'to: rye-2020/2', 'to: rye-2019/2', ['4 relations[0].to UNKNOWN-ID']],
	['a relation to itself', links, 'to: rye-2020/2', 'to: mill-2021/4', ['4 relations[0].to SELF']],
	['evidence from a claim that does not exist', links, 'mill-2021/rye-keeps-badly', 'mill-2021/rye-keeps-well', ['6 relations[1].from UNKNOWN-ID']],
	['a relation drawn twice', links, '  - from: mill-2021/rye', '  - { from: rye-2020/2, kind: tension, to: mill-2021/4, reason: Once more. }\n  - from: mill-2021/rye', ['6 relations[1] TWICE']],
	['a sentence called unclear twice', rye, '  wordings:', '    - { paragraph: 6, problem: Once more., readings: [so, or so] }\n  wordings:', ['34 standing.unclear[1].paragraph TWICE']],
	['an unclear paragraph beyond the end', rye, 'paragraph: 6', 'paragraph: 16', ['31 standing.unclear[0] UNPLACED', '31 standing.unclear[0].paragraph PARAGRAPH', '152 body UNKNOWN-ID']],
	['an actor whose name another has at times', 'actors/millers.yaml', 'names: []', 'names: [{ name: Bakers of Riverton, from: "2010" }]', ['7 names[0].name SAME-NAME']],
	['an actor whose name another is called by', 'actors/millers.yaml', 'name: Millers of the valley', 'name: The Bakers', ['1 name SAME-NAME']],
	['two earlier wordings that are the same', rye, '    version: 2\n    earlier:\n      - { version: 1, text: Bake rye bread slowly.,', '    version: 3\n    earlier:\n      - { version: 1, text: Bake it slowly., changed: "2024-06-14", reason: None. }\n      - { version: 2, text: Bake it slowly.,', ['106 recommendations[0].earlier[0].text VERSION']],
	['earlier wordings out of order', rye, '    version: 2\n    earlier:\n      - { version: 1, text: Bake rye bread slowly.,', '    version: 3\n    earlier:\n      - { version: 1, text: Bake., changed: "2024-06-16", reason: None. }\n      - { version: 2, text: Bake it slowly.,', ['107 recommendations[0].earlier[1].changed ORDER']],
	['a dossier with an unsound site', 'site.yaml', 'title: Crumbs', 'titel: Crumbs', ['1 titel UNKNOWN-KEY']],
];

test.each(cases)('the gate names %s', (...one) => {
	expectCase(one);
});

test('the gate names two questions of one wording', () => {
	expectProblems(withFile('questions/once-more.yaml', textOf(keep)), 'questions/once-more.yaml', [
		'1 question SAME-NAME',
	]);
});

test('the gate names briefings that each say to be the same text as the other', () => {
	const listing = editedTogether(
		[rye, '  wordings:', '  sameTextAs: mill-2021\n  wordings:'],
		[mill, '  unclear: []', '  unclear: []\n  sameTextAs: rye-2020'],
	);

	expectProblems(listing, rye, [`${mill}:23 standing.sameTextAs LOOP`, '34 standing.sameTextAs LOOP']);
});

test('the gate names the places that lead back to themselves, not those that lead there', () => {
	const listing = [
		...edited('places/rye-valley.yaml', 'kind: valley', 'kind: valley\npartOf: riverton'),
		toEntry('places/oven.yaml', 'name: The Oven\nnames: []\nkind: town\npartOf: riverton\n'),
	];

	expectProblems(listing, riverton, ['7 partOf LOOP', 'places/rye-valley.yaml:4 partOf LOOP']);
});

// prettier-ignore
test.each([
	['a briefing that is the same text as another', rye, '  wordings:', '  sameTextAs: mill-2021\n  wordings:'],
	['a name that ends in the year in which it begins', 'actors/ministry-of-food.yaml', 'from: "2010"', 'from: "2010-05", until: "2010"'],
	['an event that ends in the year in which it begins', fire, 'to: "2019-12"', 'to: "2019"'],
	['an article published in the month of its digest', rye, 'published: { date: "2020-03-04"', 'published: { date: "2024-05"'],
	['an article published on the day of its digest', rye, 'published: { date: "2020-03-04"', 'published: { date: "2024-05-01"'],
	['two names that differ in their language', bakers, '{ name: Bäcker, language: de }', '{ name: Bäcker, language: de }\n  - { name: Bäcker, language: nl }\n  - { name: Bäckerde }'],
	['a name of two actors at different times', 'actors/millers.yaml', 'names: []', 'names: [{ name: the Food Office, until: "2009" }]'],
	['two mentions that differ in their reading', rye, '{ actor: millers,', '{ actor: ministry-of-food, spelling: the Food Office, paragraphs: [7] }\n  - { actor: millers,'],
	['two relations of one kind with one end in common', links, '  - from: mill-2021/rye', '  - { from: mill-2021/4, kind: tension, to: rye-2020/3, reason: Another. }\n  - from: mill-2021/rye'],
	['two relations of different kinds between the same two', links, '  - from: mill-2021/rye', '  - { from: rye-2020/2, kind: overlaps, to: mill-2021/4, reason: Another. }\n  - from: mill-2021/rye'],
	['a position on a figure alone', keep, 'paragraphs: [5]', 'paragraphs: [3]'],
])('the gate lets pass %s', (_, file, from, to) => {
	expectProblems(edited(file, from, to), file, []);
});
