/** What a device needs that puts the site among its programs. There is no service worker: nothing is kept. */
import type { APIRoute } from 'astro';
import { icons } from '../pictures/icons.ts';
import { dossier } from '../load.ts';

const { site, routes } = dossier;

export const GET: APIRoute = () =>
	Response.json({
		name: site.title,
		short_name: site.title,
		description: site.description,
		lang: site.language,
		start_url: routes.home,
		scope: routes.home,
		display: 'browser',
		background_color: '#fdfbf6',
		theme_color: '#fdfbf6',
		icons: icons.map(({ name, size, purpose }) => ({
			src: routes.asset(name),
			sizes: `${size}x${size}`,
			type: 'image/png',
			...(purpose ? { purpose } : {}),
		})),
	});
