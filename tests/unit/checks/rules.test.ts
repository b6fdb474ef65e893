import { test } from 'vitest';
import {
	edited,
	editedTogether,
	expectCase,
	expectDiagnostics,
	textOf,
	toEntry,
	withFile,
	type Case,
} from '../content/dossier.ts';

const rye = 'briefings/rye-2020.mdx';
const mill = 'briefings/mill-2021.mdx';
const fire = 'events/mill-fire.yaml';
const keep = 'questions/does-rye-keep.yaml';
const topic = 'topics/rye.mdx';
const bakers = 'actors/bakers.yaml';
const riverton = 'places/riverton.yaml';
const links = 'relations.yaml';
const site = 'site.yaml';

// prettier-ignore
const cases: readonly Case[] = [
	['an unknown actor in a mention', rye, '{ actor: millers,', '{ actor: miller,', ['mentions[2].actor UNKNOWN-ID']],
	['an unknown place in a mention', rye, '{ place: riverton,', '{ place: rivertown,', ['mentions[3].place UNKNOWN-ID']],
	['an unknown actor in a claim', rye, 'about: { actors: [bakers], themes', 'about: { actors: [eaters], themes', ['claims[0].about.actors[0] UNKNOWN-ID']],
	['an unknown theme in a claim', rye, 'themes: [crumb], places: [riverton]', 'themes: [crust], places: [riverton]', ['claims[0].about.themes[0] UNKNOWN-ID']],
	['an unknown place in a claim', rye, 'places: [rye-valley]', 'places: [valley]', ['claims[3].about.places[0] UNKNOWN-ID']],
	['an unknown addressee', rye, 'addressees: [bakers]', 'addressees: [baker]', ['recommendations[0].addressees[0] UNKNOWN-ID']],
	['an unknown actor that a recommendation concerns', rye, 'about: [bakers]', 'about: [bakery]', ['recommendations[1].about[0] UNKNOWN-ID']],
	['an unknown theme of a recommendation', rye, 'themes: [crumb]\n    instrument', 'themes: [crumbs]\n    instrument', ['recommendations[0].themes[0] UNKNOWN-ID']],
	['an unknown instrument', rye, 'instrument: training', 'instrument: trainings', ['recommendations[0].instrument UNKNOWN-ID']],
	['nobody named in a list of actors', rye, 'about: [bakers]', 'about: [nobody-named]', ['recommendations[1].about[0] UNKNOWN-ID']],
	['nobody named beside somebody', rye, '[nobody-named]', '[nobody-named, bakers]', ['recommendations[2].addressees[0] INCOMPLETE']],
	['an unknown briefing of the same text', rye, '  wordings:', '  sameTextAs: rye-2021\n  wordings:', ['briefings/bread-again.mdx: standing.sameTextAs LOOP @ sameTextAs', 'standing.sameTextAs UNKNOWN-ID']],
	['a briefing that is the same text as itself', rye, '  wordings:', '  sameTextAs: rye-2020\n  wordings:', ['briefings/bread-again.mdx: standing.sameTextAs LOOP @ sameTextAs', 'standing.sameTextAs SELF']],
	['an unknown briefing in a reference', bakers, 'briefing: mill-2021', 'briefing: mill-2020', ['references[1].briefing UNKNOWN-ID']],
	['an unknown actor to be told apart', bakers, 'actor: millers', 'actor: mills', ['notToBeConfusedWith[0].actor UNKNOWN-ID']],
	['an unknown place around a place', riverton, 'partOf: rye-valley', 'partOf: ryevalley', ['partOf UNKNOWN-ID']],
	['an unknown place of an event', fire, 'places: [riverton]', 'places: [river]', ['places[0] UNKNOWN-ID']],
	['an unknown actor of an event', fire, 'actors: [millers]', 'actors: [firemen]', ['actors[0] UNKNOWN-ID']],
	['an unknown theme of an event', fire, 'themes: [price]', 'themes: [fire]', ['themes[0] UNKNOWN-ID']],
	['an unknown briefing that reports an event', fire, 'briefing: mill-2021', 'briefing: mill', ['reportedBy[0].briefing UNKNOWN-ID']],
	['an unknown theme of a question', keep, 'themes: [crumb]', 'themes: [crumbs]', ['about.themes[0] UNKNOWN-ID']],
	['an unknown briefing in a position', keep, 'briefing: rye-2020', 'briefing: rye', ['positions[0].briefing UNKNOWN-ID']],
	['an unknown place of a topic', topic, 'places: [rye-valley]', 'places: [valley]', ['about.places[0] UNKNOWN-ID']],
	['a theme named twice in a list', rye, 'themes: [crumb, price]', 'themes: [crumb, crumb]', ['recommendations[2].themes[1] TWICE']],
	['two claims with one id', rye, 'id: millers-hoard', 'id: rye-returns', ['briefings/mill-2021.mdx: body TARGET @ It holds that early', 'claims[1].id TWICE']],
	['two figures with one id', rye, 'id: price-2019\n    quantity', 'id: loaves-2019\n    quantity', ['figures[1].id TWICE', 'body UNKNOWN-ID @ <Figure id="price-', 'pages/method.mdx: body TARGET @ 2. We write;']],
	['two recommendations with one number', rye, '- id: 3', '- id: 2', ['recommendations[2].id TWICE', 'body UNKNOWN-ID @ <Recommendation id="3', 'relations.yaml: relations[5].from UNKNOWN-ID @ from: rye-2020/3']],
	['two instruments with one id', 'site.yaml', 'id: inspection', 'id: training', ['briefings/bread-again.mdx: recommendations[2].instrument UNKNOWN-ID @ instrument: inspection\n    paragraphs: [5]', 'briefings/bread-again.mdx: recommendations[4].instrument UNKNOWN-ID @ instrument: inspection\n    paragraphs: [3]', 'briefings/crust-2022.mdx: recommendations[0].instrument UNKNOWN-ID @ instrument: inspection', 'briefings/crust-2022.mdx: recommendations[2].instrument UNKNOWN-ID @ instrument: inspection\n    condition', 'briefings/rye-2020.mdx: recommendations[2].instrument UNKNOWN-ID @ instrument: inspection', 'instruments[2].id TWICE']],
	['a paragraph left out twice', rye, '{ paragraphs: [9], role', '{ paragraphs: [1, 9], role', ['original.leftOut[1].paragraphs[0] TWICE']],
	['a mention given twice', rye, '{ place: riverton, spelling: Riverton, paragraphs: [1, 2, 9] }', '{ actor: bakers, spelling: the bakers, paragraphs: [5] }', ['mentions[3] TWICE']],
	['two topics in one place of the navigation', topic, 'order: 1', 'order: 2', ['order TWICE']],
	['a name given twice', bakers, '{ name: Bäcker, language: de }', '{ name: the bakers }', ['names[1].name TWICE']],
	['a claim on a paragraph beyond the end', rye, 'paragraphs: [5, 6]', 'paragraphs: [5, 10]', ['claims[2].paragraphs PARAGRAPH']],
	['a claim on a headline', rye, 'paragraphs: [5, 6]', 'paragraphs: [1, 6]', ['claims[2].paragraphs LEFT-OUT']],
	['a key point on a headline', rye, 'Riverton., paragraphs: [2]', 'Riverton., paragraphs: [1]', ['keyPoints[0].paragraphs LEFT-OUT']],
	['a figure on a biography', rye, 'paragraphs: [3]\n    note', 'paragraphs: [9]\n    note', ['figures[0].paragraphs LEFT-OUT']],
	['a recommendation on a biography', rye, 'paragraphs: [8]\n    ours', 'paragraphs: [9]\n    ours', ['recommendations[2].about OURS @ about: [millers]', 'recommendations[2].paragraphs LEFT-OUT']],
	['a mention beyond the end', rye, 'paragraphs: [1, 2, 9]', 'paragraphs: [1, 2, 10]', ['mentions[3].paragraphs PARAGRAPH']],
	['a left-out paragraph beyond the end', rye, '{ paragraphs: [9], role', '{ paragraphs: [9, 10], role', ['original.leftOut[1].paragraphs PARAGRAPH']],
	['a vantage point beyond the end', rye, 'paragraphs: [2, 9]', 'paragraphs: [2, 19]', ['standing.vantage.paragraphs PARAGRAPH']],
	['a named source beyond the end', rye, 'price of rye, paragraphs: [4]', 'price of rye, paragraphs: [40]', ['standing.namedSources[0].paragraphs PARAGRAPH']],
	['a caution beyond the end', rye, 'no source., paragraphs: [3] }', 'no source., paragraphs: [13] }', ['standing.cautions[0].paragraphs PARAGRAPH']],
	['an actor said to stand beyond the end', bakers, 'paragraphs: [2] }', 'paragraphs: [5] }', ['references[1].paragraphs PARAGRAPH']],
	['an event reported in a headline', 'events/first-rye.yaml', 'paragraphs: [2, 8]', 'paragraphs: [1, 8]', ['reportedBy[0].paragraphs LEFT-OUT']],
	['a position beyond the end', keep, 'paragraphs: [1]', 'paragraphs: [1, 5]', ['positions[1].paragraphs PARAGRAPH']],
	['a position on which nothing stands', mill, 'paragraphs: [1]\n  - id: bakers-buy-early', 'paragraphs: [2]\n  - id: bakers-buy-early', ['questions/does-rye-keep.yaml: positions[1].paragraphs UNSUPPORTED @ - { briefing: mill']],
	['a revision before the first day', rye, 'revised: "2024-06-15"', 'revised: "2024-04-30"', ['revised ORDER']],
	['a range of days that runs backwards', mill, 'notAfter: "2021-12-31"', 'notAfter: "2019-12-31"', ['bibliography.published.notAfter ORDER', 'bibliography.published.probably.notBefore ORDER']],
	['an article published after its digest', rye, 'published: { date: "2020-03-04"', 'published: { date: "2024-06"', ['bibliography.url.lastWorked ORDER @ url: {', 'added ORDER @ added: "2024-05-01']],
	['an article published after its digest at the earliest', mill, 'notBefore: "2020-03-04", notAfter: "2021-12-31"', 'notBefore: "2025-03-04"', ['bibliography.published.probably.notBefore ORDER', 'added ORDER @ added: "2024-05-02']],
	['a change after the last revision', rye, 'changed: "2024-06-15"', 'changed: "2024-06-16"', ['revised ORDER @ revised: "2024-06-']],
	['a change without a revision', rye, 'revised: "2024-06-15"\n', '', ['recommendations[0].earlier[0].changed INCOMPLETE @ - { version: 1, was']],
	['a change before the first day', rye, 'changed: "2024-06-15"', 'changed: "2024-04-15"', ['recommendations[0].earlier[0].changed ORDER']],
	['a name that ends before it begins', 'actors/ministry-of-food.yaml', 'from: "2010"', 'from: "2010", until: "2009"', ['names[0].until ORDER']],
	['a version without its earlier wordings', rye, 'ours: [addressees, modality]\n    version: 1', 'ours: [addressees, modality]\n    version: 2', ['+1 recommendations[2].version VERSION']],
	['an earlier wording without a new version', rye, 'version: 2', 'version: 1', ['recommendations[0].version VERSION']],
	['an earlier wording with the wrong number', rye, '{ version: 1,', '{ version: 2,', ['recommendations[0].earlier[0].version VERSION']],
	['an earlier wording that changed nothing', rye, 'was: { text: Bake rye bread slowly. }', 'was: { text: Bake rye bread slowly and sell it the day after. }', ['recommendations[0].earlier[0].was.text VERSION']],
	['a reading of something that is not there', rye, 'ours: [addressees, modality]', 'ours: [addressees, horizon]', ['recommendations[2].ours[1] INCOMPLETE']],
	['a reading named twice', rye, 'ours: [addressees, modality]', 'ours: [addressees, addressees]', ['recommendations[2].ours[1] TWICE']],
	['two actors of one name', 'actors/millers.yaml', 'names: []', 'names: [{ name: The Bakers }]', ['names[0].name SAME-NAME']],
	['two actors of one name, one of them undated', 'actors/ministry-of-food.yaml', ', from: "2010" }', ' }', ['names[0].name SAME-NAME']],
	['an actor named as another is called for short', 'actors/millers.yaml', 'short: Millers', 'short: Board', ['short SAME-NAME']],
	['two briefings of one name', mill, 'name: The miller’s reply', 'name: Rye returns', ['briefings/rye-2020.mdx: name SAME-NAME @ name: Rye returns']],
	['two topics of one name', topic, 'short: Rye', 'short: bakers', ['short SAME-NAME']],
	['two themes of one name', 'themes/price.yaml', 'name: Price', 'name: Crumb', ['name SAME-NAME']],
	['two places of one name', riverton, 'name: Riverton', 'name: Rye Valley', ['places/rye-valley.yaml: name SAME-NAME @ name: Rye Valley']],
	['two pages of one name', 'pages/method.mdx', 'title: Method', 'title: About', ['title SAME-NAME']],
	['a place on half a position', riverton, 'longitude: -1.5\n', '', ['latitude INCOMPLETE @ latitude: 51.25']],
	['a place on the other half of a position', riverton, 'latitude: 51.25\n', '', ['longitude INCOMPLETE']],
	['another dossier that is this one', site, '"https://north.example/notes/"', '"https://crumbs.example.org/notes/rye/"', ['alsoSearch[0].address SELF']],
	['another dossier twice', site, '"https://south.example/notes/"', '"https://north.example/notes/"', ['alsoSearch[1].address TWICE']],
	['another dossier over a line that anybody reads', site, '"https://north.example/', '"http://north.example/', ['alsoSearch[0].address ADDRESS']],
	['a place that is part of itself', riverton, 'partOf: rye-valley', 'partOf: riverton', ['partOf SELF']],
	['places that are part of each other', 'places/rye-valley.yaml', 'kind: valley', 'kind: valley\npartOf: riverton', ['places/riverton.yaml: partOf LOOP @ partOf: rye-valley', '+1 partOf LOOP']],
	['a relation from nothing', links, 'from: mill-2021/4', 'from: mill-2021/2', ['relations[0].from UNKNOWN-ID']],
	['a relation to nothing', links, 'to: rye-2020/2', 'to: rye-2020/9', ['relations[0].to UNKNOWN-ID']],
	['a relation to an unknown briefing', links, 'to: rye-2020/2', 'to: rye-2019/2', ['relations[0].to UNKNOWN-ID']],
	['a relation to itself', links, 'to: rye-2020/2', 'to: mill-2021/4', ['relations[0].to SELF']],
	['evidence from a claim that does not exist', links, 'mill-2021/rye-keeps-badly', 'mill-2021/rye-keeps-well', ['relations[3].from UNKNOWN-ID']],
	['a relation drawn twice', links, '  - from: mill-2021/rye', '  - { from: rye-2020/2, kind: tension, to: mill-2021/4, reason: Once more. }\n  - from: mill-2021/rye', ['relations[3] TWICE']],
	['a sentence called unclear twice', rye, '  wordings:', '    - { paragraph: 6, problem: Once more., readings: [so, or so] }\n  wordings:', ['standing.unclear[1].paragraph TWICE']],
	['an unclear paragraph beyond the end', rye, '- paragraph: 6', '- paragraph: 16', ['standing.unclear[0] UNPLACED', 'standing.unclear[0].paragraph PARAGRAPH', 'body UNKNOWN-ID @ <Unclear paragraph']],
	['an actor whose name another has at times', 'actors/millers.yaml', 'names: []', 'names: [{ name: Bakers of Riverton, from: "2010" }]', ['names[0].name SAME-NAME']],
	['an actor whose name another is called by', 'actors/millers.yaml', 'name: Millers of the valley', 'name: The Bakers', ['name SAME-NAME']],
	['two earlier wordings that are the same', rye, '    version: 2\n    earlier:\n      - { version: 1, was: { text: Bake rye bread slowly. },', '    version: 3\n    earlier:\n      - { version: 1, was: { text: Bake it slowly. }, changed: "2024-06-14", reason: None. }\n      - { version: 2, was: { text: Bake it slowly. },', ['+2 recommendations[0].earlier[0].was.text VERSION']],
	['earlier wordings out of order', rye, '    version: 2\n    earlier:\n      - { version: 1, was: { text: Bake rye bread slowly. },', '    version: 3\n    earlier:\n      - { version: 1, was: { text: Bake. }, changed: "2024-06-16", reason: None. }\n      - { version: 2, was: { text: Bake it slowly. },', ['+3 recommendations[0].earlier[1].changed ORDER']],
	['a dossier with an unsound site', 'site.yaml', 'title: Crumbs', 'titel: Crumbs', ['titel UNKNOWN-KEY']],
];

test.each(cases)('the gate names %s', (...one) => {
	expectCase(one);
});

test('the gate names two questions of one wording', () => {
	expectDiagnostics(withFile('questions/once-more.yaml', textOf(keep)), 'questions/once-more.yaml', [
		'1 question SAME-NAME',
		'summary SAME-NAME @ summary',
	]);
});

test('the gate names briefings that each say to be the same text as the other', () => {
	const listing = editedTogether(
		[rye, '  wordings:', '  sameTextAs: mill-2021\n  wordings:'],
		[mill, '  unclear: []', '  unclear: []\n  sameTextAs: rye-2020'],
	);

	expectDiagnostics(listing, rye, [
		'briefings/bread-again.mdx: standing.sameTextAs LOOP @ sameTextAs',
		`${mill}: standing.sameTextAs LOOP @ sameTextAs`,
		'standing.sameTextAs LOOP @ sameTextAs',
	]);
});

test('the gate names the places that lead back to themselves, not those that lead there', () => {
	const listing = [
		...edited('places/rye-valley.yaml', 'kind: valley', 'kind: valley\npartOf: riverton'),
		toEntry('places/oven.yaml', 'name: The Oven\nnames: []\nkind: town\npartOf: riverton\n'),
	];

	expectDiagnostics(listing, riverton, [
		'partOf LOOP @ partOf',
		'places/rye-valley.yaml: partOf LOOP @ partOf',
	]);
});

// prettier-ignore
test.each([
	['a briefing that is the same text as another', 'briefings/mill-2021.mdx', '  unclear: []', '  unclear: []\n  sameTextAs: rye-2020'],
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
	expectDiagnostics(edited(file, from, to), file, []);
});
