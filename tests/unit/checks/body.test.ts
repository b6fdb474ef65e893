import { test } from 'vitest';
import { edited, expectCase, expectDiagnostics, textOf, withFile, type Case } from '../content/dossier.ts';

const rye = 'briefings/rye-2020.mdx';
const topic = 'topics/rye.mdx';
const privacy = 'pages/privacy.mdx';
const about = 'pages/about.mdx';
const method = 'pages/method.mdx';

/** A text in place of the one of a plain page, where it begins on line 6. */
const prose = (name: string, text: string, diagnostics: readonly string[]): Case => [
	name,
	privacy,
	'Nothing.',
	text,
	diagnostics,
];

// prettier-ignore
const cases: readonly Case[] = [
	// Programs
	prose('prose that begins with "import"', 'Much is bought.\n\nimport duties rose to five crowns.', ['+2 body IMPORT']),
	prose('prose that begins with "export"', 'export subsidies fell.', ['body IMPORT']),
	prose('an import', 'import fs from "node:fs"', ['body IMPORT']),
	prose('an export', 'export const page = 1', ['body IMPORT']),
	prose('an import of two lines', 'import {\n  a } from "b"', ['body IMPORT']),
	prose('an expression in a line', 'We know {process.env.HOME} of you.', ['body EXPRESSION']),
	prose('an expression on its own', '{1 + 1}', ['body EXPRESSION']),
	prose('words in braces', 'We know {almost nothing} of you.', ['body EXPRESSION']),
	prose('a brace that is not closed', 'We know {nothing of you.', ['body EXPRESSION']),
	prose('a brace after plain ones', 'We \\{know\\} {nothing of you.', ['body EXPRESSION']),
	prose('a brace after a plain backslash', 'We know \\\\{nothing of you.', ['body EXPRESSION']),
	prose('a brace that begins the text', '{We know nothing of you.', ['body EXPRESSION']),
	prose('a comment of MDX', 'Nothing. {/* for now */}', ['body EXPRESSION']),
	prose('a brace in a table', '| we |\n| -- |\n| { |', ['+2 body EXPRESSION']),
	// HTML
	prose('a comment', '<!-- Nothing. -->', ['body HTML']),
	prose('a tag far into a line of a later paragraph', 'Nothing.\n\nStill nothing, and <b>nothing.', ['+2 body HTML']),
	prose('a tag of a name with a digit', '<h2>Nothing.</h2>', ['body HTML']),
	prose('a tag', 'Nothing <b>at all</b>.', ['body HTML']),
	prose('a tag that is not closed', 'Nothing<br>at all.', ['body HTML']),
	prose('a script', '<script>alert(1)</script>', ['body HTML']),
	prose('an event attribute', '<p onclick="alert(1)">Nothing.</p>', ['body HTML']),
	prose('a frame', '<iframe src="https://evil.example/"></iframe>', ['body HTML']),
	prose('a vector image', '<svg><script>alert(1)</script></svg>', ['body HTML', 'body HTML']),
	prose('an empty tag', '<>Nothing.</>', ['body HTML']),
	prose('a closing tag alone', 'Nothing.</div>', ['body HTML']),
	prose('a less-than sign before a number', 'We keep <5 % of it.', ['body PROSE']),
	prose('a less-than sign before a word', 'We keep a <b and c.', ['body PROSE']),
	prose('an arrow', 'Readers <- us.', ['body PROSE']),
	prose('an address between angle brackets', 'See <https://example.org>.', ['body LINK']),
	prose('a mail address between angle brackets', 'Write to <us@example.org>.', ['body LINK', 'body LINK']),
	prose('four obstacles in one text', 'import duties\n\nless <5 %\n\n{x\n\n<br>', ['body IMPORT', '+2 body PROSE', '+4 body EXPRESSION', '+6 body HTML']),
	// Components
	prose('a component in a page that has none', '<Claims />', ['body COMPONENT']),
	['a misspelt component', rye, '<Figure id="price-2019" />', '<Figur id="price-2019" />', ['figures[1] UNPLACED @ - id: price-2019', 'body COMPONENT']],
	['a component of another kind of text', rye, '<Unclear paragraph="6" />', '<Unclear paragraph="6" />\n\n<Claims />', ['+2 body COMPONENT']],
	['a component of the engine itself', rye, '<Unclear paragraph="6" />', '<Unclear paragraph="6" />\n\n<Passage marks="[¶2]" />', ['+2 body COMPONENT']],
	['a component that is not closed', rye, '<Unclear paragraph="6" />', '<Unclear paragraph="6">', ['body COMPONENT']],
	['a component with something in it', rye, '<Unclear paragraph="6" />', '<Unclear paragraph="6">They.</Unclear>', ['body COMPONENT-PLACE', 'body NO-MARK']],
	['a component around a paragraph', rye, '<Unclear paragraph="6" />', '<Unclear paragraph="6">\n\nThey. [¶7]\n\n</Unclear>', ['body COMPONENT-PLACE', 'body COVERED-TWICE @ The Food Office could']],
	['a component inside a line', rye, 'Rye must be', '<Unclear paragraph="6" /> Rye must be', ['body COMPONENT-PLACE', '+5 body PLACED-TWICE']],
	['a component inside a list', rye, '<Unclear paragraph="6" />', '- <Unclear paragraph="6" />', ['body COMPONENT-PLACE']],
	['an unknown attribute', rye, '<Unclear paragraph="6" />', '<Unclear paragraph="6" onclick="x" />', ['body ATTRIBUTE']],
	['a misspelt attribute', rye, '<Unclear paragraph="6" />', '<Unclear paragraf="6" />', ['standing.unclear[0] UNPLACED @ - paragraph: 6', 'body ATTRIBUTE', 'body ATTRIBUTE']],
	['an attribute given twice', rye, '<Unclear paragraph="6" />', '<Unclear paragraph="6" paragraph="6" />', ['body ATTRIBUTE']],
	['an attribute without a value', rye, '<Unclear paragraph="6" />', '<Unclear paragraph />', ['standing.unclear[0] UNPLACED @ - paragraph: 6', 'body ATTRIBUTE']],
	['an attribute that is a program', rye, '<Unclear paragraph="6" />', '<Unclear paragraph={6} />', ['standing.unclear[0] UNPLACED @ - paragraph: 6', 'body ATTRIBUTE']],
	['attributes from a program', topic, '<Events />', '<Events {...process.env} />', ['body EXPRESSION']],
	['an attribute without quotation marks', rye, '<Unclear paragraph="6" />', '<Unclear paragraph=6 />', ['body COMPONENT']],
	['an attribute where none belongs', topic, '<Events />', '<Events id="x" />', ['body ATTRIBUTE']],
	['a component without its attribute', rye, '<Unclear paragraph="6" />', '<Unclear />', ['standing.unclear[0] UNPLACED @ - paragraph: 6', 'body ATTRIBUTE']],
	['an unknown question', topic, 'question="does-rye-keep"', 'question="does-rye-sleep"', ['body UNKNOWN-ID']],
	['an unknown kind of claim', topic, 'kind="assessment"', 'kind="assesment"', ['body CHOICE']],
	['a component placed twice', topic, '<Claims />', '<Claims kind="assessment" />', ['body PLACED-TWICE']],
	['an entry that is not placed', rye, '<Figure id="price-2019" />', '', ['figures[1] UNPLACED @ - id: price-2019']],
	['an entry placed twice', rye, '<Figure id="price-2019" />', '<Figure id="loaves-2019" />', ['figures[1] UNPLACED @ - id: price-2019', 'body PLACED-TWICE']],
	['an unknown entry placed', rye, '<Recommendation id="3" />', '<Recommendation id="4" />', ['recommendations[2] UNPLACED @ - id: 3', 'body UNKNOWN-ID']],
	['an entry placed as one of another kind', rye, '<Recommendation id="3" />', '<Figure id="3" />', ['recommendations[2] UNPLACED @ - id: 3', 'body UNKNOWN-ID']],
	['an unclear paragraph that is none', rye, '<Unclear paragraph="6" />', '<Unclear paragraph="5" />', ['standing.unclear[0] UNPLACED @ - paragraph: 6', 'body UNKNOWN-ID']],
	// Markdown
	prose('an image from elsewhere', '![us](https://evil.example/us.png)', ['body IMAGE']),
	prose('an image from here', '![us](/us.png)', ['body IMAGE']),
	prose('an image named below', '![us][1]\n\n[1]: https://evil.example/us.png', ['body IMAGE']),
	prose('an image that is data', '![us](data:image/png;base64,AAAA)', ['body IMAGE']),
	prose('a box to tick', '- [ ] nothing', ['body TASK-LIST']),
	prose('a ticked box', '1. [x] nothing', ['body TASK-LIST']),
	prose('a heading of the first level', '# Nothing', ['body HEADING']),
	prose('an underlined heading of the first level', 'Nothing\n=======', ['body HEADING']),
	prose('a level left out at the start', '### Nothing', ['body HEADING']),
	prose('a level left out', '## Nothing\n\n#### Less', ['+2 body HEADING']),
	prose('a heading without text', '##\n\nNothing.', ['body HEADING']),
	prose('a heading in a quotation', '> ## Nothing', ['body HEADING']),
	['a heading that takes the anchor of a paragraph', rye, '## Rye is back', '## P4', ['body HEADING']],
	['a heading that takes the anchor of a late paragraph', rye, '## Rye is back', '## p12', ['body HEADING']],
	['a heading that takes the anchor of a claim', rye, '## Rye is back', '## C rye-returns', ['body HEADING']],
	prose('a heading of a blank that does not break', '## \u00A0', ['body HEADING']),
	prose('a level left out further down', '## Nothing\n\n### Less\n\n##### Least', ['+4 body HEADING']),
	prose('a footnote without its note', 'Nothing.[^why]', ['body FOOTNOTE']),
	prose('a footnote without its note, called twice', 'Nothing.[^why] At all.[^why]', ['body FOOTNOTE', 'body FOOTNOTE']),
	prose('a note that nothing calls for', 'Nothing.\n\n[^why]: Because.', ['+2 body FOOTNOTE']),
	prose('a note given twice', 'Nothing.[^why]\n\n[^why]: Because.\n\n[^why]: Therefore.', ['+4 body FOOTNOTE']),
	prose('a page without text', '', ['-1 body BODY']),
	prose('more braces than anybody writes', '{ '.repeat(25), Array.from({ length: 20 }, () => 'body EXPRESSION')),
	['a note whose name is misspelt', about, '[^post]:', '[^posts]:', ['body FOOTNOTE @ We read [count sources]', 'body FOOTNOTE']],
	// Links
	prose('a link that is not encrypted', '[us](http://example.org/)', ['body LINK']),
	prose('a link that is a program', '[us](javascript:alert(1))', ['body LINK']),
	prose('a link that is a program in disguise', '[us](&#106;avascript:alert(1))', ['body LINK']),
	prose('a link that is data', '[us](data:text/html,x)', ['body LINK']),
	prose('a link without a scheme', '[us](//evil.example/)', ['body LINK']),
	prose('a link to a path', '[us](/about/)', ['body LINK']),
	prose('a link to a part of the page', '[us](#nothing)', ['body LINK']),
	prose('a link to a mail address', '[us](mailto:us@example.org)', ['body LINK']),
	prose('a mail address in prose', 'Write to us@example.org.', ['body LINK']),
	prose('an address in prose without a scheme', 'See www.example.org.', ['body LINK']),
	prose('a link with a user name', '[us](https://gov.example@evil.example/)', ['body LINK']),
	prose('a link that shows another address', '[https://gov.example](https://evil.example/)', ['body LINK']),
	prose('a link that shows another host', '[gov.example](https://evil.example/)', ['body LINK']),
	prose('a link in capitals that shows another host', '[gov.example](HTTPS://evil.example/)', ['body LINK']),
	prose('a link that shows another page of another host', '[http://www.gov.example/tax](https://evil.example/)', ['body LINK']),
	prose('a link that shows another host after a blank', '[&#32;gov.example:443](https://evil.example/)', ['body LINK']),
	prose('a link that shows part of its host', '[gov.example](https://gov.example.evil.example/)', ['body LINK']),
	prose('a link that shows a host and has none', '[gov.example](https://)', ['body LINK']),
	prose('a link whose title hides a character', '[us](page:about "to&#8203;us")', ['body INVISIBLE']),
	prose('a link without text', '[](https://example.org/)', ['body LINK']),
	prose('a link named below that is a program', '[us][1]\n\n[1]: javascript:alert(1)', ['+2 body LINK']),
	prose('a link of an unknown kind', '[us](actr:bakers)', ['body LINK']),
	prose('a link to an unknown actor', '[us](actor:baker)', ['body TARGET']),
	prose('a link to an unknown place', '[us](place:town)', ['body TARGET']),
	prose('a link to an unknown theme', '[us](theme:crust)', ['body TARGET']),
	prose('a link to an unknown topic', '[us](topic:wheat)', ['body TARGET']),
	prose('a link to an unknown page', '[us](page:contact)', ['body TARGET']),
	prose('a link to an unknown event', '[us](event:flood)', ['body TARGET']),
	prose('a link to an unknown question', '[us](question:why)', ['body TARGET']),
	prose('a link to an unknown recommendation', '[us](recommendation:rye-2020-9)', ['body TARGET']),
	prose('a link to a recommendation of an unknown briefing', '[us](recommendation:rye-2)', ['body TARGET']),
	prose('a link to an unknown recommendation of two digits', '[us](recommendation:rye-2020-12)', ['body TARGET']),
	prose('a link to a recommendation without its number', '[us](recommendation:rye)', ['body TARGET']),
	prose('a link to a recommendation with something after its number', '[us](recommendation:rye-2020-1-x)', ['body TARGET']),
	prose('a link to a paragraph beyond the end', '[us](briefing:rye-2020#p10)', ['body TARGET']),
	prose('a link to a headline', '[us](briefing:rye-2020#p1)', ['body TARGET']),
	prose('a link to an unknown claim', '[us](briefing:rye-2020#c-nothing)', ['body TARGET']),
	prose('a link to a part of a topic', '[us](topic:rye#p1)', ['body TARGET']),
	prose('a link to a part of a recommendation', '[us](recommendation:rye-2020-1#p1)', ['body TARGET']),
	['a link to a figure that was renamed', method, '#f-price-2019', '#f-price-2018', ['body TARGET']],
	prose('a link whose text holds another address', '[see https://gov.example/ now](https://evil.example/)', ['body LINK']),
	prose('a link whose text holds another host', '[the mill at gov.example](https://evil.example/)', ['body LINK']),
	prose('a link by reference that shows another host', '[gov.example][r]\n\n[r]: https://evil.example/', ['body LINK']),
	prose('a link by reference without text', '[][r]\n\n[r]: https://example.org/', ['body LINK']),
	prose('an address that nothing uses', 'Nothing.\n\n[r]: https://example.org/', ['+2 body LINK']),
	prose('an address given twice', '[us][r]\n\n[r]: https://example.org/\n[r]: https://example.com/', ['+3 body LINK']),
	prose('an address with a broken escape', '[us](https://example.org/%ZZ)', ['body LINK']),
	prose('an address that hides another script', '[us](https://xn--80ak6aa92e.example/)', ['body LINK']),
	// Signs that are none
	prose('a link with a blank in its address', '[us](https://a b)', ['body LINK', 'body LEFTOVER']),
	prose('a link of a wiki', 'See [[rye]].', ['body LEFTOVER']),
	prose('a link whose address is missing', 'See [us][r].', ['body LEFTOVER']),
	prose('a box', ':::note\nNothing.\n:::', ['body LEFTOVER']),
	prose('a table without its second line', '| a | b |\n| 1 | 2 |', ['body LEFTOVER']),
	prose('a row with more cells than the first', '| a | b |\n| - | - |\n| 1 | 2 | 3 |', ['+2 body TABLE']),
	prose('words behind the language of a block', '```js title="x"\na\n```', ['body CODE']),
	prose('words in place of the language of a block', '```from the mill\na\n```', ['body CODE']),
	prose('a path of a machine', 'See /home/ann/rye.txt.', ['body MACHINE-PATH']),
	prose('a path of a module', 'See `node_modules/rye`.', ['body MACHINE-PATH']),
	prose('a note called only by itself', 'Nothing.\n\n[^a]: One.[^a]', ['+2 body FOOTNOTE']),
	prose('notes that call only each other', 'Nothing.\n\n[^a]: One.[^b]\n\n[^b]: Two.[^a]', ['+2 body FOOTNOTE', '+4 body FOOTNOTE']),
	prose('a heading of signs', '## ???', ['body HEADING']),
	prose('a heading of a picture', '## 🍞', ['body HEADING']),
	prose('a heading that the page has', '## Main', ['body HEADING']),
	prose('a heading that notes have', '## Footnote label', ['body HEADING']),
	prose('a character reference that stands for nothing', 'Nothing.&#0;', ['body ENCODING']),
	prose('a word in letters that look like others', 'The ТТР is none.', ['body LOOK-ALIKE']),
	prose('a heading in letters that look like others', '## ТТР', ['body LOOK-ALIKE']),
	prose('letters of mathematics', 'The 𝐓𝐓𝐏 is none.', ['file LOOK-ALIKE']),
	prose('a placeholder', 'TODO: nothing.', ['body PLACEHOLDER']),
	prose('a placeholder in a heading', '## TBD', ['body PLACEHOLDER']),
	prose('a placeholder in a table', '| a |\n| - |\n| FIXME |', ['+2 body PLACEHOLDER']),
	prose('a count by hand', 'Both articles say nothing.', ['body COUNTED']),
	prose('a count by hand over a link', 'Three of the [unsigned](page:about) articles say nothing.', ['body COUNTED']),
	prose('a count by hand in a list', '- All five sources.', ['body COUNTED']),
	['a heading of a digest that the page has', rye, '## Rye is back', '## Recommendations', ['body HEADING']],
	['a heading of a digest that would be an anchor without its sign', rye, '## Rye is back', '## p3?', ['body HEADING']],
	['a heading of a topic that the page has', topic, '## Where they differ', '## Questions', ['body HEADING']],
	['a table in a digest', rye, '### What bakers are asked', '| bread | days |\n| - | - |\n| rye | 3 |\n\n### What bakers are asked', ['body NO-MARK']],
	['a block of code in a digest', rye, '### What bakers are asked', '```\nrye\n```\n\n### What bakers are asked', ['body NO-MARK']],
	['a quotation in a digest without its mark', rye, '### What bakers are asked', '> Rye.\n\n### What bakers are asked', ['body NO-MARK']],
	['a list in a digest without marks', rye, '### What bakers are asked', '- Rye.\n- Oats.\n\n### What bakers are asked', ['body NO-MARK', '+1 body NO-MARK']],
	['a figure after another paragraph', rye, 'did it. [¶2]\n', 'did it. [¶2]\n\n<Figure id="price-2019" />\n', ['+2 body PLACED-AWAY', 'body PLACED-TWICE @ <Figure id="price-2019" />\n\n### What']],
	['a topic that places a background that it has not', 'topics/bakers.mdx', '<Claims />', '<Background />', ['body INCOMPLETE']],
	['a paragraph passed over by a mark that goes past it', rye, '[¶5–6]', '[¶5, 7]', ['body NOT-COVERED @ Rye must be baked', 'body COVERED-TWICE @ The Food Office could']],
	['a paragraph passed over beside something placed twice', rye, '[¶5–6]\n\n<Recommendation id="1" />', '[¶5]\n\n<Recommendation id="1" />\n\n<Recommendation id="1" />', ['body NOT-COVERED @ The Food Office could', '+4 body PLACED-TWICE']],
	['a topic that places silences that it has not', 'topics/bakers.mdx', '<Claims />', '<Silences />', ['body INCOMPLETE']],
	['a page that places what topics place', privacy, 'Nothing.', '<Background />', ['body COMPONENT']],
	['strengths placed in a topic', topic, '<Events />', '<Strengths />', ['body COMPONENT']],
	['strengths placed twice', method, '<Strengths />', '<Strengths />\n\n<Strengths />', ['+2 body PLACED-TWICE']],
	// Marks
	['a paragraph without its mark', rye, ' did it. [¶2]', ' did it.', ['body NO-MARK']],
	['a mark with a hyphen', rye, '[¶5–6]', '[¶5-6]', ['body MARK']],
	['a mark with words', rye, '[¶7]', '[¶ seven]', ['body MARK']],
	['a mark in the middle', rye, 'They sold', 'They [¶3] sold', ['body MARK']],
	['a mark before emphasis', rye, 'They sold', 'They [¶3] *sold*', ['body MARK']],
	['the same mark twice in the middle', rye, 'They sold', 'They [¶3] sold [¶3] and sold', ['body MARK', 'body MARK']],
	['a mark with words after it', rye, '[¶3]', '[¶3], so to speak', ['body MARK']],
	['a mark that is not closed', rye, '[¶3]', '[¶3', ['body MARK']],
	['a mark that runs downwards', rye, '[¶5–6]', '[¶6–5]', ['body MARK']],
	['a mark that runs nowhere', rye, '[¶7]', '[¶7–7]', ['body MARK']],
	['a mark that runs downwards from ten', topic, '[rye-2020 ¶5]', '[rye-2020 ¶10–9]', ['body MARK', 'body PARAGRAPH']],
	['a mark that runs downwards to one', topic, '[rye-2020 ¶5]', '[rye-2020 ¶5–6, 7–1]', ['body MARK']],
	['a mark that names a paragraph twice', topic, '[rye-2020 ¶5]', '[rye-2020 ¶5, 5]', ['body MARK']],
	['a mark that goes back', topic, '[rye-2020 ¶5]', '[rye-2020 ¶6, 5]', ['body MARK']],
	['a mark that goes back before a sound one', topic, '[rye-2020 ¶5]', '[rye-2020 ¶6, 5] [mill-2021 ¶2]', ['body MARK']],
	['a mark of another briefing in a digest', rye, '[¶2]', '[mill-2021 ¶2]', ['body MARK']],
	['a statement of our own in a digest', rye, '[¶2]', '[¶2] [ours]', ['body MARK']],
	['a mark on a heading', rye, '## Rye is back', '## Rye is back [¶2]', ['body MARK']],
	['a mark in a table', topic, '| is back ', '| [rye-2020 ¶2] ', ['body MARK']],
	['a mark in a page', about, 'Write to us by post.[^post]', 'We bake. [¶2]\n\nWrite to us by post.[^post]', ['body MARK']],
	['a paragraph passed over', rye, '[¶5–6]', '[¶5]', ['body NOT-COVERED @ The Food Office could']],
	['the last paragraph passed over', rye, '9\n  words', '10\n  words', ['body NOT-COVERED @ Rye, the author expects', 'original.finders INCOMPLETE @ - { paragraph: 2, words']],
	['a paragraph covered too late', rye, '[¶5–6]', '[¶6]', ['body NOT-COVERED @ Rye must be baked']],
	['a paragraph covered twice', rye, '[¶5–6]', '[¶4–6]', ['body COVERED-TWICE']],
	['paragraphs covered out of order', rye, 'ever, the author says[^count]. [¶3]', 'ever, the author says[^count]. [¶4]', ['body NOT-COVERED', 'body COVERED-TWICE @ The Millers’ Almanac']],
	['a headline covered', rye, '[¶2]', '[¶1–2]', ['body LEFT-OUT']],
	['a paragraph covered that does not exist', rye, '[¶8]', '[¶8, 90]', ['body PARAGRAPH']],
	['a topic paragraph without its mark', topic, ' [ours]', '', ['body NO-MARK']],
	['a list item without its mark', topic, 'slow baking. [rye-2020 ¶5]', 'slow baking.', ['body NO-MARK']],
	['a topic mark without its briefing', topic, '[rye-2020 ¶5]', '[¶5]', ['body MARK']],
	['a topic mark of an unknown briefing', topic, '[rye-2020 ¶5]', '[rye-2002 ¶5]', ['body UNKNOWN-ID']],
	['a topic mark beyond the end', topic, '[rye-2020 ¶5]', '[rye-2020 ¶50]', ['body PARAGRAPH']],
	['a topic mark on a headline', topic, '[rye-2020 ¶5]', '[rye-2020 ¶1]', ['body LEFT-OUT']],
	['a topic mark on paragraph zero', topic, '[rye-2020 ¶5]', '[rye-2020 ¶0]', ['body PARAGRAPH']],
];

test.each(cases)('the gate names %s', (...one) => {
	expectCase(one);
});

test.each([
	['emphasis and code', 'We *bake* **rye** ~~wheat~~ with `yeast`.'],
	['a line break', 'One\\\nTwo'],
	['a break between parts', 'One\n\n***\n\nTwo'],
	['a block of code', '```\n{a} <b> import\n```'],
	['a list in a list', '- one\n  1. two'],
	['a quotation', '> One.\n>\n> Two.'],
	['a table', '| a | b |\n| - | -: |\n| 1 | 2 |'],
	['headings of every level that has one above', '## One\n\n### Two\n\n#### Three\n\n## Four'],
	['headings that only resemble anchors', '## P4 and more\n\n## Up 4\n\n## Off-day\n\n## x-ray'],
	['a note that is called twice', 'One.[^a] Two.[^a]\n\n[^a]: Three.'],
	['a link that shows its address', '[https://example.org/page](https://example.org/page)'],
	['a link that shows its host', '[WWW.example.org](https://example.org/)'],
	['a link that shows its host without www', '[example.org#part](https://www.example.org/#part)'],
	['a link that shows a host of many parts', '[a.b.example.org?c](https://a.b.example.org/?c)'],
	['a link whose text begins like an address', '[rye.Bread and more.](https://example.org/)'],
	['a link whose text is a host, to a page of ours', '[gov.example](page:about)'],
	['a link with a title and a reference', '[us][1]\n\n[1]: https://example.org/ "the mill &amp; us"'],
	[
		'links to each kind of page',
		'[a](actor:bakers) [b](theme:crumb) [c](topic:rye) [d](briefing:rye-2020) [e](question:does-rye-keep) [f](event:mill-fire) [g](page:about) [h](place:riverton)',
	],
	[
		'links to each part of a briefing',
		'[a](briefing:rye-2020#p2) [b](briefing:rye-2020#f-price-2019) [c](briefing:rye-2020#r-1) [d](recommendation:rye-2020-1)',
	],
	['links by reference', '[us][r] and [r], [about][b]\n\n[r]: https://example.org/\n[b]: page:about'],
	[
		'headings that only resemble anchors of a digest',
		'## C-130 flights\n\n## F-16s and drones\n\n## R-value of bread\n\n## Claims\n\n## Recommendations',
	],
	['a block of code with its language', '```c++\na\n```'],
	['a table with a cell too few', '| a | b |\n| - | - |\n| 1 |'],
	['a note called by another note', 'Nothing.[^a]\n\n[^a]: One.[^b]\n\n[^b]: Two.'],
	['remarks in brackets', 'He said [sic] that [the mills] would.'],
	['signs behind a backslash', 'a \\[[b]] c \\| d'],
	['pictures and a word in Urdu with its marks', '✔️ ⚠️ (روٹی)\u200f and \u2067روٹی\u2069, 5 μg'],
	['Russian words', 'They say ТТР и хлеб.'],
	['plain signs', '5 < 6, \\{a\\} and \\<b>.'],
	['the words import and export inside a line', 'They import and\nexport rye.'],
])('the gate lets pass %s', (_, text) => {
	expectDiagnostics(edited(privacy, 'Nothing.', text), privacy, []);
});

test('the gate names a digest that goes back, and one without a paragraph', () => {
	const text = textOf(rye);
	const back = text.replace('[¶3]', '[¶30]').replace('[¶4]', '[¶3]').replace('[¶30]', '[¶4]');
	const head = text.slice(0, text.indexOf('## Rye is back'));
	const placed = text.match(/^<.*\/>$/gm) ?? [];

	expectDiagnostics(withFile(rye, back), rye, ['body COVERED-TWICE @ The Millers’ Almanac, which']);
	expectDiagnostics(withFile(rye, `${head}${placed.join('\n\n')}\n`), rye, [
		`${text.slice(0, text.indexOf('## Rye is back')).split('\n').length - 1} body NOT-COVERED`,
	]);
});

test('what rests on several paragraphs may follow any of them, and a list counts as one', () => {
	const together = textOf(rye)
		.replace(/<Unclear paragraph="6" \/>\n\n/, '')
		.replace('<Recommendation id="3" />', '<Unclear paragraph="6" />\n\n<Recommendation id="3" />');

	expectDiagnostics(withFile(rye, together), rye, ['body PLACED-AWAY @ <Unclear paragraph="6" />']);
	expectDiagnostics(withFile('briefings/crust-2022.mdx', textOf('briefings/crust-2022.mdx')), rye, []);
});

test('a heading may not take the anchor of anything on the page of its briefing', () => {
	expectDiagnostics(edited(rye, '## Rye is back', '## R 1'), rye, ['body HEADING @ ## R 1']);
	expectDiagnostics(edited(rye, '## Rye is back', '## F loaves-2019'), rye, ['body HEADING @ ## F loaves']);
	expectDiagnostics(edited(rye, '## Rye is back', '## C-130 flights'), rye, []);
});
