import { posix } from 'node:path';
import { leadsOut } from '../../core/leads-out.ts';
import type { Annotation } from '../../core/annotation.ts';
import { groupBy } from '../../core/group-by.ts';
import { isLive, isStanding, type Position, type Problem, type Severity } from '../../core/problem.ts';
import { groupAlike, type Alike } from './alike.ts';
import {
  ANNOTATION_MESSAGE_CHARS,
  ANNOTATIONS_KEPT_FOR_SET_FAILED,
  ANNOTATIONS_PER_LEVEL,
  TITLE_CHARS,
} from '../../text/limits.ts';
import { placeName, worstFirst } from '../format/names.ts';
import type { CheckResult, RunReport } from '../../core/result.ts';
import { counted, cut, visible } from '../../text/escape.ts';

export interface AnnotationOptions {
  /** The folder that positions are relative to, from the workspace's root: `deploy/prod`. */
  readonly pathPrefix?: string;
  /** Whether a line is part of the change: only then is a policy's line annotated instead of the rule's. */
  readonly changed?: (file: string, line: number) => boolean;
  /** The verdicts that fail the run: those are errors, the others warnings. */
  readonly failing?: ReadonlySet<string>;
}

/** An annotation, and how many findings it speaks of. */
interface Remark {
  readonly annotation: Annotation;
  readonly findings: number;
}

/**
 * The run's annotations, most important first: failures as errors at the policy line to blame (else the rule's), what
 * could not be proven, then the input's problems. Those of one line are one annotation. Not yet limited to what a
 * step may make.
 */
export function annotations(report: RunReport, options: AnnotationOptions = {}): Annotation[] {
  const loud = worstFirst(report.results.filter((result) => result.verdict !== 'pass' || result.drift));
  const placeOf = (result: CheckResult): unknown => placed(blame(result, options), options);
  const checks = groupAlike(loud, report.engine, placeOf).map((group) => ofAlike(group, options));
  const problems = problemAnnotations(
    report.problems.map((problem) => judged(problem, options)),
    options,
  );
  return merge([...checks, ...problems.map((annotation) => ({ annotation, findings: 1 }))]);
}

/** What `changes` refuses fails a run as a failed check does: only where that does it is an error. */
function judged(problem: Problem, { failing = FAILING }: AnnotationOptions): Problem {
  const isLetPass = REFUSALS.has(problem.code) && !failing.has('fail');
  return isLetPass ? { ...problem, severity: 'warning' } : problem;
}

const REFUSALS: ReadonlySet<string> = new Set(['opens-without-rule', 'opens-forbidden']);

/** Annotations of the input's problems, for a run that did not get as far as a report. */
export function problemAnnotations(
  problems: readonly Problem[],
  options: AnnotationOptions = {},
): Annotation[] {
  const order: readonly Severity[] = ['error', 'warning', 'notice'];
  return problems
    .filter((problem) => !isStanding(problem))
    .sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity))
    .map(({ severity, at, message, hint }) => {
      const place = placed(at, options);
      const where = at !== undefined && place.file === undefined ? `${placeName(at)}: ` : '';
      return {
        level: severity,
        ...place,
        title: 'netproof',
        message: [`${where}${message}`, ...(hint === undefined ? [] : [hint])]
          .map((line) => visible(line, ANNOTATION_MESSAGE_CHARS / 2))
          .join('\n'),
      };
    });
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

function ofAlike({ first, more, description }: Alike, options: AnnotationOptions): Remark {
  const { headline, lines } = description;
  const rule = `rule \`${visible(first.check.rule)}\`, ${placeName(first.check.at)}`;
  const below = lines.map(({ text, at }) => (at ? `${text} (${placeName(at)})` : text));
  const annotation = {
    level: levelOf(first, options),
    ...placed(blame(first, options), options),
    title: cut(headline, TITLE_CHARS),
    message: cut([headline, ...below, rule].join('\n'), ANNOTATION_MESSAGE_CHARS),
  };
  return { annotation, findings: 1 + more };
}

function blame(result: CheckResult, options: AnnotationOptions): Position {
  const at = result.prediction?.at;
  if (result.verdict !== 'fail' || result.drift || at === undefined || isLive(at)) return result.check.at;
  const file = workspacePath(at.file, options.pathPrefix);
  if (file === undefined) return result.check.at;
  return options.changed === undefined || options.changed(file, at.line) ? at : result.check.at;
}

const FAILING: ReadonlySet<string> = new Set(['fail', 'flaky']);

function levelOf({ verdict }: CheckResult, { failing = FAILING }: AnnotationOptions): Severity {
  return failing.has(verdict) ? 'error' : 'warning';
}

/** Where an annotation stands; nowhere for what is in no file of the workspace. */
export function placed(
  at: Position | undefined,
  options: AnnotationOptions,
): Pick<Annotation, 'file' | 'line' | 'column'> {
  if (at === undefined || isLive(at)) return {};
  const file = workspacePath(at.file, options.pathPrefix);
  return file === undefined ? {} : { file, line: at.line, column: at.column };
}

/** Undefined for a file outside the workspace, which no annotation can point to. */
export function workspacePath(file: string, prefix = ''): string | undefined {
  const path = posix.normalize(posix.isAbsolute(file) ? file : posix.join(prefix, file));
  return leadsOut(path) ? undefined : path;
}

/** One annotation for each line and level: an `onlyFrom` alone makes a check for every workload. */
function merge(all: readonly Remark[]): Annotation[] {
  const groups = groupBy(all, ({ annotation: { level, file, line, title, message } }) =>
    JSON.stringify(file === undefined ? [level, title, message] : [level, file, line]),
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const count = group.reduce((sum, { findings }) => sum + findings, 0);
    const title = count === 1 ? '' : `${counted(count, 'finding')} at this line: `;
    return [
      {
        ...first.annotation,
        title: cut(title + first.annotation.title, TITLE_CHARS),
        message: cut(
          group.map(({ annotation }) => annotation.message).join('\n\n'),
          ANNOTATION_MESSAGE_CHARS,
        ),
      },
    ];
  });
}
