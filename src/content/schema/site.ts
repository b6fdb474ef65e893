/** The site as a whole, and its texts about itself. */

import * as z from 'zod';
import { isPlainAddress, isSiteAddress } from '../hostile/address.ts';
import { Id, QuestionId } from './ids.ts';
import { Text, Title } from './prose.ts';
import { Modality } from './recommendation.ts';
import { Language, Url } from './web.ts';

const SiteAddress = Url.refine((url) => url.endsWith('/'), {
	error: 'end the address with a slash',
	abort: true,
}).refine(
	isSiteAddress,
	'write https://, a host in small letters and a path of a–z, 0–9, ".", "_", "~" and "-"',
);

export const Site = z.strictObject({
	title: Title,
	tagline: Title,
	heading: Title.describe('The heading of the home page: it names the subject.'),
	lead: Text.describe('Under it: what kind of sources these are, and from whose side they speak.'),
	description: Text.describe('One or two sentences for search engines.'),
	searches: z
		.array(z.strictObject({ text: Text, language: Language.optional() }))
		.max(3)
		.describe('Example queries on the home page.'),
	questions: z.array(QuestionId).max(5).describe('The questions whose answers stand on the home page.'),
	conventions: z
		.array(z.strictObject({ word: Text, means: Text }))
		.describe(
			'Words used in a short sense on this site, explained on each page where they stand in a table or list.',
		),
	strengths: z
		.array(z.strictObject({ modality: Modality, words: z.array(Text).min(1), note: Text.optional() }))
		.describe(
			'Which words of a source count as which strength: the list that every recommendation is coded by.',
		),
	report: z
		.string()
		.refine((text) => /^mailto:[^@\s?]+@[^@\s?]+$/.test(text) || isPlainAddress(text), {
			error: 'write mailto: and an e-mail address, or a full https:// address',
			params: { code: 'ADDRESS' },
		})
		.describe('Where readers report a mistake: a mailto: or https: address.'),
	language: Language.refine(
		(tag) => /^en(?:-|$)/.test(tag),
		'write "en" or a kind of it, such as "en-GB": every page speaks English, whatever its sources do',
	).describe('Language tag of the pages: English or a kind of it.'),
	address: SiteAddress.describe(
		'Canonical address, ending in a slash; a path after the host puts the whole site under it.',
	),
	licence: z.strictObject({ name: Text, url: Url }).describe('Of our own texts and data.'),
	editor: Text,
	notice: Text.describe('What stands at the foot of every page: rights, vantage point.'),
	instruments: z
		.array(z.strictObject({ id: Id, name: Text, definition: Text }))
		.min(1, 'name at least one instrument')
		.describe('The means a recommendation can call for.'),
	map: z
		.strictObject({
			note: Text.describe('Under the map.'),
			caption: Text.describe('Under the small map of the home page.'),
			leaveOut: z
				.array(z.tuple([Text, Text]))
				.describe(
					'Borders that are not drawn, as pairs of states under the names that Natural Earth gives them: disputed ones that are not the subject.',
				),
		})
		.optional()
		.describe('What readers of the map must know of its lines.'),
	alsoSearch: z
		.array(z.strictObject({ title: Title, address: SiteAddress }))
		.min(1, 'name at least one, or leave it out')
		.max(10)
		.optional()
		.describe(
			'Other dossiers that the search page asks after our own index has answered; each must have searchableElsewhere.',
		),
	searchableElsewhere: z
		.literal(true)
		.optional()
		.describe('Lets the search pages of other sites read our index.'),
});

export const Page = z.strictObject({ title: Title, lead: Text });

export type Site = z.infer<typeof Site>;

export type Page = z.infer<typeof Page>;
