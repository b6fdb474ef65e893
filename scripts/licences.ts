/** `npm run licences`: under which licences the installed packages stand, by licence; `--all` names every package. */

import { existsSync, readFileSync } from 'node:fs';

const { packages }: { packages: Record<string, { dev?: boolean; license?: string }> } = JSON.parse(
	readFileSync('package-lock.json', 'utf8'),
);

/** The licence that a package's own manifest names, or the lock file where it is for another platform. */
function findLicence(place: string): string {
	const manifest = `${place}/package.json`;
	const { license, licenses } = existsSync(manifest)
		? JSON.parse(readFileSync(manifest, 'utf8'))
		: packages[place];
	const named = license ?? licenses?.map(({ type }: { type: string }) => type).join(' OR ');
	return typeof named === 'string' ? named : (named?.type ?? 'not stated');
}

const rows = Object.entries(packages)
	.filter(([place]) => place !== '')
	.map(([place, { dev = false }]) => ({
		name: place.replace(/^.*node_modules\//, ''),
		dev,
		licence: findLicence(place),
	}));
const byLicence = [...Map.groupBy(rows, ({ licence }) => licence)].sort(
	([, a], [, b]) => b.length - a.length,
);
for (const [licence, list] of byLicence) {
	const built = list.filter(({ dev }) => !dev).length;
	console.log(`${licence}: ${list.length} packages, ${built} of them for the build`);
	if (process.argv.includes('--all') || list.length <= 3)
		for (const { name } of list) console.log(`  ${name}`);
}
