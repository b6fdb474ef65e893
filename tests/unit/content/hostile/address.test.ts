import { expect, test } from 'vitest';
import { isForeignAddress, isPlainAddress, isSiteAddress } from '../../../../src/content/hostile/address.ts';
import { parseInternalLink } from '../../../../src/text/internal-links.ts';

const long = (length: number) => `https://rye.example/${'x'.repeat(length - 'https://rye.example/'.length)}`;

test.each([
	'https://rye.example',
	'https://rye.example/',
	'HTTPS://Rye.Example/Loaf',
	'https://www.rye-bread.example/a/b-c_d.e~f',
	'https://1.rye.example:8443/?q=a%20b&c=[d]#e',
	'https://rye.example?q',
	'https://rye.example#part',
	'https://r.xn--p1ai/',
	'https://a-b.c-d.e2e/',
	"https://rye.example/(a)!$'*+,;=@:",
	'https://rye_bread.example/',
	'https://rye.example/روٹی|é/%D8%B1',
	'https://xn--mgbai9azgqp6j.example/',
	long(2000),
])('%s is plain', (address) => {
	expect(isPlainAddress(address)).toBe(true);
});

test.each([
	'http://rye.example/',
	' https://rye.example/',
	'https://rye.example/ ',
	'https://rye.example/a b',
	'https://rye.example/\n',
	'https://ann@rye.example/',
	'https://rye/',
	'https://rye.e/',
	'https://rye.4u/',
	'https://rye.com-/',
	'https://.rye.example/',
	'https://rye..example/',
	'https://-rye.example/',
	'https://rye-.example/',
	'https://rye.example./',
	'https://rye.example:/',
	'https://rye.example:123456/',
	'https://rye.example:99999/',
	'https://rye.example:x/',
	'https://rye.example\\@evil.example/',
	'https://rye.example/%ZZ',
	'https://rye.example/a%2',
	'https://rye.exаmple/',
	'https://xn--exmple-4nf.example/',
	'https://xn--80ak6aa92e.example/',
	'https://rye.example/\u202Ea',
	'https://rye.example/"',
	'https://rye.example/<b>',
	'https://127.0.0.1/',
	'https:rye.example/',
	'https:///rye.example/',
	long(2001),
])('%j is not plain', (address) => {
	expect(isPlainAddress(address)).toBe(false);
});

test('what others published may stand at an address without encryption', () => {
	expect(
		['http://rye.example/', 'HTTP://rye.example/', 'https://rye.example/', 'https://rye.example/http:'].map(
			isForeignAddress,
		),
	).toEqual([true, true, true, true]);
	expect(
		['xhttp://rye.example/', 'ftp://rye.example/', 'http://ann@rye.example/', 'http://rye/'].map(
			isForeignAddress,
		),
	).toEqual([false, false, false, false]);
});

test.each(['https://rye.example/', 'https://rye.example:8443/a/b-c_d.e~f/'])(
	'a site can live at %s',
	(address) => {
		expect(isSiteAddress(address)).toBe(true);
	},
);

test.each([
	'https://rye.example/?x=/',
	'https://rye.example/#/',
	'https://rye.example//',
	'https://rye.example/../',
	'https://rye.example/a/./',
	'https://rye.example/%ZZ/',
	'https://rye.example/a%20b/',
	'https://Rye.example/',
	'https://rye.example:443/',
	'https://rye.example/a',
	'https://rye.example/é/',
])('no site can live at %s', (address) => {
	expect(isSiteAddress(address)).toBe(false);
});

test.each([
	['actor:ann', { kind: 'actor', id: 'ann' }],
	['briefing:rye-2020#p4', { kind: 'briefing', id: 'rye-2020', fragment: 'p4' }],
	['briefing:rye-2020#C-Rye-1', { kind: 'briefing', id: 'rye-2020', fragment: 'C-Rye-1' }],
])('%s is a target', (address, target) => {
	expect(parseInternalLink(address)).toEqual(target);
});

test.each([
	'ann',
	'actor:',
	'actor:Ann',
	'actr:ann',
	'xactor:ann',
	'actor:ann#',
	'actor:ann#p 4',
	'actor:ann#p#4',
	'actor:ann/',
	'https://rye.example/',
])('%s is no target', (address) => {
	expect(parseInternalLink(address)).toBeUndefined();
});
