/** The tests of the gate that take a sound dossier and change one thing: quick, and exact about what is named. */

import { mergeConfig } from 'vitest/config';
import tests from '../vitest.config.ts';

const exact =
	'address,body,characters,files,folder,marks,nesting,problem,quote,rules,shape,suggestion,syntax,text,yaml';
const config = mergeConfig(tests, {});
config.test.include = [`tests/unit/gate/{${exact}}.test.ts`];

export default config;
