import type { CheckResult, ReasonCode } from '../../core/result.ts';

/** What SARIF calls a rule: a kind of finding. */
export interface FindingKind {
  /** In a few words, without a full stop. */
  readonly title: string;
  /** What it means and what to do, in sentences. */
  readonly help: string;
  readonly level: 'error' | 'warning' | 'note';
  /** Of what somebody could make use of: as CVSS counts, from 0 to 10. */
  readonly security?: string;
}

/** The reasons of checks that pass: no findings. */
type Passing = 'connects' | 'proven' | 'cut-while-alive' | 'rejected-by-policy';

/** Why a check is not green, by its reason. */
const CHECKS: Readonly<Record<Exclude<ReasonCode, Passing>, FindingKind>> = {
  'let-through': {
    title: 'A connection that must be denied gets through',
    help: 'A rule denies this connection, and the policies let it through. Narrow the policy at the line that is named, or add one that isolates an end of it; where the connection is meant to be there, allow it in the rule file.',
    level: 'error',
    security: '7.5',
  },
  'cut-by-policies': {
    title: 'A connection that must be allowed is cut by policies',
    help: 'A rule allows this connection, and the policies cut it. Let it through at the line that is named, on both sides of it; where it is not wanted, deny it in the rule file.',
    level: 'error',
  },
  'changed-after-settling': {
    title: 'The answer changed after it had settled',
    help: 'The same probe was answered in two ways. See whether its pods restart, or whether something rewrites the policies.',
    level: 'error',
  },
  'unreachable-before': {
    title: 'It could not be reached before any policy applied, either',
    help: 'Silence proves nothing where the target never answered. Declare the port, fix the target, or the selector of its Service.',
    level: 'warning',
  },
  'policies-returned': {
    title: 'Policies that were lifted were put back meanwhile',
    help: 'Something restores the policies while they are lifted for the control. Pause it (Argo CD, Flux, an operator) while netproof runs.',
    level: 'warning',
  },
  'nothing-listens': {
    title: 'The policies let it through, and nothing listens there',
    help: 'The target itself refused. Correct the port in the rule or in the manifest.',
    level: 'warning',
  },
  'dns-error': {
    title: 'The name does not resolve',
    help: 'Often a policy cuts the DNS of the source. Allow port 53, UDP and TCP, to the DNS of the cluster, or correct the name.',
    level: 'warning',
  },
  'probe-error': {
    title: 'The probe itself failed',
    help: 'It could not be tried: a missing volume, a refused admission, an engine under load. The words beside it say which.',
    level: 'warning',
  },
  'no-endpoints': {
    title: 'No ready pod stands behind the Service',
    help: 'A Service without endpoints refuses by itself, whatever the policies say. Correct its selector, or see why its pods are not ready.',
    level: 'warning',
  },
  'no-witness': {
    title: 'Nobody could show that the target lives',
    help: 'On a cluster whose policies stay, a silent target proves nothing by itself. Let netproof make a namespace of its own, or prove it on a throw-away cluster.',
    level: 'warning',
  },
  'target-died': {
    title: 'The target stopped while it was probed',
    help: 'Nothing listened there any more. The events and logs of its pod say why.',
    level: 'warning',
  },
  'witness-silent': {
    title: 'The target stalled',
    help: 'Who asked beside the probe, and no policy holds, got no answer either. Run it again, and see whether the machine is too busy.',
    level: 'warning',
  },
  disturbed: {
    title: 'The cluster changed while it was probed',
    help: 'A pod, a node or a policy of this check changed meanwhile. See what deletes, restarts or rewrites it.',
    level: 'warning',
  },
  unsettled: {
    title: 'The answer did not settle before the deadline',
    help: 'Run it again with more time, and see whether its pods restart.',
    level: 'warning',
  },
  'unknown-label': {
    title: 'A policy selects by a label that only a controller knows',
    help: 'The value of such a label is in no manifest. Select by a label of the pod template.',
    level: 'warning',
  },
  'too-many-pods': {
    title: 'Selectors tell more pods of a workload apart than are tried',
    help: 'Select by a label that its pods share.',
    level: 'warning',
  },
  predicted: {
    title: 'The policy model cannot tell',
    help: 'Nothing in the manifests decides it. Prove it on a cluster.',
    level: 'warning',
  },
};

const DRIFT: FindingKind = {
  title: 'The cluster answers otherwise than the manifests say',
  help: 'What was seen is as the rule wants it, and not what the policies of the manifests lead to. Look for policies that the manifests do not hold, and for fields that this network plugin ignores.',
  level: 'warning',
};

/** What netproof warns of, by the code of the warning: in a few words. */
const WARNINGS: Readonly<Record<string, string>> = {
  'policy-selects-nothing': 'A policy selects no pod',
  'peer-matches-nothing': 'A peer of a policy matches nothing',
  'peers-are-alternatives': 'Two peers where one with both selectors was likely meant',
  'empty-peers': 'An empty list of peers, which is everyone',
  'ingress-isolated-by-default': 'A policy of egress rules isolates ingress, too',
  'rules-ignored': 'Rules of a direction that policyTypes leave out',
  'egress-not-isolated': 'An empty egress without policyTypes, which cuts nothing',
  'egress-without-dns': 'Pods may get out, and not to DNS',
  'port-unknown': 'A port that no pod has to which the rule leads',
  'ip-block-covers-pods': 'An ipBlock admits pods, too',
  'ip-block-covers-services': 'An ipBlock of the addresses of Services',
  'cidr-host-bits': 'A CIDR with bits set beyond its prefix',
  'client-address-lost': 'An ipBlock for clients whose address is lost on the way',
  'own-node': 'A check that holds since a run has one node',
  'headless-port': 'A headless Service is dialled at its own port',
  'policy-shadowed': 'A policy admits nothing that another does not admit',
  'rule-shadowed': 'A rule admits nothing that another of its policy does not admit',
  'cuts-ingress-controller': 'Pods behind an Ingress or a route are isolated from it',
  'cuts-api-server': 'Pods behind a webhook or an APIService are isolated from the API server',
  'cuts-monitoring': 'Pods that ask to be scraped are isolated from monitoring',
  'pods-elsewhere': 'Policies for pods that the manifests do not hold',
  unisolated: 'A workload that no policy isolates',
  ignored: 'Findings that are ignored',
  'unused-ignore': 'An entry of ignore for which there is nothing',
  'undeclared-port': 'A deny of a port that nothing declares',
  'outlives-policies': 'A connection from before the policies still carries data',
};

/** The rules that every report has; those of warnings follow where there are some. */
export const checkKinds: readonly (readonly [string, FindingKind])[] = [
  ...Object.entries(CHECKS),
  ['drift', DRIFT],
];

/** The rule of a check that is not green, or drifts. A model's verdict has the one that the cluster's would have. */
export function kindOf({ verdict, reason, check }: CheckResult): string {
  if (verdict === 'pass') return 'drift';
  if (reason !== 'predicted' || verdict !== 'fail') return reason;
  return check.expected === 'deny' ? 'let-through' : 'cut-by-policies';
}

/** The rule of what is warned of. */
export function warningKind(code: string, level: FindingKind['level']): FindingKind {
  const title = WARNINGS[code] ?? `netproof: ${code.replaceAll('-', ' ')}`;
  const help = `${title}. The message says where, and what to do. An entry \`${code}\` of \`ignore\` in the rule file, or a comment \`netproof-ignore ${code}\` at its line, takes it away.`;
  return { title, help, level };
}
