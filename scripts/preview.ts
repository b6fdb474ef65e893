/** `npm run preview`: serves the site that was built last, without building it again. */

import { restore } from './place.ts';
import { serve } from './server.ts';
import { readSite } from './site.ts';
import { findContentFolder } from './folder.ts';

const site = process.env['SITE_DIR'] ?? 'dist';
const { base, openness } = readSite(findContentFolder());
restore(site);
const { address } = await serve(site, base, Number(process.env['PORT'] ?? 4321), openness);
console.log(`Serving at ${address}`);
