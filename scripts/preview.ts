/** `npm run preview`: serves the site that was built last, without building it again. */

import { serve } from './server.ts';
import { readSite } from './site.ts';
import { findContentFolder } from './folder.ts';

const { base } = readSite(findContentFolder());
const { address } = await serve(process.env['SITE_DIR'] ?? 'dist', base, Number(process.env['PORT'] ?? 4321));
console.log(`Serving at ${address}`);
