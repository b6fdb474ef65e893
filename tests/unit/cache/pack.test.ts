import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { openPack } from '../../../src/cache/pack.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'pack-'));
const file = path.join(folder, 'some.pack');
let said: string[] = [];
const open = (maker = 'us') => openPack(file, maker, (line) => said.push(line));

beforeEach(() => {
	said = [];
	rmSync(file, { force: true });
	const pack = open();
	pack.keep(['one', 'a'], () => ({ text: 'line\nbreak', list: [1, 2] }));
	pack.keep(['two'], () => 'two');
	pack.save();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const fail = (): never => {
	throw new Error('worked out again');
};

test('what was worked out is there in the next run', () => {
	expect(open().keep(['one', 'a'], fail)).toEqual({ text: 'line\nbreak', list: [1, 2] });
	expect(said).toEqual([]);
});

test('another key is worked out', () => {
	expect(open().keep(['one', 'b'], () => 'b')).toBe('b');
});

test('a value that no longer holds is worked out again', () => {
	expect(
		open().keep(
			['two'],
			() => 'new',
			(value) => value !== 'two',
		),
	).toBe('new');
});

test('what a run does not use is not kept', () => {
	const pack = open();
	pack.keep(['two'], fail);
	pack.save();

	expect(open().keep(['one', 'a'], () => 'again')).toBe('again');
});

test('what a run does not use is kept beside it where not everything was asked for', () => {
	const pack = open();
	pack.put(['two'], 'other');
	pack.save(true);

	expect([open().find(['one', 'a']), open().find(['two']), open().find(['three'])]).toEqual([
		{ text: 'line\nbreak', list: [1, 2] },
		'other',
		undefined,
	]);
});

test('a pack of other code is not used, which is said once', () => {
	expect(open('others').keep(['two'], () => 'new')).toBe('new');
	expect(said).toEqual([`${file} was made by other code; everything is worked out anew`]);
});

test.each<[string, (bytes: Buffer) => Buffer]>([
	[
		'one changed bit',
		(bytes) => Buffer.from(bytes.map((byte, i) => (i === bytes.length - 3 ? byte ^ 1 : byte))),
	],
	['half a file', (bytes) => bytes.subarray(0, bytes.length / 2)],
	['an empty file', () => Buffer.alloc(0)],
	['another file', () => Buffer.from('{"two": "wrong"}')],
])('%s is not used, which is said once', (_, damage) => {
	writeFileSync(file, damage(readFileSync(file)));

	expect(open().keep(['two'], () => 'new')).toBe('new');
	expect(said).toEqual([`${file} is damaged; everything is worked out anew`]);
});
