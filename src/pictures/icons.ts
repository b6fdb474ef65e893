/** The icons of the site in the sizes that devices ask for, all drawn from `favicon.svg`. */

export interface Icon {
	readonly name: string;
	/** Of its sides, in pixels. */
	readonly size: number;
	/** `maskable`: with room around it, as a device may cut its corners. */
	readonly purpose?: 'maskable';
}

export const touchIcon: Icon = { name: 'apple-touch-icon.png', size: 180, purpose: 'maskable' };

/** For the manifest. */
export const icons: readonly Icon[] = [
	{ name: 'icon-192.png', size: 192 },
	{ name: 'icon-512.png', size: 512 },
	{ name: 'icon-maskable-512.png', size: 512, purpose: 'maskable' },
];
