import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { downloadFile, type Download } from '../../../src/search/download.ts';

const body = 'the index';
const hash = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('base64');
const file = { name: 'index', bytes: body.length, sha256: hash(body) };

const answer =
	(text: string, status = 200) =>
	() =>
		Promise.resolve(new Response(text, { status }));
const hang = () => new Promise<Response>(() => {});
const reset = () => Promise.reject(new TypeError('reset'));
const stall = () =>
	Promise.resolve(
		new Response(new ReadableStream({ start: (stream) => stream.enqueue(new TextEncoder().encode('the')) })),
	);
const trickle = () => {
	let timer: ReturnType<typeof setInterval>;
	const source = {
		start: (stream: ReadableStreamDefaultController) => {
			timer = setInterval(() => stream.enqueue(new Uint8Array(1)), 5);
		},
		cancel: () => clearInterval(timer),
	};
	return Promise.resolve(new Response(new ReadableStream(source)));
};

/** Answers in turn; the last answer is given for ever. */
function download(
	answers: readonly (() => Promise<Response>)[],
	digest: Download['digest'] = async (bytes) => hash(bytes),
) {
	const asked: string[] = [];
	const fetch = (_: unknown, init?: RequestInit) => {
		const next = answers[Math.min(asked.length, answers.length - 1)] ?? hang;
		asked.push(init?.cache ?? '');
		return next();
	};
	return { asked, bytes: downloadFile('https://example.org/index', file, { patience: 20, fetch, digest }) };
}

describe('downloadFile', () => {
	test('gives the file that was built', async () => {
		const { bytes, asked } = download([answer(body)]);
		expect(new TextDecoder().decode(await bytes)).toBe(body);
		expect(asked).toHaveLength(1);
	});

	test.each([
		['is missing', answer('no', 404)],
		['is a page of HTML', answer('<!doctype html>')],
		['is cut short', answer('the ind')],
		['is damaged', answer('the Index')],
		['is reset', reset],
		['never comes', hang],
		['stops halfway', stall],
		['trickles without end', trickle],
	])('tries once more when the file %s, and then gives up', async (_, fault) => {
		const { bytes, asked } = download([fault]);
		await expect(bytes).rejects.toThrow();
		expect(asked).toEqual(['default', 'reload']);
	});

	test('is content with the second attempt, which passes by the browser’s own copy', async () => {
		const { bytes, asked } = download([answer('the Index'), answer(body)]);
		expect(await bytes).toHaveLength(body.length);
		expect(asked).toEqual(['default', 'reload']);
	});
});
