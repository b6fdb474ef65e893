/** A Vite plugin: MDX that an earlier build compiled is not compiled again. Astro has no cache for it. */

import { hash } from 'node:crypto';
import type { Plugin } from 'vite';
import type { Pack } from '../cache/pack.ts';
import { findCountMarks } from '../content/counts/count-marks.ts';
import { fillBody } from '../content/counts/fill.ts';
import type { Tally } from '../content/counts/tally.ts';

/** The plugin of Astro's that compiles MDX. */
const compiler = '@mdx-js/rolldown';

/**
 * @param pack made by this code and these packages alone
 * @param tally what count marks become
 * @param address where the site lives, which links hold
 * @param isPartial whether only some texts are asked for
 */
export function keepCompiled(pack: Pack, tally: Tally, address: string, isPartial = false): Plugin {
	const wrapped = new WeakSet<object>();
	let saved = 0;
	return {
		name: 'keep-compiled',
		apply: 'build',
		configResolved({ plugins }) {
			const transform = plugins.find(({ name }) => name === compiler)?.transform;
			if (typeof transform !== 'object') throw new Error(`MDX is no longer compiled by ${compiler}`);
			if (wrapped.has(transform)) return;
			wrapped.add(transform);
			const { handler } = transform;
			transform.handler = async function (code, id, ...rest) {
				const filled = findCountMarks(code).length > 0 ? fillBody(code, tally) : code;
				const from = hash('sha256', JSON.stringify([address, code, filled]));
				// One for each file: those that nobody asks for in this build can stay.
				const known = pack.find<{ from: string; made: Awaited<ReturnType<typeof handler>> }>([id]);
				if (known?.from === from) return known.made;
				const made = await handler.call(this, code, id, ...rest);
				pack.put([id], { from, made });
				return made;
			};
		},
		closeBundle() {
			const { made, found } = pack.counts;
			if (made + found > saved) pack.save(isPartial);
			saved = made + found;
		},
	};
}
