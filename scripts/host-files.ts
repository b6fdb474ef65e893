/** `npm run host-files`: writes the headers anew in the languages of nginx and Caddy, after a change of the policy. */

import { writeFileSync } from 'node:fs';
import { printCaddy, printNginx } from '../src/model/hosts.ts';
import { findContentFolder } from './folder.ts';
import { readSite } from './site.ts';

const { openness } = readSite(findContentFolder());

writeFileSync('deploy/site-headers.conf', printNginx(openness));
writeFileSync('deploy/site-headers.caddy', printCaddy(openness));
