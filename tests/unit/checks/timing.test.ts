import { expect, test, vi } from 'vitest';
import { describeSlowest, timed } from '../../../src/checks/timing.ts';

test('what took longest is named first, all its runs together', () => {
	const now = vi.spyOn(performance, 'now');
	const take = (name: string, ms: number) => {
		now.mockReturnValueOnce(1000).mockReturnValueOnce(1000 + ms);
		return timed(name, () => `${name} is done`);
	};
	// Longer than any rule of the other tests, which share this process.
	expect(take('the mill', 3e9)).toBe('the mill is done');
	take('the oven', 4e9);
	take('the mill', 2e9 + 0.4);
	now.mockReturnValueOnce(0).mockReturnValueOnce(2e9);
	expect(() =>
		timed('the shop', () => {
			throw new Error('It is closed');
		}),
	).toThrow('It is closed');
	now.mockRestore();

	expect(describeSlowest(3)).toBe(
		'Slowest rules: the mill 5000000000 ms, the oven 4000000000 ms, the shop 2000000000 ms',
	);
	expect(describeSlowest(1)).toBe('Slowest rules: the mill 5000000000 ms');
});
