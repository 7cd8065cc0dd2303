import type {
  ClauseResult,
  ConformanceDifference,
  ConformanceReport,
  OpenMatter,
} from '../../core/conformance.ts';
import type { Matter } from '../../core/conformance.ts';
import { counted } from '../../text/escape.ts';
import { nounOf } from './numbers.ts';
import { deciderText } from '../format/decider.ts';
import { evidenceText } from '../format/evidence.ts';

/** How a CNI decides what Kubernetes leaves open, when it does as netproof's model has it (Calico's way), and when not. */
const MATTERS: Readonly<Record<Matter, { readonly asModel: string; readonly otherwise: string }>> = {
  'from-host-network': {
    asModel: 'lets pods on the network of their node through to the pods there, whatever policies say',
    otherwise: 'holds pods on the network of their node to policies, too',
  },
  'to-host-network': {
    asModel: 'holds egress policies for the address of the own node, too',
    otherwise: "decides on connections to a pod's own node otherwise than its egress policies say",
  },
  hairpin: {
    asModel: 'lets a pod reach itself through a Service as its policies say for its own address',
    otherwise: 'decides otherwise on a pod that dials itself through a Service than on its own address',
  },
  'ip-block-of-pods': {
    asModel: "matches pods' addresses with an `ipBlock`, too",
    otherwise: "does not match pods' addresses with an `ipBlock`",
  },
  'ip-block-of-services': {
    asModel: 'judges egress to a Service by the pod behind it, not by its ClusterIP',
    otherwise: 'judges egress to a Service by its ClusterIP',
  },
  denied: {
    asModel: 'drops what policies deny, so that who dials it waits',
    otherwise: 'refuses what policies deny, so that who dials it knows at once',
  },
};

/** Follows "this CNI ": what it does about a matter that Kubernetes leaves open. */
export function matterWords({ matter, asked, otherwise }: OpenMatter): string {
  const words = MATTERS[matter];
  const of = (count: number): string => nounOf(count, 'connection');
  if (otherwise === 0) return `${words.asModel} (${of(asked)})`;
  if (otherwise === asked) return `${words.otherwise} (${of(asked)})`;
  return `${words.otherwise} (${of(otherwise)} of ${asked.toLocaleString('en-US')}); else it ${words.asModel}`;
}

/** `s0-a/a1 → 203.0.113.7:443 must be denied, but it connects`. */
export function differenceHeadline({ connection, expected, seen }: ConformanceDifference): string {
  return expected === 'deny'
    ? `${connection} must be denied, but it connects`
    : `${connection} must be allowed, but it is ${seen.at(-1) === 'refused' ? 'refused' : 'cut'}`;
}

/** What it is about, as far as it is known. */
export function differenceLines(difference: ConformanceDifference): readonly string[] {
  const { reading, clauses, explanation, others, smallest } = difference;
  const names = clauses.join(', ');
  return [
    reading === undefined
      ? `no simple misreading explains it; the smallest policies that show it use: ${names}`
      : `this cluster decides ${reading} (${names})`,
    `by Kubernetes' API it is ${difference.expected === 'deny' ? 'denied' : 'allowed'}: ${deciderText(explanation.decidedBy)}`,
    ...explanation.evidence.map(evidenceText),
    ...(others > 0
      ? [
          `${counted(others, 'other connection')} of the same scenario ${others === 1 ? 'differs' : 'differ'}, too`,
        ]
      : []),
    ...(smallest ? [] : ['there was no time to find its smallest form']),
  ];
}

/** What a clause came to. */
export function clauseWords({ verdict, differences }: ClauseResult): string {
  const numbers = differences.join(', ');
  switch (verdict) {
    case 'conforms':
      return '';
    case 'differs':
      return `differs: see ${numbers}`;
    case 'suspected':
      return `perhaps: see ${numbers}`;
    case 'unused':
      return 'in no scenario';
  }
}

/** The whole in one sentence. */
export function conformanceSentence({
  verdict,
  scenarios,
  connections,
  clauses,
  differences,
  stopped,
}: ConformanceReport): string {
  const used = clauses.filter((one) => one.verdict !== 'unused').length;
  const figures = `${nounOf(scenarios.played, 'scenario')}, ${nounOf(connections.compared, 'connection')} (${connections.allowed.toLocaleString('en-US')} allowed, ${connections.denied.toLocaleString('en-US')} denied), ${used} of ${clauses.length} clauses`;
  const why =
    stopped === 'minutes'
      ? `; the time was up before the other ${(scenarios.asked - scenarios.played).toLocaleString('en-US')}`
      : stopped === 'differences'
        ? '; that many differences are enough'
        : '';
  switch (verdict) {
    case 'conforms':
      return `conforms: ${figures}${why}`;
    case 'differs':
      return `differs: ${nounOf(differences.length, 'difference')} in ${figures}${why}`;
    case 'untested':
      return connections.compared === 0
        ? `not tested: no scenario was played${why}`
        : `not tested to the end: ${nounOf(connections.unclear, 'connection')} neither connected nor timed out; ${figures}${why}`;
  }
}
