import type { Check, Target } from '../../core/check.ts';
import { workloadName, type Workload } from '../../core/objects.ts';
import { isLive, type Position } from '../../core/problem.ts';
import { policiesStay, type CheckResult, type Engine } from '../../core/result.ts';
import { ELSEWHERE } from '../../model/axes.ts';
import { showPort } from '../../net/ports.ts';
import { visible } from '../../text/escape.ts';
import type { Line } from './decider.ts';

/** The source as reports show it: `shop/web`. */
export function sourceName(check: Check): string {
  return visible(workloadName(check.from));
}

/** The destination with its port: `shop/db:5432`, `dns:53/udp`, `[2001:db8::7]:443`. TCP goes without saying. */
export function targetName(check: Check): string {
  return `${bracketed(visible(check.toLabel))}:${showPort(check)}`;
}

/** `shop/web → shop/db:5432` */
export function connectionName(check: Check): string {
  return `${sourceName(check)} → ${targetName(check)}`;
}

/** An IPv6 address in brackets, so that a port can follow; everything else as it is. */
export function bracketed(name: string): string {
  return name.includes(':') ? `[${name}]` : name;
}

/** `k8s/policies.yaml:38`, with the column where it is asked for: `netproof.yaml:14:12`; an object of a cluster by its name. */
export function placeName(at: Position, withColumn = false): string {
  if (isLive(at)) return visible(at.file);
  return `${visible(at.file)}:${at.line}${withColumn ? `:${at.column}` : ''}`;
}

/** A row or a column of the matrix in a sentence: `any pod elsewhere`, and a workload by its name. */
export function endName(name: string): string {
  return name === ELSEWHERE.name ? 'any pod elsewhere' : name;
}

/**
 * A check as test reports call it: `shop/web → shop/db:5432 denied`, with ` (predicted)` under the model, and ` (policies stay)` on a
 * cluster that exists: a pass is less than a proof there.
 */
export function caseName(check: Check, engine: Engine): string {
  const expected = check.expected === 'allow' ? 'allowed' : 'denied';
  const name = `${connectionName(check)} ${expected}`;
  if (engine.kind === 'model') return `${name} (predicted)`;
  return policiesStay(engine) ? `${name} (policies stay)` : name;
}

/** A line of evidence where the place follows the words: `let in by … (k8s/policies.yaml:38)`. */
export function withPlace({ text, at }: Line): string {
  return at === undefined ? text : `${text} (${placeName(at)})`;
}

/** The pods that a target is made of; none for a host and for the cluster's own Services. */
export function targetWorkloads(to: Target): readonly Workload[] {
  switch (to.kind) {
    case 'workload':
      return [to.workload];
    case 'service':
      return to.backends;
    case 'host':
      return [];
  }
}

/** Worst first: what someone has to act on. */
const SEVERITY = { fail: 0, flaky: 1, inconclusive: 2, pass: 3 } as const;

/** Worst first, in the order of the rule file among equals. */
export function worstFirst(results: readonly CheckResult[]): CheckResult[] {
  return [...results].sort((a, b) => SEVERITY[a.verdict] - SEVERITY[b.verdict]);
}

/** Who was dialled, for a sentence: `shop/db`, `Service shop/api`, `stripe`. */
function dialledName(check: Check): string {
  if (check.to.kind === 'service' && check.to.builtin === undefined) {
    return visible(`Service ${check.to.service.namespace}/${check.to.service.name}`);
  }
  return visible(check.toLabel);
}

/** What a check's own endpoints are called in a sentence. */
export interface CheckNames {
  readonly source: string;
  readonly dialled: string;
  /** The name that DNS is asked for. */
  readonly resolved: string;
  readonly port: string;
}

export function namesOf(check: Check): CheckNames {
  const { to, port } = check;
  const dialled = dialledName(check);
  const resolved = to.kind === 'host' && to.host.name !== undefined ? visible(to.host.name) : dialled;
  return { source: sourceName(check), dialled, resolved, port: String(port) };
}

/** Whether the manifests declare the check's port on one of the target's workloads. */
export function declaresPort({ to, port, protocol }: Check): boolean {
  return targetWorkloads(to).some((workload) =>
    workload.ports.some((declared) => declared.number === port && declared.protocol === protocol),
  );
}
