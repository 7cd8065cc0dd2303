import { posix } from 'node:path';
import type { Position, Problem, Severity } from '../problem.ts';
import {
  ANNOTATION_MESSAGE_CHARS,
  ANNOTATIONS_KEPT_FOR_SET_FAILED,
  ANNOTATIONS_PER_LEVEL,
  TITLE_CHARS,
} from './limits.ts';
import { placeName, worstFirst } from './names.ts';
import type { CheckResult, RunReport } from './result.ts';
import { counted, cut, visible } from './text.ts';
import { tell } from './telling.ts';

/** A remark at a line of the change. `file` is relative to the workspace; without it the remark is the run's. */
export interface Annotation {
  readonly level: Severity;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  /** One line. */
  readonly title: string;
  /** Lines, the most important first. */
  readonly message: string;
}

export interface AnnotationOptions {
  /** The folder that positions are relative to, from the workspace's root: `deploy/prod`. */
  readonly pathPrefix?: string;
  /** Whether a line is part of the change: only then is a policy's line annotated instead of the rule's. */
  readonly changed?: (file: string, line: number) => boolean;
  /** The level of what could not be proven. `error` where it fails the run. */
  readonly inconclusive?: Severity;
}

/**
 * The run's annotations, most important first: failures as errors at the policy line to blame (else the rule's), what
 * could not be proven, then the input's problems. Those of one line are one annotation. Not yet limited: a check run
 * takes more than a step does.
 */
export function annotations(report: RunReport, options: AnnotationOptions = {}): Annotation[] {
  const checks = worstFirst(report.results.filter((result) => result.verdict !== 'pass' || result.drift)).map(
    (result) => ofCheck(result, report, options),
  );
  return merge([...checks, ...problemAnnotations(report.problems, options)]);
}

/** Annotations of the input's problems, for a run that did not get as far as a report. */
export function problemAnnotations(
  problems: readonly Problem[],
  options: AnnotationOptions = {},
): Annotation[] {
  const order: readonly Severity[] = ['error', 'warning', 'notice'];
  return [...problems]
    .sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity))
    .map((problem) => ({
      level: problem.severity,
      ...placed(problem.at, options),
      title: 'netproof',
      message: [problem.message, ...(problem.hint === undefined ? [] : [problem.hint])]
        .map((line) => visible(line, ANNOTATION_MESSAGE_CHARS / 2))
        .join('\n'),
    }));
}

/**
 * As many as one step may make: ten of a level, less one error for `setFailed`. The last one of a level that is too
 * long says how many more there are.
 */
export function limitAnnotations(all: readonly Annotation[]): Annotation[] {
  const levels: readonly Severity[] = ['error', 'warning', 'notice'];
  return levels.flatMap((level) => {
    const own = all.filter((annotation) => annotation.level === level);
    const room = ANNOTATIONS_PER_LEVEL - (level === 'error' ? ANNOTATIONS_KEPT_FOR_SET_FAILED : 0);
    const kept = own.slice(0, room);
    const last = kept.at(-1);
    if (last === undefined || own.length === kept.length) return kept;
    const more = `+${own.length - kept.length} more: see the summary of this run`;
    return [
      ...kept.slice(0, -1),
      { ...last, message: `${cut(last.message, ANNOTATION_MESSAGE_CHARS - more.length - 2)}\n\n${more}` },
    ];
  });
}

function ofCheck(result: CheckResult, report: RunReport, options: AnnotationOptions): Annotation {
  const { headline, lines } = tell(result, report.engine);
  const blamed = blame(result, options);
  const rule = `rule \`${visible(result.check.rule)}\`, ${placeName(result.check.at)}`;
  const below = lines.map(({ text, at }) => (at ? `${text} (${placeName(at)})` : text));
  return {
    level: levelOf(result, options),
    ...placed(blamed, options),
    title: cut(headline, TITLE_CHARS),
    message: cut([headline, ...below, rule].join('\n'), ANNOTATION_MESSAGE_CHARS),
  };
}

function blame(result: CheckResult, options: AnnotationOptions): Position {
  const at = result.prediction?.at;
  if (result.verdict !== 'fail' || result.drift || at === undefined) return result.check.at;
  const file = workspacePath(at.file, options.pathPrefix);
  if (file === undefined) return result.check.at;
  return options.changed === undefined || options.changed(file, at.line) ? at : result.check.at;
}

function levelOf(result: CheckResult, { inconclusive = 'warning' }: AnnotationOptions): Severity {
  switch (result.verdict) {
    case 'fail':
    case 'flaky':
      return 'error';
    case 'inconclusive':
      return inconclusive;
    case 'pass':
      return 'warning';
  }
}

function placed(
  at: Position | undefined,
  options: AnnotationOptions,
): Pick<Annotation, 'file' | 'line' | 'column'> {
  if (at === undefined) return {};
  const file = workspacePath(at.file, options.pathPrefix);
  return file === undefined ? {} : { file, line: at.line, column: at.column };
}

/** Undefined for a file outside the workspace, which no annotation can point to. */
function workspacePath(file: string, prefix = ''): string | undefined {
  const path = posix.normalize(posix.isAbsolute(file) ? file : posix.join(prefix, file));
  return path === '..' || path.startsWith('../') || posix.isAbsolute(path) ? undefined : path;
}

/** One annotation for each line and level: an `onlyFrom` alone makes a check for every workload. */
function merge(all: readonly Annotation[]): Annotation[] {
  const groups = new Map<string, Annotation[]>();
  for (const annotation of all) {
    const { level, file, line } = annotation;
    const key = JSON.stringify(
      file === undefined ? [level, annotation.title, annotation.message] : [level, file, line],
    );
    groups.set(key, [...(groups.get(key) ?? []), annotation]);
  }
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (first === undefined || others.length === 0) return first ?? [];
    const whole = [first, ...others].map(({ message }) => message).join('\n\n');
    const title = `${counted(others.length + 1, 'finding')} at this line: ${first.title}`;
    return [{ ...first, title: cut(title, TITLE_CHARS), message: cut(whole, ANNOTATION_MESSAGE_CHARS) }];
  });
}
