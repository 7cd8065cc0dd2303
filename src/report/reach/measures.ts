/** Arrow heads are drawn on graphs of at most so many edges; on larger ones, for the name that is pointed at. */
export const HEADS = 80;
