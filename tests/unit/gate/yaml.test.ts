import { test } from 'vitest';
import { expectCase, type Case } from './dossier.ts';

const crumb = 'themes/crumb.yaml';
const rye = 'briefings/rye-2020.mdx';

// prettier-ignore
const cases: readonly Case[] = [
	['a quotation mark that is not closed', crumb, 'name: Crumb', 'name: "Crumb', ['1 file YAML']],
	['a second colon', crumb, 'name: Crumb', 'name: Crumb: inside', ['1 file YAML']],
	['a tab for indentation', crumb, 'words: [staleness, softness]', 'words:\n\t- softness', ['4 file YAML']],
	['uneven indentation', crumb, 'words: [staleness, softness]', 'words:\n  - a\n - b', ['5 file YAML']],
	['a line without a colon', crumb, 'name: Crumb', 'name Crumb', ['1 file YAML']],
	['a bracket that is not closed', crumb, 'softness]', 'softness', ['4 file YAML']],
	['a sign that cannot begin a text', crumb, 'name: Crumb', 'name: `Crumb`', ['1 file YAML']],
	['a sign that YAML reserves', crumb, 'name: Crumb', 'name: @Crumb', ['1 file YAML']],
	['an unknown escape', crumb, 'name: Crumb', 'name: "Cr\\umb"', ['1 file YAML']],
	['a second document', crumb, 'definition:', '---\ndefinition:', ['2 file YAML']],
	['a key given twice', crumb, 'definition:', 'name: Crust\ndefinition:', ['2 name YAML-KEY']],
	['a key given twice, once in quotation marks', crumb, 'definition:', '"name": Crust\ndefinition:', ['2 name YAML-KEY']],
	['a key given twice deep inside', rye, 'role: headline', 'role: headline, role: heading', ['21 original.leftOut[0].role YAML-KEY']],
	['a key that is a number', crumb, 'definition:', '1: one\ndefinition:', ['2 ? YAML-KEY']],
	['a key that is a list', crumb, 'definition:', '? [a]\n: one\ndefinition:', ['2 ? YAML-KEY']],
	['a key that is nothing', crumb, 'definition:', ': one\ndefinition:', ['2 ? YAML-KEY']],
	['an anchor', crumb, 'name: Crumb', 'name: &name Crumb', ['1 name YAML-FEATURE']],
	['an alias', crumb, '[staleness, softness]', '[&a staleness, *a]', ['3 words[0] YAML-FEATURE', '3 words[1] YAML-FEATURE']],
	['an alias to nothing', crumb, 'softness]', '*softness]', ['3 words[1] YAML-FEATURE']],
	['a billion laughs', crumb, 'words: [staleness, softness]', 'words: &a [x]\nmore: &b [*a, *a]\nmost: [*b, *b]', ['3 words YAML-FEATURE', '4 more YAML-FEATURE', '4 more[0] YAML-FEATURE', '4 more[1] YAML-FEATURE', '5 most[0] YAML-FEATURE', '5 most[1] YAML-FEATURE']],
	['a tag', crumb, 'name: Crumb', 'name: !!str Crumb', ['1 name YAML-FEATURE']],
	['a tag of a program', crumb, 'name: Crumb', 'name: !!js/function "return 1"', ['1 name YAML-FEATURE']],
	['binary data', crumb, 'name: Crumb', 'name: !!binary Q3J1bWI=', ['1 name YAML-FEATURE']],
	['a merge key', crumb, 'words:', '<<: { name: Crust }\nwords:', ['3 << YAML-FEATURE']],
	['another version of YAML', crumb, 'name: Crumb', '%YAML 1.1\n---\nname: Crumb', ['1 file YAML-FEATURE']],
	['a key of JavaScript', crumb, 'words:', '__proto__: { name: Crust }\nwords:', ['3 __proto__ FORBIDDEN-KEY']],
	['another key of JavaScript', crumb, 'words:', 'constructor: x\nwords:', ['3 constructor FORBIDDEN-KEY']],
	['a key of JavaScript deep inside', rye, 'role: headline', 'role: headline, __proto__: 1', ['21 original.leftOut[0].__proto__ FORBIDDEN-KEY']],
	['a key that would rename the entry', rye, 'name: Rye returns', 'name: Rye returns\nslug: other', ['3 slug FORBIDDEN-KEY']],
	['front matter without its first fence', rye, '---\n', '', ['1 file FENCE']],
	['a blank line before the front matter', rye, '---\n', '\n---\n', ['1 file FENCE']],
	['front matter in JavaScript', rye, '---\n', '---js\n', ['1 file FENCE']],
	['a fence of four hyphens', rye, '---\n', '----\n', ['1 file FENCE']],
	['front matter that does not end', rye, '\n---\n\n## Rye is back', '\n\n## Rye is back', ['1 file FENCE']],
	['an indented closing fence', rye, '\n---\n\n## Rye is back', '\n ---\n\n## Rye is back', ['131 file FENCE']],
	['an empty front matter', 'pages/privacy.mdx', 'title: Privacy\nlead: What this site knows of its readers.\n', '', ['2 file TYPE']],
];

test.each(cases)('the gate names %s', (...one) => {
	expectCase(one);
});
