/** Where main keeps, for post, what has to be deleted. */
export const STATE_KEY = 'cluster';
