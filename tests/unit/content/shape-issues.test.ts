import { expect, test } from 'vitest';
import { explainIssue, noMessage, type Issue } from '../../../src/content/shape-issues.ts';

const expecting = (expected: 'string' | 'array' | 'set', message = noMessage): Issue => ({
	code: 'invalid_type',
	expected,
	path: ['name'],
	message,
});

test('what is missing is shown where an example can be made, and asked for where not', () => {
	const issue = expecting('string');

	expect(explainIssue(issue, undefined, 'some text')).toEqual({
		code: 'MISSING',
		message: 'is missing',
		fix: 'add it, such as name: some text',
	});
	expect(explainIssue(issue, undefined)).toEqual({ code: 'MISSING', message: 'is missing', fix: 'add it' });
	expect(explainIssue(expecting('string', 'name it'), undefined, 'some text').fix).toBe('name it');
});

test('what is of another type is shown likewise', () => {
	const issue = expecting('array');
	const fix = 'write a list: lines that begin with "- ", or items in [ ]; an empty list is []';

	expect(explainIssue(issue, 5, '[some text]')).toEqual({
		code: 'TYPE',
		message: '5 stands where a list belongs',
		fix: `${fix}; such as [some text]`,
	});
	expect(explainIssue(issue, 'rye')).toEqual({
		code: 'TYPE',
		message: 'the text "rye" stands where a list belongs',
		fix,
	});
	expect(explainIssue(expecting('set'), null)).toEqual({
		code: 'TYPE',
		message: 'nothing stands where set belongs',
		fix: 'write set',
	});
});

test('of a list that is too short or too long its items are counted', () => {
	const list = { path: ['words'], message: noMessage };
	const short = (origin: 'array' | 'string'): Issue => ({ ...list, code: 'too_small', origin, minimum: 2 });
	const long = (origin: 'array' | 'number'): Issue => ({ ...list, code: 'too_big', origin, maximum: 1 });

	expect(explainIssue(short('array'), ['rye'])).toEqual({
		code: 'COUNT',
		message: 'the list has 1 item',
		fix: 'give at least 2',
	});
	expect(explainIssue(long('array'), ['rye', 'oats'])).toEqual({
		code: 'COUNT',
		message: 'the list has 2 items',
		fix: 'give at most 1',
	});
	expect(explainIssue(short('string'), '')).toEqual({
		code: 'VALUE',
		message: 'the text is empty',
		fix: 'write some text',
	});
	expect(explainIssue(long('number'), 5)).toEqual({
		code: 'RANGE',
		message: '5 is outside the limits',
		fix: 'write at most 1',
	});
});

test('whatever else does not fit is compared with what does', () => {
	const when = { path: ['when'], message: noMessage };
	const own = (code: string): Issue => ({ ...when, code: 'custom', params: { code } });
	const format = (name: string): Issue => ({ ...when, code: 'invalid_format', format: name });

	expect(explainIssue({ ...when, code: 'custom' }, 'soon')).toEqual({
		code: 'VALUE',
		message: '"soon" does not fit',
		fix: 'compare it with another file',
	});
	expect(explainIssue(own('ADDRESS'), ['soon'])).toEqual({
		code: 'ADDRESS',
		message: 'does not fit',
		fix: 'compare it with another file',
	});
	expect(explainIssue(own('BODY'), 'soon').code).toBe('VALUE');
	expect(explainIssue(format('date'), 'soon').code).toBe('DATE');
	expect(explainIssue(format('email'), 'soon').code).toBe('VALUE');
});
