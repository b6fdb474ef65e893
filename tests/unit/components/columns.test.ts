import { describe, expect, test } from 'vitest';
import { chooseColumns } from '../../../src/components/matrix/columns.ts';
import { bread } from '../dossier/fixture.ts';

const { briefings } = bread();
const [template] = briefings;
if (!template) throw new Error('The fixture has no briefing');
const many = Array.from({ length: 9 }, (_, i) => ({ ...template, id: `source-${i}` }));
const answeredBy = (...ids: readonly string[]) => ({
	answering: ids.map((id) => ({ briefing: { ...template, id }, state: 'answers' as const, positions: [] })),
});
const idsOf = ({ briefings: columns }: ReturnType<typeof chooseColumns>) => columns.map(({ id }) => id);

describe('the columns of a matrix', () => {
	test('are all sources where they fit, silent ones included', () => {
		expect(chooseColumns([answeredBy('source-7')], briefings)).toEqual({ briefings, isCut: false });
	});

	test('are only those that answer where there are many', () => {
		expect(idsOf(chooseColumns([answeredBy('source-7', 'source-2')], many))).toEqual([
			'source-2',
			'source-7',
		]);
	});

	test('are those that answer most where many answer, and the others are counted', () => {
		const all = answeredBy(...many.map(({ id }) => id));
		const cut = chooseColumns([all, answeredBy('source-1')], many);

		expect(cut.isCut).toBe(true);
		expect(idsOf(cut)).toEqual(['source-1', 'source-7', 'source-8']);
	});
});
