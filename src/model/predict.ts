import type { Service, Workload } from '../core/objects.ts';
import type { EvidenceLine, Prediction } from '../core/result.ts';
import type { Check, Expected, Target } from '../core/check.ts';
import { showName } from '../text/show-name.ts';
import { API_SERVER_PORT, dnsWorkload } from './cluster-dns.ts';
import type { Endpoint } from './connection.ts';
import { findDead } from './dead-selector.ts';
import { explain } from './explain.ts';
import type { Model } from './model.ts';
import { showWirePort } from './ports.ts';
import type { WirePort } from './ports.ts';
import { backendsOf, translate } from '../kubernetes/service-targets.ts';

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
 * backends differ a check would sometimes see the one answer and sometimes the other: the answer `varies`, and the
 * evidence tells of the pod that is not as expected (with no expectation: of one that is cut).
 */
export function ask(model: Model, question: Question): Prediction {
  const { from, to, port, protocol, expected } = question;
  const wire = { port, protocol };
  switch (to.kind) {
    case 'workload':
      return explain(model, { from, to: to.workload, ...wire }, expected);
    case 'host': {
      const { address, label, name } = to.host;
      const answer = explain(model, { from, to: { ip: address, label }, ...wire }, expected);
      const resolves = name === undefined || expected !== 'allow' || answer.answer !== 'open';
      return (resolves ? undefined : unresolved(model, from, label)) ?? answer;
    }
    case 'service':
      return askService(model, from, to, wire, expected);
  }
}

/** Who may connect to a host is no use to who can't resolve its name: an allow dials the name, as a program would. */
function unresolved(model: Model, from: Endpoint, host: string): Prediction | undefined {
  const dns = dnsWorkload(model);
  if (!dns) return undefined;
  const answer = explain(model, { from, to: dns, port: 53, protocol: 'UDP' }, 'allow');
  if (answer.answer !== 'cut') return undefined;
  const text = `the address of ${showName(host)} is let through, and its name can't be resolved: DNS is cut`;
  return { ...answer, answer: 'unknown', evidence: [{ text }, ...answer.evidence].slice(0, 5) };
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
  const answers = reached.map((one) => ({
    ...one,
    told: explain(model, { from, to: one.workload, ...one.wire, viaService: !service.headless }, expected),
  }));
  const [first] = answers;
  if (!first) return noBackend(model, service, name, translations[0]);
  const open = answers.filter(({ told }) => told.answer === 'open');
  const shut = answers.filter(({ told }) => told.answer === 'cut');
  if (open.length > 0 && shut.length > 0) {
    const names = (list: readonly { workload: Workload }[]) =>
      list.map((one) => showName(model.labelOf(one.workload))).join(', ');
    const text = `${name} has backends that differ: ${names(open)} can be reached, ${names(shut)} cannot, and kube-proxy picks any of them`;
    const { told } = (expected === 'deny' ? open[0] : shut[0]) ?? first;
    return {
      ...told,
      answer: 'varies',
      evidence: [{ text, ...positionOf(service) }, ...told.evidence].slice(0, 5),
    };
  }
  // A pod of which the answer is not known leaves that of the Service open, too.
  const shown = answers.find(({ told }) => told.answer === 'unknown') ?? first;
  // A near miss may have said so already, where a rule is for the Service's port.
  const words = `turns ${wire.port} into ${shown.wire.port}`;
  const translated =
    shown.wire.port !== wire.port && !shown.told.evidence.some((line) => line.text.includes(words));
  const note: EvidenceLine[] = translated
    ? [{ text: `${name} ${words} before policies look`, ...positionOf(service) }]
    : [];
  return { ...shown.told, evidence: [...shown.told.evidence.slice(0, 4), ...note] };
}

/** Nothing in the manifests answers there, so that no policy has anything to decide. */
function unanswered(text: string, service: Service): Prediction {
  const place = positionOf(service);
  return { answer: 'unknown', decidedBy: text, ...place, evidence: [{ text, ...place }] };
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
