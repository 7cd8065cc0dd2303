import type { Settings } from '../config/settings.ts';
import { outcomeOf } from './outcome.ts';
import { predict } from '../model/predict.ts';
import { netproofVersion } from '../config/netproof-version.ts';
import type { Project } from '../project/project.ts';
import type { Answer, CheckResult, Prediction, RunReport, Verdict } from '../core/result.ts';
import type { Check, Expected } from '../core/check.ts';

/**
 * A run's report from the model alone: no cluster, no packet, and so nothing in it is proven. Pure and instant; the
 * same project gives the same verdicts.
 */
export function predictProject(project: Project, settings: Pick<Settings, 'allow-inconclusive'>): RunReport {
  const results = project.checks.map((check) => resultOf(check, predict(project.model, check)));
  return {
    version: netproofVersion,
    engine: { kind: 'model' },
    ...outcomeOf(results, settings),
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
