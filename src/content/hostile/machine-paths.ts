/** Finds paths of somebody's machine, which the check of the built site would take for a leak. */

import type { TextDiagnostic } from '../../diagnostics/diagnostic.ts';
import { quote } from '../../diagnostics/quote.ts';

/** Places of well-known systems in which people and programs keep their files. An address on the web may have the same words in it. */
const pattern = new RegExp(
	[
		String.raw`file://`,
		String.raw`(?:(?<![\w.~%-])|@fs)/(?:home|Users)/[\w.-]+`,
		String.raw`(?<![\w.~%/-])/(?:root|tmp|etc|proc|usr|opt|srv|mnt|media|Volumes|private/(?:tmp|var)|var/(?:folders|tmp|lib|log|www)|nix/store|github/workspace|workspaces?)/[\w.-]+`,
		String.raw`(?<![\w/~])~/[\w.-]+`,
		String.raw`(?<!\w)[A-Za-z]:\\{1,2}\w|(?<!\w)(?:[A-Za-z]:|/[a-z])/Users/`,
		String.raw`(?<!\\)\\\\{1,2}\w[\w.-]*\\{1,2}\w`,
		String.raw`%(?:USERPROFILE|APPDATA|LOCALAPPDATA|TEMP|HOMEPATH)%|\$HOME\b`,
		String.raw`\bnode_modules/|(?<!\w)\.build/work-`,
	].join('|'),
	'g',
);

export const findMachinePaths = (text: string): TextDiagnostic[] =>
	// Most texts have none of these signs.
	(/[/\\%$]/.test(text) ? [...text.matchAll(pattern)] : []).map(({ index, 0: found }) => ({
		offset: index,
		code: 'MACHINE-PATH',
		message: `${quote(found)} is a path of a machine`,
		fix: 'write it another way; pages with such paths are not published',
	}));
