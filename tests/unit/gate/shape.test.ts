import { test } from 'vitest';
import { expectCase, type Case } from './dossier.ts';

const crumb = 'themes/crumb.yaml';
const rye = 'briefings/rye-2020.mdx';
const mill = 'briefings/mill-2021.mdx';
const fire = 'events/mill-fire.yaml';
const keep = 'questions/does-rye-keep.yaml';

// prettier-ignore
const cases: readonly Case[] = [
	['a misspelt key', crumb, 'words:', 'word:', ['3 word UNKNOWN-KEY']],
	['a misspelt key deep inside', rye, 'sortName:', 'sortname:', ['9 bibliography.authors[0].sortname UNKNOWN-KEY']],
	['a misspelt key where two forms are possible', rye, '{ actor: bakers', '{ actr: bakers', ['42 mentions[0].actr UNKNOWN-KEY']],
	['a surplus key', crumb, 'words:', 'colour: brown\nwords:', ['3 colour UNKNOWN-KEY']],
	['a missing key', crumb, 'definition: How bread is inside, and how long it stays so.\n', '', ['1 definition MISSING']],
	['a missing key deep inside', rye, 'outlet: { name: The Loaf, basis: printed }', 'outlet: { name: The Loaf }', ['10 bibliography.outlet.basis MISSING']],
	['a missing choice', rye, '    kind: fact\n', '', ['47 claims[0].kind MISSING']],
	['a number for a text', crumb, 'name: Crumb', 'name: 5', ['1 name TYPE']],
	['nothing for a text', crumb, 'name: Crumb', 'name:', ['1 name TYPE']],
	['a truth value for a text', keep, 'verdict: "no"', 'verdict: true', ['9 positions[1].verdict TYPE']],
	['a text for a list', crumb, '[staleness, softness]', 'staleness', ['3 words TYPE']],
	['a list for a text', crumb, 'name: Crumb', 'name: [Crumb]', ['1 name TYPE']],
	['a text for a group', rye, 'outlet: { name: The Loaf, basis: printed }', 'outlet: The Loaf', ['10 bibliography.outlet TYPE']],
	['a list for a group', 'pages/privacy.mdx', 'title: Privacy\nlead:', '- title: Privacy\n  lead:', ['2 file TYPE']],
	['a text for a number', rye, 'paragraphs: 9', 'paragraphs: nine', ['17 original.paragraphs TYPE']],
	['a quoted number', rye, 'words: 412', 'words: "412"', ['18 original.words TYPE']],
	['a broken number', rye, 'words: 412', 'words: 412.5', ['18 original.words TYPE']],
	['a number that is none', rye, 'value: 1200', 'value: .nan', ['75 figures[0].value TYPE']],
	['a number without end', rye, 'value: 1200', 'value: .inf', ['75 figures[0].value TYPE']],
	['a year without quotation marks', rye, 'published: "2020-05"', 'published: 2020', ['35 standing.wordings[0].published TYPE']],
	['an empty text', crumb, 'name: Crumb', 'name: ""', ['1 name VALUE']],
	['a text of blanks', crumb, 'name: Crumb', 'name: "  "', ['1 name VALUE']],
	['blanks at the end of a text', crumb, 'name: Crumb', 'name: "Crumb "', ['1 name VALUE']],
	['a line break at the end of a text', crumb, 'name: Crumb', 'name: |\n  Crumb', ['1 name VALUE']],
	['a choice that does not exist', rye, 'kind: opinion', 'kind: opinon', ['14 bibliography.kind CHOICE']],
	['a choice in capitals', rye, 'modality: must', 'modality: MUST', ['98 recommendations[0].modality CHOICE']],
	['a role that does not exist', rye, 'role: headline', 'role: title', ['21 original.leftOut[0].role CHOICE']],
	['two key points', mill, '  - { text: Bakers made it dear., paragraphs: [2] }\n', '', ['23 keyPoints COUNT']],
	['an empty list where one item is needed', rye, 'addressees: [bakers]', 'addressees: []', ['99 recommendations[0].addressees COUNT']],
	['one reading of an unclear sentence', rye, 'unclear: [the bakers waste less, the millers waste less]', 'unclear: [the bakers waste less]', ['65 claims[2].unclear COUNT']],
	['one position', keep, '  - { briefing: mill-2021, paragraphs: [1], verdict: "no", answer: It is stale after three days. }\n', '', ['7 positions COUNT']],
	['paragraph zero', rye, 'paragraphs: [2, 9]', 'paragraphs: [0, 9]', ['24 standing.vantage.paragraphs[0] RANGE']],
	['a negative paragraph', rye, 'paragraphs: [2, 9]', 'paragraphs: [-2, 9]', ['24 standing.vantage.paragraphs[0] RANGE']],
	['more paragraphs than any article has', rye, 'paragraphs: 9', 'paragraphs: 50000000', ['17 original.paragraphs RANGE']],
	['a place beyond the pole', 'places/riverton.yaml', 'latitude: 51.25', 'latitude: 151.25', ['5 latitude RANGE']],
	['a place beyond the date line', 'places/riverton.yaml', 'longitude: -1.5', 'longitude: -181.5', ['6 longitude RANGE']],
	['a day that does not exist', rye, 'added: "2024-05-01"', 'added: "2023-02-29"', ['4 added DATE']],
	['a day written the other way round', rye, 'added: "2024-05-01"', 'added: "01-05-2024"', ['4 added DATE']],
	['a day without quotation marks', rye, 'added: "2024-05-01"', 'added: 2024-05-01', ['4 added DATE']],
	['a moment for a day', rye, 'added: "2024-05-01"', 'added: "2024-05-01T00:00:00Z"', ['4 added DATE']],
	['a month that does not exist', rye, 'published: "2020-05"', 'published: "2020-13"', ['35 standing.wordings[0].published DATE']],
	['a day of a month that does not have it', fire, 'from: "2019-11"', 'from: "2019-11-31"', ['2 when.from DATE']],
	['an address that is not encrypted', rye, 'https://loaf', 'http://loaf', ['12 bibliography.url.address ADDRESS']],
	['an address that is a program', rye, 'https://loaf.example.org/2020/rye-returns', 'javascript:alert(1)', ['12 bibliography.url.address ADDRESS']],
	['an address with a user name', rye, 'https://loaf', 'https://gov.example@loaf', ['12 bibliography.url.address ADDRESS']],
	['an address that hides its host behind a backslash', rye, 'https://loaf', 'https://evil.example\\\\.loaf', ['12 bibliography.url.address ADDRESS']],
	['an address without a name', rye, 'https://loaf.example.org', 'https://127.0.0.1', ['12 bibliography.url.address ADDRESS']],
	['an address with a blank', rye, '/2020/rye-returns', '/2020/rye returns', ['12 bibliography.url.address ADDRESS']],
	['a site address without its slash', 'site.yaml', '/notes/', '/notes', ['6 address VALUE']],
	['an id with capitals', rye, 'id: loaves-2019', 'id: Loaves-2019', ['73 figures[0].id VALUE']],
	['an id with a slash', rye, 'quantity: loaves', 'quantity: ../loaves', ['74 figures[0].quantity VALUE']],
	['a hash that is too short', rye, 'e8f9\n', 'e8\n', ['19 original.sha256 VALUE']],
	['a language that is none', rye, 'language: en-GB', 'language: English!', ['15 bibliography.language VALUE']],
	['paragraphs out of order', rye, 'paragraphs: [2, 3, 4] }', 'paragraphs: [2, 4, 3] }', ['29 standing.cautions[1].paragraphs VALUE']],
	['a paragraph named twice', rye, 'paragraphs: [2, 3, 4] }', 'paragraphs: [2, 3, 3] }', ['29 standing.cautions[1].paragraphs VALUE']],
	['a claim with a full stop', rye, 'text: rye bread is coming back to Riverton', 'text: rye bread is coming back to Riverton.', ['48 claims[0].text VALUE']],
	['a recommendation without a full stop', rye, 'second oven.\n', 'second oven\n', ['108 recommendations[1].text VALUE']],
	['a printed number of eight words', rye, 'printed: more than 1,200 loaves', 'printed: more than 1,200 loaves in a single week', ['77 figures[0].printed VALUE']],
	['a verdict of four words', keep, 'better later', 'better later than now', ['8 positions[0].verdict VALUE']],
	['a topic about nothing', 'topics/bakers.mdx', 'actors: [bakers]', 'actors: []', ['6 about VALUE']],
	['a range without an end or a beginning', mill, 'notBefore: "2020-03-04", notAfter: "2021-12-31", ', '', ['8 bibliography.published VALUE']],
	['a date of no known form', mill, '{ notBefore: "2020-03-04", notAfter: "2021-12-31", reason: "after the article it answers, ¶1" }', 'recently', ['8 bibliography.published VALUE']],
	['two forms of a date at once', fire, '{ from:', '{ date: "2019", from:', ['2 when.date UNKNOWN-KEY']],
	['a range that runs backwards', fire, 'to: "2019-12"', 'to: "2018-12"', ['2 when VALUE']],
	['a mention of an actor and a place at once', rye, '{ actor: bakers, spelling', '{ actor: bakers, place: riverton, spelling', ['42 mentions[0] VALUE']],
	['a mention of nobody', rye, '{ place: riverton, spelling', '{ spelling', ['45 mentions[3] VALUE']],
	['a relation of an unknown kind', 'relations.yaml', 'kind: tension', 'kind: tensions', ['3 relations[0].kind CHOICE']],
	['a relation that begins nowhere', 'relations.yaml', 'from: mill-2021/4', 'from: mill-2021', ['2 relations[0].from VALUE']],

];

test.each(cases)('the gate names %s', (...one) => {
	expectCase(one);
});
