import { readFileSync, readdirSync, existsSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
export function readTemp(root: string, name: string): any[] {
	if (name === 'site' || name === 'relations') {
		const f = path.join(root, `${name}.yaml`);
		return existsSync(f) ? [{ id: name, file: `${name}.yaml`, data: parse(readFileSync(f, 'utf8')) }] : [];
	}
	const dir = path.join(root, name);
	if (!existsSync(dir)) return [];
	return readdirSync(dir).sort().map((f) => {
		const text = readFileSync(path.join(dir, f), 'utf8');
		const id = f.replace(/\.\w+$/, '');
		if (f.endsWith('.yaml')) return { id, file: `${name}/${f}`, data: parse(text) };
		const m = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text)!;
		return { id, file: `${name}/${f}`, data: parse(m[1]!), body: m[2]! };
	});
}
