/** Before each file of tests. Property tests draw the same examples in every run, so that a failure is a change; SEED=random draws others. */

import fc from 'fast-check';
import { afterAll } from 'vitest';
import { removeCopies } from './unit/scripts/copies.ts';

const seed = process.env['SEED'];
if (seed !== 'random') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(seed ?? 20_261_122) });

afterAll(removeCopies);
