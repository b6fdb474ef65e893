import { expect, test, vi } from 'vitest';
import { readListing } from '../../../src/checks/gate.ts';
import { describeSlowest, timed } from '../../../src/checks/timing.ts';
import { sound } from '../content/dossier.ts';

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

test('each step of the check and each rule has its time', () => {
	const list = () =>
		new Map([...describeSlowest(100).matchAll(/(\w+) (\d+) ms/g)].map(([, name, ms]) => [name, Number(ms)]));
	const before = list();
	let now = 0;
	const spy = vi.spyOn(performance, 'now').mockImplementation(() => (now += 5000));
	readListing(sound);
	spy.mockRestore();
	const grown = [...list()].filter(([name, ms]) => ms >= (before.get(name) ?? 0) + 5000);

	expect(grown.map(([name]) => name).sort()).toEqual([
		'checkBodies',
		'checkBudgets',
		'checkCountMarks',
		'checkDates',
		'checkFigures',
		'checkFound',
		'checkIdentity',
		'checkMentioned',
		'checkNamesakes',
		'checkOriginals',
		'checkParagraphs',
		'checkPlaces',
		'checkProof',
		'checkQuestions',
		'checkRecommendations',
		'checkReferences',
		'checkRelations',
		'checkReprints',
		'checkRequired',
		'checkSites',
		'checkStates',
		'checkSupport',
		'checkWording',
		'fillContent',
		'readFiles',
	]);
});
