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
 */
export function keepCompiled(pack: Pack, tally: Tally, address: string): Plugin {
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
				const key = ['compiled', id, address, hash('sha256', code), hash('sha256', filled)];
				const known = pack.find<NonNullable<Awaited<ReturnType<typeof handler>>>>(key);
				if (known) return known;
				const made = await handler.call(this, code, id, ...rest);
				return made ? pack.keep(key, () => made) : made;
			};
		},
		closeBundle() {
			const { made, found } = pack.counts;
			if (made + found > saved) pack.save();
			saved = made + found;
		},
	};
}
