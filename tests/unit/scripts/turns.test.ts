import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { openTurns } from '../../../scripts/dev/turns.ts';

const open = () => Object.assign(new EventEmitter(), { destroyed: false });

/** Turns that say what they do. */
function listen() {
	const turns = openTurns();
	const said: string[] = [];
	return {
		said,
		answer: (name: string) => {
			const response = open();
			turns.answer(response as never, () => said.push(`answer ${name}`));
			return response;
		},
		change: (name: string) => turns.change(() => said.push(`change ${name}`)),
	};
}

test('a change waits for what is being answered, and what is asked meanwhile waits for the change', () => {
	const { said, answer, change } = listen();
	const first = answer('1');
	const second = answer('2');
	change('a');
	answer('3');
	first.emit('close');
	expect(said).toEqual(['answer 1', 'answer 2']);
	second.emit('close');
	expect(said).toEqual(['answer 1', 'answer 2', 'change a', 'answer 3']);
});

test('nothing waits where nothing is under way', () => {
	const { said, answer, change } = listen();
	change('a');
	answer('1').emit('close');
	change('b');
	expect(said).toEqual(['change a', 'answer 1', 'change b']);
});

test('of several changes that wait the last is made', () => {
	const { said, answer, change } = listen();
	const first = answer('1');
	change('a');
	change('b');
	first.emit('close');
	expect(said).toEqual(['answer 1', 'change b']);
});

test('who went away while waiting is not answered and holds nothing up', () => {
	const { said, answer, change } = listen();
	const first = answer('1');
	change('a');
	answer('2').destroyed = true;
	first.emit('close');
	change('b');
	expect(said).toEqual(['answer 1', 'change a', 'change b']);
});
