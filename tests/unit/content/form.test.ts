import { test } from 'vitest';
import { edited, editedTogether, expectCase, expectDiagnostics, type Case } from './dossier.ts';

const site = 'site.yaml';
const rye = 'briefings/rye-2020.mdx';
const mill = 'briefings/mill-2021.mdx';
const crust = 'briefings/crust-2022.mdx';
const keep = 'questions/does-rye-keep.yaml';
const dear = 'questions/who-made-it-dear.yaml';
const topic = 'topics/rye.mdx';
const bakers = 'topics/bakers.mdx';
const fire = 'events/mill-fire.yaml';
const corrections = 'corrections.yaml';
const links = 'relations.yaml';

const sources = 'sources: [{ name: A list, url: "https://list.example.org/", read: "2024-05-01" }]';

// prettier-ignore
const cases: readonly Case[] = [
	// Strength
	['a reported commitment with a strength', mill, 'form: reported-commitment\n', 'form: reported-commitment\n    modality: should\n', ['+1 recommendations[0].modality INCOMPLETE']],
	['what asks without a strength', mill, '    modality: should\n', '', ['recommendations[1].form INCOMPLETE @ form: explicit']],
	// Versions
	['an earlier version that says what the next says too', crust, '{ version: 2, was: { text: Inspect mills every spring. }', '{ version: 2, was: { text: Inspect mills every spring., form: explicit }', ['recommendations[0].earlier[1].was.form VERSION']],
	['an earlier version that says what a later one keeps', crust, 'was: { modality: should, addressees: [board-of-bread] }', 'was: { modality: should, addressees: [ministry-of-food] }', ['recommendations[0].earlier[0].was.addressees VERSION']],
	['an earlier version whose text is that of the one after it', crust, 'was: { modality: should, addressees: [board-of-bread] }', 'was: { text: Inspect mills every spring. }', ['recommendations[0].earlier[0].was.text VERSION']],
	['an earlier version that changed nothing', crust, 'was: { text: Inspect mills every spring. }', 'was: {}', ['recommendations[0].earlier[1].was VALUE']],
	['earlier versions in the wrong order', crust, '{ version: 2, was', '{ version: 1, was', ['recommendations[0].earlier[1].version VERSION']],
	// Topics by our reading
	['an unknown topic that a recommendation concerns', crust, 'concerns: [bakers]', 'concerns: [baker]', ['recommendations[1].concerns[0] UNKNOWN-ID']],
	['a topic that an actor puts it under already', crust, 'about: [millers]\n    concerns', 'about: [bakers]\n    concerns', ['recommendations[1].concerns[0] NEEDLESS @ concerns', 'recommendations[1].about OURS']],
	['a topic concerned twice', crust, 'concerns: [bakers]', 'concerns: [bakers, bakers]', ['recommendations[1].concerns[1] TWICE']],
	// No instrument, nobody
	['a reading of an instrument that nobody states', crust, 'ours: [addressees, form, modality, horizon]', 'ours: [instrument]', ['recommendations[1].ours[0] INCOMPLETE']],
	['an instrument of the name that stands for none', site, 'id: inspection', 'id: not-stated', ['instruments[2].id TWICE', 'briefings/bread-again.mdx: recommendations[2].instrument UNKNOWN-ID @ instrument: inspection\n    paragraphs: [5]', 'briefings/bread-again.mdx: recommendations[4].instrument UNKNOWN-ID @ instrument: inspection\n    paragraphs: [3]', `${rye}: recommendations[2].instrument UNKNOWN-ID @ instrument: inspection`, `${crust}: recommendations[0].instrument UNKNOWN-ID @ instrument: inspection`, `${crust}: recommendations[2].instrument UNKNOWN-ID @ instrument: inspection\n    condition`]],
	['a misspelt instrument for none', crust, 'instrument: not-stated', 'instrument: not-statd', ['recommendations[1].instrument UNKNOWN-ID']],
	// Figures
	['a value without its comparator', rye, '    comparator: over\n', '', ['figures[0].value INCOMPLETE @ value: 1200']],
	['a comparator without its value', rye, '    value: 1200\n', '', ['figures[0].comparator INCOMPLETE']],
	['a value that is not printed', rye, 'value: 1200', 'value: 12', ['figures[0].value INCOMPLETE']],
	['a comparator that is not printed', rye, 'comparator: over', 'comparator: under', ['figures[0].comparator INCOMPLETE']],
	['a value that is not said', mill, 'value: 3\n', 'value: 4\n', ['figures[0].value INCOMPLETE']],
	['a comparator that is not said', mill, 'comparator: about', 'comparator: exact', ['figures[0].comparator INCOMPLETE']],
	// Withdrawn claims
	['a withdrawn claim whose id is in use', mill, 'id: mills-grind', 'id: rye-keeps-badly', ['withdrawnClaims[0].id TWICE']],
	['two withdrawn claims of one id', mill, 'withdrawnClaims:\n', 'withdrawnClaims:\n  - { id: mills-grind, text: they grind, date: "2024-06-15", reason: Trivial. }\n', ['+2 withdrawnClaims[1].id TWICE']],
	['a claim withdrawn before it was published', mill, 'date: "2024-06-15", reason: says', 'date: "2024-05-01", reason: says', ['withdrawnClaims[0].date ORDER']],
	['a claim withdrawn after the last revision', mill, 'date: "2024-06-15", reason: says', 'date: "2024-06-16", reason: says', ['revised ORDER @ revised']],
	['a claim withdrawn without a revision', mill, 'revised: "2024-06-15"\n', '', ['withdrawnClaims[0].date INCOMPLETE @ - { id: mills-grind']],
	['a link to a withdrawn claim', 'pages/method.mdx', '#f-price-2019', '#c-mills-grind', ['body TARGET']],
	// Words that lead into the original
	['a body paragraph that no words lead to', rye, '    - { paragraph: 3, words: loaves a week }\n', '', ['original.finders INCOMPLETE @ - { paragraph: 2']],
	['words that lead to a headline', rye, '{ paragraph: 2, words', '{ paragraph: 1, words', ['original.finders[0].paragraph PARAGRAPH', 'original.finders INCOMPLETE']],
	['words out of order', rye, '    - { paragraph: 3, words: loaves a week }\n    - { paragraph: 4, words: price had doubled }\n', '    - { paragraph: 4, words: price had doubled }\n    - { paragraph: 3, words: loaves a week }\n', ['+1 original.finders[2].paragraph ORDER']],
	['words that lead to two paragraphs', rye, 'words: loaves a week', 'words: Came back slowly', ['original.finders[1].words TWICE']],
	['two words', rye, 'words: loaves a week', 'words: a week', ['original.finders[1].words VALUE']],
	['four words', rye, 'words: loaves a week', 'words: loaves in a week', ['original.finders[1].words VALUE']],
	// Ids
	['an unknown actor from whose side it is written', rye, 'side: bakers', 'side: baker', ['standing.vantage.side UNKNOWN-ID']],
	['an unknown briefing on a topic', bakers, '{ briefing: mill-2021, text', '{ briefing: mill-2020, text', ['sources[0].briefing UNKNOWN-ID']],
	['a briefing twice on a topic', bakers, '{ briefing: mill-2021, text', '{ briefing: rye-2020, text', ['sources[1].briefing TWICE @ - { briefing: rye-2020, text: Speaks']],
	['an unknown briefing in a box', bakers, '[{ briefing: rye-2020,', '[{ briefing: rye,', ['inShort[0].references[0].briefing UNKNOWN-ID']],
	['a box that rests on a headline', bakers, 'briefing: rye-2020, paragraphs: [5]', 'briefing: rye-2020, paragraphs: [1]', ['inShort[0].references[0].paragraphs LEFT-OUT']],
	['what a source says where it has no paragraph', topic, 'keeps badly., paragraphs: [1]', 'keeps badly., paragraphs: [11]', ['sources[0].paragraphs PARAGRAPH']],
	['an unknown question of a topic', topic, 'questions: [does-rye-keep]', 'questions: [does-rye-kep]', ['questions[0].questions[0] UNKNOWN-ID']],
	['a question twice on a topic', topic, '  - { heading: Does it keep?, questions: [does-rye-keep] }', '  - { heading: Does it keep?, questions: [does-rye-keep] }\n  - { heading: Really?, questions: [does-rye-keep] }', ['+1 questions[1].questions[0] TWICE']],
	['an unknown question on the home page', site, 'questions: [does-rye-keep,', 'questions: [does-rye-kep,', ['questions[0] UNKNOWN-ID']],
	['a question twice on the home page', site, 'questions: [does-rye-keep,', 'questions: [who-made-it-dear,', ['questions[1] TWICE']],
	['an unknown briefing that is silent', keep, 'silent: [crust-2022]', 'silent: [crust-2021]', ['silent[0] UNKNOWN-ID']],
	['a briefing that is silent twice', keep, 'silent: [crust-2022]', 'silent: [crust-2022, crust-2022]', ['silent[1] TWICE']],
	['a briefing that answers and is silent', keep, 'silent: [crust-2022]', 'silent: [crust-2022, rye-2020]', ['silent[1] INCOMPLETE']],
	['an unknown recommendation that hangs on a question', keep, 'recommendations: [rye-2020/1]', 'recommendations: [rye-2020/9]', ['recommendations[0] UNKNOWN-ID']],
	['a recommendation that hangs twice on a question', keep, 'recommendations: [rye-2020/1]', 'recommendations: [rye-2020/1, rye-2020/1]', ['recommendations[1] TWICE']],
	['two answers from the same paragraphs', keep, 'briefing: mill-2021, paragraphs: [1]', 'briefing: rye-2020, paragraphs: [5]', ['positions[1] TWICE']],
	['two answers in the same words', dear, 'answer: Bakers who bought early drove the price up.', 'answer: "Mills held grain back, as an almanac says."', ['positions[1].answer TWICE']],
	['a correction of something that is not there', corrections, 'at: actor:bakers', 'at: actor:baker', ['corrections[0].at TARGET']],
	['a correction of a headline', corrections, 'at: briefing:crust-2022#p4', 'at: briefing:crust-2022#p1', ['corrections[1].at TARGET']],
	['a correction of nothing that can be linked to', corrections, 'at: actor:bakers', 'at: the bakers', ['corrections[0].at TARGET']],
	// The site
	['an example search given twice', site, '{ text: Roggenbrot, language: de }', '{ text: stale bread }', ['searches[1].text TWICE']],
	['four example searches', site, 'searches:\n', 'searches:\n  - { text: a }\n  - { text: b }\n', ['searches COUNT']],
	['a word explained twice', site, 'conventions:\n', 'conventions:\n  - { word: the valley, means: here }\n', ['+2 conventions[1].word TWICE']],
	['a strength given twice', site, '{ modality: can, words: [can, could] }', '{ modality: must, words: [can, could] }', ['strengths[3].modality TWICE']],
	['a word for two strengths', site, 'words: [can, could]', 'words: [can, must]', ['strengths[3].words[1] TWICE']],
	['a report to something before a mail address', site, 'report: mailto:crumbs@example.org', 'report: xmailto:crumbs@example.org', ['report ADDRESS']],
	['a report to a mail address and more', site, 'report: mailto:crumbs@example.org', 'report: mailto:crumbs@example.org?subject=x', ['report ADDRESS']],
	['a report that leads nowhere', site, 'report: mailto:crumbs@example.org', 'report: crumbs@example.org', ['report ADDRESS']],
	['a silence given twice', topic, 'id: cost-of-bread', 'id: other-grain', ['silences[1].id TWICE']],
	// Whom something is about
	['a claim about an actor that its paragraphs do not mention', rye, 'about: { actors: [bakers], themes: [crumb], places: [riverton] }', 'about: { actors: [bakers, millers], themes: [crumb], places: [riverton] }', ['claims[0].about.actors OURS']],
	['a mark of ours on actors that are mentioned', rye, '    kind: checkable\n', '    kind: checkable\n    ours: [actors]\n', ['+1 claims[0].ours[0] OURS']],
	['a mark of ours on places that are mentioned', rye, '    kind: checkable\n', '    kind: checkable\n    ours: [places]\n', ['+1 claims[0].ours[0] OURS']],
	['a recommendation about an actor that its paragraphs do not mention', mill, 'about: [millers, bakers]', 'about: [millers, bakers, board-of-bread]', ['recommendations[1].about OURS']],
	['a mark of ours on those a recommendation is about, who are mentioned', mill, '    instrument: price-support\n    paragraphs: [4]\n', '    instrument: price-support\n    paragraphs: [4]\n    ours: [about]\n', ['+2 recommendations[1].ours[0] OURS']],
	['a mark of ours given twice on a claim', crust, 'ours: [kind, actors]', 'ours: [kind, kind, actors]', ['claims[1].ours[1] TWICE']],
	// What was found elsewhere
	['a caution found by search that does not say where', rye, 'no source., paragraphs: [3] }', 'no source., paragraphs: [3], basis: search }', ['standing.cautions[0] INCOMPLETE']],
	['a caution with sources that does not say that it was found', rye, 'no source., paragraphs: [3] }', `no source., paragraphs: [3], ${sources} }`, ['standing.cautions[0].sources INCOMPLETE']],
	['care found by search that does not say where', mill, 'Nobody signs it., paragraphs: [1] }', 'Nobody signs it., paragraphs: [1], basis: search }', ['standing.care[0] INCOMPLETE']],
	['a date found by search that does not say where', mill, 'basis: printed, probably', 'basis: search, probably', ['bibliography.published INCOMPLETE']],
	['an event found by search that does not say where', fire, 'to: "2019-12" }', 'to: "2019-12", basis: search }', ['when INCOMPLETE']],
	['an event with sources that does not say that it was found', fire, 'to: "2019-12" }', `to: "2019-12", ${sources} }`, ['when.sources INCOMPLETE']],
	['a check that agrees with nothing', rye, 'outcome: not-checked', 'outcome: agrees', ['standing.checks[0] INCOMPLETE @ - statement: rye cost']],
	['a check that differs from nothing', rye, 'outcome: not-checked', 'outcome: differs', ['standing.checks[0] INCOMPLETE @ - statement: rye cost']],
	['a check not made, with sources', rye, 'outcome: not-checked', `outcome: not-checked\n      ${sources}`, ['+1 standing.checks[0].sources INCOMPLETE']],
	['something read before it was published', crust, 'date: "2022-01-31", read: "2024-05-02"', 'date: "2024-06", read: "2024-05-02"', ['standing.checks[0].sources[0].read ORDER']],
	['a background read before it was published', topic, 'date: "2019", read', 'date: "2025", read', ['background[0].sources[0].read ORDER']],
	['a check beyond the end', crust, 'paragraphs: [3]\n      outcome: agrees', 'paragraphs: [30]\n      outcome: agrees', ['standing.checks[0].paragraphs PARAGRAPH']],
	// Days
	['an event after the article that reports it', fire, '{ from: "2019-11", to: "2019-12" }', '{ date: "2022-01" }', ['when.date ORDER']],
	['an event that begins after the article that reports it', fire, '{ from: "2019-11", to: "2019-12" }', '{ from: "2022-01", to: "2022-02" }', ['when.from ORDER']],
	['an address that worked before the article was there', rye, 'lastWorked: "2024-05-01"', 'lastWorked: "2020-03-03"', ['bibliography.url.lastWorked ORDER']],
	['a likely day before the earliest one', mill, 'notBefore: "2020-05-01"', 'notBefore: "2020-03-01"', ['bibliography.published.probably.notBefore ORDER']],
	// Relations
	['two that support each other and conflict', links, '  - from: crust-2022/1\n    kind: specifies\n', '  - { from: crust-2022/3, kind: supports, to: crust-2022/1, reason: One. }\n  - from: crust-2022/1\n    kind: conflicts\n', ['+2 relations[2].kind INCOMPLETE']],
	['a claim that speaks for and against', links, '  - from: mill-2021/rye-keeps-badly', '  - { from: mill-2021/rye-keeps-badly, kind: speaks-for, to: rye-2020/1, reason: One. }\n  - from: mill-2021/rye-keeps-badly', ['+2 relations[4].kind INCOMPLETE']],
	['three that each must come first', links, '  - from: crust-2022/1\n', '  - { from: rye-2020/1, kind: precondition, to: rye-2020/2, reason: One. }\n  - { from: rye-2020/2, kind: precondition, to: rye-2020/3, reason: Two. }\n  - { from: rye-2020/3, kind: precondition, to: rye-2020/1, reason: Three. }\n  - from: crust-2022/1\n', ['relations[1] LOOP', '+1 relations[2] LOOP', '+2 relations[3] LOOP']],
	['an actor told apart from itself', 'actors/bakers.yaml', '{ actor: millers,', '{ actor: bakers,', ['notToBeConfusedWith[0].actor SELF']],
	['a claim of an unknown briefing that speaks against', links, 'from: mill-2021/rye-keeps-badly', 'from: mill-2020/rye-keeps-badly', ['relations[3].from UNKNOWN-ID']],
	// The same text twice
	['two briefings of one hash', crust, 'sha256: c1a111111111111111111111111111111111111111111111111111111111111f', 'sha256: c2b2222222222222222222222222222222222222222222222222222222222222', ['briefings/undated-letter.mdx: original.sha256 TWICE @ sha256']],
	['two briefings of one address', crust, 'https://oven.example.org/crust', 'https://loaf.example.org/2020/rye-returns', [`${rye}: bibliography.url.address TWICE @ url: {`]],
	// Titles and descriptions
	['a page with the title of a topic', 'pages/privacy.mdx', 'title: Privacy', 'title: The bakers of the valley', ['title SAME-NAME']],
	['a theme with the name of an actor', 'themes/price.yaml', 'name: Price', 'name: Board of Bread', ['name SAME-NAME']],
	['a page with the title of one that the engine makes', 'pages/privacy.mdx', 'title: Privacy', 'title: Timeline', ['title SAME-NAME']],
	['two pages with one lead', 'pages/privacy.mdx', 'lead: What this site knows of its readers.', 'lead: How these notes are made.', ['lead SAME-NAME']],
	['two briefings with one lead', 'briefings/undated-letter.mdx', 'lead: An unsigned letter of unknown date asks the mills to grind more coarsely.', 'lead: A report on how rye is baked in the valley asks the ministry to inspect mills and ovens.', ['lead SAME-NAME']],
	['two questions with one summary', dear, 'summary: Rye returns repeats that the mills held grain back; the reply names bakers who bought early.', 'summary: Rye returns would sell it a day later; the reply calls it stale after three days.', ['summary SAME-NAME']],
];

test.each(cases)('the gate names %s', (...one) => {
	expectCase(one);
});

// prettier-ignore
test.each([
	['a place that its paragraphs do not mention', rye, 'places: [rye-valley]', 'places: [rye-valley, riverton]'],
	['an addressee among those it is about, whom no paragraph mentions', rye, 'about: [bakers]', 'about: [bakers, ministry-of-food]'],
	['an actor that only a stand-in word names', rye, 'about: [millers]\n    themes: [crumb, price]', 'about: [millers]\n    themes: [price]'],
	['a claim about nobody', rye, 'about: { actors: [bakers], themes: [crumb], places: [riverton] }', 'about: { actors: [], themes: [crumb], places: [riverton] }'],
	['a printed day with sources for the event it names', mill, 'reason: "after the article it answers, ¶1", basis: printed', `reason: "after the article it answers, ¶1", basis: printed, ${sources}`],
	['a day of search that says where', fire, 'to: "2019-12" }', `to: "2019-12", basis: search, ${sources} }`],
	['something read on the day it was published', crust, 'date: "2022-01-31", read: "2024-05-02"', 'date: "2024-05-02", read: "2024-05-02"'],
	['an event in the year of the article that reports it', fire, '{ from: "2019-11", to: "2019-12" }', '{ date: "2021" }'],
	['a check not found, without sources', rye, 'outcome: not-checked', 'outcome: not-found'],
	['two positions of one source on different paragraphs', keep, 'briefing: mill-2021, paragraphs: [1]', 'briefing: rye-2020, paragraphs: [8]'],
	['preconditions in a row', links, '  - from: crust-2022/1\n', '  - { from: rye-2020/1, kind: precondition, to: rye-2020/2, reason: One. }\n  - { from: rye-2020/2, kind: precondition, to: rye-2020/3, reason: Two. }\n  - { from: rye-2020/1, kind: precondition, to: rye-2020/3, reason: Three. }\n  - from: crust-2022/1\n'],
	['tension between two that support each other', links, '  - from: crust-2022/1\n    kind: specifies\n', '  - { from: crust-2022/3, kind: supports, to: crust-2022/1, reason: One. }\n  - from: crust-2022/1\n    kind: tension\n'],
])('the gate lets pass %s', (_, file, from, to) => {
	expectDiagnostics(edited(file, from, to), file, []);
});

test('two briefings of one text may share its hash if one says so', () => {
	const listing = editedTogether(
		[
			crust,
			'sha256: c1a111111111111111111111111111111111111111111111111111111111111f',
			'sha256: c2b2222222222222222222222222222222222222222222222222222222222222',
		],
		['briefings/undated-letter.mdx', '  checks: []\n', '  checks: []\n  sameTextAs: crust-2022\n'],
	);

	expectDiagnostics(listing, crust, []);
});
