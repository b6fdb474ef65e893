/** Articles in every form that intake reads, made here so that the repository holds no foreign files. */

import { crc32, deflateRawSync } from 'node:zlib';

export const paragraphs = [
	'Rye comes back to the valley',
	'The bakers of Riverton sold 1,200 loaves a week in 2019, and the mills of the valley could not keep up with them at all.',
	'The Food Office should lend them money for a second oven before 12 March 2021, and the millers must keep their prices where they are.',
	'Nobody in the valley believes that the price of rye will fall again within the next ten years or so.',
];

export const text = `${paragraphs.join('\n\n')}\n`;

/** A zip file with one packed entry for each name. */
export function zip(entries: Readonly<Record<string, string | Buffer>>): Buffer {
	const locals: Buffer[] = [];
	const central: Buffer[] = [];
	let offset = 0;
	for (const [name, content] of Object.entries(entries)) {
		const data = Buffer.from(content);
		const packed = deflateRawSync(data);
		const rest = Buffer.alloc(26);
		rest.writeUInt16LE(20, 0);
		rest.writeUInt16LE(8, 4);
		rest.writeUInt32LE(crc32(data), 10);
		rest.writeUInt32LE(packed.length, 14);
		rest.writeUInt32LE(data.length, 18);
		rest.writeUInt16LE(name.length, 22);
		const local = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), rest, Buffer.from(name), packed]);
		const tail = Buffer.alloc(14);
		tail.writeUInt32LE(offset, 10);
		const version = Buffer.from([20, 0]);
		central.push(
			Buffer.concat([Buffer.from('PK\u0001\u0002', 'latin1'), version, rest, tail, Buffer.from(name)]),
		);
		locals.push(local);
		offset += local.length;
	}
	const directory = Buffer.concat(central);
	const end = Buffer.alloc(22);
	end.write('PK\u0005\u0006', 0, 'latin1');
	end.writeUInt16LE(central.length, 8);
	end.writeUInt16LE(central.length, 10);
	end.writeUInt32LE(directory.length, 12);
	end.writeUInt32LE(offset, 16);
	return Buffer.concat([...locals, directory, end]);
}

export const docx = (lines: readonly string[]) =>
	zip({
		'[Content_Types].xml':
			'<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
		'_rels/.rels':
			'<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
		'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${lines
			.map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`)
			.join('')}</w:body></w:document>`,
	});

/** A PDF of one page that shows some lines. */
export function pdf(lines: readonly string[]): Buffer {
	const shown = lines.map((line) => `(${line.replace(/[()\\]/g, '\\$&')}) Tj T*`).join('\n');
	const stream = `BT /F1 11 Tf 14 TL 40 780 Td\n${shown}\nET`;
	const objects = [
		'<< /Type /Catalog /Pages 2 0 R >>',
		'<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
		'<< /Type /Page /Parent 2 0 R /MediaBox [0 0 800 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
		`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
		'<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
	];
	let file = '%PDF-1.4\n';
	const offsets = objects.map((object, i) => {
		const at = file.length;
		file += `${i + 1} 0 obj\n${object}\nendobj\n`;
		return at;
	});
	const xref = file.length;
	file += `xref\n0 6\n0000000000 65535 f \n${offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}`;
	return Buffer.from(`${file}trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n${xref}\n%%EOF\n`, 'latin1');
}

export const html = (body: string, head = '') =>
	Buffer.from(
		`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Rye comes back to the valley</title>${head}</head><body><nav><a href="/">Home</a> <a href="/a">Subscribe</a></nav>${body}<footer>All rights reserved</footer></body></html>`,
	);
