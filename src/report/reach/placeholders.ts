/** Stand for the names of a connection's ends in the page's lines: control characters, which no shown name holds. */
export const SOURCE = '\u0001';
export const TARGET = '\u0002';

/** The column for ports that have none of their own: there where one of them is open to somebody. */
export const OTHER = 'other';
