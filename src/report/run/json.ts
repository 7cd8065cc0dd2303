import { storeRun } from '../stored/store.ts';
import type { Stored } from '../stored/stored.ts';
import type { JsonReport } from './json-schema.ts';
import { jsonText, positionFields } from '../format/json-text.ts';
import type { Problem } from '../../core/problem.ts';
import type { CheckResult, Engine, RunReport } from '../../core/result.ts';
import type { Coverage } from '../../core/coverage.ts';
import { totalsJson } from '../coverage/totals.ts';
import { totalMs } from './terminal.ts';
import { describeResult, outline } from './description.ts';
import { restartCommands } from './established.ts';
import { isKnown, type Changes } from '../../core/change-report.ts';
import { diffJson } from '../diff/json.ts';
import { deciderText, type Line } from '../format/decider.ts';
import { evidenceLine } from '../format/evidence.ts';
import { cutWhileAlive, outcomeSentence, outlived, provenDenies, undeclaredDenies } from '../format/words.ts';

/** The report as JSON text, indented, with a line feed at its end. Its schema is `schema/report.schema.json`. */
export function renderJson(report: RunReport): string {
  return withStored(jsonReport(report), storeRun(report));
}

/**
 * The text of a report for programs, with what the other formats are made of at its end, on a line of its own: nobody reads that, and
 * indented it would be the longest part.
 */
export function withStored(json: object, stored: Stored): string {
  return `${jsonText(json).replace(/\n\}$/, '')},\n  "stored": ${jsonText(stored, 0)}\n}\n`;
}

/** The report as a value for JSON. Names are as they were written: JSON escapes what needs it. */
export function jsonReport(report: RunReport): JsonReport {
  const { engine, canary } = report;
  return {
    version: report.version,
    engine: engine.kind,
    ...(engine.why !== undefined && { engineWhy: engine.why }),
    cluster:
      engine.kind === 'model'
        ? null
        : {
            kubernetes: engine.kubernetes,
            cni: engine.cni,
            workloads: engine.workloads,
            external: engine.external,
            ...(engine.existing && { context: engine.existing.context }),
          },
    verdict: report.verdict,
    summary: outcomeSentence(report),
    totals: jsonTotals(report),
    durationMs: round(totalMs(report)),
    phases: report.phases.map(({ name, ms, summary, failed }) => ({
      name,
      ms: round(ms),
      ...(summary !== undefined && { summary }),
      ...(failed !== undefined && { failed }),
    })),
    canary:
      canary === null
        ? null
        : {
            enforced: canary.enforced,
            cutAfterMs: canary.cutAfterMs === null ? null : round(canary.cutAfterMs),
            ...(canary.rejects && { rejects: true }),
          },
    checks: report.results.map((result) => jsonCheck(result, engine)),
    problems: report.problems.map(jsonProblem),
    ...(report.changes && { changes: jsonChanges(report.changes) }),
    ...(report.shard && { shard: { ...report.shard } }),
    ...(report.merged && { merged: { ...report.merged, missing: [...report.merged.missing] } }),
    ...(report.coverage && { coverage: coverageOfRun(report.coverage) }),
  };
}

/** The lines that no rule pins; `netproof coverage --json` has the others, and why. */
function coverageOfRun(coverage: Coverage): NonNullable<JsonReport['coverage']> {
  const unpinned = coverage.lines.filter(({ fate }) => fate === 'unpinned');
  return {
    ...totalsJson(coverage),
    lines: unpinned.map(({ at, policy }) => ({
      file: at.file,
      line: at.line,
      column: at.column,
      policy: `${policy.namespace}/${policy.name}`,
    })),
    rules: coverage.rules,
  };
}

export function jsonTotals(report: Pick<RunReport, 'totals' | 'results'>): JsonReport['totals'] {
  return {
    ...report.totals,
    provenDenies: provenDenies(report),
    cutWhileAlive: cutWhileAlive(report),
    undeclaredPorts: undeclaredDenies(report),
    ...(outlived(report) > 0 && { outlived: outlived(report) }),
  };
}

export function jsonProblem({ code, severity, message, hint, at }: Problem): JsonReport['problems'][number] {
  return { code, severity, message, ...(hint !== undefined && { hint }), ...positionFields(at) };
}

/** What a run says of its change, as a value for JSON. */
export function jsonChanges(changes: Changes): NonNullable<JsonReport['changes']> {
  const { mode } = changes;
  return isKnown(changes) ? { mode, ...diffJson(changes) } : { mode, unknown: jsonProblem(changes.unknown) };
}

function jsonCheck(result: CheckResult, engine: Engine): JsonReport['checks'][number] {
  const { check, control, observation, prediction } = result;
  const { headline, lines } = describeResult(result, engine);
  return {
    id: check.id,
    rule: check.rule,
    from: `${check.from.namespace}/${check.from.name}`,
    to: check.toLabel,
    address: result.address,
    port: check.port,
    protocol: check.protocol,
    expected: check.expected,
    ...(check.undeclaredPort && { undeclaredPort: true }),
    control: control?.outcome ?? null,
    outcome: observation?.outcome ?? null,
    verdict: result.verdict,
    reason: headline,
    code: result.reason,
    attempts: observation?.samples.length ?? 0,
    settledMs: observation === null ? null : round(observation.settledMs),
    file: check.at.file,
    line: check.at.line,
    column: check.at.column,
    predicted: prediction?.answer === 'open' ? 'allow' : prediction?.answer === 'cut' ? 'deny' : null,
    decidedBy: prediction ? deciderText(prediction.decidedBy) : null,
    evidence: [...lines, ...withheld(result, engine)].map(({ text, at }) => ({
      text,
      ...positionFields(at),
    })),
    drift: result.drift,
    ...(result.established && { established: result.established }),
    ...(result.established === 'carries' && { restart: [...restartCommands(check)] }),
    // The name that a stub host has always had here.
    listener: check.to.kind === 'host' && result.listener === 'stub' ? 'stand-in' : (result.listener ?? null),
  };
}

/** The model's evidence that the description for people leaves out: programs get all of it. */
function withheld(result: CheckResult, engine: Engine): readonly Line[] {
  const shown = new Set(
    outline(result, engine).lines.map((line) => (line.kind === 'evidence' ? line.evidence : undefined)),
  );
  return (result.prediction?.evidence ?? []).filter((one) => !shown.has(one)).map(evidenceLine);
}

/** Microseconds are noise. */
function round(ms: number): number {
  return Math.round(ms * 10) / 10;
}
