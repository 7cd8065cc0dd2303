import type { Observation, Outcome } from '../../src/core/observation.ts';
import type { Position } from '../../src/core/problem.ts';
import type {
  CheckResult,
  Engine,
  Prediction,
  ReasonCode,
  RunReport,
  Verdict,
} from '../../src/core/result.ts';
import type { Decider, Direction, PolicyRef, Requirement, RuleRef } from '../../src/core/evidence.ts';
import { outcomeOf } from '../../src/run/outcome.ts';
import type { Check, Expected, Target } from '../../src/core/check.ts';
import { service, workload } from '../rules/inventory.ts';

export const cluster: Engine = {
  kind: 'cluster',
  kubernetes: '1.34.4',
  cni: 'kind + Calico v3.32.1',
  workloads: 'real',
  external: 'stub',
};
export const model: Engine = { kind: 'model' };

export function at(file: string, line: number, column = 1): Position {
  return { file, line, column };
}

export const web = workload({ namespace: 'shop', name: 'web', ports: [8080], at: at('k8s/web.yaml', 1) });
export const api = workload({ namespace: 'shop', name: 'api', ports: [8080], at: at('k8s/api.yaml', 1) });
export const db = workload({ namespace: 'shop', name: 'db', ports: [5432], at: at('k8s/db.yaml', 19) });
export const cache = workload({
  namespace: 'shop',
  name: 'cache',
  ports: [6379],
  at: at('k8s/cache.yaml', 1),
});
export const report = workload({
  namespace: 'jobs',
  name: 'report',
  kind: 'CronJob',
  at: at('k8s/jobs.yaml', 1),
});
const kubeDns = service({ namespace: 'kube-system', name: 'kube-dns', ports: ['dns:53/udp'] });

export const dns: Target = { kind: 'service', service: kubeDns, backends: [], builtin: 'dns' };
export const stripe: Target = {
  kind: 'host',
  host: { label: 'stripe', name: 'api.stripe.example', address: '198.51.100.7' },
};

let counter = 0;

/** A check, from as little as a test cares for. */
export function check(options: Partial<Check> & Pick<Check, 'from' | 'to'>): Check {
  counter += 1;
  return {
    id: `c${counter}`,
    rule: "the shop's front end",
    toLabel: labelOf(options.to),
    port: 8080,
    protocol: 'TCP',
    expected: 'allow',
    at: at('netproof.yaml', 13, 12),
    ...options,
  };
}

function labelOf(to: Target): string {
  if (to.kind === 'workload') return `${to.workload.namespace}/${to.workload.name}`;
  if (to.kind === 'host') return to.host.label;
  return to.builtin ?? `${to.service.namespace}/service/${to.service.name}`;
}

export function saw(
  outcome: Outcome,
  samples: readonly Outcome[] = [outcome],
  more: Partial<Observation> = {},
): Observation {
  return {
    outcome,
    samples: samples.map((one, index) => ({
      outcome: one,
      startedMs: 500 * index,
      tookMs: one === 'timeout' ? 3000 : 4,
    })),
    settledMs: outcome === 'timeout' ? 4012.34 : 8.6,
    flaky: false,
    ...more,
  };
}

const cutThrice = saw('timeout', ['timeout', 'timeout', 'timeout']);

export function result(
  verdict: Verdict,
  reason: ReasonCode,
  asked: Check,
  more: Partial<CheckResult> = {},
): CheckResult {
  return {
    check: asked,
    address: '10.244.0.7',
    control: saw('connected'),
    observation: verdict === 'pass' && asked.expected === 'deny' ? cutThrice : saw('connected'),
    verdict,
    reason,
    drift: false,
    ...more,
  };
}

/** A check that is as it should be. */
export function good(expected: Expected, asked: Omit<Parameters<typeof check>[0], 'expected'>): CheckResult {
  return result('pass', expected === 'allow' ? 'connects' : 'proven', check({ ...asked, expected }));
}

const pods = (one: typeof web): Target => ({ kind: 'workload', workload: one });

/** A policy as evidence names it. */
export function policyRef(namespace: string, name: string, where = at('k8s/policies.yaml', 1)): PolicyRef {
  return { namespace, name, at: where };
}

export function ruleRef(policy: PolicyRef, index: number, where: Position = policy.at): RuleRef {
  return { policy, direction: 'ingress', index, at: where };
}

/** `no policy isolates shop/db` */
export function noPolicy(subject: string): Decider {
  return { kind: 'open', subjects: [subject] };
}

/** `NetworkPolicy shop/deny cuts ingress of shop/db` */
export function cutBy(policy: PolicyRef, subject: string, direction: Direction = 'ingress'): Decider {
  return { kind: 'cut', cuts: [{ direction, subject, policy, more: 0 }] };
}

const dbRule = ruleRef(policyRef('shop', 'db-ingress'), 1, at('k8s/policies.yaml', 38, 9));

const letIn: Prediction = {
  answer: 'open',
  decidedBy: { kind: 'admitted', rules: [dbRule] },
  at: at('k8s/policies.yaml', 38, 9),
  evidence: [
    { kind: 'admitted', rule: dbRule, at: at('k8s/policies.yaml', 38, 9) },
    {
      kind: 'admits',
      direction: 'ingress',
      peer: { kind: 'pods', podSelector: { requirements: [], at: at('k8s/policies.yaml', 39) } },
      whom: { kind: 'namespaces', of: { names: ['shop'], count: 1 } },
      everyPort: false,
    },
  ],
};

const defaultDeny = policyRef('shop', 'default-deny', at('k8s/policies.yaml', 3));
const namedShop: Requirement = {
  key: 'name',
  operator: 'In',
  values: ['shop'],
  at: at('k8s/policies.yaml', 12, 11),
};

const cutForCache: Prediction = {
  answer: 'cut',
  decidedBy: cutBy(defaultDeny, 'shop/cache'),
  at: at('k8s/policies.yaml', 12, 11),
  evidence: [
    {
      kind: 'cut',
      direction: 'ingress',
      subject: 'shop/cache',
      policy: defaultDeny,
      more: 0,
      toDns: false,
      needsBlock: false,
      at: defaultDeny.at,
    },
    {
      kind: 'rule-misses',
      rule: ruleRef(policyRef('shop', 'cache-ingress'), 0),
      party: 'shop/api',
      peer: {
        kind: 'dead-namespaces',
        dead: {
          selector: { requirements: [namedShop], at: namedShop.at },
          requirement: namedShop,
          meant: { key: 'kubernetes.io/metadata.name', value: 'shop' },
        },
      },
      at: at('k8s/policies.yaml', 12, 11),
    },
  ],
};

/** The run of the design's picture, and one of every other kind. */
export function shopResults(): CheckResult[] {
  counter = 0;
  const only = { rule: 'only the API reaches the database', at: at('netproof.yaml', 22, 12) };
  return [
    good('allow', { from: web, to: pods(api) }),
    result(
      'fail',
      'let-through',
      check({ from: web, to: pods(db), port: 5432, expected: 'deny', at: at('netproof.yaml', 14, 12) }),
      { prediction: letIn },
    ),
    good('deny', { from: web, to: pods(cache), port: 6379 }),
    good('deny', { from: web, to: stripe, port: 443 }),
    good('allow', { from: web, to: dns, port: 53, protocol: 'UDP' }),
    good('allow', { from: web, to: dns, port: 53 }),
    good('allow', { from: api, to: pods(db), port: 5432 }),
    result(
      'fail',
      'cut-by-policies',
      check({ from: api, to: pods(cache), port: 6379, at: at('netproof.yaml', 18, 28) }),
      { prediction: cutForCache, observation: cutThrice },
    ),
    result(
      'inconclusive',
      'dns-error',
      check({ from: api, to: stripe, port: 443, at: at('netproof.yaml', 18, 40) }),
      {
        address: null,
        observation: saw('dns-error', ['dns-error'], { detail: 'lookup api.stripe.example: i/o timeout' }),
      },
    ),
    result(
      'flaky',
      'changed-after-settling',
      check({ from: api, to: dns, port: 53, protocol: 'UDP', at: at('netproof.yaml', 18, 52) }),
      {
        observation: saw('timeout', ['connected', 'connected', 'connected', 'timeout'], { flaky: true }),
      },
    ),
    result(
      'inconclusive',
      'unreachable-before',
      check({ ...only, from: report, to: pods(db), port: 5433, expected: 'deny' }),
      {
        control: saw('timeout'),
        observation: cutThrice,
      },
    ),
    result('pass', 'connects', check({ ...only, from: report, to: dns, port: 53, protocol: 'UDP' }), {
      drift: true,
      prediction: {
        answer: 'cut',
        decidedBy: cutBy(policyRef('jobs', 'no-egress'), 'jobs/report', 'egress'),
        at: at('k8s/jobs.yaml', 31),
        evidence: [],
      },
    }),
  ];
}

export function run(results: readonly CheckResult[], more: Partial<RunReport> = {}): RunReport {
  return {
    version: '1.0.0',
    engine: cluster,
    ...outcomeOf(results, { 'allow-inconclusive': false }),
    phases: [
      { name: 'read', ms: 203, summary: '23 resources, 11 policies' },
      { name: 'boot', ms: 17_911, summary: 'netproof-8f3a: Kubernetes 1.34.4, Calico v3.32.1' },
      { name: 'apply', ms: 3_120, summary: '8 workloads, 2 hosts outside' },
      { name: 'canary', ms: 890, summary: 'this cluster enforces NetworkPolicy: cut after 61 ms' },
      { name: 'control', ms: 610, summary: '11 of 12 checks connect while no policy applies' },
      { name: 'policies', ms: 420, summary: '11 applied, in force after 84 ms' },
      { name: 'probe', ms: 4_130, summary: '12 checks settled' },
    ],
    canary: { enforced: true, cutAfterMs: 61.234 },
    results,
    problems: [],
    ruleCount: 3,
    durationMs: 28_310,
    ...more,
  };
}

export function shopRun(): RunReport {
  return run(shopResults(), {
    problems: [
      {
        code: 'namespace-created',
        severity: 'notice',
        message: 'namespace `jobs` is used and not defined: it is created',
        at: at('k8s/jobs.yaml', 4, 3),
      },
      {
        code: 'no-such-pod',
        severity: 'warning',
        message: 'NetworkPolicy shop/old selects no pod',
        at: at('k8s/policies.yaml', 71),
        hint: 'remove it, or correct `app: chekout` (did you mean `checkout`?)',
      },
    ],
  });
}

/** Everything green, proven. */
export function greenRun(): RunReport {
  return run(shopResults().filter((one) => one.verdict === 'pass' && !one.drift));
}

/** The same questions, answered by the model alone. */
export function modelRun(): RunReport {
  const results = shopResults()
    .filter((one) => one.verdict === 'pass' || one.verdict === 'fail')
    .map((one): CheckResult => ({
      ...one,
      address: null,
      control: null,
      observation: null,
      reason: 'predicted',
      drift: false,
      prediction: one.prediction ?? {
        answer: one.check.expected === 'allow' ? 'open' : 'cut',
        decidedBy: { kind: 'admitted', rules: [ruleRef(policyRef('shop', 'all'), 0)] },
        evidence: [],
      },
      verdict: one.verdict,
    }));
  return run(results, {
    engine: model,
    canary: null,
    phases: [{ name: 'read', ms: 41, summary: '23 resources, 11 policies' }],
    durationMs: 63,
  });
}

export const HOSTILE =
  '::error title=x::pwned ##[add-mask]a\u001b[31m\u202e|`<img src=x onerror=alert(1)>` @octocat #123 [a](javascript:x) ![i](https://evil.example/x.png) www.evil.example $x$ </details>\r\n::set-output name=a::b';

/** Names as an attacker would choose them, at every place that takes one. */
export function hostileRun(): RunReport {
  const from = workload({ namespace: HOSTILE, name: HOSTILE, ports: [80], at: at(HOSTILE, 1) });
  const asked = check({
    rule: HOSTILE,
    from,
    to: { kind: 'host', host: { label: HOSTILE, name: HOSTILE, address: HOSTILE } },
    expected: 'deny',
    at: at(HOSTILE, 3, 4),
  });
  const prediction: Prediction = {
    answer: 'open',
    decidedBy: noPolicy(HOSTILE),
    at: at(HOSTILE, 5),
    evidence: [{ kind: 'open', direction: 'ingress', subject: HOSTILE, at: at(HOSTILE, 6) }],
  };
  return run(
    [
      result('fail', 'let-through', asked, { prediction }),
      result(
        'inconclusive',
        'probe-error',
        { ...asked, id: 'h2', port: 81 },
        { observation: saw('error', ['error'], { detail: HOSTILE }) },
      ),
      result(
        'inconclusive',
        'dns-error',
        { ...asked, id: 'h3', port: 82 },
        { observation: saw('dns-error') },
      ),
      result('pass', 'proven', { ...asked, id: 'h4', port: 83 }, { drift: true, prediction }),
    ],
    {
      engine: { ...(cluster as Extract<Engine, { kind: 'cluster' }>), kubernetes: HOSTILE, cni: HOSTILE },
      phases: [{ name: HOSTILE, ms: 1, summary: HOSTILE }],
      problems: [{ code: 'x', severity: 'warning', message: HOSTILE, hint: HOSTILE, at: at(HOSTILE, 9) }],
    },
  );
}

/** Many sources and destinations with long and wide names. */
export function largeRun(sources: number, destinations: number, failEvery = 0): RunReport {
  const results: CheckResult[] = [];
  for (let s = 0; s < sources; s++) {
    const from = workload({ namespace: `team-${s % 7}`, name: `service-with-a-rather-long-name-${s}` });
    for (let d = 0; d < destinations; d++) {
      const to = pods(workload({ namespace: `data-${d % 5}`, name: `store-${d}`, ports: [5432] }));
      const asked = check({
        rule: `rule ${s % 10}`,
        from,
        to,
        port: 5432,
        expected: (s + d) % 2 === 0 ? 'deny' : 'allow',
      });
      const bad = failEvery > 0 && results.length % failEvery === 0;
      results.push(
        bad && asked.expected === 'deny'
          ? result('fail', 'let-through', asked, { prediction: letIn })
          : result('pass', asked.expected === 'deny' ? 'proven' : 'connects', asked),
      );
    }
  }
  return run(results);
}
