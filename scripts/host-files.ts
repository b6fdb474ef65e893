/** `npm run host-files`: writes the headers anew in the languages of nginx and Caddy, after a change of the policy. */

import { writeFileSync } from 'node:fs';
import { printCaddy, printNginx } from '../src/hosting/host-files.ts';
import { findContentFolder } from './site/content-folder.ts';
import { readSite } from './site/address.ts';

const { openness } = readSite(findContentFolder());

writeFileSync('deploy/site-headers.conf', printNginx(openness));
writeFileSync('deploy/site-headers.caddy', printCaddy(openness));
