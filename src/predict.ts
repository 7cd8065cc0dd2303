import { judgeRun } from './judge.ts';
import { predict } from './model/predict.ts';
import { netproofVersion } from './netproof-version.ts';
import type { Project } from './project.ts';
import type { CheckResult, Prediction, RunReport, Verdict } from './report/result.ts';
import type { Check } from './rules/check.ts';

/**
 * A run's report from the model alone: no cluster, no packet, and so nothing in it is proven. Pure and instant; the
 * same project gives the same verdicts.
 */
export function predictProject(project: Project): RunReport {
  const results = project.checks.map((check) => resultOf(check, predict(project.model, check)));
  return {
    version: netproofVersion,
    engine: { kind: 'model' },
    ...judgeRun(results),
    phases: [],
    canary: null,
    results,
    problems: project.problems,
    ruleCount: project.rules.rules.length,
  };
}

function resultOf(check: Check, prediction: Prediction): CheckResult {
  return {
    check,
    address: null,
    control: null,
    observation: null,
    verdict: verdictOf(check, prediction),
    reason: 'predicted',
    prediction,
    drift: false,
  };
}

function verdictOf(check: Check, prediction: Prediction): Verdict {
  if (isBeyondModel(check)) return 'inconclusive';
  return prediction.allowed === (check.expected === 'allow') ? 'pass' : 'fail';
}

/** A Service without pods of its own: what answers there is not in the manifests, and a cluster could not prove it either. */
function isBeyondModel({ to }: Check): boolean {
  return to.kind === 'service' && to.builtin === undefined && to.backends.length === 0;
}
