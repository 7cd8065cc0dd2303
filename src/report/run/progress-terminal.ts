import { textColumns } from '../format/layout.ts';
import type { Palette } from '../format/palette.ts';
import { phaseLine } from './phase-line.ts';
import type { Progress } from './progress.ts';
import { visible, withoutControls } from '../../text/escape.ts';

/** What a terminal's progress needs from outside. */
export interface ProgressTerminal {
  /** Gets whole lines with their line feeds and, on a terminal, cursor movements. */
  readonly write: (text: string) => void;
  readonly palette: Palette;
  /** Asked anew for each line: windows change their size. */
  readonly columns: () => number;
  /** Whether lines can be drawn again. Where they can't, only what is finished is written. */
  readonly live: boolean;
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number;
  /** Calls `tick` every `ms` milliseconds until the function that it returns is called. */
  readonly every: (ms: number, tick: () => void) => () => void;
}

interface Running {
  readonly name: string;
  readonly startedMs: number;
  step: string;
}

const FRAMES = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
const FRAME_MS = 100;

/** Live progress: finished phases stay above, one spinner line for each that runs is drawn again below them. */
export function terminalProgress(terminal: ProgressTerminal): Progress {
  const { palette, live } = terminal;
  const running = new Map<string, Running>();
  let drawn = 0;
  let frame = 0;
  let stop: (() => void) | undefined;

  const columns = (): number => textColumns(terminal.columns());
  const erase = (): string => (drawn === 0 ? '' : `\u001b[${drawn}A\r\u001b[J`);

  /** Writes `lines` for good, and the running phases below them again: in one piece, so that nothing flickers. */
  const show = (lines: readonly string[]): void => {
    if (!live) {
      if (lines.length > 0) terminal.write(lines.map((line) => `${line}\n`).join(''));
      return;
    }
    const spinner = palette.unsure(FRAMES[frame % FRAMES.length] ?? '');
    const below = [...running.values()].map(({ name, startedMs, step }) =>
      phaseLine({ name, ms: terminal.now() - startedMs, summary: step }, columns(), palette, spinner),
    );
    const text = erase() + [...lines, ...below].map((line) => `${line}\n`).join('');
    drawn = below.length;
    if (text !== '') terminal.write(text);
    if (running.size === 0) {
      stop?.();
      stop = undefined;
    } else {
      stop ??= terminal.every(FRAME_MS, () => {
        frame += 1;
        show([]);
      });
    }
  };

  const finish = (name: string, summary: string, ms: number, failed: boolean): void => {
    running.delete(name);
    show([phaseLine({ name, ms, summary, failed }, columns(), palette)]);
  };

  return {
    phaseStarted: (name) => {
      running.set(name, { name, startedMs: terminal.now(), step: '' });
      show([]);
    },
    phaseStep: (name, text) => {
      const phase = running.get(name);
      if (phase) phase.step = visible(text, 400);
      if (live) show([]);
    },
    phaseDone: (name, summary, ms) => {
      finish(name, summary, ms, false);
    },
    phaseFailed: (name, text, ms) => {
      finish(name, text, ms, true);
    },
    line: (text) => {
      show(text.split('\n').map(withoutControls));
    },
    close: () => {
      running.clear();
      show([]);
    },
  };
}
