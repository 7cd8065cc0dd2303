import type { Repository } from './repository.ts';
import { API_SERVER_PORT } from '../model/cluster-dns.ts';
import { isWorkload, type Connection } from '../model/connection.ts';
import { decide, podIpDependencyOf, type Decision, type Side } from '../model/decide.ts';
import type { Model } from '../model/model.ts';
import { nearMisses } from '../model/near-miss.ts';
import { ask, type Question } from '../model/predict.ts';
import { backendsOf, translate } from '../kubernetes/service-targets.ts';
import { cutLine, podIpDependencyLine, nearMissLine, passLines, showPolicy } from '../model/words.ts';
import { resolveEndpoints } from './resolve-endpoints.ts';
import { InputError, type Problem } from '../core/problem.ts';
import type { EvidenceLine, Prediction } from '../core/result.ts';
import { counted } from '../text/escape.ts';

/** The story of one connection: what decides it, and each side at length. */
export interface Story {
  readonly from: string;
  /** The destination as it was named, without its port. */
  readonly to: string;
  readonly port: number;
  readonly protocol: Connection['protocol'];
  readonly prediction: Prediction;
  /** What policies look at: the connection itself, or one to each pod that a Service leads to. */
  readonly routes: readonly Route[];
}

export interface Route {
  readonly to: string;
  readonly port: number;
  readonly allowed: boolean;
  readonly egress: SideStory;
  readonly ingress: SideStory;
}

export interface SideStory {
  /** Whose side it is. */
  readonly subject: string;
  readonly state: Side['state'];
  /** The policies that isolate it, in file order. */
  readonly isolatedBy: readonly EvidenceLine[];
  /** What lets it through; or what cuts it, and the nearest misses. */
  readonly lines: readonly EvidenceLine[];
}

/** More connections than these nobody reads; a matrix shows them better. */
const MOST_STORIES = 200;
/** Near misses that are told: the nearest, and others that miss by little more. */
const MOST_MISSES = 3;
const LITTLE_MORE = 3;

/**
 * Tells every connection that `from` and `to` stand for, written as in a rule file (`from` may be outside the cluster,
 * too). Throws InputError for an endpoint that stands for nothing.
 */
export function explainEndpoints(
  repository: Repository,
  from: string,
  to: string,
): { readonly stories: readonly Story[]; readonly problems: readonly Problem[] } {
  const { model } = repository;
  const { sources, destinations, problems } = resolveEndpoints(repository, from, to);
  if (problems.some(({ severity }) => severity === 'error')) throw new InputError(problems);
  const count = sources.length * destinations.length;
  if (count > MOST_STORIES) throw new InputError([tooMany(count)]);
  const stories = sources.flatMap((source) =>
    destinations.map(({ target, label, port, protocol }): Story => {
      const question = { from: source, to: target, port, protocol };
      return {
        from: isWorkload(source) ? model.labelOf(source) : (source.label ?? source.ip),
        to: label,
        port,
        protocol,
        prediction: ask(model, question),
        routes: routesOf(model, question).map((route) => describeRoute(model, decide(model, route))),
      };
    }),
  );
  return { stories, problems };
}

/** The connections that policies see: a Service's address is translated before they look. */
function routesOf(model: Model, { from, to, port, protocol }: Question): readonly Connection[] {
  switch (to.kind) {
    case 'workload':
      return [{ from, to: to.workload, port, protocol }];
    case 'host':
      return [{ from, to: { ip: to.host.address, label: to.host.label }, port, protocol }];
    case 'service': {
      if (to.builtin === 'apiserver') {
        const node = { ip: model.network.node.text, label: 'apiserver' };
        return [{ from, to: node, port: API_SERVER_PORT, protocol }];
      }
      const { service } = to;
      const backends = to.backends.length > 0 ? to.backends : backendsOf(service, model);
      return (translate(service, backends, port, protocol) ?? []).flatMap((one) =>
        one.kind === 'endpoint'
          ? [{ from, to: one.workload, ...one.wire, viaService: !service.headless }]
          : [],
      );
    }
  }
}

function describeRoute(model: Model, decision: Decision): Route {
  return {
    to: decision.to.label,
    port: decision.wire.port,
    allowed: decision.allowed,
    egress: describeSide(model, decision, decision.egress),
    ingress: describeSide(model, decision, decision.ingress),
  };
}

function describeSide(model: Model, decision: Decision, side: Side): SideStory {
  const { wire } = decision;
  const podIpDependency = side.state === 'cut' ? podIpDependencyOf(side) : undefined;
  const told = side.state === 'open' || (side.state === 'cut' && !podIpDependency);
  const misses = told ? nearMisses(model, side, wire) : [];
  const furthest = (misses[0]?.distance ?? 0) + LITTLE_MORE;
  const near = misses.filter(({ distance }) => distance <= furthest).slice(0, MOST_MISSES);
  const cut = podIpDependency
    ? podIpDependencyLine(side, podIpDependency.miss, podIpDependency.peer)
    : cutLine(side, wire, isDns(decision));
  const first = side.state === 'cut' ? [cut] : passLines(model, side);
  return {
    subject: side.subject.label,
    state: side.state,
    isolatedBy: side.isolating.map((policy) => ({ text: showPolicy(policy), at: policy.at })),
    lines: [
      ...(side.state === 'exempt' ? [{ text: whyExempt(decision, side) }] : first),
      ...near.map((miss) => nearMissLine(model, miss, side, wire)),
    ],
  };
}

function whyExempt({ path }: Decision, { subject }: Side): string {
  if (path === 'same-pod') return 'a pod always reaches itself: no policy is asked';
  if (path === 'from-own-node') return 'what comes from the node that a pod runs on is never cut off';
  return subject.kind === 'node'
    ? 'it is on the host network: policies do not hold it'
    : 'it is outside the cluster: policies do not hold it';
}

function isDns({ to, wire }: Decision): boolean {
  return wire.port === 53 && to.kind === 'pod' && to.workload.namespace === 'kube-system';
}

function tooMany(count: number): Problem {
  return {
    code: 'too-many-connections',
    severity: 'error',
    message: `FROM and TO stand for ${counted(count, 'connection')}, more than ${MOST_STORIES}`,
    hint: 'name fewer, or look at all of them with `netproof matrix`',
  };
}
