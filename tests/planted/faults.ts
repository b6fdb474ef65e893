/** Slips that somebody could make in one line, and that would tell readers something wrong. Every one must fail a test. */

export interface Fault {
	/** What readers would get. */
	readonly what: string;
	/** Part of the source, which stands nowhere else in it. */
	readonly from: string;
	readonly to: string;
}

const fault = (what: string, from: string, to: string): Fault => ({ what, from, to });

export const faults: readonly Fault[] = [
	// Order
	fault('the weakest is asked first', 'rankOf(a) - rankOf(b) || forms', 'rankOf(b) - rankOf(a) || forms'),
	fault(
		'what is inferred stands before what is said outright',
		'forms.indexOf(a.form) - forms.indexOf(b.form)',
		'0',
	),
	fault(
		'what asks for nothing stands first',
		'modality === undefined ? modalities.length',
		'modality === undefined ? -1',
	),
	fault(
		'nobody named stands first',
		'Number(a.id === nobodyNamed) - Number(b.id === nobodyNamed) || byCount',
		'Number(b.id === nobodyNamed) - Number(a.id === nobodyNamed) || byCount',
	),
	fault(
		'those asked least stand first',
		'b.recommendations.length - a.recommendations.length;',
		'a.recommendations.length - b.recommendations.length;',
	),
	fault('undated articles stand first', "(a.earliest ?? '9999')", "(a.earliest ?? '0000')"),
	fault('undated events stand first', "(a.from ?? '9999')", "(a.from ?? '0000')"),
	fault(
		'the oldest correction stands first',
		'.sort((a, b) => b.date.localeCompare(a.date)),',
		'.sort((a, b) => a.date.localeCompare(b.date)),',
	),
	fault(
		'the oldest entry of a feed stands first',
		'compareDays(b.updated, a.updated)',
		'compareDays(a.updated, b.updated)',
	),
	fault(
		'the first version of an ask stands before the second',
		'earlier.toReversed().map(({ version',
		'earlier.map(({ version',
	),
	fault(
		'the oldest change of an ask stands first',
		'b.changed.localeCompare(a.changed)',
		'a.changed.localeCompare(b.changed)',
	),
	fault(
		'the mildest relation stands first',
		'order.indexOf(a.kind) - order.indexOf(b.kind)',
		'order.indexOf(b.kind) - order.indexOf(a.kind)',
	),
	fault(
		'questions that few answer stand first',
		'b.answering.length - a.answering.length ||\n\ta.short',
		'a.answering.length - b.answering.length ||\n\ta.short',
	),
	fault('topics stand in the order of their names', 'a.order - b.order || a.id', '0 || a.id'),

	// Attribution
	fault(
		'“stated” and “our reading” change places',
		"(ours.includes(part) ? 'our reading' : stated)",
		"(ours.includes(part) ? stated : 'our reading')",
	),
	fault(
		'an inferred strength is said to be stated',
		"basis: form === 'inferred' || ours.includes('form') ? 'our reading' : basis('modality')",
		"basis: basis('modality')",
	),
	fault(
		'the basis of a title is lost',
		"{ name: 'Title', value: title.text, basis: basisNames[title.basis] }",
		"{ name: 'Title', value: title.text, basis: basisNames.printed }",
	),
	fault(
		'what a source reports after others becomes its own word',
		"verb(briefing.speakers, 'report')}, after ${claim.voice},`",
		"verb(briefing.speakers, 'say')}`",
	),
	fault(
		'what others say becomes the author’s word on the page',
		"voice === 'author' ? `${capitalised(text)}.`",
		'voice ? `${capitalised(text)}.`',
	),
	fault('marks of our reading are filled', 'hollow: one.isInferred || isOurs(one)', 'hollow: isOurs(one)'),
	fault(
		'marks that concern a topic by our reading are filled',
		'const byReading = new Set(concerning);',
		'const byReading = new Set<unknown>();',
	),
	fault('“inferred” is not said in lists', "{of.isInferred && 'inferred · '}", ''),
	fault('all sources carry one mark', 'mark: (place % marks) + 1,', 'mark: 1,'),
	fault('whom a source names for a number is lost', 'source named: {namedSource}.', 'source named: nobody.'),
	fault(
		'a date found by search looks like one of the sources',
		"when.basis === 'search' ?",
		"when.basis !== 'search' ?",
	),
	fault('what was found outside is said to stand in the text', '...(basis ? { outside: sources } : {}),', ''),
	fault(
		'an unsigned article has a name',
		"isSigned = briefing.who !== 'unsigned'",
		"isSigned = briefing.who === 'unsigned'",
	),
	fault(
		'machines are told allegations',
		".filter(({ kind }) => kind !== 'allegation')",
		".filter(({ kind }) => kind !== 'cause')",
	),
	fault(
		'the table of asks names those concerned as those asked',
		"meaning: 'whom it asks', type: 'list', value: ({ item }) => names(item.addressees)",
		"meaning: 'whom it asks', type: 'list', value: ({ item }) => names(item.about)",
	),
	fault(
		'what is reported as agreed is asked',
		'const asks = recommendations.filter(({ modality }) => modality !== undefined);\n\tconst byAddressee',
		'const asks = recommendations;\n\tconst byAddressee',
	),

	// Who is asked, who is concerned
	fault('those asked and those concerned change places', 'asked: askedOf.get(id),', 'asked: about.get(id),'),
	fault(
		'what concerns a topic by our reading is missing',
		'recommendations: [...asked, ...concerning],',
		'recommendations: asked,',
	),
	fault(
		'what concerns some other topic is on every one',
		'one.concerns?.includes(id) && !isAsked.has(one)',
		'!!one.concerns && !isAsked.has(one)',
	),
	fault(
		'figures of other claims stand on a topic',
		'figure.paragraphs.some((n) => claim.paragraphs.includes(n))',
		'figure.paragraphs.some((n) => n > 0)',
	),
	fault(
		'only the first of two addressees is named',
		'const asked = of.addressees.map(({ short }) => short);',
		'const asked = of.addressees.slice(0, 1).map(({ short }) => short);',
	),

	// Counts
	fault(
		'articles of one text count as two',
		'new Set(briefings.map(({ wording }) => wording)).size',
		'briefings.length',
	),
	fault(
		'texts that name nobody count',
		'independentTexts: countIndependentTexts(naming.map(({ briefing }) => briefing)),\n\t};',
		'independentTexts: countIndependentTexts(briefings),\n\t};',
	),
	fault(
		'sources of a number count twice',
		'sources: new Set(given.map(({ briefing }) => briefing.id)).size,',
		'sources: given.length + 1,',
	),
	fault(
		'a span of numbers ends where it begins',
		'Math.min(...values), Math.max(...values)',
		'Math.min(...values), Math.min(...values)',
	),
	fault(
		'what is reported as agreed counts as an ask',
		"count(recommendations.filter(({ modality }) => modality !== undefined).length, 'ask')",
		"count(recommendations.length, 'ask')",
	),
	fault(
		'conditions are not counted',
		'describeFirst(conditional.length, first.length)',
		'describeFirst(first.length, first.length)',
	),
	fault(
		'one source that says a thing twice counts as two',
		'filter(([, briefings]) => briefings.size > 1)',
		'filter(([, briefings]) => briefings.size > 0)',
	),
	fault(
		'an ask stands against itself in the count',
		"group === 'against' || group === 'evidence')\n",
		"group !== 'with')\n",
	),

	// Silence
	fault(
		'those that name a topic are called silent',
		'silent: sources.filter(({ named }) => !named),',
		'silent: sources.filter(({ named }) => named),',
	),
	fault(
		'those that name an actor are called silent',
		'briefings.filter((briefing) => !here.has(briefing))',
		'briefings.filter((briefing) => here.has(briefing))',
	),
	fault('not compared yet becomes silent', "silent.has(id) ? 'silent' : 'not-compared'", "'silent'"),
	fault(
		'the matrix says silent where nobody has looked',
		"'not-compared': 'not compared yet',",
		"'not-compared': 'silent',",
	),
	fault(
		'a source that is silent is not named',
		'Silent: <Links to={silent} />.',
		'Silent: <Links to={notCompared} />.',
	),
	fault('a source is said not to name an actor that it names', '{here && href ? (', '{!here && href ? ('),
	fault(
		'a source that names a topic is said not to',
		"named ? 'Names it; not summed up here yet.'",
		"!named ? 'Names it; not summed up here yet.'",
	),

	// Dates
	fault(
		'the probable date of an article is forgotten',
		'export function earliest(published: Published): string | undefined {',
		"export function earliest(published: Published): string | undefined {\n\tif (published !== 'unknown' && 'notBefore' in published) return published.notBefore;",
	),
	fault(
		'after becomes before',
		'formatDate(notBefore, language)} or later`',
		'formatDate(notBefore, language)} or earlier`',
	),
	fault(
		'probable becomes certain',
		'`probably ${formatDate(probably.notBefore, language)} or later`',
		'`${formatDate(probably.notBefore, language)} or later`',
	),
	fault('an open date ends nowhere', 'notAfter ? Math.min(at(notAfter), 100) : 100', '100'),
	fault('a month is as short as a day', "4: 'year', 7: 'month'", "4: 'year', 7: 'day'"),
	fault(
		'an old name holds today',
		'if (from) return `since ${formatDate(from)}`;',
		'if (from) return undefined;',
	),
	fault(
		'a version ends when it began',
		'<time datetime={changed}>{formatDate(changed)}</time>.',
		'<time datetime={changed}>{version}</time>.',
	),
	fault('a map turns the world around', "format(latitude, 'N', 'S')", "format(latitude, 'S', 'N')"),

	// Links
	fault(
		'the neighbouring passage is the one itself',
		'digest()[rests().lastIndexOf(true) + 1]',
		'digest()[rests().lastIndexOf(true)]',
	),
	fault(
		'a run of paragraphs leads to its end',
		'run.find((n) => briefing.body.has(n))',
		'run.findLast((n) => briefing.body.has(n))',
	),
	fault(
		'an addressee leads to itself and not to what it is asked',
		'{ ...actor(id), href: routes.askedOf(id) }',
		'actor(id)',
	),
	fault(
		'claims of other paragraphs stand beside a passage',
		'({ paragraphs: [n = 0] }) => covered.includes(n)',
		'({ paragraphs: [n = 0] }) => !covered.includes(n)',
	),
	fault(
		'the original opens at another paragraph',
		'finders.find(({ paragraph }) => paragraphs.includes(paragraph))',
		'finders.find(({ paragraph }) => paragraphs.includes(paragraph + 1))',
	),
	fault(
		'what went is not told where it is now',
		'const target = moved && toLink(site.get(moved.target));',
		'const target = moved && toLink(site.get(last.address));',
	),
	fault(
		'what is more exact is more general',
		"from: { group: 'with', words: 'More general' }, to: { group: 'with', words: 'More exact' }",
		"from: { group: 'with', words: 'More exact' }, to: { group: 'with', words: 'More general' }",
	),

	// Search
	fault(
		'search says that all sources name a topic',
		'aside: `named in ${topic.naming.length} of',
		'aside: `named in ${topic.sources.length} of',
	),
	fault('words that stand for a name become names', 'readings.length === 0 || [note', 'true || [note'),
];
