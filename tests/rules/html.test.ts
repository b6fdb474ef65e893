/** What other people's validator says of the pages: elements where they may stand, attributes that they may have. */

import { globSync, readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate/node';
import { expect, test } from 'vitest';

const validator = new HtmlValidate({
	root: true,
	extends: ['html-validate:recommended'],
	rules: {
		// On a phone tables become blocks, and then browsers forget what they are.
		'no-redundant-role': 'off',
		// The question itself is the title.
		'long-title': 'off',
	},
});

/** The heading of search results, which a script fills in before it is shown. */
const filledIn = '#count';

test.each(['dist', '.build/fixture'])('every page of %s is valid HTML', async (site) => {
	const files = globSync('**/*.html', { cwd: site });
	const faults: string[] = [];
	for (const file of files) {
		const { results } = await validator.validateString(readFileSync(`${site}/${file}`, 'utf8'));
		for (const { messages } of results)
			for (const { ruleId, line, message, selector } of messages)
				if (selector !== filledIn) faults.push(`${file}:${line} ${ruleId}: ${message}`);
	}

	// The smallest dossier makes 31.
	expect(files.length).toBeGreaterThan(30);
	expect(faults).toEqual([]);
});
