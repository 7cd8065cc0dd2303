import type { Palette } from '../format/palette.ts';
import type { Progress } from './progress.ts';
import { duration, visible } from '../../text/escape.ts';

/** Where a workflow's progress goes: `Log` of `io/log.ts` fits. Titles and lines are made safe there. */
export interface WorkflowLines {
  readonly line: (text: string) => void;
  readonly startGroup: (title: string) => void;
  readonly endGroup: () => void;
}

interface Phase {
  readonly name: string;
  /** Steps that no open group could take yet. */
  readonly waiting: string[];
  finished: boolean;
  closing?: string;
}

/**
 * Progress for a workflow's log. A phase's steps stand in its group, as they come; the line that says what came of it
 * follows below, where it is seen without opening anything. Groups don't nest: while one phase's group is open, others
 * that run beside it wait for their turn, and a phase without steps has no group.
 */
export function workflowProgress(log: WorkflowLines, palette: Palette): Progress {
  const phases: Phase[] = [];
  let open: Phase | undefined;

  const advance = (): void => {
    for (;;) {
      if (open) {
        for (const step of open.waiting.splice(0)) log.line(step);
        if (!open.finished) return;
        log.endGroup();
        conclude(open);
        open = undefined;
      }
      // What ended without a step needs no group, and a running one gets its group with its first step.
      const next = phases.find((phase) => phase.finished || phase.waiting.length > 0);
      if (!next) return;
      if (next.waiting.length > 0) {
        log.startGroup(next.name);
        open = next;
      } else {
        conclude(next);
      }
    }
  };
  const conclude = (phase: Phase): void => {
    phases.splice(phases.indexOf(phase), 1);
    if (phase.closing !== undefined) log.line(phase.closing);
  };
  const finish = (name: string, closing: string): void => {
    const phase = phases.find((candidate) => candidate.name === name) ?? started(name);
    phase.finished = true;
    phase.closing = closing;
    advance();
  };
  const started = (name: string): Phase => {
    const phase: Phase = { name, waiting: [], finished: false };
    phases.push(phase);
    return phase;
  };

  return {
    phaseStarted: (name) => {
      started(visible(name));
    },
    phaseStep: (name, text) => {
      phases.find((phase) => phase.name === visible(name))?.waiting.push(visible(text, 400));
      advance();
    },
    phaseDone: (name, summary, ms) => {
      finish(visible(name), closingLine(palette.good('✓'), visible(name), summary, ms));
    },
    phaseFailed: (name, text, ms) => {
      finish(visible(name), closingLine(palette.bad('✗'), visible(name), text, ms));
    },
    line: (text) => {
      log.line(text);
    },
    close: () => {
      for (const phase of phases) phase.finished = true;
      advance();
    },
  };
}

function closingLine(mark: string, name: string, summary: string, ms: number): string {
  return `${mark} ${name.padEnd(10)} ${visible(summary, 400)} (${duration(ms)})`;
}
