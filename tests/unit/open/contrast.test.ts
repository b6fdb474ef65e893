/** Every colour that text is set in stands out from every ground it is set on by 7 : 1 (WCAG 1.4.6, AAA), in both schemes. */

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync('src/styles/base.css', 'utf8');

/** The custom properties of one scheme: those in the dark one replace those before. */
const [, light = ''] = /:root \{([^}]*)\}/.exec(css) ?? [];
const [, dark = ''] = /prefers-color-scheme: dark\) \{\s*:root \{([^}]*)\}/.exec(css) ?? [];
const read = (text: string) =>
	Object.fromEntries(
		[...text.matchAll(/--([a-z]+\d?): (#[0-9a-f]{6})/g)].map(([, name, value]) => [name, value]),
	);
const schemes = { light: read(light), dark: { ...read(light), ...read(dark) } };

/** Relative luminance as WCAG defines it. */
function luminance(colour: string): number {
	const [r = 0, g = 0, b = 0] = [1, 3, 5]
		.map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
		.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
	const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
	return (high + 0.05) / (low + 0.05);
}

const texts = ['ink', 'soft', 'red', 'seen'];
const grounds = ['paper', 'tint'];
/** Names of sources in their colours. */
const marks = ['s1', 's2', 's3', 's4', 's5'];

test.each(
	Object.entries(schemes).flatMap(([scheme, colours]) => [
		...texts.flatMap((text) => grounds.map((ground) => [scheme, text, ground, colours] as const)),
		...marks.map((mark) => [scheme, mark, 'paper', colours] as const),
		[scheme, 'ink', 'mark', colours] as const,
	]),
)('%s: %s on %s', (_, text, ground, colours) => {
	expect(contrast(colours[text] ?? '', colours[ground] ?? '')).toBeGreaterThanOrEqual(7);
});

test('what is drawn, such as the edge of a box, stands out by 3 : 1', () => {
	for (const colours of Object.values(schemes))
		expect(contrast(colours['rule'] ?? '', colours['paper'] ?? '')).toBeGreaterThanOrEqual(3);
});
