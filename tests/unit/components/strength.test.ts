/** The bars of every strength have a look of their own. */

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { modalities } from '../../../src/dossier/strength.ts';

const component = readFileSync('src/components/asks/Strength.astro', 'utf8');
const style = readFileSync('src/styles/base.css', 'utf8');

test.each(modalities)('%s', (modality) => {
	const bars = new RegExp(`['{ ]'?${modality}'?: '(b\\d)'`).exec(component)?.[1] ?? '';

	expect(bars).not.toBe('');
	expect(style).toMatch(new RegExp(`^\\t\\.${bars} [:i]`, 'm'));
});
