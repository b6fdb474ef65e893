/** Finds a Chromium for the browser tests, and installs one where there is none. */

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** The first is the same engine without a window: the tests need a third less of the processor with it. */
const installed = [
	'/usr/bin/chromium-headless-shell',
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/opt/google/chrome/chrome',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * The path of a Chromium: one named in CHROMIUM, one the machine has, Playwright's own, or one from the system's packages.
 *
 * @throws {Error} when none can be had
 */
export function findBrowser(): string {
	const find = () =>
		[process.env['CHROMIUM'], ...installed, chromium.executablePath()].find(
			(file) => file && existsSync(file),
		);
	const attempts = [
		() => run('node_modules/.bin/playwright', ['install', '--with-deps', 'chromium']),
		() =>
			run('apt-get', ['update']) &&
			['chromium-headless-shell', 'chromium'].some((name) =>
				run('apt-get', ['install', '-y', '--no-install-recommends', name]),
			),
	];
	for (const attempt of attempts) {
		const found = find();
		if (found) return found;
		attempt();
	}
	const found = find();
	if (!found)
		throw new Error('No Chromium could be found or installed; install one and name it in CHROMIUM.');
	return found;
}

const run = (command: string, args: readonly string[]) => {
	console.log(`Installing a browser: ${command} ${args.join(' ')}`);
	return spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
};
