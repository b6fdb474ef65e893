import { openShown } from '../src/cache/shown.ts';
import { openVerification } from '../src/cache/verification.ts';
import { listGone } from '../src/permalinks/tombstones.ts';
import { listLasting } from '../src/permalinks/lasting-addresses.ts';
import { checkContent } from './check.ts';
import { buildSearchIndex } from './build/search-index.ts';
import { buildStages } from './build/stages.ts';
import { verifySite } from './build/verify-site.ts';
const content = '.build/scale/content-1000',
	fresh = '.build/scale/half';
const stage = buildStages(true);
const checked = await stage('check', () => checkContent(content, { isTimed: true }));
if (!checked) process.exit(1);
const { dossier, ledger } = checked;
await stage('index', () =>
	buildSearchIndex(
		fresh,
		dossier,
		listGone(listLasting(dossier), ledger, dossier.routes),
		openShown(content),
	),
);
await stage('verification', () => verifySite(fresh, dossier, ledger, openVerification(content)));
