import type { Check } from '../core/check.ts';
import { finding } from '../core/findings.ts';
import { mapOf } from '../core/json.ts';
import {
  workloadName,
  workloadPath,
  type Inventory,
  type Labels,
  type Service,
  type Workload,
} from '../core/objects.ts';
import type { Problem } from '../core/problem.ts';
import { isControllersLabel } from '../kubernetes/controller-labels.ts';
import { translate } from '../kubernetes/service-targets.ts';
import { readinessPorts } from '../manifests/objects/probe-ports.ts';
import { podSpecPath } from '../manifests/objects/workloads.ts';
import { INTERNET_ADDRESS } from '../rules/endpoints/parse-endpoint.ts';
import type { NamedEndpoints } from '../rules/endpoints/endpoint.ts';
import { showName } from '../text/escape.ts';
import { valueAt } from '../yaml/path.ts';
import { labelsKey, monitorName, type Digest } from './names.ts';
import type { MonitorSource, Question, ReadyService } from './question.ts';

/** What is to be monitored: a project's checks, as they are tried, and what they are about. */
export interface Monitored {
  readonly attempts: readonly (Check & { readonly of: Check })[];
  readonly inventory: Inventory;
  readonly endpoints: NamedEndpoints;
}

export interface SourceOptions {
  /** What `internet` is asked at; it is not asked where there is none. */
  readonly internet?: string;
  /** ClusterIPs, by `namespace/name`, as far as a cluster was asked for them. */
  readonly clusterIps?: ReadonlyMap<string, string>;
  /** Services of a cluster beside those of the manifests, which may take the pods for their own. */
  readonly liveServices?: readonly LiveService[];
  /** The monitor's name. */
  readonly name: string;
  readonly digest: Digest;
}

/** A Service as it stands in a manifest or a cluster. */
export interface LiveService {
  readonly namespace: string;
  readonly name: string;
  readonly json: unknown;
}

export interface MonitorPlan {
  readonly sources: readonly MonitorSource[];
  readonly ready: readonly ReadyService[];
  /** What cannot be monitored, and what to know of what can. */
  readonly problems: readonly Problem[];
}

/** One source for each pod that checks come from, with its questions. Pure. */
export function planMonitor(monitored: Monitored, options: SourceOptions): MonitorPlan {
  return new Planner(monitored, options).plan();
}

class Planner {
  readonly #monitored: Monitored;
  readonly #options: SourceOptions;
  readonly #ready = new Map<string, ReadyService>();
  readonly #problems = new Map<string, Problem>();

  constructor(monitored: Monitored, options: SourceOptions) {
    this.#monitored = monitored;
    this.#options = options;
  }

  plan(): MonitorPlan {
    const questions = new Map<string, { readonly from: Workload; readonly asked: Question[] }>();
    for (const attempt of this.#monitored.attempts) {
      if (this.#isLeftOut(attempt.from)) continue;
      const question = this.#question(attempt);
      if (question === undefined) continue;
      const key = sourceKey(attempt.from);
      const known = questions.get(key) ?? { from: attempt.from, asked: [] };
      known.asked.push(question);
      questions.set(key, known);
    }
    for (const { from } of questions.values()) this.#noteCounting(from);
    const sources = [...questions].map(([key, { from, asked }]): MonitorSource => ({
      namespace: from.namespace,
      name: from.pod?.name ?? from.name,
      key,
      labels: podLabels(from),
      serviceAccount: from.serviceAccount,
      alike: alikeSpec(from),
      questions: asked,
    }));
    return { sources, ready: [...this.#ready.values()], problems: [...this.#problems.values()] };
  }

  /** A pod that would be taken for the real one, or could not stand for it, is not made. */
  #isLeftOut(from: Workload): boolean {
    if (from.hostNetwork) {
      return this.#leaveOut(
        from,
        'host-network',
        'its pods are on the host’s network, where no policy holds',
      );
    }
    const written = this.#monitored.inventory.resources.filter(
      ({ kind, apiVersion }) => kind === 'Service' && apiVersion === 'v1',
    );
    const services = [...written, ...(this.#options.liveServices ?? [])];
    const taker = takerOf(services, from.namespace, podLabels(from));
    if (taker === undefined) return false;
    const why = `Service \`${showName(taker)}\` publishes addresses that are not ready, so its clients would come to the monitor's pod`;
    return this.#leaveOut(from, 'takes-unready', why);
  }

  #leaveOut(from: Workload, code: string, why: string): true {
    const message = `\`${showName(workloadName(from))}\` is not monitored as a source: ${why}`;
    this.#note(`${code} ${workloadPath(from)}`, finding('warning', `monitor-${code}`, message, from.at));
    return true;
  }

  #note(key: string, problem: Problem): void {
    if (!this.#problems.has(key)) this.#problems.set(key, problem);
  }

  #question(attempt: Check & { readonly of: Check }): Question | undefined {
    const { to, of, port, protocol, expected } = attempt;
    if (protocol === 'SCTP') {
      this.#unasked(of, 'SCTP is not tried yet');
      return;
    }
    const common = {
      ...{ port, protocol, expected, rule: of.rule, to: of.toLabel },
      from: sourceName(attempt.from),
      at: `${of.at.file}:${of.at.line}`,
    };
    switch (to.kind) {
      case 'workload': {
        if (Object.keys(podLabels(to.workload)).length === 0) {
          this.#unasked(of, 'its pods carry no label by which a Service could list them');
          return;
        }
        this.#noteOthers(to.workload);
        const ready = this.#readyService(to.workload.namespace, podLabels(to.workload), to.workload.name);
        const fallback = this.#addressBefore(to.workload, attempt);
        return {
          ...common,
          asked: { kind: 'pods', host: ready },
          ready,
          readyByThisPort: isProbed(to.workload, port, protocol),
          ...(fallback !== undefined && { fallback }),
        };
      }
      case 'service':
        return { ...common, ...this.#service(attempt, to.service, to.backends, to.builtin) };
      case 'host': {
        const { name, address, label } = to.host;
        if (name !== undefined) {
          const given = this.#givenAddress(name);
          return {
            ...common,
            asked: { kind: 'name', host: name },
            readyByThisPort: false,
            ...(given !== undefined && { fallback: given }),
          };
        }
        const host = address === INTERNET_ADDRESS && label === 'internet' ? this.#options.internet : address;
        if (host === undefined) {
          this.#unasked(
            of,
            'no address is named that stands for the internet',
            'name one that you may connect to: --internet ADDRESS',
          );
          return;
        }
        return { ...common, asked: { kind: 'ip', host }, readyByThisPort: false };
      }
    }
  }

  /** Pods of others that carry the labels, too: their addresses are listed and asked with its own. */
  #noteOthers(workload: Workload): void {
    const labels = podLabels(workload);
    const other = this.#monitored.inventory.workloads.find(
      (one) =>
        one.namespace === workload.namespace &&
        workloadPath(one) !== workloadPath(workload) &&
        selects(labels, podLabels(one)),
    );
    if (other === undefined) return;
    const message = `\`${showName(workloadName(other))}\` carries all labels of \`${showName(workloadName(workload))}\`: who asks for the one asks for both`;
    this.#note(`others ${message}`, finding('warning', 'monitor-others', message, workload.at));
  }

  /** What counts pods by labels counts the monitor's, too. */
  #noteCounting(from: Workload): void {
    const labels = podLabels(from);
    const counting = this.#monitored.inventory.resources.find(({ kind, namespace, json }) => {
      if (namespace !== from.namespace) return false;
      const spec = mapOf(json.spec);
      if (kind === 'PodDisruptionBudget') return selects(mapOf(mapOf(spec?.selector)?.matchLabels), labels);
      const scaled = mapOf(spec?.scaleTargetRef);
      return kind === 'HorizontalPodAutoscaler' && scaled?.kind === from.kind && scaled.name === from.name;
    });
    if (counting === undefined) return;
    const name = `${counting.kind} \`${showName(`${counting.namespace}/${counting.name}`)}\``;
    const message = `${name} counts pods by labels, and the monitor's pod of \`${showName(workloadName(from))}\` carries them, too, unready and idle`;
    this.#note(`counting ${message}`, finding('warning', 'monitor-counted', message, counting.at));
  }

  /** A question that is not asked: each reason is told once for a thing. */
  #unasked(of: Check, why: string, hint?: string): void {
    const message = `\`${showName(of.toLabel)}:${of.port}\` is not monitored: ${why}`;
    this.#note(`unasked ${message}`, finding('warning', 'monitor-unasked', message, of.at, hint));
  }

  #service(
    { port, protocol }: Check,
    service: Service,
    backends: readonly Workload[],
    builtin: 'dns' | 'apiserver' | undefined,
  ): Pick<Question, 'asked' | 'ready' | 'readyByThisPort' | 'fallback'> {
    if (builtin !== undefined) return { asked: { kind: builtin }, readyByThisPort: false };
    const { namespace, name, selector, headless } = service;
    const host = `${name}.${namespace}`;
    if (selector === undefined) return { asked: { kind: 'service', host }, readyByThisPort: false };
    const ready = this.#readyService(namespace, selector, name);
    const behind = translate(service, backends, port, protocol) ?? [];
    const readyByThisPort =
      behind.length > 0 &&
      behind.every((one) => one.kind === 'endpoint' && isProbed(one.workload, one.wire.port, protocol));
    const fallback = this.#options.clusterIps?.get(`${namespace}/${name}`);
    return {
      asked: headless ? { kind: 'pods', host: ready } : { kind: 'service', host },
      ...{ ready, readyByThisPort },
      ...(fallback !== undefined && { fallback }),
    };
  }

  #readyService(namespace: string, selector: Labels, word: string): string {
    const key = `${namespace} ${labelsKey(selector)}`;
    const known = this.#ready.get(key) ?? {
      namespace,
      name: monitorName(word, `ready ${this.#options.name} ${key}`, this.#options.digest),
      selector,
    };
    this.#ready.set(key, known);
    return `${known.name}.${namespace}`;
  }

  /** The ClusterIP of a Service that leads to this very port, and to nobody else: a policy decides behind it. */
  #addressBefore(workload: Workload, { port, protocol }: Check): string | undefined {
    const { clusterIps } = this.#options;
    if (clusterIps === undefined) return undefined;
    const found = this.#monitored.inventory.services.find((service) => {
      if (service.headless || service.namespace !== workload.namespace) return false;
      // The port has to be the same, for the program dials one: most Services turn none.
      const behind = translate(service, [workload], port, protocol) ?? [];
      return (
        selects(service.selector, podLabels(workload)) &&
        behind.some((one) => one.kind === 'endpoint' && one.wire.port === port)
      );
    });
    return found && clusterIps.get(`${found.namespace}/${found.name}`);
  }

  /** The address that the rule file itself gives a host; what the planner chose is a stub's. */
  #givenAddress(name: string): string | undefined {
    for (const entry of this.#monitored.endpoints.values()) {
      if (entry.kind === 'host' && entry.host.toLowerCase() === name) return entry.address;
    }
    return undefined;
  }
}

function isProbed(workload: Workload, port: number, protocol: Check['protocol']): boolean {
  return protocol === 'TCP' && readinessPorts(workload).some((one) => one.port === port);
}

function sourceKey(workload: Workload): string {
  return `${workloadPath(workload)} ${labelsKey(podLabels(workload))}`;
}

function sourceName({ namespace, name, pod }: Workload): string {
  return `${namespace}/${pod?.oneOfSeveral === true ? pod.name : name}`;
}

/**
 * The labels that policies see, without those by which controllers know their own pods, but for a pod's number in a
 * StatefulSet.
 */
export function podLabels({ labels, pod }: Pick<Workload, 'labels' | 'pod'>): Labels {
  const guessed = new Set(pod?.guessed ?? []);
  const told = pod?.oneOfSeveral === true;
  return Object.fromEntries(
    Object.entries(labels).filter(([key]) => !guessed.has(key) && (told || !isControllersLabel(key))),
  );
}

/** What of the workload's pod decides where it runs, and how it resolves names. */
function alikeSpec({ resource }: Workload): Readonly<Record<string, unknown>> {
  const spec = mapOf(valueAt(resource.json, podSpecPath(resource))) ?? {};
  const node = mapOf(spec.affinity)?.nodeAffinity;
  return {
    ...Object.fromEntries(Object.entries(spec).filter(([key]) => ALIKE.has(key))),
    ...(node !== undefined && { affinity: { nodeAffinity: node } }),
  };
}

const ALIKE: ReadonlySet<string> = new Set([
  'nodeSelector',
  'tolerations',
  'dnsPolicy',
  'dnsConfig',
  'runtimeClassName',
]);

/** `namespace/name` of a Service that leads to pods with these labels, ready or not. */
export function takerOf(
  services: readonly LiveService[],
  namespace: string,
  labels: Labels,
): string | undefined {
  const taker = services.find((one) => one.namespace === namespace && takesUnready(one.json, labels));
  return taker && `${taker.namespace}/${taker.name}`;
}

function takesUnready(json: unknown, labels: Labels): boolean {
  const spec = mapOf(mapOf(json)?.spec);
  return spec?.publishNotReadyAddresses === true && selects(mapOf(spec.selector), labels);
}

function selects(selector: Readonly<Record<string, unknown>> | undefined, labels: Labels): boolean {
  const wanted = Object.entries(selector ?? {});
  return (
    wanted.length > 0 && wanted.every(([key, value]) => Object.hasOwn(labels, key) && labels[key] === value)
  );
}
