/**
 * Milliseconds for what takes a moment on a quiet machine and tens of seconds on a starved one: a question to the engine, a
 * program in a node. Only what hangs should ever meet it: such a deadline that is met ends a run that was right.
 */
export const LOCAL_MS = 60_000;
