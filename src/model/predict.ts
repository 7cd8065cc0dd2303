import type { Service, WirePort, Workload } from '../core/objects.ts';
import type { Evidence, NoAnswer, ServiceRef } from '../core/evidence.ts';
import type { Answer, Prediction } from '../core/result.ts';
import type { Expected, Target } from '../core/check.ts';
import { API_SERVER, API_SERVER_PORT, dnsWorkload } from './cluster-dns.ts';
import { isWorkload, podKey, type Connection, type Endpoint } from './connection.ts';
import { findDeadPods } from './dead-pods.ts';
import { explain as explainRead, unexplained } from './explain.ts';
import { agree, overPods, pairsOf, unknownLabels, withoutGuesses, type Pair } from './over-pods.ts';
import type { Model } from './model.ts';
import { isClusterWide } from '../kubernetes/kinds.ts';
import { few } from '../text/policy-words.ts';
import { unjudgedOf } from './unjudged.ts';
import { backendsOf, translate, type Translation } from '../kubernetes/service-targets.ts';

/** What is asked about a target that may be a Service: the port is the one that is dialled. */
export interface Question extends WirePort {
  readonly from: Endpoint;
  readonly to: Target;
  /** What the asker hopes for: it decides which line is blamed, and how a Service with mixed backends counts. */
  readonly expected?: Expected;
}

/**
 * Answers a question; Services are translated to their pods first. kube-proxy picks any backend by chance, so where
 * backends differ a check would sometimes see the one answer and sometimes the other: the answer `varies`, and the
 * evidence is about the pod that is not as expected (with no expectation: of one that is cut).
 */
export function ask(model: Model, question: Question): Prediction {
  return askBy(model, question, explainRead);
}

/** The answer alone, for who asks a great many: nobody is told why. */
export function answerTo(model: Model, question: Question): Answer {
  return askBy(model, question, unexplained).answer;
}

type Explain = typeof explainRead;

function askBy(model: Model, question: Question, by: Explain): Prediction {
  const { from, to, expected } = question;
  const pairs = pairsOf(model, from, to.kind === 'workload' ? to.workload : NOBODY);
  const answer = (pair: Pair): Prediction => askPod(model, question, pair, by);
  return overPods(model, pairs, answer, expected) ?? answer({ from, to: NOBODY });
}

/** The other end where it is no workload. */
const NOBODY = { ip: '0.0.0.0' };

function askPod(
  model: Model,
  { to, port, protocol, expected }: Question,
  pods: Pair,
  by: Explain,
): Prediction {
  const { from } = pods;
  const wire = { port, protocol };
  switch (to.kind) {
    case 'workload':
      return explain(model, { from, to: pods.to, ...wire }, expected, by);
    case 'host': {
      const { address, label, name } = to.host;
      const answer = explain(model, { from, to: { ip: address, label }, ...wire }, expected, by);
      const resolves = name === undefined || expected !== 'allow' || answer.answer !== 'open';
      return (resolves ? undefined : unresolved(model, from, label, by)) ?? answer;
    }
    case 'service':
      return askService(model, from, to, wire, expected, by);
  }
}

/** Who may connect to a host is no use to who can't resolve its name: an allow dials the name, as a program would. */
function unresolved(model: Model, from: Endpoint, host: string, by: Explain): Prediction | undefined {
  const dns = dnsWorkload(model);
  if (!dns) return undefined;
  const answer = explain(model, { from, to: dns, port: 53, protocol: 'UDP' }, 'allow', by);
  if (answer.answer !== 'cut') return undefined;
  const evidence = [{ kind: 'name-unresolved', host } as const, ...answer.evidence].slice(0, 5);
  return { ...answer, answer: 'unknown', evidence };
}

/** What the policies that are read say, unless others may say something else. */
function explain(
  model: Model,
  connection: Connection,
  expected: Expected | undefined,
  by: Explain,
): Prediction {
  const answer = by(model, connection, expected);
  const { unjudged = [] } = model.inventory;
  if (unjudged.length === 0) return answer;
  const { from, to } = connection;
  const found = [
    ...(isWorkload(from) ? unjudgedOf(model.inventory, from, 'egress') : []),
    ...(isWorkload(to) ? unjudgedOf(model.inventory, to, 'ingress') : []),
  ];
  const names = [...new Set(found)].map(
    ({ kind, namespace, name }) => `${kind} ${isClusterWide(kind) ? name : `${namespace}/${name}`}`,
  );
  if (names.length === 0) return answer;
  const why = { kind: 'not-judged', policies: few(names) } as const;
  return { ...answer, answer: 'unknown', evidence: [why, ...answer.evidence].slice(0, 5) };
}

function askService(
  model: Model,
  from: Endpoint,
  target: Extract<Target, { kind: 'service' }>,
  wire: WirePort,
  expected: Expected | undefined,
  by: Explain,
): Prediction {
  if (target.builtin === 'apiserver') {
    // `kubernetes.default` has no selector: its endpoint is the API server, on the host network of its node.
    const node = { ip: model.network.node.text, label: API_SERVER };
    return explain(model, { from, to: node, port: API_SERVER_PORT, protocol: wire.protocol }, expected, by);
  }
  const { service } = target;
  const ofRules = target.builtin !== 'dns' && target.backends.length > 0 ? target.backends : model.workloads;
  const pods = new Set(ofRules.flatMap((one) => model.podsOf(one)));
  const candidates = [...pods].filter((to) => agree({ from, to }));
  const backends = backendsOf(service, { workloads: candidates });
  const ref = { namespace: service.namespace, name: service.name };
  const at = positionOf(service);
  if (service.type === 'ExternalName') {
    const { externalName: host } = service;
    return unanswered({ kind: 'external-name', service: ref, ...(host !== undefined && { host }) }, at);
  }
  const translations = translate(service, backends, wire.port, wire.protocol);
  if (!translations) return unanswered({ kind: 'no-service-port', service: ref, wire }, at);
  const reached = translations.flatMap((one) => (one.kind === 'endpoint' ? [one] : []));
  const answers = withoutGuesses(
    model,
    reached.map((one) => ({
      ...one,
      from,
      to: one.workload,
      prediction: explain(
        model,
        { from, to: one.workload, ...one.wire, viaService: !service.headless },
        expected,
        by,
      ),
    })),
  );
  const [first] = answers;
  if (!first) return unanswered(noBackend(model, service, ref, translations[0]), at);
  const open = answers.filter(({ prediction }) => prediction.answer === 'open');
  const cut = answers.filter(({ prediction }) => prediction.answer === 'cut');
  if (open.length > 0 && cut.length > 0) {
    const names = (list: readonly { workload: Workload }[]) => list.map((one) => model.labelOf(one.workload));
    const { prediction } = (expected === 'deny' ? open[0] : cut[0]) ?? first;
    const mixed = {
      kind: 'mixed-backends',
      service: ref,
      open: names(open),
      cut: names(cut),
      ...at,
    } as const;
    return { ...prediction, answer: 'varies', evidence: [mixed, ...prediction.evidence].slice(0, 5) };
  }
  // A pod of which the answer is not known leaves that of the Service open, too.
  const { prediction, ...shown } = answers.find((one) => one.prediction.answer === 'unknown') ?? first;
  const [port, targetPort] = [wire.port, shown.wire.port];
  const translated =
    targetPort !== port && !prediction.evidence.some((one) => saysTurned(one, port, targetPort));
  const note: Evidence[] = translated
    ? [{ kind: 'service-port', service: ref, port, targetPort, ...at }]
    : [];
  const answer = { ...prediction, evidence: [...prediction.evidence.slice(0, 4), ...note] };
  const hinging = candidates.filter((one) => hingesOnGuess(one, candidates, backends));
  return hinging[0] ? unknownLabels(model, answer, hinging.slice(0, 1)) : answer;
}

/** Is this pod behind the Service by one guess of its labels, and not by another? */
function hingesOnGuess(
  pod: Workload,
  candidates: readonly Workload[],
  backends: readonly Workload[],
): boolean {
  if (!backends.includes(pod) || !pod.pod || pod.pod.guessed.length === 0) return false;
  return candidates.some((one) => podKey(one) === podKey(pod) && !backends.includes(one));
}

/** A near miss may say that a Service turns the one into the other, where a rule is for the Service's port. */
function saysTurned(evidence: Evidence, port: number, targetPort: number): boolean {
  if (evidence.kind !== 'rule-misses' || evidence.port?.kind !== 'number') return false;
  const { service, wanted, wire } = evidence.port;
  return service !== undefined && wanted.port === port && wire.port === targetPort;
}

/** Nothing in the manifests answers there, so that no policy has anything to decide. */
function unanswered(why: NoAnswer, at: Pick<Evidence, 'at'>): Prediction {
  return { answer: 'unknown', decidedBy: why, ...at, evidence: [{ ...why, ...at }] };
}

function noBackend(
  model: Model,
  service: Service,
  ref: ServiceRef,
  translation: Translation | undefined,
): NoAnswer {
  if (translation?.kind === 'no-such-port') {
    const pod = model.labelOf(translation.workload);
    return { kind: 'no-target-port', service: ref, name: translation.name, pod };
  }
  if (service.selector === undefined) return { kind: 'no-selector', service: ref };
  const at = service.at ?? { file: '', line: 1, column: 1 };
  const requirements = Object.entries(service.selector).map(([key, value]) => ({
    key,
    operator: 'In' as const,
    values: [value],
    at,
  }));
  const { meant, instead } = findDeadPods(model, { requirements, at }, [service.namespace]) ?? {};
  return { kind: 'no-backends', service: ref, ...(meant && { meant }), ...(instead && { instead }) };
}

function positionOf(service: Service): Pick<Evidence, 'at'> {
  return service.at ? { at: service.at } : {};
}
