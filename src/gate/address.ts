/** What an address elsewhere may look like, so that it leads where it seems to lead. */

/** Whether it is https with a host that has a name, no user name, and nothing but the letters that addresses are made of. */
export const isPlainAddress = (address: string): boolean =>
	/^https:\/\/(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9](?::\d{1,5})?(?:[/?#][\w.~:/?#@!$&'()*+,;=%[\]-]*)?$/i.test(
		address,
	) &&
	address.length <= 2000 &&
	URL.canParse(address);
