import type { Check } from '../../core/check.ts';
import type { CheckResult, Engine, Prediction } from '../../core/result.ts';
import type { Position } from '../../core/problem.ts';
import { podsAtOnce } from '../../kubernetes/controller-labels.ts';
import { declaresPort, namesOf, placeName, targetWorkloads, type CheckNames } from '../format/names.ts';

const BY_OWN_LABEL = 'select by a label of the pod template';
const LEAVE_OUT = 'leave those policies out with `{exclude: …}` under `manifests` to prove the others alone';
const BY_SHARED_LABEL = 'select by a label that its pods share';

/** What someone should do about a check that is not green; undefined where there is nothing to do. */
export function nextStep(
  result: CheckResult,
  engine: Engine,
  names = namesOf(result.check),
): string | undefined {
  const { source, dialled, port } = names;
  const { check, prediction, control, drift } = result;
  if (drift)
    return 'look for policies that the manifests do not hold, and for fields that this network plugin ignores';
  const stays = engine.kind === 'cluster' && engine.existing !== undefined;
  const inRule = check.expected === 'allow' ? '`deny` it in the rule' : '`allow` it in the rule';
  switch (result.reason) {
    case 'connects':
    case 'proven':
    case 'cut-while-alive':
    case 'rejected-by-policy':
      return undefined;
    case 'no-witness':
      return check.to.kind === 'host'
        ? `let somebody reach ${dialled} on ${port} whom the policies admit, or prove it on a throw-away cluster`
        : 'let netproof make a namespace of its own (`netproof permissions`), or prove it on a throw-away cluster';
    case 'predicted':
    case 'let-through':
    case 'cut-by-policies':
      if (result.verdict === 'inconclusive') {
        const why = prediction?.evidence.map(({ kind }) => kind);
        if (why?.includes('unknown-label') === true) return BY_OWN_LABEL;
        if (why?.includes('too-many-pods') === true) return BY_SHARED_LABEL;
        if (why?.includes('not-judged') === true) return LEAVE_OUT;
        return prediction?.at ? `correct ${placeName(prediction.at)}, or the rule` : 'run it on a cluster';
      }
      if (toItself(check)) return 'remove the check: policies never come between a pod and itself';
      if (check.expected === 'deny' && check.from.hostNetwork)
        return `take ${source} off the host network, where no policy holds it, or ${inRule}`;
      if (check.expected === 'allow') return `${letThrough(check, prediction, names)}, or ${inRule}`;
      if (prediction?.likelyTypo === true && prediction.at)
        return `fix ${placeName(prediction.at)}, or ${inRule}`;
      if (prediction && prediction.at === undefined)
        return `add a policy that isolates ${canBeIsolated(check) ? 'one of the two' : `${source} against egress`}, or ${inRule}`;
      return prediction?.at
        ? `narrow ${placeName(prediction.at)}, or ${inRule}`
        : `narrow the policy that lets it through, or ${inRule}`;
    case 'unreachable-before':
      if (control === null) return 'run it again';
      if (control.outcome === 'timeout') return makeReachable(result, engine, names);
      return control.outcome === 'refused'
        ? `make ${dialled} listen on ${port}, or correct the rule's port`
        : 'fix that first, then run it again';
    case 'policies-returned':
      return 'pause what keeps the policies as they are (Argo CD, Flux, an operator) while it runs, or leave `--control lift` out';
    case 'nothing-listens':
      return engine.kind === 'cluster' && engine.workloads === 'real'
        ? `see why ${dialled} does not listen on ${port}, or correct the rule's port`
        : `declare the port in ${manifest(result)}, or correct the rule`;
    case 'dns-error':
      return control?.outcome === 'dns-error'
        ? 'correct the host name'
        : `let ${source} out to the cluster's DNS: port 53, UDP and TCP`;
    case 'probe-error':
      return 'run it again; if it stays, the diagnosis folder has the events of its pods';
    case 'no-endpoints':
      return targetWorkloads(check.to).length === 0
        ? `correct the selector in ${manifest(result)}: it picks no workload`
        : `see why the pods behind it are not ready, and which port its \`targetPort\` names`;
    case 'target-died':
      if (stays) return `make ${dialled} listen on ${port}, or correct the rule's port`;
      return check.to.kind === 'host'
        ? 'run it again; if it stays, see whether the machine has the memory that the containers need'
        : `see why ${dialled} stopped: its pod's events and logs say`;
    case 'witness-silent':
      return 'run it again; if it stays, see whether it stalls, or whether the machine is too busy to probe';
    case 'disturbed':
      return 'run it again; if it stays, see what changes the cluster while it is probed';
    case 'unknown-label':
      return BY_OWN_LABEL;
    case 'too-many-pods':
      return BY_SHARED_LABEL;
    case 'changed-after-settling':
      return 'run it again; if it stays, see whether its pods restart or something rewrites the policies';
    case 'unsettled':
      return 'run it again with more time, and see whether its pods restart';
  }
}

/** Can a policy hold the target? None holds the host network, the API server, or what is outside the cluster. */
function canBeIsolated({ to }: Check): boolean {
  if (to.kind === 'service' && to.builtin !== undefined) return to.builtin === 'dns';
  return targetWorkloads(to).some(({ hostNetwork }) => !hostNetwork);
}

/**
 * What opens a connection: the line that is wrong or nearly right, and a rule where there is none. A policy that only
 * isolates is not to be loosened.
 */
function letThrough(check: Check, prediction: Prediction | undefined, names: CheckNames): string {
  const { at, alsoAt, likelyTypo, missing = [], decidedBy } = prediction ?? {};
  const cuts = decidedBy?.kind === 'cut' ? decidedBy.cuts.length : 1;
  const line =
    missing.length >= cuts
      ? []
      : [likelyTypo && at ? `fix ${placeName(at)}` : `let it through in ${policy(at)}`];
  const { source, dialled, port } = names;
  const isDns = check.to.kind === 'service' && check.to.builtin === 'dns';
  const pods =
    check.to.kind === 'service' && check.to.builtin === undefined
      ? `the pods of ${dialled}`
      : `${dialled}:${port}`;
  const rules = missing.map((direction) =>
    direction === 'egress'
      ? isDns
        ? 'add an egress rule for DNS'
        : `add an egress rule that lets ${source} out to ${pods}${byAddress(check)}`
      : `add an ingress rule that lets ${source} in to ${pods}`,
  );
  const other = alsoAt ? [`let it through in ${placeName(alsoAt)}`] : [];
  return [...line, ...other, ...rules].join(', and ');
}

/** What no selector picks. */
function byAddress({ to }: Check): string {
  if (to.kind === 'service' && to.builtin === 'apiserver')
    return ': an ipBlock with the address of its node, port 6443';
  const targets = targetWorkloads(to);
  return targets.length > 0 && targets.every(({ hostNetwork }) => hostNetwork)
    ? ": an ipBlock with its node's address"
    : '';
}

function makeReachable(result: CheckResult, engine: Engine, { port }: CheckNames): string {
  const { check } = result;
  const live = engine.kind === 'cluster' && engine.external === 'live';
  switch (check.to.kind) {
    case 'workload':
      if (engine.kind === 'cluster' && engine.workloads === 'stub')
        return 'run it again; if it stays, the diagnosis folder has the logs of its stub pod';
      return declaresPort(check)
        ? `see whether its pod is ready and listens on ${port}`
        : `declare the port in ${manifest(result)} or correct the rule`;
    case 'service':
      return check.to.builtin === undefined
        ? `see whether \`selector\` and \`targetPort\` in ${manifest(result)} lead to a pod that listens`
        : 'see whether the cluster itself is healthy: this Service is its own';
    case 'host':
      return live
        ? 'see whether the host answers from this machine'
        : 'run it again; if it stays, the diagnosis folder has the logs of the stub host';
  }
}

function toItself({ from, to }: Check): boolean {
  if (to.kind !== 'workload' || podsAtOnce(from) > 1) return false;
  const { namespace, name, kind } = to.workload;
  return namespace === from.namespace && name === from.name && kind === from.kind;
}

/** Where the target is declared, to send people there. */
function manifest({ check }: CheckResult): string {
  const at =
    check.to.kind === 'workload'
      ? check.to.workload.at
      : check.to.kind === 'service'
        ? check.to.service.at
        : undefined;
  return at === undefined ? 'its manifest' : placeName(at);
}

function policy(at: Position | undefined): string {
  return at === undefined ? 'a policy' : placeName(at);
}
