/** How the development server and the page speak of what is wrong. */

/** Sent when it changes. */
export const event = 'dossier:writing';

/** Where it can be asked for. */
export const place = '/@writing';
