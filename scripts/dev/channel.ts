/** Where the page asks the development server what is wrong. */

export const place = '/@writing';
