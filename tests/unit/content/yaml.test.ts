import { expect, test } from 'vitest';
import { YAMLParseError, type ErrorCode } from 'yaml';
import { explainYaml } from '../../../src/content/yaml-errors.ts';
import { expectCase, expectDiagnostics, textOf, withFile, type Case } from './dossier.ts';

const crumb = 'themes/crumb.yaml';
const rye = 'briefings/rye-2020.mdx';

// prettier-ignore
const cases: readonly Case[] = [
	['a quotation mark that is not closed', crumb, 'name: Crumb', 'name: "Crumb', ['file YAML']],
	['a second colon', crumb, 'name: Crumb', 'name: Crumb: inside', ['file YAML']],
	['a tab for indentation', crumb, 'words: [staleness, softness]', 'words:\n\t- softness', ['+1 file YAML']],
	['a line that is indented too far, and what comes behind it', rye, '\n  weight: ', '\n   weight: ', ['+2 file YAML']],
	['uneven indentation', crumb, 'words: [staleness, softness]', 'words:\n  - a\n - b', ['+2 file YAML']],
	['a line without a colon', crumb, 'name: Crumb', 'name Crumb', ['file YAML']],
	['a bracket that is not closed', crumb, 'softness]', 'softness', ['+1 file YAML']],
	['a sign that cannot begin a text', crumb, 'name: Crumb', 'name: `Crumb`', ['file YAML']],
	['a sign that YAML reserves', crumb, 'name: Crumb', 'name: @Crumb', ['file YAML']],
	['an unknown escape', crumb, 'name: Crumb', 'name: "Cr\\umb"', ['file YAML']],
	['a second document', crumb, 'definition:', '---\ndefinition:', ['file YAML']],
	['a key given twice', crumb, 'definition:', 'name: Crust\ndefinition:', ['name YAML-KEY']],
	['a key given twice, once in quotation marks', crumb, 'definition:', '"name": Crust\ndefinition:', ['name YAML-KEY']],
	['a key given twice deep inside', rye, 'role: headline', 'role: headline, role: heading', ['original.leftOut[0].role YAML-KEY']],
	['a key that is a number', crumb, 'definition:', '1: one\ndefinition:', ['? YAML-KEY']],
	['a key that is a list', crumb, 'definition:', '? [a]\n: one\ndefinition:', ['? YAML-KEY']],
	['a key that is nothing', crumb, 'definition:', ': one\ndefinition:', ['? YAML-KEY']],
	['an anchor', crumb, 'name: Crumb', 'name: &name Crumb', ['name YAML-FEATURE']],
	['an alias', crumb, '[staleness, softness]', '[&a staleness, *a]', ['words[0] YAML-FEATURE', 'words[1] YAML-FEATURE']],
	['an alias to nothing', crumb, 'softness]', '*softness]', ['words[1] YAML-FEATURE']],
	['a billion laughs', crumb, 'words: [staleness, softness]', 'words: &a [x]\nmore: &b [*a, *a]\nmost: [*b, *b]', ['words YAML-FEATURE', '+1 more YAML-FEATURE', '+1 more[0] YAML-FEATURE', '+1 more[1] YAML-FEATURE', '+2 most[0] YAML-FEATURE', '+2 most[1] YAML-FEATURE']],
	['a tag', crumb, 'name: Crumb', 'name: !!str Crumb', ['name YAML-FEATURE']],
	['a tag of a program', crumb, 'name: Crumb', 'name: !!js/function "return 1"', ['name YAML-FEATURE']],
	['binary data', crumb, 'name: Crumb', 'name: !!binary Q3J1bWI=', ['name YAML-FEATURE']],
	['a merge key', crumb, 'words:', '<<: { name: Crust }\nwords:', ['<< YAML-FEATURE']],
	['another version of YAML', crumb, 'name: Crumb', '%YAML 1.1\n---\nname: Crumb', ['file YAML-FEATURE']],
	['a key of JavaScript', crumb, 'words:', '__proto__: { name: Crust }\nwords:', ['__proto__ FORBIDDEN-KEY']],
	['another key of JavaScript', crumb, 'words:', 'constructor: x\nwords:', ['constructor FORBIDDEN-KEY']],
	['a key of JavaScript deep inside', rye, 'role: headline', 'role: headline, __proto__: 1', ['original.leftOut[0].__proto__ FORBIDDEN-KEY']],
	['a key that would rename the entry', rye, 'name: Rye returns', 'name: Rye returns\nslug: other', ['+1 slug FORBIDDEN-KEY']],
	['a key that is a text without letters', crumb, 'definition:', '"": one\ndefinition:', ['? YAML-KEY']],
	['a key of JavaScript and what else is wrong', crumb, 'name: Crumb', 'valueOf: x\nname: 5', ['valueOf FORBIDDEN-KEY', '+1 name TYPE']],
	['every key that means something to programs', crumb, 'words:', 'prototype: a\ntoString: b\nlayout: c\nwords:', ['prototype FORBIDDEN-KEY', '+1 toString FORBIDDEN-KEY', '+2 layout FORBIDDEN-KEY']],
	['a quotation mark that is not closed after one that is', crumb, 'name: Crumb\ndefinition: How', 'name: "Crumb"\ndefinition: \'How', ['+1 file YAML']],
	['a bracket that is not closed after a quotation', crumb, 'name: Crumb', 'name: ["Crumb", inside', ['file YAML @ definition: How bread']],
	['a list with hyphens in brackets', crumb, '[staleness, softness]', '[\n  - staleness\n  ]', ['+1 file YAML']],
	['a fence that ends with a blank', rye, '\n---\n\n## Rye is back', '\n--- \n\n## Rye is back', ['+1 file FENCE']],
	['a fence of two hyphens', rye, '\n---\n\n## Rye is back', '\n--\n\n## Rye is back', ['+1 file FENCE']],
	['a line of hyphens with a word in place of the fence', rye, '\n---\n\n## Rye is back', '\n--- end\n\n## Rye is back', ['file FENCE @ ---']],
	['front matter without its first fence', rye, '---\n', '', ['file FENCE']],
	['a blank line before the front matter', rye, '---\n', '\n---\n', ['file FENCE']],
	['front matter in JavaScript', rye, '---\n', '---js\n', ['file FENCE']],
	['a fence of four hyphens', rye, '---\n', '----\n', ['file FENCE']],
	['front matter that does not end', rye, '\n---\n\n## Rye is back', '\n\n## Rye is back', ['file FENCE @ ---']],
	['an indented closing fence', rye, '\n---\n\n## Rye is back', '\n ---\n\n## Rye is back', ['+1 file FENCE']],
	['an empty front matter', 'pages/privacy.mdx', 'title: Privacy\nlead: What this site knows of its readers.\n', '', ['file TYPE']],
];

test.each(cases)('the gate names %s', (...one) => {
	expectCase(one);
});

test('the gate names a text that ends with its front matter', () => {
	const file = 'pages/privacy.mdx';
	const front = textOf(file).slice(0, textOf(file).lastIndexOf('---') + 3);

	expectDiagnostics(withFile(file, front), file, ['4 body BODY']);
});

const codes: readonly ErrorCode[] = [
	'ALIAS_PROPS',
	'BAD_ALIAS',
	'BAD_COLLECTION_TYPE',
	'BAD_DIRECTIVE',
	'BAD_DQ_ESCAPE',
	'BAD_INDENT',
	'BAD_PROP_ORDER',
	'BAD_SCALAR_START',
	'BLOCK_AS_IMPLICIT_KEY',
	'BLOCK_IN_FLOW',
	'DUPLICATE_KEY',
	'IMPOSSIBLE',
	'KEY_OVER_1024_CHARS',
	'MISSING_CHAR',
	'MULTILINE_IMPLICIT_KEY',
	'MULTIPLE_ANCHORS',
	'MULTIPLE_DOCS',
	'MULTIPLE_TAGS',
	'NON_STRING_KEY',
	'RESOURCE_EXHAUSTION',
	'TAB_AS_INDENT',
	'TAG_RESOLVE_FAILED',
	'UNEXPECTED_TOKEN',
];

test('every error of the parser is put in plain words', () => {
	const said = codes.map((code) => {
		const { message, fix } = explainYaml(new YAMLParseError([0, 1], code, 'First line\nsecond line'));
		return `${code} ${message} → ${fix}`;
	});

	expect(said.join('\n')).toMatchSnapshot();
});
