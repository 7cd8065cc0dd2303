import type { Matter } from '../core/conformance.ts';
import { consult, type Addresses, type Oracle } from './answers.ts';
import { keyOf, type Layout } from './layout.ts';
import { eachPeer, NOBODY } from './misreadings.ts';
import { behind, type Question } from './questions.ts';
import type { JsonObject, Scenario } from './scenario.ts';

/** Which matter an answer hangs on, if any: then it may be the other one as well. */
export type Judge = (question: Question, answer: boolean) => Matter | undefined;

/** Reads the scenario the other ways that are as good. */
export function judgeOf(scenario: Scenario, book: Addresses): Judge {
  const noPods = consult(withoutPodBlocks(scenario), book);
  const byClusterIp = consult(withServiceBlocks(scenario), book);
  return (question, answer) => {
    const matter = matterOf(question, scenario.layout);
    if (matter) return matter;
    const other = (oracle: Oracle): boolean => {
      const said = oracle.answer(question);
      return said !== 'unsure' && said !== answer;
    };
    if (question.to.kind === 'service' && other(byClusterIp)) return 'ip-block-of-services';
    return other(noPods) ? 'ip-block-of-pods' : undefined;
  };
}

/** What hangs on who asks whom, whatever the policies are. Pure. */
function matterOf({ from, to }: Question, layout: Layout): Matter | undefined {
  const onNode = new Set(layout.pods.filter((pod) => pod.hostNetwork).map(keyOf));
  if (onNode.has(from)) return 'from-host-network';
  if (to.kind === 'system' && to.name === 'apiserver') return 'to-host-network';
  if (to.kind === 'pod' && onNode.has(to.key)) return 'to-host-network';
  if (to.kind === 'headless' && onNode.has(to.pod)) return 'to-host-network';
  if (to.kind !== 'service') return undefined;
  const service = layout.services.find((one) => keyOf(one) === to.key);
  const backends = service ? behind(layout, service).map(keyOf) : [];
  if (backends.some((key) => onNode.has(key))) return 'to-host-network';
  return backends.includes(from) ? 'hairpin' : undefined;
}

/** As if no pod's address were in any range. */
function withoutPodBlocks(scenario: Scenario): Scenario {
  return changed(scenario, (peer) => {
    const block = blockOf(peer);
    if (!block) return peer;
    if (isOfPods(block.cidr)) return NOBODY;
    return block.cidr === '0.0.0.0/0'
      ? { ipBlock: { ...block, except: [...(block.except ?? []).filter((one) => !isOfPods(one)), '@pods'] } }
      : peer;
  });
}

/** As if what is dialled were what ranges are compared with. */
function withServiceBlocks(scenario: Scenario): Scenario {
  return changed(scenario, (peer, direction) => {
    const block = blockOf(peer);
    if (!block || direction === 'from') return peer;
    const holds = block.cidr === '0.0.0.0/0' || block.cidr === '@services';
    return holds ? { ipBlock: { cidr: '0.0.0.0/0' } } : NOBODY;
  });
}

function changed(
  scenario: Scenario,
  change: (peer: JsonObject, direction: 'from' | 'to') => JsonObject,
): Scenario {
  return {
    ...scenario,
    policies: scenario.policies.map((policy) => ({
      ...policy,
      spec: eachPeer(policy.spec, (peer, direction) => [change(peer, direction)]),
    })),
  };
}

function blockOf({
  ipBlock,
}: JsonObject): { readonly cidr: string; readonly except?: readonly string[] } | undefined {
  return ipBlock === undefined ? undefined : (ipBlock as { readonly cidr: string });
}

/** `@pods`, `@s0-a/a1/32`; not the node, nor the Services. */
function isOfPods(range: string): boolean {
  return range.startsWith('@') && !range.startsWith('@node') && range !== '@services';
}
