import type { Service, Workload } from '../manifests/resources.ts';
import type { EvidenceLine, Prediction } from '../report/result.ts';
import type { Check, Expected, Target } from '../rules/check.ts';
import { showName } from '../show-name.ts';
import { API_SERVER_PORT } from './cluster-dns.ts';
import type { Endpoint } from './connection.ts';
import { findDead } from './dead-selector.ts';
import { explain } from './explain.ts';
import type { Model } from './model.ts';
import { showWirePort } from './ports.ts';
import type { WirePort } from './ports.ts';
import { backendsOf, translate } from './services.ts';

/** What is asked about a target that may be a Service: the port is the one that is dialled. */
export interface Question {
  readonly from: Endpoint;
  readonly to: Target;
  readonly port: number;
  readonly protocol: WirePort['protocol'];
  /** What the asker hopes for: it decides which line is blamed, and how a Service with mixed backends counts. */
  readonly expected?: Expected;
}

/** What the model says of a check. */
export function predict(model: Model, check: Check): Prediction {
  return ask(model, check);
}

/**
 * Answers a question; Services are translated to their pods first. kube-proxy picks any backend by chance, so where
 * backends differ a check would sometimes see the one answer and sometimes the other: such a Service counts as
 * whatever is not expected (with no expectation: as cut, since it can't be relied upon), and the evidence says so.
 */
export function ask(model: Model, { from, to, port, protocol, expected }: Question): Prediction {
  const wire = { port, protocol };
  switch (to.kind) {
    case 'workload':
      return explain(model, { from, to: to.workload, ...wire }, expected);
    case 'host':
      return explain(model, { from, to: { ip: to.host.address, label: to.host.label }, ...wire }, expected);
    case 'service':
      return askService(model, from, to, wire, expected);
  }
}

function askService(
  model: Model,
  from: Endpoint,
  target: Extract<Target, { kind: 'service' }>,
  wire: WirePort,
  expected: Expected | undefined,
): Prediction {
  if (target.builtin === 'apiserver') {
    // `kubernetes.default` has no selector: its endpoint is the API server, on the host network of its node.
    const node = { ip: model.network.node.text, label: 'apiserver' };
    return explain(model, { from, to: node, port: API_SERVER_PORT, protocol: wire.protocol }, expected);
  }
  const { service } = target;
  const backends =
    target.builtin !== 'dns' && target.backends.length > 0 ? target.backends : backendsOf(service, model);
  const name = `Service ${showName(service.namespace)}/${showName(service.name)}`;
  if (service.type === 'ExternalName') {
    return unanswered(
      `${name} is but another name for ${showName(service.externalName ?? 'a host')}: policies see the address`,
      service,
    );
  }
  const translations = translate(service, backends, wire.port, wire.protocol);
  if (!translations) return unanswered(`${name} has no port ${showWirePort(wire)}`, service);
  const reached = translations.flatMap((one) => (one.kind === 'endpoint' ? [one] : []));
  if (reached.length === 0) return noBackend(model, service, name, translations[0]);
  const answers = reached.map((one) => ({
    ...one,
    answer: explain(model, { from, to: one.workload, ...one.wire, viaService: !service.headless }, expected),
  }));
  const [first] = answers;
  if (!first) return noBackend(model, service, name, undefined);
  const open = answers.filter((one) => one.answer.allowed);
  const mixed = open.length > 0 && open.length < answers.length;
  if (mixed) {
    const allowed = expected === 'deny';
    const shown = answers.find((one) => one.answer.allowed === allowed) ?? first;
    const names = (list: readonly { workload: Workload }[]) =>
      list.map((one) => showName(model.labelOf(one.workload))).join(', ');
    const shut = answers.filter((one) => !one.answer.allowed);
    const text = `${name} has backends that differ: ${names(open)} can be reached, ${names(shut)} cannot, and kube-proxy picks any of them`;
    return {
      ...shown.answer,
      evidence: [{ text, ...positionOf(service) }, ...shown.answer.evidence].slice(0, 5),
    };
  }
  // A near miss may have said so already, where a rule is for the Service's port.
  const words = `turns ${wire.port} into ${first.wire.port}`;
  const translated =
    first.wire.port !== wire.port && !first.answer.evidence.some((line) => line.text.includes(words));
  const note: EvidenceLine[] = translated
    ? [
        {
          text: `${name} ${words} before policies look`,
          ...positionOf(service),
        },
      ]
    : [];
  return { ...first.answer, evidence: [...first.answer.evidence.slice(0, 4), ...note] };
}

function unanswered(text: string, service: Service): Prediction {
  return { allowed: false, decidedBy: text, evidence: [{ text, ...positionOf(service) }] };
}

function noBackend(
  model: Model,
  service: Service,
  name: string,
  translation: ReturnType<typeof translate> extends readonly (infer One)[] | undefined
    ? One | undefined
    : never,
): Prediction {
  if (translation?.kind === 'no-such-port') {
    const pod = showName(model.labelOf(translation.workload));
    return unanswered(
      `${name} has targetPort \`${showName(translation.name)}\`, and ${pod} has no port of that name`,
      service,
    );
  }
  if (service.selector === undefined) {
    return unanswered(`${name} has no selector: its endpoints are not the manifests'`, service);
  }
  const at = service.at ?? { file: '', line: 1, column: 1 };
  const requirements = Object.entries(service.selector).map(([key, value]) => ({
    key,
    operator: 'In' as const,
    values: [value],
    at,
  }));
  const pods = model.workloads.filter((one) => one.namespace === service.namespace).map((one) => one.labels);
  const meant = findDead({ requirements, at }, pods)?.meant;
  const hint = meant === undefined ? '' : `; did you mean \`${showName(meant)}\`?`;
  return unanswered(
    `${name} has no pod behind it: its selector matches none in ${showName(service.namespace)}${hint}`,
    service,
  );
}

function positionOf(service: Service): Pick<EvidenceLine, 'at'> {
  return service.at ? { at: service.at } : {};
}
