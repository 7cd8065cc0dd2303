import { compileModel, type Model } from '../model/model.ts';
import { decide } from '../model/decide.ts';
import { ask } from '../model/predict.ts';
import { backendsOf, translate } from '../kubernetes/service-targets.ts';
import { podKey, type Connection, type Endpoint } from '../model/connection.ts';
import { podIn, readTexts, texts } from './pods.ts';
import type { Prediction } from '../core/result.ts';
import { builtinService } from '../kubernetes/builtin-services.ts';
import type { Target } from '../core/check.ts';
import { OUTSIDE, type Question } from './questions.ts';
import { atAddresses, type AddressBook, type Scenario } from './scenario.ts';
import { askOfWorkload, certain } from './of-workload.ts';
import { keyOf, type LayoutPod } from './layout.ts';

/** What the model says, all the way from YAML: the product's own loader reads the scenario. */
export interface Oracle {
  /** The scenario as one YAML text, its rule file last, with the cluster's addresses: what a difference is shown in. */
  readonly text: string;
  readonly model: Model;
  /** `unsure` where kube-proxy chooses between backends that fare differently, or where nothing is behind a Service. */
  readonly answer: (question: Question) => boolean | 'unsure';
  readonly explain: (question: Question) => Prediction;
}

/** Addresses that an answer depends on. */
export interface Addresses extends AddressBook {
  /** The DNS Service's only pod, where that Service is asked. */
  readonly dnsPod: string | undefined;
}

/** Thrown where netproof refuses a scenario: it holds nothing that the API server would. */
export class Refused extends Error {
  override readonly name = 'Refused';
}

/** Compiles a scenario. Throws Refused with the problems' words. */
export function consult(scenario: Scenario, book: Addresses): Oracle {
  const written = texts(atAddresses(scenario, book));
  const { inventory, problems } = readTexts(written);
  const { layout } = scenario;
  const compiled = (known: readonly LayoutPod[]) =>
    compileModel(inventory, {
      podRanges: [book.podRange],
      serviceRanges: [book.serviceRange],
      nodeIp: book.node,
      podAddresses: new Map([
        ...known.map(
          (pod) => [podKey(podIn(inventory, pod)), book.pods.get(keyOf(pod)) ?? book.node] as const,
        ),
        ...(book.dnsPod === undefined ? [] : [['kube-system/Deployment/kube-dns', book.dnsPod] as const]),
      ]),
    });
  const { model, problems: more } = compiled(layout.pods);
  const errors = [...problems, ...more].filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Refused(errors.map(({ message }) => message).join('\n'));
  const pods = layout.pods.map((pod) => [keyOf(pod), podIn(inventory, pod)] as const);
  const workloads = new Map(pods);
  const services = new Map(model.services.map((one) => [keyOf(one), one]));

  const source = ({ from }: Question): Endpoint =>
    from === OUTSIDE ? { ip: layout.client ?? '', label: OUTSIDE } : known(workloads, from);
  const target = ({ to }: Question): Target => {
    switch (to.kind) {
      case 'pod':
        return { kind: 'workload', workload: known(workloads, to.key) };
      case 'service': {
        const service = known(services, to.key);
        return {
          kind: 'service',
          service,
          backends: backendsOf(service, { workloads: [...workloads.values()] }),
        };
      }
      case 'headless':
        return {
          kind: 'service',
          service: known(services, to.key),
          backends: backendsOf(known(services, to.key), { workloads: [known(workloads, to.pod)] }),
        };
      case 'host':
        return { kind: 'host', host: { label: to.address, address: to.address } };
      case 'system':
        return { kind: 'service', service: builtinService(to.name), backends: [], builtin: to.name };
    }
  };
  let ofWorkloads: Model | undefined;
  const putOfWorkload = (question: Question): Prediction =>
    askOfWorkload(
      (ofWorkloads ??= compiled(layout.pods.filter(({ of }) => !of)).model),
      inventory,
      layout,
      question,
    );
  const put = (question: Question, to: Target): Prediction =>
    ask(model, { from: source(question), to, port: question.port, protocol: question.protocol });
  return {
    text: `${written.manifests}---\n${written.rules}`,
    model,
    explain: (question) => (question.ofWorkload ? putOfWorkload(question) : put(question, target(question))),
    // `decide` rather than `ask`, which goes on to find words for each answer.
    answer: (question) => {
      if (question.ofWorkload) return certain(putOfWorkload(question).answer);
      const to = target(question);
      const { port, protocol } = question;
      const decided = (connection: Pick<Connection, 'to' | 'port' | 'viaService'>): boolean =>
        decide(model, { from: source(question), protocol, ...connection }).allowed;
      if (to.kind === 'workload') return decided({ to: to.workload, port });
      if (to.kind === 'host') return decided({ to: { ip: to.host.address }, port });
      if (to.builtin) return certain(put(question, to).answer);
      const answers = new Set(
        (translate(to.service, to.backends, port, protocol) ?? []).flatMap((one) =>
          one.kind === 'endpoint'
            ? [decided({ to: one.workload, port: one.wire.port, viaService: !to.service.headless })]
            : [],
        ),
      );
      const [only = 'unsure', ...others] = answers;
      return others.length > 0 ? 'unsure' : only;
    },
  };
}

function known<T>(things: ReadonlyMap<string, T>, key: string): T {
  const found = things.get(key);
  if (found === undefined) throw new RangeError(`${key} is not in the scenario`);
  return found;
}
