import type { Check } from '../../core/check.ts';
import type { Decider, Evidence } from '../../core/evidence.ts';
import type { Observation, Outcome } from '../../core/observation.ts';
import type { Position } from '../../core/problem.ts';
import type { CheckResult, Disturbance, Engine, Prediction } from '../../core/result.ts';
import { counted, duration, visible } from '../../text/escape.ts';
import { EVIDENCE_LINES, QUOTE_CHARS, SENTENCE_CHARS } from '../../text/limits.ts';
import { deciderText, type Line } from '../format/decider.ts';
import { evidenceLine } from '../format/evidence.ts';
import { connectionName, declaresPort, namesOf, type CheckNames } from '../format/names.ts';
import { OUTCOMES } from '../format/words.ts';
import { establishedText } from './established.ts';
import { nextStep } from './next-step.ts';
import { undeclaredText } from './undeclared.ts';

/** How one check is described, in every format. All text is on one line each and free of control characters. */
export interface Description {
  /** `shop/web → shop/db:5432 must be denied, and it connects` */
  readonly headline: string;
  /** Why, the model's evidence, and last what to do next. Code stands in backticks. */
  readonly lines: readonly Line[];
}

/** What a description is made of: the run's own sentences, and the model's values. */
export interface Outline {
  /** `must be denied, and it connects` */
  readonly claim: string;
  readonly lines: readonly OutlineLine[];
}

export type OutlineLine =
  | (Line & { readonly kind: 'sentence' })
  | { readonly kind: 'evidence'; readonly evidence: Evidence }
  | { readonly kind: 'decider'; readonly lead: string; readonly decidedBy: Decider; readonly at?: Position };

/** Describes a check: what was asked and seen, why the verdict is what it is, and what to do next. */
export function describeResult(result: CheckResult, engine: Engine): Description {
  const { claim, lines } = outline(result, engine);
  return {
    headline: visible(`${connectionName(result.check)} ${claim}`, SENTENCE_CHARS),
    lines: lines.map((line) => {
      const { text, at } = inWords(line);
      return { text: visible(text, SENTENCE_CHARS), ...(at && { at }) };
    }),
  };
}

function inWords(line: OutlineLine): Line {
  switch (line.kind) {
    case 'sentence':
      return line;
    case 'evidence':
      return evidenceLine(line.evidence);
    case 'decider':
      return { ...line, text: `${line.lead} ${deciderText(line.decidedBy)}` };
  }
}

/** The same before it is words: `names` is how the check's own endpoints are called. */
export function outline(result: CheckResult, engine: Engine, names = namesOf(result.check)): Outline {
  const reason = engine.kind === 'model' ? undefined : reasonText(result, names, isExisting(engine));
  const undeclared = undeclaredText(result, names);
  const established = establishedText(result);
  const next = result.verdict === 'pass' ? undefined : nextStep(result, engine, names);
  return {
    claim: `${demand(result)}, ${seen(result, engine)}`,
    lines: [
      ...(reason === undefined ? [] : [sentence(reason)]),
      ...evidenceLines(result),
      ...driftLines(result),
      ...(undeclared === undefined ? [] : [sentence(undeclared)]),
      ...(established === undefined ? [] : [sentence(established)]),
      ...(next === undefined ? [] : [sentence(next)]),
    ],
  };
}

/** Whether the cluster was there before the run, and its policies with it. */
function isExisting(engine: Engine): boolean {
  return engine.kind === 'cluster' && engine.existing !== undefined;
}

function sentence(text: string): OutlineLine {
  return { kind: 'sentence', text };
}

function demand({ check }: CheckResult): string {
  return check.expected === 'allow' ? 'must be allowed' : 'must be denied';
}

function seen(
  { observation, reason, verdict, prediction, check, disturbance }: CheckResult,
  engine: Engine,
): string {
  if (engine.kind === 'model' || reason === 'predicted') {
    if (verdict === 'inconclusive') return 'and the model cannot tell';
    if (prediction?.answer === 'varies')
      return 'and by the model some of its pods can be reached and some not';
    const open = (check.expected === 'allow') === (verdict === 'pass');
    return open ? 'and by the model it is open' : 'and by the model it is cut';
  }
  if (reason === 'proven' || reason === 'cut-while-alive' || reason === 'rejected-by-policy')
    return 'and it is cut';
  if (reason === 'disturbed') return `but ${disturbed(disturbance)}`;
  if (reason === 'changed-after-settling') return 'and its answer changed';
  if (reason === 'unsettled') return 'and its answer did not settle';
  if (reason === 'no-endpoints') return 'and no pod stands behind it';
  const outcome = observation?.outcome ?? 'error';
  switch (outcome) {
    case 'connected':
      return 'and it connects';
    case 'refused':
      return reason === 'let-through' ? 'and it gets through' : 'and it is refused';
    case 'timeout':
      return 'and it times out';
    case 'dns-error':
      return 'and its name does not resolve';
    case 'error':
      return 'and it could not be tried';
  }
}

function goneSilent({ to }: Check, { dialled, port }: CheckNames): string {
  return to.kind === 'host'
    ? `the stub host for ${dialled} no longer listened on ${port}`
    : `${dialled} no longer answered its own pod on ${port} either`;
}

function answering({ to }: Check, { dialled }: CheckNames): string {
  return to.kind === 'host' ? `the stub host for ${dialled}` : dialled;
}

/** What this run saw that explains the verdict; nothing where the headline says it all. */
function reasonText(result: CheckResult, names: CheckNames, existing: boolean): string | undefined {
  const { check, control, observation } = result;
  const { dialled, port } = names;
  const before = existing ? 'while the policies were lifted' : 'before any policy was applied';
  switch (result.reason) {
    case 'connects':
    case 'predicted':
    case 'unknown-label':
    case 'too-many-pods':
      return undefined;
    case 'proven':
      return `${row(observation)} ${observation?.outcome === 'refused' ? 'were refused' : 'timed out'}; ${before} it ${past(control)}`;
    case 'cut-while-alive':
      return `${row(observation)} timed out, while ${dialled} answered a witness on ${port}`;
    case 'rejected-by-policy':
      return `${row(observation)} were refused, as this cluster refuses what policies cut, while ${dialled} answered a witness on ${port}`;
    case 'no-witness':
      return `but nobody could be asked whether ${dialled} answers on ${port}: the policies stay, and ${WITNESSES}`;
    case 'let-through':
      return observation?.outcome === 'refused'
        ? `no policy stopped it: the packet arrived, and was refused since nothing listens on ${port}`
        : undefined;
    case 'cut-by-policies':
      if (control === null) return `${dialled} answered a witness on ${port} meanwhile: the policies cut it`;
      return `it ${past(control)} ${before}: the policies cut it`;
    case 'unreachable-before':
      return unreachable(result, names, before);
    case 'policies-returned':
      return 'but something put policies back while they were lifted: nothing shows which of them cut it, or whether one did';
    case 'nothing-listens':
      return `the policies let it through, and nothing listens on ${port} in ${dialled}`;
    case 'dns-error':
      return existing
        ? `\`${names.resolved}\` does not resolve from ${names.source}${quoted(observation)}`
        : unresolved(result, names);
    case 'probe-error':
      return `the probe itself failed${quoted(observation ?? control)}`;
    case 'no-endpoints':
      return `${dialled} has no ready endpoint and refuses by itself: that says nothing about policies`;
    case 'target-died':
      return existing
        ? `but ${dialled} refused a witness on ${port}, too: nothing listens there, and nothing shows that a policy cut it`
        : `but by then ${goneSilent(check, names)}: nothing shows that a policy cut it`;
    case 'witness-silent':
      return `but nothing shows that ${existing ? dialled : answering(check, names)} answered meanwhile: one that no policy holds asked it at the same time, and had no prompt answer`;
    case 'disturbed':
      return 'what was seen meanwhile proves nothing';
    case 'changed-after-settling':
      return `it had settled, and then changed: ${tally(observation)}`;
    case 'unsettled':
      return `no steady answer in ${duration(observation?.settledMs ?? 0)}: ${tally(observation)}`;
  }
}

const WITNESSES =
  'a pod on its node, a readiness probe of that port, or a client that the policies admit could show that it lives';

/** `pod shop/db was deleted while it was probed`. */
function disturbed(change: Disturbance | undefined): string {
  switch (change?.kind) {
    case 'pod':
    case 'policy':
    case 'node': {
      const what = change.kind === 'policy' ? 'NetworkPolicy' : change.kind;
      return `${what} ${visible(change.name)} ${CHANGES[change.what]} while it was probed`;
    }
    case 'stub-host':
      return 'the stub host stopped listening while it was probed';
    case 'canary':
      return "a connection that netproof's own policy has to cut got through: policies were not enforced throughout";
    case 'api':
    case undefined:
      return 'the API server did not say whether anything changed while it was probed';
  }
}

const CHANGES = {
  deleted: 'was deleted',
  replaced: 'was replaced by another',
  restarted: 'restarted',
  stopped: 'stopped',
  changed: 'was changed',
  added: 'was added',
  'not-ready': 'was no longer Ready',
} as const;

function unreachable({ control, check }: CheckResult, { dialled, port }: CheckNames, before: string): string {
  if (control === null)
    return 'but it was not tried before the policies were applied: nothing shows that they cut it';
  if (control.outcome !== 'timeout') return `but ${before} it ${past(control)}${quoted(control)}`;
  const silent = `but it timed out ${before}, too`;
  return check.to.kind === 'workload' && !declaresPort(check)
    ? `${silent}: nothing listens on ${port} in ${dialled}`
    : `${silent}: ${dialled} does not answer on ${port}`;
}

function unresolved({ control, observation }: CheckResult, { resolved, source }: CheckNames): string {
  if (control?.outcome === 'dns-error')
    return `\`${resolved}\` did not resolve before any policy was applied, either`;
  if (control === null || control.outcome === 'error')
    return `\`${resolved}\` does not resolve${quoted(observation)}`;
  return `\`${resolved}\` resolved before any policy was applied: the policies cut ${source} off from DNS`;
}

function evidenceLines({ prediction, verdict, drift, reason }: CheckResult): OutlineLine[] {
  // Of a pass the model's reasons are asked for by `explain`; where the run saw otherwise, driftLines speak.
  if (prediction === undefined || drift || (verdict === 'pass' && reason !== 'predicted')) return [];
  const { answer, evidence } = prediction;
  const decided = answer === 'open' || answer === 'cut';
  if (decided && (verdict === 'inconclusive' || verdict === 'flaky')) {
    const effect = answer === 'open' ? 'let it through' : 'cut it';
    return [decision(`by the model the policies ${effect}:`, prediction)];
  }
  if (evidence.length === 0) return [decision(answer === 'open' ? 'let through:' : 'cut:', prediction)];
  return evidence.slice(0, EVIDENCE_LINES).map((one) => ({ kind: 'evidence', evidence: one }));
}

function driftLines({ prediction, drift }: CheckResult): OutlineLine[] {
  if (prediction === undefined || !drift) return [];
  const expected = prediction.answer === 'open' ? 'open' : 'cut';
  return [
    decision(`the manifests say otherwise, it should be ${expected}:`, prediction),
    sentence(
      'the cluster is not what the manifests describe, or its network plugin reads them in another way',
    ),
  ];
}

/** What decides, by the model. */
function decision(lead: string, { decidedBy, at }: Prediction): OutlineLine {
  return { kind: 'decider', lead, decidedBy, ...(at && { at }) };
}

/** `it …`: the control, as history. */
function past(control: Observation | null): string {
  if (control === null) return 'was not tried';
  const words: Readonly<Record<Outcome, string>> = {
    connected: 'connected',
    refused: 'was refused',
    timeout: 'timed out',
    'dns-error': 'did not resolve',
    error: 'could not be tried',
  };
  return words[control.outcome];
}

/** `3 probes in a row`: the latest that were cut. One that was let through before them met a policy that was late. */
function row(observation: Observation | null): string {
  const { outcome, samples } = observation ?? { outcome: 'timeout', samples: [] };
  const isCut = (one: Outcome): boolean => one === 'timeout' || one === outcome;
  const before = samples.findLastIndex((sample) => !isCut(sample.outcome));
  return `${counted(samples.length - 1 - before, 'probe')} in a row`;
}

/** `connected 3 times, timed out once`, in the order in which they first appeared. */
function tally(observation: Observation | null): string {
  const counts = new Map<Outcome, number>();
  for (const { outcome } of observation?.samples ?? []) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  const parts = [...counts].map(
    ([outcome, count]) => `${OUTCOMES[outcome]} ${count === 1 ? 'once' : `${count} times`}`,
  );
  return parts.length === 0 ? 'no answer at all' : parts.join(', ');
}

/** `: connection reset` with the prober's own words, bounded. */
function quoted(observation: Observation | null): string {
  const detail = (observation?.detail ?? observation?.samples.at(-1)?.detail ?? '').trim();
  return detail === '' ? '' : `: ${visible(detail, QUOTE_CHARS)}`;
}
