/** `npm run pdf`: briefings, topics, what each actor is asked, and the whole dossier as tagged PDFs in the built site, which then links to them. */

import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium, type BrowserContext } from '@playwright/test';
import { readContent } from '../src/checks/gate.ts';
import { formatDate } from '../src/text/dates.ts';
import { buildDossier, type Dossier } from '../src/dossier/dossier.ts';
import type { Ref } from '../src/dossier/link.ts';
import { findBrowser } from './site/browser.ts';
import { buildWhole, type PdfPart } from './pdf/whole.ts';
import { findContentFolder } from './site/content-folder.ts';
import { revealLinks } from './site/reveal-links.ts';

const content = findContentFolder();
const site = process.env['SITE_DIR'] ?? 'dist';

/** The file behind a path of the site. */
function toFile(pathname: string, { routes }: Dossier): string {
	const name = pathname.slice(routes.home.length);
	return path.join(site, name.endsWith('/') || name === '' ? `${name}index.html` : name);
}

const wholeName = 'whole.html';

/** Pages are opened under their own addresses, so that links in the PDF lead there; whatever they ask for comes from the folder. */
async function serveFrom(context: BrowserContext, dossier: Dossier, whole: string): Promise<void> {
	const { origin } = new URL(dossier.routes.absolute(dossier.routes.home));
	await context.route('**/*', (route) => {
		const url = new URL(route.request().url());
		if (url.pathname === dossier.routes.asset(wholeName))
			return route.fulfill({ body: whole, contentType: 'text/html; charset=utf-8' });
		const file = toFile(decodeURIComponent(url.pathname), dossier);
		return url.origin === origin && existsSync(file) ? route.fulfill({ path: file }) : route.abort();
	});
}

function joinAll(dossier: Dossier): string {
	const { site: about, routes, updated } = dossier;
	const toParts = (refs: readonly Ref[]): PdfPart[] =>
		refs.map(({ href }) => ({ href, html: readFileSync(toFile(href, dossier), 'utf8') }));
	return buildWhole({
		title: about.title,
		language: about.language,
		address: routes.absolute(routes.home),
		tagline: about.tagline,
		description: about.description,
		updated: formatDate(updated, about.language),
		licence: about.licence.name,
		notice: about.notice,
		chapters: [
			{ name: 'Topics', parts: toParts(dossier.topics) },
			{ name: 'Questions', parts: toParts(dossier.questions) },
			{ name: 'Briefings', parts: toParts(dossier.briefings) },
		].filter(({ parts }) => parts.length > 0),
	});
}

async function printAll(dossier: Dossier): Promise<void> {
	const { routes, topics, briefings, addressees } = dossier;
	const browser = await chromium.launch({
		executablePath: findBrowser(),
		// Chromium's own sandbox does not start for root, as in most containers.
		args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-background-networking'],
	});
	try {
		const context = await browser.newContext({ javaScriptEnabled: false });
		await serveFrom(context, dossier, joinAll(dossier));
		const page = await context.newPage();
		const made: string[] = [];
		const jobs = [
			...topics.map(({ id, href }) => ({ href, pdf: routes.pdf('topics', id) })),
			...briefings.map(({ id, href }) => ({ href, pdf: routes.pdf('briefings', id) })),
			...addressees.map(({ id, href }) => ({ href, pdf: routes.pdf('asked-of', id) })),
			{ href: routes.asset(wholeName), pdf: routes.wholePdf },
		];
		for (const { href, pdf } of jobs) {
			await page.goto(routes.absolute(href));
			const target = toFile(pdf, dossier);
			mkdirSync(path.dirname(target), { recursive: true });
			await page.pdf({ path: target, format: 'A4', preferCSSPageSize: true, tagged: true, outline: true });
			console.log(target);
			made.push(pdf);
		}
		console.log(`${revealLinks(site, made)} links to them`);
	} finally {
		await browser.close();
	}
}

const { sources, diagnostics } = readContent(content);
if (diagnostics.length > 0 || !existsSync(path.join(site, 'index.html'))) {
	console.error('Build the site first: npm run build');
	process.exitCode = 1;
} else {
	await printAll(buildDossier(sources));
}
