/** Pixels of a cell's side, and between two namespaces: the page is laid out here first, and anew by its own program. */
export const CELL = 18;
export const GAP = 8;

/** Pixels of one character of a namespace's band. */
export const BAND_CHARACTER = 6.3;

/** Arrow heads are drawn on graphs of at most so many edges; on larger ones, for the name that is pointed at. */
export const HEADS = 80;
