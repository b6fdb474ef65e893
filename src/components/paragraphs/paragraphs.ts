/** Paragraph numbers as they are spoken. */

/** "¶3" → "paragraph 3", "¶3–5" → "paragraphs 3–5". */
export function speakParagraphs(label: string): string {
	const numbers = label.slice(1);
	return /\D/.test(numbers) ? `paragraphs ${numbers}` : `paragraph ${numbers}`;
}
