import { isMap, listOf, mapOf, type JsonMap } from '../../core/json.ts';
import { finding } from '../../core/findings.ts';
import { InputError, type Position } from '../../core/problem.ts';
import { reportOf, type RunReport } from '../../core/result.ts';
import { showName } from '../../text/escape.ts';
import { jsonReport } from '../run/json.ts';
import { placeInJson } from './place-in-json.ts';
import { restore, type ReadReport } from './restore.ts';
import { runSchema, seriesSchema, storedSchema } from './schema.ts';
import { STORED_FORMAT, type Stored } from './stored.ts';

/**
 * Reads a JSON report back into the value that every format is made of. `reader` is the version of this netproof. Throws InputError
 * with the one thing that is wrong, at its file: it is no JSON, no report, of a version that is not known here, or damaged.
 */
export function readReport(text: string, file: string, reader: string): ReadReport {
  const json = parsed(text, file);
  const refuse = (code: string, message: string, hint: string): InputError =>
    refusal(file, code, message, hint);
  if (!isMap(json) || typeof json.version !== 'string' || !('checks' in json || 'reports' in json))
    throw noReport(json, file);
  const { version } = json;
  if (isNewer(version, reader))
    throw refuse(
      'report-version',
      `the report is of netproof ${showName(version)}, which is newer than this netproof ${reader}`,
      'read it with the version that wrote it, or a newer one',
    );
  const { stored } = json;
  if (stored === undefined)
    throw refuse(
      'report-version',
      `the report is of netproof ${showName(version)}, and holds only what programs read: no other format can be made of it`,
      'write it again with this version',
    );
  const format = mapOf(stored)?.format;
  if (typeof format === 'number' && format !== STORED_FORMAT)
    throw refuse(
      'report-version',
      `the report is of format ${format}, and this netproof ${reader} reads format ${STORED_FORMAT}`,
      'read it with the version that wrote it',
    );
  const damaged = (where: string, what: string): InputError =>
    refuse('report-damaged', `the report is damaged: \`${showName(where)}\` ${what}`, DAMAGED);
  const fault = faultOf(stored);
  if (fault) throw damaged(fault, 'is missing, or not what it has to be');
  let read: ReadReport;
  let differs: string | undefined;
  try {
    read = restore(stored as unknown as Stored);
    // Makes words of all that is in it, and so finds what the schema lets through.
    differs = differenceOf(json, read);
  } catch {
    throw damaged('stored', 'does not fit together');
  }
  if (differs !== undefined) throw damaged(differs, 'says something else than `stored`: somebody changed it');
  return read;
}

const DAMAGED = 'take it as netproof wrote it, or run netproof again';

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const { line, column, isEnd } = placeInJson(text);
    const at = { file, line, column };
    if (text.trim() === '')
      throw refusal(file, 'not-json', 'the file is empty, and no report', 'was the disk full?');
    throw isEnd
      ? refusal(
          file,
          'report-truncated',
          'the JSON ends too early: a part of the report is missing',
          DAMAGED,
          at,
        )
      : refusal(
          file,
          'not-json',
          'the file is no JSON',
          'name a JSON report: `netproof run --report FILE` writes one',
          at,
        );
  }
}

/** JSON, and no report: of another tool, or what a run left that ended before there was one. */
function noReport(json: unknown, file: string): InputError {
  const [first] = listOf(mapOf(json)?.problems);
  const why = mapOf(first)?.message;
  if (isMap(json) && !('checks' in json) && !('$schema' in json) && typeof why === 'string')
    return refusal(
      file,
      'no-report',
      `the run ended before there was a report: ${showName(why)}`,
      'correct that, and run it again',
    );
  return refusal(
    file,
    'no-report',
    'the file is JSON, and no report of netproof',
    'name a JSON report: `netproof run --report FILE` writes one',
  );
}

function refusal(file: string, code: string, message: string, hint: string, at?: Position): InputError {
  return new InputError([finding('error', code, message, at ?? { file, line: 1, column: 1 }, hint)]);
}

/** Where it is not what it has to be: `stored.report.results[3].verdict`. */
function faultOf(stored: unknown): string | undefined {
  const whole = storedSchema.safeParse(stored);
  if (!whole.success) return pathOf(['stored'], whole.error.issues[0]?.path);
  const { report } = whole.data;
  const inner = ('sections' in report ? seriesSchema : runSchema).safeParse(report);
  return inner.success ? undefined : pathOf(['stored', 'report'], inner.error.issues[0]?.path);
}

function pathOf(above: readonly PropertyKey[], path: readonly PropertyKey[] = []): string {
  return [...above, ...path]
    .map((step, index) =>
      typeof step === 'number' ? `[${step}]` : `${index === 0 ? '' : '.'}${String(step)}`,
    )
    .join('');
}

/** What programs read of the file, and what is made of the stored value, have to be the same facts. */
function differenceOf(json: JsonMap, read: ReadReport): string | undefined {
  if (read.kind === 'run') return differenceOfRun(json, read.report, '');
  const { series } = read;
  const sections = listOf(json.reports);
  if (!same(json.totals, series.totals, TOTALS)) return 'totals';
  if (json.verdict !== series.verdict) return 'verdict';
  if (sections.length !== series.sections.length) return 'reports';
  for (const [index, section] of series.sections.entries()) {
    const written = mapOf(sections[index]) ?? {};
    if (written.folder !== section.folder) return `reports[${index}].folder`;
    const report = reportOf(section);
    if (!report) {
      if ('engine' in written) return `reports[${index}].engine`;
      continue;
    }
    const differs = differenceOfRun(written, report, `reports[${index}].`);
    if (differs !== undefined) return differs;
  }
  return undefined;
}

const TOTALS = ['pass', 'fail', 'inconclusive', 'flaky', 'total'] as const;
const RUN = ['version', 'verdict', 'engine'] as const;
const CHECK = [
  'id',
  'rule',
  'from',
  'to',
  'port',
  'protocol',
  'expected',
  'verdict',
  'code',
  'line',
] as const;

function differenceOfRun(json: JsonMap, report: RunReport, above: string): string | undefined {
  const made = jsonReport(report);
  const field = RUN.find((name) => json[name] !== made[name]);
  if (field !== undefined) return above + field;
  if (!same(json.totals, made.totals, TOTALS)) return `${above}totals`;
  const checks = listOf(json.checks);
  if (checks.length !== made.checks.length) return `${above}checks`;
  const index = made.checks.findIndex((check, at) => !same(checks[at], check, CHECK));
  return index < 0 ? undefined : `${above}checks[${index}]`;
}

function same(written: unknown, made: object, fields: readonly string[]): boolean {
  const map = mapOf(written);
  return map !== undefined && fields.every((field) => map[field] === (made as JsonMap)[field]);
}

/** Whether a version comes after another, as far as both are versions; what is none comes after all. */
function isNewer(version: string, than: string): boolean {
  const [a, b] = [numbersOf(version), numbersOf(than)];
  if (a === undefined) return true;
  // Run from its sources it has no version of its own.
  if (b === undefined || than.endsWith('-source')) return false;
  const index = a.findIndex((number, part) => number !== b[part]);
  return index >= 0 && (a[index] ?? 0) > (b[index] ?? 0);
}

function numbersOf(version: string): readonly number[] | undefined {
  const [, ...numbers] = /^(\d{1,6})\.(\d{1,6})\.(\d{1,6})(?:[-+]|$)/.exec(version) ?? [];
  return numbers.length === 3 ? numbers.map(Number) : undefined;
}
