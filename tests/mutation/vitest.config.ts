/** The tests of the gate that change one thing and name exactly what must be said: quick, unlike those that draw at random. */

import { defineConfig } from 'vitest/config';
import tests from '../vitest.config.ts';

const exact =
	'address,blocks,body,characters,edit-distance,files,folder,marks,nesting,problem,quote,rules,shape,suggestion,syntax,text,yaml';

export default defineConfig({
	...tests,
	test: { ...tests.test, include: [`tests/unit/gate/{${exact}}.test.ts`] },
});
