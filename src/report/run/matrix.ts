import { workloadName, workloadPath } from '../../core/objects.ts';
import { workloadKey, workloadLabels } from '../../model/connection.ts';
import type { Check } from '../../core/check.ts';
import { showPort } from '../../net/ports.ts';
import { bracketed } from '../format/names.ts';
import type { CheckResult } from '../../core/result.ts';
import { visible } from '../../text/escape.ts';

/** What a cell says, the worst of its checks. */
export type Mark = 'open' | 'closed' | 'wrong' | 'flaky' | 'unproven';

/** Sources × destinations: `cells[row][column]`, null where no rule asks. */
export interface Matrix {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly cells: readonly (readonly (Mark | null)[])[];
}

/** From worst to best: in a cell with several checks the first of these wins. */
const WORST: readonly Mark[] = ['wrong', 'flaky', 'unproven', 'closed', 'open'];

/** The grid of a run, rows in the order of the rules, columns grouped by destination: own ones, hosts, the cluster's. */
export function matrix(results: readonly CheckResult[]): Matrix {
  const rows = new Map<string, Check>();
  const columns = new Map<string, Check>();
  const marks = new Map<string, Mark>();
  for (const result of results) {
    const row = workloadKey(result.check.from);
    const column = columnKey(result.check);
    if (!rows.has(row)) rows.set(row, result.check);
    if (!columns.has(column)) columns.set(column, result.check);
    const cell = JSON.stringify([row, column]);
    marks.set(cell, worse(marks.get(cell), markOf(result)));
  }
  const ordered = orderColumns(columns);
  return {
    rows: labelRows([...rows.values()]),
    columns: labelColumns(ordered.map(([, check]) => check)),
    cells: [...rows.keys()].map((row) =>
      ordered.map(([column]) => marks.get(JSON.stringify([row, column])) ?? null),
    ),
  };
}

/** The mark of one check. */
export function markOf(result: CheckResult): Mark {
  switch (result.verdict) {
    case 'pass':
      return result.check.expected === 'allow' ? 'open' : 'closed';
    case 'fail':
      return 'wrong';
    case 'inconclusive':
      return 'unproven';
    case 'flaky':
      return 'flaky';
  }
}

/** The part that needs a look: rows and columns in which something is not green. What was left out is counted. */
export function troubled(whole: Matrix): {
  readonly part: Matrix;
  readonly rowsLeft: number;
  readonly columnsLeft: number;
} {
  const bad = (mark: Mark | null | undefined): boolean =>
    mark !== null && mark !== undefined && mark !== 'open' && mark !== 'closed';
  const rows = whole.rows.flatMap((_, row) => (whole.cells[row]?.some(bad) === true ? [row] : []));
  const columns = whole.columns.flatMap((_, column) =>
    whole.cells.some((cells) => bad(cells[column])) ? [column] : [],
  );
  return {
    part: pick(whole, rows, columns),
    rowsLeft: whole.rows.length - rows.length,
    columnsLeft: whole.columns.length - columns.length,
  };
}

/** The matrix of these rows and columns, by index. */
export function pick(whole: Matrix, rows: readonly number[], columns: readonly number[]): Matrix {
  return {
    rows: rows.map((row) => whole.rows[row] ?? ''),
    columns: columns.map((column) => whole.columns[column] ?? ''),
    cells: rows.map((row) => columns.map((column) => whole.cells[row]?.[column] ?? null)),
  };
}

function worse(a: Mark | undefined, b: Mark): Mark {
  return a !== undefined && WORST.indexOf(a) < WORST.indexOf(b) ? a : b;
}

function columnKey(check: Check): string {
  return JSON.stringify([targetKey(check), check.port, isDns(check) ? '' : check.protocol]);
}

function targetKey({ to, toLabel }: Check): string {
  switch (to.kind) {
    case 'workload':
      return JSON.stringify(['workload', workloadKey(to.workload)]);
    case 'service':
      return JSON.stringify(['service', to.service.namespace, to.service.name]);
    case 'host':
      return JSON.stringify(['host', toLabel, to.host.address]);
  }
}

/** `dns` is one question to people, though it is two checks: 53 on UDP and on TCP. */
function isDns({ to }: Check): boolean {
  return to.kind === 'service' && to.builtin === 'dns';
}

/** All ports of a destination side by side, in the order in which the rules name destinations. */
function orderColumns(columns: ReadonlyMap<string, Check>): [string, Check][] {
  const firstSeen = new Map<string, number>();
  for (const check of columns.values()) {
    const target = targetKey(check);
    if (!firstSeen.has(target)) firstSeen.set(target, firstSeen.size);
  }
  const order = (check: Check): number => firstSeen.get(targetKey(check)) ?? 0;
  return [...columns].sort(
    ([, a], [, b]) =>
      group(a) - group(b) || order(a) - order(b) || a.port - b.port || (a.protocol < b.protocol ? -1 : 1),
  );
}

function group({ to }: Check): number {
  if (to.kind === 'host') return 1;
  return to.kind === 'service' && to.builtin !== undefined ? 2 : 0;
}

/** `shop/web`; with the kind (`shop/job/web`) where two workloads have one name. */
function labelRows(checks: readonly Check[]): string[] {
  const labels = workloadLabels(checks.map(({ from }) => from));
  return checks.map(({ from }) => visible(labels.get(from) ?? workloadName(from)));
}

/** `api:8080`: without its namespace where no other destination has that name. */
function labelColumns(checks: readonly Check[]): string[] {
  const targets = new Map(checks.map((check) => [targetKey(check), check]));
  const short = count([...targets.values()].map(shortName));
  const full = count([...targets.values()].map(({ toLabel }) => toLabel));
  return checks.map((check) => {
    const name =
      short.get(shortName(check)) === 1
        ? shortName(check)
        : full.get(check.toLabel) === 1
          ? check.toLabel
          : fullName(check);
    return `${bracketed(visible(name))}:${isDns(check) ? check.port : showPort(check)}`;
  });
}

function shortName({ to, toLabel }: Check): string {
  switch (to.kind) {
    case 'workload':
      return to.workload.name;
    case 'service':
      return to.builtin === undefined ? to.service.name : toLabel;
    case 'host':
      return toLabel;
  }
}

function fullName({ to, toLabel }: Check): string {
  switch (to.kind) {
    case 'workload':
      return workloadPath(to.workload);
    case 'service':
      return `${to.service.namespace}/service/${to.service.name}`;
    case 'host':
      return toLabel === to.host.address ? toLabel : `${toLabel} (${to.host.address})`;
  }
}

function count(names: readonly string[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const name of names) times.set(name, (times.get(name) ?? 0) + 1);
  return times;
}
