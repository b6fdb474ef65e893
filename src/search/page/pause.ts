/** Lets the page draw and listen before work goes on: no task of search may hold it up for long. */
export const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
