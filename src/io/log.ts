import { randomBytes } from 'node:crypto';
import type { Annotation } from '../core/annotation.ts';
import {
  ANNOTATION_MESSAGE_CHARS,
  LOG_LABEL_CHARS,
  LOG_LINE_CHARS,
  LOG_LINES_PER_PRINT,
  TITLE_CHARS,
} from '../text/limits.ts';
import {
  commandText,
  counted,
  cut,
  isPlain,
  logLine,
  visible,
  withoutCommands,
  withoutControls,
} from '../text/escape.ts';

/**
 * The only way to the log. Whatever a pull request's author may have written (names, a tool's output, what a pod prints)
 * reaches standard output here or not at all: no line of it is a workflow command, whatever it holds.
 */
export interface Log {
  /** Our own text, which may hold untrusted names; colours survive. Several lines are several lines. */
  readonly line: (text: string) => void;
  /** Untrusted text, each line behind a bar, bounded in length and number, `label` above them. */
  readonly untrusted: (label: string, text: string) => void;
  /** A remark at a line of the change. The caller keeps to GitHub's limits: `limitAnnotations`. */
  readonly annotate: (annotation: Annotation) => void;
  readonly startGroup: (title: string) => void;
  readonly endGroup: () => void;
}

/** The commands of `@actions/core` that the workflow's log needs: they escape their data as the runner wants it. */
export interface WorkflowCommands extends Readonly<
  Record<Annotation['level'], (message: string, properties: CommandProperties) => void>
> {
  readonly startGroup: (name: string) => void;
  readonly endGroup: () => void;
}

export interface CommandProperties {
  readonly title: string;
  readonly file?: string;
  readonly startLine?: number;
  readonly startColumn?: number;
}

export interface WorkflowLogParts {
  /** Standard output, the same that `commands` write to, so that the order stays. */
  readonly write: (text: string) => void;
  readonly commands: WorkflowCommands;
}

/** The log of a terminal or a file: no commands, groups are headings. */
export function terminalLog(write: (text: string) => void): Log {
  return {
    line: (text) => {
      write(ownLines(text));
    },
    untrusted: (label, text) => {
      write(untrustedLines(label, text));
    },
    annotate: ({ level, file, line, title, message }) => {
      const position = file === undefined ? '' : `${file}${line === undefined ? '' : `:${line}`}  `;
      write(ownLines(`${position}${level}  ${title}\n${message.replace(/^/gm, '  ')}`));
    },
    startGroup: (title) => {
      write(ownLines(title));
    },
    endGroup: () => {
      // A heading has no end.
    },
  };
}

/** The log of a workflow. */
export function workflowLog({ write, commands }: WorkflowLogParts): Log {
  return {
    line: (text) => {
      write(ownLines(text));
    },
    untrusted: (label, text) => {
      const lines = untrustedLines(label, text);
      // The lines are harmless by themselves. Should the runner ever read them in a way not known here, it still
      // does not listen: until the random token comes back, it obeys nothing.
      const pause = randomBytes(16).toString('hex');
      write(`::stop-commands::${pause}\n`);
      try {
        write(lines);
      } finally {
        write(`::${pause}::\n`);
      }
    },
    annotate: (annotation) => {
      const { level, file, line, column } = annotation;
      commands[level](cut(commandText(annotation.message), ANNOTATION_MESSAGE_CHARS), {
        title: withoutCommands(visible(annotation.title, TITLE_CHARS)),
        ...(file !== undefined && { file: visible(file, 4_096) }),
        ...(line !== undefined && { startLine: line }),
        ...(column !== undefined && { startColumn: column }),
      });
    },
    startGroup: (title) => {
      commands.startGroup(withoutCommands(visible(title, TITLE_CHARS)));
    },
    endGroup: () => {
      commands.endGroup();
    },
  };
}

/** Our own lines, none of them a command. */
function ownLines(text: string): string {
  if (isPlain(text)) return `${text}\n`;
  return text
    .split(/\r\n|\n|\r/)
    .map((line) => `${logLine(line)}\n`)
    .join('');
}

function untrustedLines(label: string, text: string): string {
  const heading = withoutCommands(` ${visible(label, LOG_LABEL_CHARS)}:`);
  // Cut in good time: what a tool printed may be many megabytes.
  const bounded = cut(text, LOG_LINES_PER_PRINT * LOG_LINE_CHARS);
  const lines = withoutControls(bounded.replace(/\r\n?/g, '\n')).trimEnd().split('\n');
  const shown = lines
    .slice(0, LOG_LINES_PER_PRINT)
    .map((line) => `  | ${cut(withoutCommands(line), LOG_LINE_CHARS)}`.trimEnd());
  const left = lines.length - shown.length;
  const more =
    left > 0 || bounded.length < text.length
      ? [`  | … ${left > 0 ? counted(left, 'more line') : 'and more'} left out`]
      : [];
  return [heading, ...shown, ...more].map((line) => `${line}\n`).join('');
}
