/** What looks sound and is not, and what looks wrong and is sound: several of each kind, in several places. */

import { expect, test } from 'vitest';
import {
	edited,
	expectCase,
	expectDiagnostics,
	readChanged,
	sound,
	withFile,
	type Case,
} from '../content/dossier.ts';

const rye = 'briefings/rye-2020.mdx';
const letter = 'briefings/undated-letter.mdx';
const crust = 'briefings/crust-2022.mdx';
const price = 'themes/price.yaml';
const privacy = 'pages/privacy.mdx';
const links = 'relations.yaml';
const definition = 'What grain, flour and bread cost.';
const loaves = 'value: 1200\n    comparator: over\n    printed: more than 1,200 loaves';
const figure = (value: string, comparator: string, printed: string) =>
	`value: ${value}\n    comparator: ${comparator}\n    printed: ${printed}`;
const relate = (...rows: readonly (readonly [from: string, kind: string, to: string])[]) =>
	[
		'relations:',
		...rows.map(([from, kind, to]) => `  - { from: ${from}, kind: ${kind}, to: ${to}, reason: So. }`),
	].join('\n');

// prettier-ignore
const cases: readonly Case[] = [
	// What waits to be written
	['a whole text in small letters that waits', price, definition, 'tbd', ['definition PLACEHOLDER']],
	['a note to oneself in small letters', price, definition, '"todo: say what it costs"', ['definition PLACEHOLDER']],
	['a text that says it is to come', price, definition, 'To be written.', ['definition PLACEHOLDER']],
	['a form to fill in', price, definition, '"[insert definition here]"', ['definition PLACEHOLDER']],
	...['T.B.D.', 'tba', 'XXXX', 'Some text.', 'Your text here', 'Placeholder text', 'Coming soon', 'undefined', 'Asdf', 'À compléter', 'Noch zu schreiben.', 'Por hacer', 'Da fare', 'لکھنا باقی ہے', 'قيد الكتابة'].map(
		(text): Case => [`nothing but “${text}”`, price, definition, text, ['definition PLACEHOLDER']],
	),
	...['___', '{{amount}}', '%s', '$AMOUNT', '??', '###', '[AMOUNT]', '[check]', '[citation needed]', '(source?)'].map(
		(gap): Case => [`a gap: ${gap}`, price, definition, `"Bread costs ${gap} a loaf."`, ['definition PLACEHOLDER']],
	),
	['a gap in a text', privacy, 'Nothing.', 'It costs ___ a loaf.', ['body PLACEHOLDER']],
	// Statements without a place
	['a heading that is a sentence', 'briefings/bread-again.mdx', '## The last page', '## Millers lie.', ['body HEADING']],
	['a heading that is a cry', 'briefings/bread-again.mdx', '## The last page', '## *Shame*!', ['body HEADING']],
	// Letters
	['small capitals', price, 'name: Price', 'name: ᴘʀɪᴄᴇ', ['file LOOK-ALIKE']],
	['a letter of mathematics in a word', price, 'name: Price', 'name: ℙrice', ['file LOOK-ALIKE']],
	['a Coptic letter in a Latin word', price, 'name: Price', 'name: Ⲣrice', ['file MIXED-SCRIPT']],
	['syllabics in a Latin word', price, 'name: Price', 'name: ᑭᖇice', ['file MIXED-SCRIPT']],
	['raised letters', price, 'name: Price', 'name: ᴾʳⁱᶜᵉ', ['file LOOK-ALIKE']],
	['a lowered letter in a word', price, 'name: Price', 'name: Prᵢce', ['file LOOK-ALIKE']],
	['a numeral of one sign in a word', price, 'name: Price', 'name: Prⅰce', ['file LOOK-ALIKE']],
	['letters that are underlined by accents', price, 'name: Price', 'name: P̲r̲i̲c̲e̲', ['file MARKS']],
	['UTF-8 that was read as another encoding', price, definition, 'The millerâ€™s PriÃ©re costs 5 Â°C.', ['file ENCODING', 'file ENCODING', 'file ENCODING']],
	['Arabic that was read as another encoding', price, definition, 'What Ø§Ù„ costs.', ['file ENCODING']],
	['letters of another script in the title of a link', privacy, 'Nothing.', '[x](page:about "ТТР")', ['body LOOK-ALIKE']],
	['letters of another script in a block of code', privacy, 'Nothing.', '```\nТТР\n```', ['body LOOK-ALIKE']],
	['a sign that arranges hieroglyphs', price, 'name: Price', 'name: Pri\u{13430}ce', ['file INVISIBLE']],
	['letters that nobody sees behind a flag', privacy, 'Nothing.', 'Nothing \u{1F3F4}\u{E0067}\u{E0062}\u{E007F}.', ['file INVISIBLE', 'file INVISIBLE', 'file INVISIBLE']],
	['a name that only looks like another', 'actors/millers.yaml', 'names: []', 'names: [{ name: "Ministry of F0od" }, { name: "MiIIers" }, { name: "the Food 0ffice" }]', ['names[2].name SAME-NAME']],
	// Days
	['an article of a time before newspapers', letter, 'published: unknown', 'published: { date: "1850", basis: printed }', ['bibliography.published.date DATE']],
	['a limit of a time before newspapers', 'briefings/bread-again.mdx', 'notBefore: "2020-05-01"', 'notBefore: "1200-05-01"', ['bibliography.published.notBefore DATE']],
	['a source of a time before print', 'topics/rye.mdx', 'date: "2019", read', 'date: "0001", read', ['background[0].sources[0].date DATE']],
	['a topic revised before there was a web', 'topics/rye.mdx', 'order: 1', 'order: 1\nrevised: "0950-01-01"', ['+1 revised DATE']],
	['an event that ends long after its report', 'events/mill-fire.yaml', 'to: "2019-12"', 'to: "2099-12"', ['when.to ORDER']],
	['a copy from before the article', rye, 'lastWorked: "2024-05-01"', 'lastWorked: "2024-05-01", archived: { address: "https://copies.example.org/1", date: "2010-01-01" }', ['bibliography.url.archived.date ORDER']],
	['a correction of an ask from long before the briefing', 'corrections.yaml', '"2024-06-15"\n    at: actor:bakers', '"1999-07-01"\n    at: recommendation:crust-2022-1', ['corrections[0].date ORDER']],
	['a correction from before the briefing', 'corrections.yaml', '"2024-07-01"', '"1999-07-01"', ['corrections[1].date ORDER']],
	['a limit after the day of the digest', 'briefings/bread-again.mdx', 'notAfter: "2020-12-31"', 'notAfter: "2030-12-31"', ['bibliography.published.notAfter ORDER']],
	['another wording from after the briefing', rye, 'published: "2020-05"', 'published: "2030-05"', ['standing.wordings[0].published ORDER']],
	['a recommendation from before its briefing', rye, 'text: Lend', 'added: "2020-01-01"\n    text: Lend', ['recommendations[1].added ORDER']],
	['a recommendation added to a briefing that was never revised', letter, 'text: Do not sell bran apart from flour.', 'added: "2030-01-01"\n    text: Do not sell bran apart from flour.', ['recommendations[1].added INCOMPLETE']],
	['a recommendation from after the last revision', rye, 'text: Lend', 'added: "2030-01-01"\n    text: Lend', ['revised ORDER @ revised: "2024-06-15"']],
	['a topic revised before the first briefing', 'topics/rye.mdx', 'order: 1', 'order: 1\nrevised: "2023-01-01"', ['+1 revised ORDER']],
	['a question revised before the first briefing', 'questions/does-rye-keep.yaml', 'kind: fact', 'kind: fact\nrevised: "2001-01-01"', ['+1 revised ORDER']],
	// Numbers
	['ten times what is printed, as if its point parted thousands', rye, loaves, figure('12000000', 'exact', '1.2 million loaves'), ['figures[0].value INCOMPLETE']],
	['another number than a dozen', rye, loaves, figure('13', 'exact', 'a dozen loaves'), ['figures[0].value INCOMPLETE']],
	['another number than a half', rye, loaves, figure('5', 'exact', 'half a loaf'), ['figures[0].value INCOMPLETE']],
	['less, where a plus says more', rye, loaves, figure('1200', 'under', '1,200+ loaves'), ['+1 figures[0].comparator INCOMPLETE']],
	['exactly, where a wave says about', rye, loaves, figure('1200', 'exact', '~1,200 loaves'), ['+1 figures[0].comparator INCOMPLETE']],
	['exactly, where words behind say more', rye, loaves, figure('1200', 'exact', '1,200 loaves or more'), ['+1 figures[0].comparator INCOMPLETE']],
	['less than a minimum', rye, loaves, figure('1200', 'under', 'a minimum of 1,200'), ['+1 figures[0].comparator INCOMPLETE']],
	// Raw signs
	['a tab in a text', price, definition, '"What\\tgrain costs."', ['definition VALUE']],
	['emphasis in a value', price, definition, 'What *grain* costs.', ['definition LEFTOVER']],
	['underlining in a value', price, definition, 'What _grain_ costs.', ['definition LEFTOVER']],
	['struck words in a value', price, definition, 'What ~~grain~~ costs.', ['definition LEFTOVER']],
	['a heading in a value', price, definition, '"## What grain costs."', ['definition LEFTOVER']],
	['a call for a note in a value', price, definition, '"What grain costs.[^1]"', ['definition LEFTOVER']],
	['a link of another wiki in a value', price, definition, '"What [[grain]] costs."', ['definition LEFTOVER']],
	['a mark in a value', letter, 'text: The letter speaks to the mills.', 'text: "The letter speaks to the mills. [¶1]"', ['keyPoints[0].text LEFTOVER']],
	['stars that close nothing', privacy, 'Nothing.', 'It is **so.', ['body LEFTOVER']],
	['a back-tick that closes nothing', privacy, 'Nothing.', 'It is `so.', ['body LEFTOVER']],
	['highlighting', privacy, 'Nothing.', 'It is ==so==.', ['body LEFTOVER']],
	['a heading without its blank', privacy, 'Nothing.', '##Nothing', ['body LEFTOVER']],
	['a box of another site', privacy, 'Nothing.', '> [!NOTE]\n> Nothing.', ['body LEFTOVER']],
	['a box of another program', privacy, 'Nothing.', '!!! note', ['body LEFTOVER']],
	['a picture by its name', privacy, 'Nothing.', 'It is :bread: here.', ['body LEFTOVER']],
	['a command of another program', privacy, 'Nothing.', '\\pagebreak', ['body LEFTOVER']],
	['a comment of another program', privacy, 'Nothing.', '%% Nothing. %%', ['body LEFTOVER']],
	['a second front matter', privacy, 'Nothing.', '---\ntitle: Nothing\n---', ['body LEFTOVER']],
	['the contents of a wiki', privacy, 'Nothing.', '[[_TOC_]]', ['body LEFTOVER']],
	['a merge that is not finished', privacy, 'Nothing.', '<<<<<<< HEAD\nNothing.\n=======\nAll.\n>>>>>>> other', ['file LEFTOVER']],
	['a merge that is not finished in front matter', rye, 'lead: The author', '<<<<<<< HEAD\nlead: The author', ['file LEFTOVER']],
	['a number sign that cuts a text', price, definition, 'Bread of mill #1 costs more.'.replace(' #1', '  #1'), ['definition YAML']],
	['a list that is indented unlike', 'themes/ageing.yaml', '[stores, cellars]', '\n  - stores\n    - cellars', ['+1 words[0] YAML']],
	['a formula', privacy, 'Nothing.', '$$x^2$$', ['body LEFTOVER']],
	['a raised letter', privacy, 'Nothing.', 'It is m^2^ here.', ['body LEFTOVER']],
	['a list of explanations', privacy, 'Nothing.', 'Bread\n: Baked.', ['+1 body LEFTOVER']],
	['a reference of another program', privacy, 'Nothing.', 'See [@rye2020].', ['body LEFTOVER']],
	...[
		'The ministry pays bribes to every miller',
		'The ministry pays officials',
		'Every miller takes bribes',
		'The council closed mills',
		'Mills have been closed',
		'Rye will never come back',
		'They lie',
		'Nobody trusts the mills',
		'The ministry took bribes',
		'Millers must resign',
		'Millers do not tell the truth',
	].map((heading): Case => [`a heading that states: ${heading}`, 'briefings/bread-again.mdx', '## The last page', `## ${heading}`, ['body HEADING']]),
	['a border left out of a state that is spelt in another way', 'site.yaml', 'editor:', 'map: { note: Some lines are disputed., caption: Where it is., leaveOut: [[France, Spian]] }\neditor:', ['map.leaveOut[0][1] UNKNOWN-ID']],
	['two key points that wait', rye, 'Rye is back in Riverton., paragraphs: [2] }\n  - { text: Its price has doubled.', 'tbd, paragraphs: [2] }\n  - { text: tbd', ['keyPoints[0].text PLACEHOLDER', '+1 keyPoints[1].text PLACEHOLDER']],
	['a short form with its full stop', rye, 'short: bake slowly, sell a day later', 'short: bake slowly.', ['recommendations[0].short VALUE']],
	['a name in letters of another script that is said to be English', 'actors/bakers.yaml', 'name: the bakers', 'name: СОР, language: en', ['names[0].name LOOK-ALIKE']],
	['a Greek capital for a Latin one', price, definition, 'What plan Α costs.', ['definition LOOK-ALIKE']],
	// What no page gives away
	...['/root/rye.txt', '/tmp/rye/1', '/var/folders/ab/x', '/Volumes/Rye/x', '/media/ann/disk', '/home/ann', '/c/Users/ann', 'C:/Users/ann', '~/notes/rye.md', '%APPDATA%', '.build/work-1/x'].map(
		(path): Case => [`a path of a machine: ${path}`, privacy, 'Nothing.', `See ${path} for it.`, ['body MACHINE-PATH']],
	),
	['a path of a machine in a value', price, definition, 'What "D:\\rye\\1" costs.', ['definition MACHINE-PATH']],
	['a share of a machine', price, definition, 'What \\\\mill\\rye costs.', ['definition MACHINE-PATH']],
	...[`AKIA${'A1'.repeat(8)}`, `ghp_${'a1'.repeat(18)}`, `AIza${'a1_-B'.repeat(7)}`, `eyJ${'a1'.repeat(9)}.eyJ${'b2'.repeat(9)}.${'c3'.repeat(9)}`, '-----BEGIN OPENSSH PRIVATE KEY-----', 'api_key=ab12cd34', 'https://example.org/?access_token=ab12cd34'].map(
		(key): Case => [`a key: ${key.slice(0, 12)}`, privacy, 'Nothing.', `It is ${key} here.`, ['body SECRET']],
	),
	['a key in a value', price, definition, `What glpat-${'a1'.repeat(10)} costs.`, ['definition SECRET']],
	...['+44 20 7946 0958', '+92-300-1234567', '35202-1234567-1', '4111 1111 1111 1111', 'GB29 NWBK 6016 1331 9268 19'].map(
		(number): Case => [`what leads to a person: ${number}`, privacy, 'Nothing.', `It is ${number} here.`, ['body PRIVATE']],
	),
	['a mail address in a value', price, definition, 'Ask ann@example.org what it costs.', ['definition PRIVATE']],
	// Marks
	['a mark with a nought before its number', rye, '[¶7]', '[¶07]', ['body MARK']],
	['a mark behind a backslash', rye, '[¶7]', '\\[¶7]', ['body MARK']],
	['a mark with a backslash in it', rye, '[¶7]', '[¶7\\]', ['body MARK @ The Food Office could']],
	['a mark twice', 'topics/rye.mdx', '[rye-2020 ¶5]', '[rye-2020 ¶5] [rye-2020 ¶5]', ['body MARK']],
	['ours twice', 'topics/rye.mdx', '[mill-2021 ¶1] [ours]', '[mill-2021 ¶1] [ours] [ours]', ['body MARK']],
	// Links
	['a host in the title of a link', privacy, 'Nothing.', '[here](https://evil.example/ "https://bank.example/")', ['body LINK']],
	['a host with a full stop of another script', privacy, 'Nothing.', '[bank。example](https://evil.example/)', ['body LINK']],
	['a host among other words', privacy, 'Nothing.', '[see bank.example now](https://evil.example/)', ['body LINK']],
	['a host in capitals among other words', privacy, 'Nothing.', '[see BANK.EXAMPLE.COM now](https://evil.example/)', ['body LINK']],
	['a host of another script', privacy, 'Nothing.', '[банк.рф](https://evil.example/)', ['body LINK']],
	['a mailbox at another host', privacy, 'Nothing.', '[ann@bank.example](https://evil.example/)', ['body PRIVATE', 'body LINK'].slice(1)],
	['a host with a leader in place of its full stop', privacy, 'Nothing.', '[bank․example](https://evil.example/)', ['body LINK']],
	['a host in the title of an address below', privacy, 'Nothing.', '[here][r]\n\n[r]: https://evil.example/ "bank.example"', ['body LINK']],
	['a link with its brackets swapped', privacy, 'Nothing.', '(here)[https://example.org/]', ['body LEFTOVER']],
	['a host of digits', privacy, 'Nothing.', '[https://192.0.2.1/](https://evil.example/)', ['body LINK']],
	// Twice
	['one claim under two ids', letter, 'figures: []', '  - id: again\n    text: Fine flour makes  bread stale early\n    kind: cause\n    voice: author\n    about: { actors: [], themes: [crumb], places: [] }\n    paragraphs: [2]\nfigures: []', ['+1 claims[1].text TWICE']],
	['one recommendation under two ids', letter, 'text: Do not sell bran apart from flour.', 'text: GRIND rye more coarsely.', ['recommendations[1].text TWICE']],
	['two told apart twice', 'actors/bakers.yaml', 'because: They grind and do not bake. }', 'because: They grind and do not bake. }\n  - { actor: millers, because: They grind. }', ['+1 notToBeConfusedWith[1].actor TWICE']],
	['one answer in other letters', 'questions/does-rye-keep.yaml', 'answer: It is stale after three days.', 'answer: it should be sold the day after', ['positions[1].answer TWICE']],
	['one key point in other letters', rye, 'text: Its price has doubled.', 'text: Rye is back in riverton', ['keyPoints[1].text TWICE']],
	['one caution in other letters', rye, 'text: The number of loaves has no source.', 'text: no miller is ASKED', ['+1 standing.cautions[1].text TWICE']],
	['one reading in other letters', rye, 'the millers waste flour]', 'The bakers waste flour.]', ['standing.unclear[0].readings[1] TWICE']],
	['one reading of a claim twice', rye, 'the millers waste less]', 'the bakers waste  less]', ['claims[2].unclear[1] TWICE']],
	['one figure under two ids', crust, 'figures:', 'figures:\n  - id: forty\n    quantity: bakers\n    value: 40\n    comparator: exact\n    printed: forty bakers\n    unit: bakers\n    population: bakers of Riverton\n    period: "2022"\n    namedSource: Town of Riverton\n    paragraphs: [3]', ['figures[0] UNPLACED @ - id: forty', 'figures[1].id TWICE @ - id: bakers-2022']],
	['one author twice', crust, 'name: Olga Petrova', 'name: ann baker', ['bibliography.authors[1].name TWICE']],
	['one short form twice', letter, 'short: do not sell bran apart', 'short: grind rye  more coarsely', ['recommendations[1].short TWICE']],
	['one silence under two ids', 'topics/rye.mdx', 'text: What rye bread costs., expected: Rye returns', 'text: whether wheat would do, expected: Rye returns', ['silences[1].text TWICE']],
	['one word to search for in other letters', 'themes/ageing.yaml', 'cellars', 'Stores', ['words[1] TWICE']],
	['a name that is the first one', 'actors/bakers.yaml', 'name: the bakers', 'name: bakers of  Riverton', ['names[0].name TWICE']],
	['one register twice', 'actors/bakers.yaml', 'wiki/Q1"]', 'wiki/Q1", "https://www.wikidata.org/wiki/Q1"]', ['sameAs[1] TWICE']],
	['one instrument under two ids', 'site.yaml', 'name: Price support', 'name: training', ['instruments[1].name TWICE']],
	['one correction twice', 'corrections.yaml', 'corrections:', 'corrections:\n  - date: "2024-06-15"\n    at: actor:bakers\n    wrong: the bakers were called a guild\n    now: So.', ['corrections[1] TWICE @ - date: "2024-06-15"\n    at: actor:bakers\n    wrong: The']],
	['one event under two ids', 'events/mill-fire.yaml', 'title: Fire at a mill', 'title: A Fire of husks', ['title SAME-NAME']],
	['a place under the name of another', 'places/dalby.yaml', 'names: []', 'names: [{ name: riverton }]', ['places/riverton.yaml: 1 name SAME-NAME']],
	['one name with its words joined', letter, 'name: Letter to the mills', 'name: Rye-returns', ['name SAME-NAME']],
	['one summary in other letters', 'questions/who-made-it-dear.yaml', 'summary: Rye returns repeats that the mills held grain back; the reply names bakers who bought early.', 'summary: RYE RETURNS would sell it a day later; the reply calls it stale after three days', ['summary SAME-NAME']],
	...[
		'https://loaf.example.org/2020/rye-returns/',
		'https://loaf.example.org/2020/rye-returns#top',
		'https://www.loaf.example.org/2020/rye-returns',
		'https://LOAF.example.org/2020/rye-returns',
		'https://loaf.example.org/2020/rye-returns?utm_source=mail',
		'http://loaf.example.org/2020/rye-returns',
		'https://m.loaf.example.org/2020/rye-returns',
		'https://loaf.example.org//2020/rye-returns/index.html',
		'https://loaf.example.org/2020/rye-returns/amp/',
		'https://loaf.example.org/2020/%72ye-returns?mc_cid=1',
	].map((address): Case => [`one article at ${address}`, letter, 'published: unknown', `published: unknown\n  url: { address: "${address}", basis: address }`, ['+1 bibliography.url.address TWICE']]),
	['a border of a state that is spelt in another way', 'places/brook.yaml', '[France, Spain]', '[France, Spian]', ['between[1] UNKNOWN-ID']],
	['a border of no state', 'places/brook.yaml', '[France, Spain]', '[Atlantis, Spain]', ['between[0] UNKNOWN-ID']],
	['a border of one state', 'places/brook.yaml', '[France, Spain]', '[Spain, Spain]', ['between[1] SELF']],
	// Relations
	['what makes exact what it conflicts with', links, 'relations:', relate(['rye-2020/3', 'specifies', 'mill-2021/4']), ['relations[6].kind INCOMPLETE @ kind: conflicts']],
	['a precondition of what it conflicts with', links, 'relations:', relate(['rye-2020/3', 'precondition', 'mill-2021/4']), ['relations[6].kind INCOMPLETE @ kind: conflicts']],
	['what makes itself exact in a circle of three', links, 'relations:', relate(['crust-2022/3', 'specifies', 'rye-2020/1'], ['rye-2020/1', 'specifies', 'crust-2022/1']), ['+1 relations[0] LOOP', '+2 relations[1] LOOP', 'relations[3] LOOP @ - from: crust-2022/1\n    kind: specifies']],
];

test.each(cases)('the gate names %s', (...one) => {
	expectCase(one);
});

// prettier-ignore
test.each([
	['a heading that ends in an abbreviation', 'briefings/bread-again.mdx', '## The last page', '## Rye in the U.S.'],
	['a heading that ends like the number of a paragraph', 'briefings/bread-again.mdx', '## The last page', '## Map p4'],
	['a heading that begins like one', 'briefings/bread-again.mdx', '## The last page', '## P4 again'],
	['a heading of a question', 'briefings/bread-again.mdx', '## The last page', '## What the mills must do'],
	['a heading of things', 'briefings/bread-again.mdx', '## The last page', '## The mills of Riverton'],
	['a heading of what was done', 'briefings/bread-again.mdx', '## The last page', '## The mills compared'],
	['a heading of what is seen', 'briefings/bread-again.mdx', '## The last page', '## Rye, as the author judges it'],
	['the name of a file in a link', privacy, 'Nothing.', '[the table prices.csv](https://evil.example/prices.csv)'],
	['an abbreviation in a link', privacy, 'Nothing.', '[mills, e.g. in the U.S.](https://evil.example/)'],
	['its own host in a link', privacy, 'Nothing.', '[see bank.example now](https://www.bank.example/x/)'],
	['a heading that begins with a pronoun', 'briefings/bread-again.mdx', '## The last page', '## They and the mills'],
	['a heading of bread and participles', 'briefings/bread-again.mdx', '## The last page', '## Bread made, sold and eaten'],
	['a heading that asks', 'briefings/bread-again.mdx', '## The last page', '## Who wrote it?'],
	['words of another language that look like a placeholder', price, 'words: []', 'words: [todo el pan, Chapter XXXI]'],
	['a flag that is spelt in letters that nobody sees', privacy, 'Nothing.', 'Nothing in \u{1F3F4}\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}.'],
	['words of a form that are meant', price, definition, 'What some text here costs, to follow the placeholder.'],
	['signs that are no gap', price, definition, '"What costs 5 % so, $5, #1 and [the] mill (where?), in §§ 3."'],
	['an address with the words of a path', privacy, 'Nothing.', 'See https://example.org/home/ann/tmp/x and https://example.org/~ann/x, and/or/etc/so.'],
	['numbers of other things', privacy, 'Nothing.', 'From 2019 to 2020, +5 % of 1,200,000,000 in 10–12 days; ISBN 978-3-16-148410-0, +1,200 loaves.'],
	['words about keys', privacy, 'Nothing.', 'The token of a password: a secret key of the mill.'],
	['symbols of Greek and Latin letters', privacy, 'Nothing.', 'Δt is λx, at 5 kΩ and 3 μm.'],
	['raised letters that end a word, and numerals of one sign', privacy, 'Nothing.', 'The 2ᵉ loaf, the XIXᵉ oven, nᵗʰ, xₙ and Ⅳ.'],
	['sounds that are transcribed by underlined letters', privacy, 'Nothing.', 'K̲h̲ān of the S̲h̲āh.'],
	['capitals that another encoding would make letters of', privacy, 'Nothing.', 'A “CAFÉ” – São Paulo, Âge, VÃO, RÂLE — Øre, Ûber.'],
	['phonetic spelling', privacy, 'Nothing.', 'Said ʀiːʃ and [braːt].'],
	['an article at an address without encryption', rye, 'https://loaf', 'http://loaf'],
	['an article at such an address in capitals', rye, 'https://loaf', 'HTTP://loaf'],
	['a figure that prints no number', rye, loaves, figure('5', 'exact', 'a handful of loaves')],
	['nothing', rye, loaves, figure('0', 'exact', '0 loaves')],
	['a limit of the day of the digest', 'briefings/bread-again.mdx', 'notAfter: "2020-12-31"', 'notAfter: "2024-05-05"'],
	['signs of a merge inside a line', 'themes/crumb.yaml', 'words:', '# a >>>>>>> b\nwords:'],
	['a small Greek letter', price, definition, 'What α and ν cost.'],
	['a number of fifteen digits', rye, loaves, figure('123456789012.345', 'exact', '123,456,789,012.345 loaves')],
	['a short form with a full stop inside', rye, 'short: bake slowly, sell a day later', 'short: bake rye no. 5 slowly'],
	['a remark with a number', 'themes/crumb.yaml', 'name: Crumb', 'name: Crumb # of 5 kinds'],
	['pages in English of no country', 'site.yaml', 'language: en-GB', 'language: en'],
	['low lines in a register', 'actors/bakers.yaml', 'wiki/Q1"]', 'wiki/Q1", "https://rye.example/_rye_/"]'],
	['low lines in an address', rye, '/2020/rye-returns"', '/2020/_rye_/"'],
	['low lines in the address of a source', 'topics/rye.mdx', 'https://grain.example.org/4"', 'https://grain.example.org/_4_/"'],
	['an old source', 'topics/rye.mdx', 'date: "2019", read', 'date: "1893", read'],
	['a number of two words', rye, loaves, figure('23', 'exact', 'twenty-three loaves')],
	['a number of four words', rye, loaves, figure('150', 'exact', 'one hundred and fifty')],
	['thousands and hundreds', rye, loaves, figure('2300', 'exact', 'two thousand three hundred')],
	['half a million', rye, loaves, figure('500000', 'exact', 'half a million')],
	['billions in two letters', rye, loaves, figure('1200000000', 'exact', '1.2bn loaves')],
	['millions in one letter', rye, loaves, figure('3000000', 'exact', '$3m')],
	['more, where words behind say so', rye, loaves, figure('1200', 'over', '1,200 loaves or more')],
	['a plus of words', rye, loaves, figure('1200', 'over', '1,200-plus loaves')],
	['a star that closes nothing', price, definition, 'A 5* hotel* of bread.'],
	['a sum', price, definition, 'It is 2 * 3 * 4 grains and snake_case_words.'],
	['a number sign', price, definition, '"#1 of all grain."'],
	['emphasis in a name', 'briefings/undated-letter.mdx', 'name: Letter to the mills', 'name: Letter *to* the mills'],
	['a colon after emphasis', privacy, 'Nothing.', '**Bread**: it is baked.'],
	['times and shares', privacy, 'Nothing.', 'It is 10:30, 3:1 and 3^2 for $5.'],
	['a sign with a backslash', privacy, 'Nothing.', 'It is \\`so \\*\\*.'],
	['a recommendation that ends in a question', letter, 'text: Do not sell bran apart from flour.', 'text: Ask “who sells bran?”'],
	['names of files and programs in links', privacy, 'Nothing.', '[index.html](https://example.org/), [Node.js](https://example.org/), [report.final.pdf](https://example.org/), [St.Petersburg](https://example.org/), [e.g.this](https://example.org/)'],
	['a claim that ends in an abbreviation of a firm', letter, 'text: fine flour makes bread stale early', 'text: flour was ground by Rye Bros.'],
	['a correction of the day of the briefing', 'corrections.yaml', '"2024-07-01"', '"2024-05-03"'],
])('the gate lets pass %s', (_, file, from, to) => {
	expectDiagnostics(edited(file, from, to), file, []);
});

const findFuture = (listing: typeof sound, today: string) =>
	readChanged(listing, { today }).diagnostics.map(({ file, field, code }) => `${file} ${field} ${code}`);

// prettier-ignore
test.each([
	['looked up', 'events/oven-law.yaml', 'read: "2024-05-03"', 'read: "2099-05-03"', 'when.sources[0].read'],
	['seen to work', rye, 'lastWorked: "2024-05-01"', 'lastWorked: "2099-05-01"', 'bibliography.url.lastWorked'],
	['revised', rye, 'revised: "2024-06-15"', 'revised: "2098-06-15"', 'revised'],
	['mended', 'corrections.yaml', '"2024-07-01"', '"2099-07-01"', 'corrections[1].date'],
])('what is to be %s on a day to come has not been', (_, file, from, to, field) => {
	expect(findFuture(edited(file, from, to), '2025-01-01')).toEqual([`${file} ${field} DATE`]);
});

test('a day to come is shown, and how to mend it', () => {
	const { diagnostics } = readChanged(edited('corrections.yaml', '"2024-07-01"', '"2099-07-01"'), {
		today: '2025-01-01',
	});

	expect(diagnostics).toMatchObject([
		{ message: '2099-07-01 lies in the future', fix: 'write the day on which it was done' },
	]);
});

test('what readers look for is no day', () => {
	const queries =
		'queries:\n  - { query: rye, part: old, read: [ rye ], first: [ topic:rye ], found: [ topic:rye ], about: [ actor:bakers ], says: rye }\n';
	const { diagnostics } = readChanged(withFile('queries.yaml', queries), { today: '2025-01-01' });

	expect(diagnostics).toEqual([]);
});

test('nothing lies in the future of the last day, nor of a clock that was never set', () => {
	expect(findFuture(sound, '2024-07-01')).toEqual([]);
	expect(findFuture(sound, '1970-01-01')).toEqual([]);
});
