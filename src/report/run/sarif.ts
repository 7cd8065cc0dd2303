import { isLive, isStanding, type Position, type Problem } from '../../core/problem.ts';
import type { CheckResult, Engine, RunReport } from '../../core/result.ts';
import { counted } from '../../text/escape.ts';
import { SARIF_RESULTS } from '../../text/limits.ts';
import { jsonText } from '../format/json-text.ts';
import { worstFirst } from '../format/names.ts';
import { problemText } from '../format/problems.ts';
import { describeResult } from './description.ts';
import { placed, plain, SOURCE_ROOT, messageOf, type Place } from './sarif-places.ts';
import { checkKinds, kindOf, warningKind, type FindingKind } from './sarif-rules.ts';

/** A run, or a section of several: where its positions count from, and whose it is. */
export interface SarifPart {
  readonly report: RunReport;
  readonly pathPrefix: string;
  /** The folder of a section. */
  readonly folder?: string;
}

/** A run's findings as SARIF 2.1.0, for GitHub's code scanning and others. `pathPrefix`: see `ReportFormat.render`. */
export function renderSarif(report: RunReport, pathPrefix: string): string {
  return sarifText([{ report, pathPrefix }], report, []);
}

/**
 * One SARIF run with the findings of all parts, the worst first: code scanning takes one of a tool. What passes is no finding. `failed`: why
 * others have no report. `remarks`: of the call, and of no part.
 */
export function sarifText(
  parts: readonly SarifPart[],
  { version, exitCode }: Pick<RunReport, 'version' | 'exitCode'>,
  failed: readonly Problem[],
  remarks: readonly Problem[] = [],
): string {
  const checks = parts.flatMap((part) =>
    part.report.results.filter(isLoud).map((result) => ({ result, part })),
  );
  const order = new Map(
    worstFirst(checks.map(({ result }) => result)).map((result, index) => [result, index]),
  );
  const rankOf = ({ result }: (typeof checks)[number]): number => order.get(result) ?? 0;
  const problems = parts.flatMap((part) =>
    part.report.problems.filter((one) => !isStanding(one)).map((problem) => ({ problem, part })),
  );
  const findings = [
    ...checks.toSorted((a, b) => rankOf(a) - rankOf(b)).map(({ result, part }) => ofCheck(result, part)),
    ...problems.flatMap(({ problem, part }) => ofProblem(problem, part) ?? []),
  ];
  const kinds = new Map<string, FindingKind>(checkKinds);
  for (const { ruleId, level } of findings)
    if (!kinds.has(ruleId)) kinds.set(ruleId, warningKind(ruleId, level));
  const ids = [...kinds.keys()];
  const shown = findings.slice(0, SARIF_RESULTS);
  const more = findings.length - shown.length;
  const notes = [
    ...problems.flatMap(({ problem, part }) => (ofProblem(problem, part) ? [] : [notification(problem)])),
    ...[...failed, ...remarks].map(notification),
    ...(more === 0
      ? []
      : [{ level: 'warning', message: { text: `${counted(more, 'more finding')} left out` } }]),
  ];
  const isWhole =
    failed.length === 0 && parts.every(({ report }) => (report.merged?.missing ?? []).length === 0);
  const engine = parts[0]?.report.engine;
  return `${jsonText({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'netproof',
            version,
            ...(/^\d+\.\d+\.\d+/.test(version) && { semanticVersion: version }),
            rules: [...kinds].map(([id, kind]) => ruleOf(id, kind)),
          },
        },
        invocations: [{ executionSuccessful: isWhole, exitCode, toolExecutionNotifications: notes }],
        originalUriBaseIds: {
          [SOURCE_ROOT]: { description: { text: 'The root of the repository.' } },
        },
        columnKind: 'utf16CodeUnits',
        results: shown.map((finding) => ({ ...finding, ruleIndex: ids.indexOf(finding.ruleId) })),
        ...(engine && { properties: engineProperties(engine) }),
      },
    ],
  })}\n`;
}

function isLoud({ verdict, drift }: CheckResult): boolean {
  return verdict !== 'pass' || drift;
}

/** Who says it: a prediction is told from what was seen. */
function engineProperties(engine: Engine): object {
  return engine.kind === 'model'
    ? { engine: engine.kind, proof: 'predicted by the model, not proven' }
    : { engine: engine.kind, kubernetes: engine.kubernetes, cni: engine.cni };
}

interface Finding {
  readonly ruleId: string;
  readonly level: FindingKind['level'];
  readonly message: { readonly text: string };
  readonly partialFingerprints: Readonly<Record<string, string>>;
}

/** At the policy's line where one is to blame, with the rule's line and those of the evidence beside it. */
function ofCheck(result: CheckResult, { report, pathPrefix, folder }: SarifPart): Finding {
  const { check, verdict, prediction } = result;
  const { headline, lines } = describeResult(result, report.engine);
  const rule: Place = { at: check.at, text: `rule \`${check.rule}\`` };
  const blamed = verdict === 'fail' && prediction?.at ? prediction.at : check.at;
  const said = [...lines, { text: rule.text, at: check.at }];
  const related = said.flatMap(({ text, at }) => (at ? [{ at, text }] : []));
  const who = [check.rule, `${check.from.namespace}/${check.from.name}`, check.toLabel];
  const what = [check.port, check.protocol, check.expected];
  const ruleId = kindOf(result);
  return {
    ruleId,
    level: verdict === 'fail' || verdict === 'flaky' ? 'error' : 'warning',
    message: { text: messageOf(headline, said, pathPrefix) },
    ...placed(blamed, related, pathPrefix),
    // Nothing that moves when lines are added elsewhere.
    partialFingerprints: { 'netproofCheck/v1': fingerprint(folder, [ruleId, ...who, ...what]) },
    ...{ properties: { verdict, reason: result.reason, predicted: prediction?.answer ?? null } },
  };
}

/** Undefined where it is at no line of a file: code scanning shows no such result. */
function ofProblem(problem: Problem, { pathPrefix, folder }: SarifPart): Finding | undefined {
  const { at, code, message, severity } = problem;
  if (at === undefined || isLive(at)) return undefined;
  const place = placed(at, [], pathPrefix);
  if (!('locations' in place)) return undefined;
  return {
    ruleId: code,
    level: severity === 'notice' ? 'note' : severity,
    message: { text: plain(problemText(problem)) },
    ...place,
    partialFingerprints: { 'netproofWarning/v1': fingerprint(folder, [code, at.file, message]) },
  };
}

function notification(problem: Problem): object {
  return {
    level: problem.severity === 'notice' ? 'note' : problem.severity,
    message: { text: plain(positionless(problem)) },
    descriptor: { id: problem.code },
  };
}

function positionless(problem: Problem): string {
  const at: Position | undefined = problem.at;
  return at && isLive(at) ? `${at.file}: ${problemText(problem)}` : problemText(problem);
}

function fingerprint(folder: string | undefined, parts: readonly (string | number)[]): string {
  return JSON.stringify(folder === undefined ? parts : [folder, ...parts]);
}

function ruleOf(id: string, { title, help, level, security }: FindingKind): object {
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: help },
    help: { text: help, markdown: help },
    defaultConfiguration: { level },
    properties: {
      tags: ['kubernetes', 'network-policy', ...(security === undefined ? [] : ['security'])],
      precision: 'high',
      'problem.severity': level === 'note' ? 'recommendation' : level,
      ...(security !== undefined && { 'security-severity': security }),
    },
  };
}
