/**
 * Every bound of what is reported, in one place, each with its source. GitHub's own limits first; what goes beyond
 * them is dropped without a word, so the reporters stay below and say what they left out.
 */

/** Annotations of one level (error, warning, notice) that one step may make; actions/runner, ExecutionContext.cs, and docs.github.com, "Workflow commands". */
export const ANNOTATIONS_PER_LEVEL = 10;

/** `setFailed` is an error annotation of its own: one place is kept for it (actions/toolkit, core.ts). */
export const ANNOTATIONS_KEPT_FOR_SET_FAILED = 1;

/** Characters of an annotation's message; the rest is cut (`_maxIssueMessageLength`, actions/runner, ExecutionContext.cs). */
export const ANNOTATION_MESSAGE_CHARS = 4_096;

/** Bytes of one step's summary; a larger one is not shown at all (docs.github.com, "Adding a job summary"). */
export const SUMMARY_BYTES = 1024 * 1024;

/** Characters of an annotation's title (docs.github.com, REST, "Check runs"). */
export const TITLE_CHARS = 255;

/** Characters of a comment's body (GitHub's own message says so); counted here in bytes, which are never fewer. */
export const COMMENT_BYTES = 65_536;

/** Characters of each text of a check run (docs.github.com, REST, "Check runs"); counted in bytes as well. */
export const CHECK_TEXT_CHARS = 65_535;

/** Results of a SARIF run that code scanning shows, the most severe of those that it takes (docs.github.com, "SARIF support"). */
export const SARIF_RESULTS = 5_000;
/**
 * Bytes of the output `changes`: a job's outputs are 1 MB in UTF-16, and a step that takes one as a variable of its environment can have
 * 128 KiB in it (Linux, MAX_ARG_STRLEN).
 */
export const CHANGES_OUTPUT_BYTES = 100_000;

// From here on our own: what a reader can take in.

/** Bytes that a summary leaves free: secrets that are masked after we counted may make it longer. */
export const SUMMARY_RESERVE_BYTES = 16 * 1024;

/** Characters of one name (workload, host, rule). Kubernetes' own names have at most 253. */
export const NAME_CHARS = 120;

/** Characters of one sentence or line of evidence. */
export const SENTENCE_CHARS = 600;

/** Characters of a line of a tool's output in a message. */
export const EXCERPT_CHARS = 360;

/** Characters of untrusted words inside a sentence (a probe's error). */
export const QUOTE_CHARS = 200;

/** Lines of evidence under one check. */
export const EVIDENCE_LINES = 8;

/** Characters of the names of checks that are described once. */
export const ALIKE_CHARS = 240;

/** Explanations shown on a terminal; the JSON report has every check. */
export const TERMINAL_CHECKS = 50;

/** Problems of the input shown on a terminal. */
export const TERMINAL_PROBLEMS = 50;

/** Lines of a terminal's matrix, over all of its blocks. */
export const TERMINAL_MATRIX_LINES = 80;

/** Rows and columns of a Markdown matrix: GitHub's page scrolls sideways from about a dozen columns on. */
export const MARKDOWN_MATRIX_ROWS = 60;
export const MARKDOWN_MATRIX_COLUMNS = 30;

/** Characters of one line of untrusted text in the log, lines of one print, characters of one label. */
export const LOG_LINE_CHARS = 1_000;
export const LOG_LINES_PER_PRINT = 200;
export const LOG_LABEL_CHARS = 60;

/** Cells of a matrix that is put in order as a whole (terminal, Mermaid, the page): 0.4 KB of memory a cell. */
export const ORDERED_CELLS = 4_500_000;

/** Cells of a matrix page that is made unasked, beside a run: some six hundred workloads, and a second or two. */
export const PAGE_CELLS = 400_000;
