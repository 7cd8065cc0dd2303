import type { Repository } from './repository.ts';
import { API_SERVER, API_SERVER_PORT } from '../model/cluster-dns.ts';
import { clientAddressEvidence } from '../model/client-address.ts';
import { isWorkload, type Connection } from '../model/connection.ts';
import { decide, podIpDependencyOf, type Decision, type Side } from '../model/decide.ts';
import type { Model } from '../model/model.ts';
import { nearMisses } from '../model/near-miss.ts';
import { ask, type Question } from '../model/predict.ts';
import { backendsOf, translate } from '../kubernetes/service-targets.ts';
import { cutEvidence, passEvidence, podIpEvidence, policyRef } from '../model/evidence.ts';
import { resolveEndpoints } from './resolve-endpoints.ts';
import { InputError, type Problem } from '../core/problem.ts';
import type { Evidence } from '../core/evidence.ts';
import type { Route, SideStory, Story } from '../core/story.ts';
import { counted } from '../text/escape.ts';

/** More connections than these nobody reads; a matrix shows them better. */
const MOST_STORIES = 200;
/** Near misses that are shown: the nearest, and others that miss by little more. */
const MOST_MISSES = 3;
const LITTLE_MORE = 3;

/**
 * Explains every connection that `from` and `to` stand for, written as in a rule file (`from` may be outside the cluster,
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
        const node = { ip: model.network.node.text, label: API_SERVER };
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
  const { subject, state, isolating } = side;
  return {
    subject: subject.label,
    state,
    isolatedBy: isolating.map(policyRef),
    lines: linesOf(model, decision, side),
  };
}

function linesOf(model: Model, decision: Decision, side: Side): readonly Evidence[] {
  if (side.state === 'exempt') return [{ kind: 'exempt', why: whyExempt(decision, side) }];
  const client = side.direction === 'ingress' ? clientAddressEvidence(model, decision) : [];
  if (side.state === 'admitted') return [...passEvidence(model, side), ...client];
  const byPodIp = side.state === 'cut' ? podIpDependencyOf(side) : undefined;
  if (byPodIp) return [podIpEvidence(side, byPodIp.miss, byPodIp.peer)];
  const misses = nearMisses(model, side, decision.wire);
  const furthest = (misses[0]?.distance ?? 0) + LITTLE_MORE;
  const near = misses.filter(({ distance }) => distance <= furthest).slice(0, MOST_MISSES);
  return [
    ...(side.state === 'cut' ? [cutEvidence(side, decision)] : passEvidence(model, side)),
    ...near.map(({ evidence }) => evidence),
    ...client,
  ];
}

function whyExempt({ path }: Decision, { subject }: Side): Extract<Evidence, { kind: 'exempt' }>['why'] {
  if (path === 'same-pod') return 'same-pod';
  if (path === 'from-own-node') return 'node-of-pod';
  return subject.kind === 'node' ? 'host-network' : 'outside';
}

function tooMany(count: number): Problem {
  return {
    code: 'too-many-connections',
    severity: 'error',
    message: `FROM and TO stand for ${counted(count, 'connection')}, more than ${MOST_STORIES}`,
    hint: 'name fewer, or look at all of them with `netproof matrix`',
  };
}
