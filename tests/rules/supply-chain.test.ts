/** What comes from elsewhere: every package by its hash, none running code on installation, workflows without rights. */

import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

interface Locked {
	version: string;
	integrity?: string;
	resolved?: string;
	link?: boolean;
	hasInstallScript?: boolean;
	optionalDependencies?: Record<string, string>;
}

const readJson = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
/** The project itself, and what only `npm run mutation` and `npm run judges` install. */
const folders = ['.', 'tests/mutation', 'tests/judges'];

function readPackages(folder: string) {
	const { '': root, ...packages }: Record<string, Locked> = readJson(`${folder}/package-lock.json`).packages;
	return {
		manifest: readJson(`${folder}/package.json`),
		lock: readFileSync(`${folder}/package-lock.json`, 'utf8'),
		settings: readFileSync(`${folder}/.npmrc`, 'utf8').split('\n'),
		root,
		packages,
		locked: Object.entries(packages),
	};
}

describe.each(folders)('the lock file in %s', (folder) => {
	const { lock, locked, manifest, packages, root } = readPackages(folder);

	test('says where nothing comes from, so that any registry can serve it', () => {
		expect(lock).not.toMatch(/"resolved"|"link"|registry\.|git\+|tarball|"file:/);
	});

	test('holds what every platform needs; if not, complete it as docs/deploy.md says', () => {
		const missing = locked.flatMap(([place, { optionalDependencies = {} }]) =>
			Object.keys(optionalDependencies).filter(
				(name) =>
					!packages[`${place}/node_modules/${name}`] &&
					!locked.some(([other]) => other.endsWith(`node_modules/${name}`)),
			),
		);

		expect([...new Set(missing)]).toEqual([]);
	});

	test('holds every package to a hash', () => {
		const loose = locked.filter(([, { integrity }]) => !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity ?? ''));

		expect(locked.length).toBeGreaterThan(100);
		expect(loose.map(([name]) => name)).toEqual([]);
	});

	test('holds every package to a version', () => {
		const loose = locked.filter(([, { version }]) => !/^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/.test(version));

		expect(loose.map(([name]) => name)).toEqual([]);
	});

	test.each(Object.keys(manifest).filter((kind) => /dependencies$/i.test(kind)))(
		'agrees with the manifest on its %s, each an exact version',
		(kind) => {
			const wanted: Record<string, string> = manifest[kind];

			expect(root).toMatchObject({ [kind]: wanted });
			expect(Object.values(wanted).filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
			expect(
				Object.entries(wanted).filter(
					([name, version]) => packages[`node_modules/${name}`]?.version !== version,
				),
			).toEqual([]);
		},
	);
});

test('installation runs no code of any package', () => {
	const text = readFileSync('scripts/install.mjs', 'utf8');

	expect(text.match(/`npm (?:ci|install)[^`]*`/g)).toHaveLength(2);
	expect(text.match(/`npm (?:ci|install)[^`]*\$\{quiet\}`/g)).toHaveLength(2);
	expect(text).toMatch(/quiet = '--ignore-scripts /);
});

describe.each(folders)('installation in %s', (folder) => {
	const { locked, manifest, settings } = readPackages(folder);

	test('runs no code of any package, even by hand', () => {
		expect(settings).toContain('ignore-scripts=true');
	});

	test('names every package that would run code, and lets none but exact versions', () => {
		const allowed: Record<string, boolean> = manifest.allowScripts ?? {};
		const running = locked.filter(([, { hasInstallScript }]) => hasInstallScript);
		const unnamed = running
			.map(([place, { version }]) => ({ name: place.replace(/^.*node_modules\//, ''), version }))
			.filter(({ name, version }) => allowed[name] !== false && allowed[`${name}@${version}`] !== true);

		expect(unnamed).toEqual([]);
	});

	test('waits before it takes a new version', () => {
		const days = settings.map((line) => /^min-release-age=(\d+)$/.exec(line)?.[1]).find(Boolean);

		expect(Number(days)).toBeGreaterThanOrEqual(7);
	});
});

/** What may publish runs nothing of ours, and is the only one that may do more than read. */
test('the recipe for GitHub Pages only reads until it publishes', () => {
	const workflow = parse(readFileSync('deploy/github-pages.yml', 'utf8'));
	const { build, publish } = workflow.jobs;

	expect(workflow.permissions).toEqual({ contents: 'read' });
	expect(build.permissions).toBeUndefined();
	expect(publish.permissions).toEqual({ pages: 'write', 'id-token': 'write' });
	expect(publish.steps.filter((step: { run?: string }) => step.run !== undefined)).toEqual([]);
	expect(
		[build, publish]
			.flatMap(({ steps }) => steps)
			.flatMap(({ uses }: { uses?: string }) => uses ?? [])
			.filter((action) => !/@[0-9a-f]{40}$/.test(action)),
	).toEqual([]);
});

test('updates wait a week, everywhere', () => {
	const { updates } = parse(readFileSync('.github/dependabot.yml', 'utf8'));

	expect(updates.length).toBeGreaterThan(1);
	for (const { cooldown } of updates) expect(cooldown['default-days']).toBeGreaterThanOrEqual(7);
});

test('every command installs what is missing and finds its Node', () => {
	const { scripts } = readJson('package.json');

	expect(
		Object.values(scripts).filter(
			(command) => !/^node scripts\/run\.mjs \S+\.ts(?: --\w+)?$/.test(String(command)),
		),
	).toEqual([]);
});

describe.each(globSync('.github/workflows/*.{yml,yaml}'))('the workflow %s', (file) => {
	const text = readFileSync(file, 'utf8');
	const workflow = parse(text);
	const jobs: Record<string, unknown>[] = Object.values(workflow.jobs);

	test('may read the project and nothing else', () => {
		expect(workflow.permissions).toEqual({ contents: 'read' });
		expect(jobs.filter((job) => 'permissions' in job)).toEqual([]);
	});

	test('runs without secrets, and never with the rights of the branch it would change', () => {
		expect(text).not.toMatch(/secrets|github\.token|pull_request_target|workflow_run|self-hosted/);
	});

	test('pins every action by commit, names its version and leaves no credentials behind', () => {
		const uses = [...text.matchAll(/uses: (.*)/g)].map(([, action = '']) => action);

		expect(uses.length).toBeGreaterThan(0);
		expect(uses.filter((action) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action))).toEqual(
			[],
		);
		expect(text.match(/actions\/checkout@/g)).toHaveLength(
			text.match(/persist-credentials: false/g)?.length ?? 0,
		);
	});

	test('hands nothing that others can write to a shell', () => {
		const steps = jobs.flatMap((job) => (Array.isArray(job['steps']) ? job['steps'] : []));

		expect(steps.filter(({ run }) => typeof run === 'string' && run.includes('${{'))).toEqual([]);
	});
});
