import type { Settings } from '../settings/settings.ts';
import { outcomeOf } from './outcome.ts';
import { podKey } from '../model/connection.ts';
import { compileModel } from '../model/model.ts';
import type { NetworkOptions } from '../model/network.ts';
import { ask } from '../model/predict.ts';
import type { Addresses } from '../probe/targets.ts';
import { netproofVersion } from '../config/netproof-version.ts';
import type { Project } from '../project/project.ts';
import type { Answer, CheckResult, Prediction, RunReport, Verdict } from '../core/result.ts';
import type { Check, Expected } from '../core/check.ts';

/**
 * A run's report from the model alone: no cluster, no packet, and so nothing in it is proven. Pure and instant; the
 * same project gives the same verdicts.
 */
export function predictProject(
  project: Project,
  settings: Partial<Pick<Settings, 'fail-on' | 'allow-inconclusive'>>,
): RunReport {
  const results = project.checks.map((check) => resultOf(check, ask(project.model, check)));
  return {
    version: netproofVersion,
    engine: { kind: 'model' },
    ...outcomeOf(results, settings, project.problems),
    phases: [],
    canary: null,
    results,
    problems: project.problems,
    ruleCount: project.rules.rules.length,
  };
}

/**
 * What the model says of each attempt at the addresses that this cluster has, by its id: an `ipBlock` is then exact.
 */
export function predictAt(
  { tried, inventory }: Project,
  ranges: Pick<NetworkOptions, 'podRanges' | 'serviceRanges'>,
  { pods, nodeIp, liveHosts }: Addresses,
): ReadonlyMap<Check['id'], Prediction> {
  const { model } = compileModel(inventory, {
    ...ranges,
    podAddresses: new Map(
      [...pods].flatMap(([workload, { ip }]) => (ip === '' ? [] : [[podKey(workload), ip]])),
    ),
    ...(nodeIp !== undefined && { nodeIp }),
  });
  return new Map(tried.attempts.map((one) => [one.id, ask(model, atLiveAddress(one, liveHosts))]));
}

/** A check of a live host, at the address that its name has: the model decides by addresses. */
function atLiveAddress(check: Check, liveHosts: Addresses['liveHosts']): Check {
  const { to } = check;
  const address = to.kind === 'host' && to.host.name !== undefined ? liveHosts?.get(to.host.name) : undefined;
  return to.kind === 'host' && address !== undefined
    ? { ...check, to: { ...to, host: { ...to.host, address } } }
    : check;
}

function resultOf(check: Check, prediction: Prediction): CheckResult {
  return {
    check,
    address: null,
    control: null,
    observation: null,
    verdict: VERDICTS[check.expected][prediction.answer],
    reason: 'predicted',
    prediction,
    drift: false,
  };
}

/** What lets some through is no deny, and what cuts some is no allow; what is not known is neither. */
const VERDICTS: Readonly<Record<Expected, Readonly<Record<Answer, Verdict>>>> = {
  allow: { open: 'pass', cut: 'fail', varies: 'fail', unknown: 'inconclusive' },
  deny: { open: 'fail', cut: 'pass', varies: 'fail', unknown: 'inconclusive' },
};
