/** Where a reader reports a mistake in one record: the address names the record, its version and its paragraph. */

/**
 * @param report a mailto: or https: address, from site.yaml
 * @param subject such as "rye-2020-3, version 2, ¶5"
 */
export function toReport(report: string, subject: string): string {
	const key = report.startsWith('mailto:') ? 'subject' : 'title';
	return `${report}${report.includes('?') ? '&' : '?'}${key}=${encodeURIComponent(subject)}`;
}
