/** Colours by meaning. Each function takes text without colours. */
export interface Palette {
  readonly good: (text: string) => string;
  readonly bad: (text: string) => string;
  readonly unsure: (text: string) => string;
  /** What is read last: positions, times, legends. */
  readonly faint: (text: string) => string;
  readonly strong: (text: string) => string;
}

const same = (text: string): string => text;

/** No colours: files, pipes, `NO_COLOR`. */
export const plainPalette: Palette = { good: same, bad: same, unsure: same, faint: same, strong: same };

/** Where and how something is rendered for a terminal. */
export interface TerminalOptions {
  /** The terminal's width. */
  readonly columns: number;
  readonly palette: Palette;
  /** What counts are of is listed below them. */
  readonly verbose?: boolean;
}

/** What GitHub's page shows without wrapping; a file has no width of its own. */
const PAGE_COLUMNS = 120;

/** A file: no colours. */
export const plainOptions: TerminalOptions = { columns: PAGE_COLUMNS, palette: plainPalette };

/** The terminal's own sixteen colours, so that they fit its theme, light or dark. */
export const colourPalette: Palette = {
  good: sgr(32, 39),
  bad: sgr(31, 39),
  unsure: sgr(33, 39),
  faint: sgr(2, 22),
  strong: sgr(1, 22),
};

/**
 * Colours only where someone looks: on a terminal that is not `TERM=dumb`. `NO_COLOR` (any value, no-color.org) turns
 * them off; `FORCE_COLOR` decides over both, as it does in Node (`0` and `false` turn off, anything else on).
 */
export function choosePalette(tty: boolean, env: Readonly<Record<string, string | undefined>>): Palette {
  const force = env.FORCE_COLOR;
  if (force !== undefined) return force === '0' || force === 'false' ? plainPalette : colourPalette;
  if ((env.NO_COLOR ?? '') !== '' || env.TERM === 'dumb') return plainPalette;
  return tty ? colourPalette : plainPalette;
}

/** A workflow's log: no terminal, and its page shows colours all the same. */
export function workflowOptions(env: Readonly<Record<string, string | undefined>>): TerminalOptions {
  return { columns: PAGE_COLUMNS, palette: choosePalette(true, { ...env, TERM: undefined }) };
}

function sgr(on: number, off: number): (text: string) => string {
  return (text) => (text === '' ? '' : `\u001b[${on}m${text}\u001b[${off}m`);
}
