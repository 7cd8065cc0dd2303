import type { Observation, Outcome } from '../../core/observation.ts';
import type { Check } from '../../core/check.ts';
import { EVIDENCE_LINES, QUOTE_CHARS, SENTENCE_CHARS } from '../../text/limits.ts';
import { connectionName, declaresPort, dialledName, sourceName } from '../format/names.ts';
import { nextStep } from './next-step.ts';
import type { CheckResult, Engine, EvidenceLine } from '../../core/result.ts';
import { counted, duration, visible } from '../../text/escape.ts';
import { OUTCOMES } from '../format/words.ts';

/** How one check is told, in every format. All text is on one line each and free of control characters. */
export interface Description {
  /** `shop/web → shop/db:5432 must be denied, and it connects` */
  readonly headline: string;
  /** Why, the model's evidence, and last what to do next. Code stands in backticks. */
  readonly lines: readonly EvidenceLine[];
}

/** Tells a check: what was asked and seen, why the verdict is what it is, and what to do next. */
export function describeResult(result: CheckResult, engine: Engine): Description {
  const lines = [
    ...(engine.kind === 'model' ? [] : reasonLines(result)),
    ...evidenceLines(result),
    ...driftLines(result),
    ...nextLines(result, engine),
  ];
  return {
    headline: visible(
      `${connectionName(result.check)} ${demand(result)}, ${seen(result, engine)}`,
      SENTENCE_CHARS,
    ),
    lines: lines.map(({ text, at }) => ({ text: visible(text, SENTENCE_CHARS), ...(at && { at }) })),
  };
}

function demand({ check }: CheckResult): string {
  return check.expected === 'allow' ? 'must be allowed' : 'must be denied';
}

function seen({ observation, reason, verdict, prediction, check }: CheckResult, engine: Engine): string {
  if (engine.kind === 'model' || reason === 'predicted') {
    if (verdict === 'inconclusive') return 'and the model cannot tell';
    if (prediction?.answer === 'varies')
      return 'and by the model some of its pods can be reached and some not';
    const open = (check.expected === 'allow') === (verdict === 'pass');
    return open ? 'and by the model it is open' : 'and by the model it is cut';
  }
  if (reason === 'proven') return 'and it is cut';
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

function goneSilent(check: Check): string {
  const name = dialledName(check);
  return check.to.kind === 'host'
    ? `the stub host for ${name} no longer listened on ${check.port}`
    : `${name} no longer answered its own pod on ${check.port} either`;
}

function answering(check: Check): string {
  const name = dialledName(check);
  return check.to.kind === 'host' ? `the server for ${name}` : name;
}

/** What this run saw that explains the verdict; nothing where the headline says it all. */
function reasonLines(result: CheckResult): EvidenceLine[] {
  const { check, control, observation } = result;
  switch (result.reason) {
    case 'connects':
    case 'predicted':
      return [];
    case 'proven':
      return [
        {
          text: `${counted(observation?.samples.length ?? 0, 'probe')} in a row timed out; before any policy was applied it ${past(control)}`,
        },
      ];
    case 'let-through':
      return observation?.outcome === 'refused'
        ? [
            {
              text: `no policy stopped it: the packet arrived, and was refused since nothing listens on ${check.port}`,
            },
          ]
        : [];
    case 'cut-by-policies':
      return [{ text: `it ${past(control)} before any policy was applied: the policies cut it` }];
    case 'unreachable-before':
      return [{ text: unreachable(result) }];
    case 'nothing-listens':
      return [
        {
          text: `the policies let it through, and nothing listens on ${check.port} in ${dialledName(check)}`,
        },
      ];
    case 'dns-error':
      return [{ text: unresolved(result) }];
    case 'probe-error':
      return [{ text: `the probe itself failed${quoted(observation ?? control)}` }];
    case 'no-endpoints':
      return [
        {
          text: `${dialledName(check)} has no ready endpoint and refuses by itself: that says nothing about policies`,
        },
      ];
    case 'target-died':
      return [
        {
          text: `but by then ${goneSilent(check)}: nothing shows that a policy cut it`,
        },
      ];
    case 'witness-silent':
      return [
        {
          text: `but nothing shows that ${answering(check)} answered meanwhile: one that no policy holds asked it at the same time, and had no prompt answer`,
        },
      ];
    case 'changed-after-settling':
      return [{ text: `it had settled, and then changed: ${tally(observation)}` }];
    case 'unsettled':
      return [
        { text: `no steady answer in ${duration(observation?.settledMs ?? 0)}: ${tally(observation)}` },
      ];
  }
}

function unreachable(result: CheckResult): string {
  const { control, check } = result;
  if (control === null)
    return 'but it was not tried before the policies were applied: nothing shows that they cut it';
  if (control.outcome !== 'timeout')
    return `but before any policy was applied it ${past(control)}${quoted(control)}`;
  const before = 'but it timed out before any policy was applied, too';
  if (check.to.kind === 'workload' && !declaresPort(check))
    return `${before}: nothing listens on ${check.port} in ${dialledName(check)}`;
  return `${before}: ${dialledName(check)} does not answer on ${check.port}`;
}

function unresolved(result: CheckResult): string {
  const { control, check } = result;
  const name =
    check.to.kind === 'host' && check.to.host.name !== undefined
      ? visible(check.to.host.name)
      : dialledName(check);
  if (control?.outcome === 'dns-error')
    return `\`${name}\` did not resolve before any policy was applied, either`;
  if (control === null || control.outcome === 'error')
    return `\`${name}\` does not resolve${quoted(result.observation)}`;
  return `\`${name}\` resolved before any policy was applied: the policies cut ${sourceName(check)} off from DNS`;
}

function evidenceLines({ prediction, verdict, drift, reason }: CheckResult): EvidenceLine[] {
  // Of a pass the model's reasons are asked for by `explain`; where the run saw otherwise, driftLines speak.
  if (prediction === undefined || drift || (verdict === 'pass' && reason !== 'predicted')) return [];
  const { answer } = prediction;
  const decided = answer === 'open' || answer === 'cut';
  if (decided && (verdict === 'inconclusive' || verdict === 'flaky')) {
    const effect = answer === 'open' ? 'let it through' : 'cut it';
    return [decision(`by the model the policies ${effect}:`, decider(prediction))];
  }
  if (prediction.evidence.length > 0) return prediction.evidence.slice(0, EVIDENCE_LINES);
  return [decision(answer === 'open' ? 'let through:' : 'cut:', decider(prediction))];
}

function driftLines({ prediction, drift }: CheckResult): EvidenceLine[] {
  if (prediction === undefined || !drift) return [];
  const expected = prediction.answer === 'open' ? 'open' : 'cut';
  return [
    decision(`the manifests say otherwise, it should be ${expected}:`, decider(prediction)),
    {
      text: 'the cluster is not what the manifests describe, or its network plugin reads them in another way',
    },
  ];
}

/** What decides, by the model. */
function decider(prediction: NonNullable<CheckResult['prediction']>): EvidenceLine {
  return { text: prediction.decidedBy, ...(prediction.at && { at: prediction.at }) };
}

function decision(lead: string, decided: EvidenceLine): EvidenceLine {
  return { ...decided, text: `${lead} ${decided.text}` };
}

/** What to do next: the last line under everything that is not a pass. */
function nextLines(result: CheckResult, engine: Engine): EvidenceLine[] {
  const text = result.verdict === 'pass' ? undefined : nextStep(result, engine);
  return text === undefined ? [] : [{ text }];
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
