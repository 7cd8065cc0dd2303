import { didYouMean } from '../text/did-you-mean.ts';
import { showName } from '../text/show-name.ts';
import { workloadName } from '../core/objects.ts';
import type { Protocol, Service, ServicePort, Workload } from '../core/objects.ts';
import type { EndpointRef, ExternalHost, Target } from '../core/check.ts';
import { builtinService } from '../kubernetes/builtin-services.ts';
import { targetNumber, translate } from '../kubernetes/service-targets.ts';
import type { Declared } from './declared.ts';
import type { Endpoint } from './endpoints.ts';
import type { Findings } from '../core/findings.ts';
import type { Hosts } from './hosts.ts';
import { matchWorkloads } from './matching.ts';
import type { Match } from './matching.ts';
import { serviceHint, someOf } from './nearest.ts';
import { showPort } from '../net/ports.ts';
import type { PortRef } from './ports.ts';

/** One port of one thing that an endpoint stands for: with a source it is a check. */
export interface Destination {
  readonly target: Target;
  readonly label: string;
  readonly port: number;
  readonly protocol: Protocol;
  /** The same for the same port of the same thing, however a rule names it. */
  readonly key: string;
  /** One of those that a selector or a `*` picks, not named itself. */
  readonly picked: boolean;
  /** The workloads whose pods answer there; empty for what is not the repository's own. */
  readonly answering: readonly Workload[];
}

/** Reads destinations; every mistake goes to `findings` at the endpoint's place. */
export class Destinations {
  readonly #declared: Declared;
  readonly #hosts: Hosts;
  readonly #findings: Findings;

  constructor(declared: Declared, hosts: Hosts, findings: Findings) {
    this.#declared = declared;
    this.#hosts = hosts;
    this.#findings = findings;
  }

  /** What an endpoint stands for; none, and an error said, when it can't be tried. */
  of(ref: EndpointRef, endpoint: Endpoint): readonly Destination[] {
    const { body, port } = endpoint;
    switch (body.kind) {
      case 'workload':
      case 'pods':
        return this.#workloads(matchWorkloads(body, ref, this.#declared, this.#findings), ref, endpoint);
      case 'service': {
        const service = this.#declared.service(body.namespace, body.name);
        const shown = showName(endpoint.text);
        if (!service) {
          const hint = serviceHint(this.#declared, body.namespace, body.name);
          const name = showName(`${body.namespace}/${body.name}`);
          this.#findings.error('no-match', `no Service is called \`${name}\``, ref.at, hint);
          return [];
        }
        return this.#usable(service, shown, ref)
          ? this.#service({ kind: 'service', service, backends: this.#running(service) }, shown, ref, port)
          : [];
      }
      case 'builtin':
        return this.#service(
          { kind: 'service', service: builtinService(body.name), backends: [], builtin: body.name },
          body.name,
          ref,
          port,
        );
      case 'host': {
        const host = this.#hosts.host(body);
        return host ? this.#host(host, ref, port) : [];
      }
    }
  }

  /** Every declared port of a workload that can be tried. */
  declaredBy(workload: Workload, picked: boolean): readonly Destination[] {
    return this.#declared
      .ports(workload)
      .filter(({ protocol }) => protocol !== 'SCTP')
      .map(({ port, protocol }) => this.#workload(workload, port, protocol, picked));
  }

  #workloads(matches: readonly Match[], ref: EndpointRef, endpoint: Endpoint): readonly Destination[] {
    const { port } = endpoint;
    if (matches.length === 0) return [];
    if (!port) return this.#everyPort(matches, ref, endpoint);
    return port.kind === 'name'
      ? this.#namedPort(matches, port, ref, endpoint)
      : this.#numbers(matches, port, ref, endpoint);
  }

  #everyPort(matches: readonly Match[], ref: EndpointRef, endpoint: Endpoint): readonly Destination[] {
    const found: Destination[] = [];
    const without: string[] = [];
    for (const { workload, by } of matches) {
      const own = this.declaredBy(workload, by !== 'name');
      if (own.length === 0) without.push(workloadName(workload));
      if (this.#declared.ports(workload).some(({ protocol }) => protocol === 'SCTP')) {
        const name = showName(workloadName(workload));
        const message = `\`${name}\` declares SCTP ports, which are not supported yet and left out`;
        this.#findings.notice('not-supported', message, ref.at);
      }
      found.push(...own);
    }
    if (found.length === 0) {
      const shown = showName(endpoint.text);
      const message = `no manifest declares a port of \`${shown}\``;
      const hint = `write the port, \`${shown}:8080\`, or declare it in the manifest`;
      this.#findings.error('no-port', message, ref.at, hint);
    } else if (without.length > 0) {
      const message = `${someOf(without)}: no port is declared, and the endpoint is left out`;
      this.#findings.notice('no-port', message, ref.at, 'write a port to try it too');
    }
    return found;
  }

  #namedPort(
    matches: readonly Match[],
    port: PortRef & { readonly kind: 'name' },
    ref: EndpointRef,
    endpoint: Endpoint,
  ): readonly Destination[] {
    const found: Destination[] = [];
    const names = new Set<string>();
    const without: string[] = [];
    let sctp = false;
    for (const { workload, by } of matches) {
      let has = false;
      for (const own of workload.ports) {
        if (own.name !== undefined) names.add(own.name);
        if (own.name !== port.name || (port.protocol ?? own.protocol) !== own.protocol) continue;
        if (own.protocol === 'SCTP') sctp = true;
        else {
          has = true;
          found.push(this.#workload(workload, own.number, own.protocol, by !== 'name'));
        }
      }
      if (!has) without.push(workloadName(workload));
    }
    const shown = showName(ref.text.slice(ref.text.indexOf(':')));
    if (found.length === 0) {
      const hint = sctp
        ? 'it is an SCTP port: not supported yet'
        : names.size > 0
          ? `it has ${someOf([...names])}`
          : 'its ports have no names: write a number';
      this.#findings.error(
        'no-such-port',
        `\`${showName(endpoint.text)}\` has no port \`${shown}\``,
        ref.at,
        hint,
      );
    } else if (without.length > 0) {
      const message = `${someOf(without)}: no port \`${shown}\`, and the endpoint is left out`;
      this.#findings.notice('no-such-port', message, ref.at);
    }
    return found;
  }

  #numbers(
    matches: readonly Match[],
    port: PortRef & { readonly kind: 'range' },
    ref: EndpointRef,
    endpoint: Endpoint,
  ): readonly Destination[] {
    const found: Destination[] = [];
    const undeclared = new Set<Workload>();
    for (const { workload, by } of matches) {
      const declared = new Set(
        this.#declared
          .ports(workload)
          .filter(({ protocol }) => protocol === port.protocol)
          .map((own) => own.port),
      );
      for (let number = port.first; number <= port.last; number++) {
        if (!declared.has(number)) undeclared.add(workload);
        found.push(this.#workload(workload, number, port.protocol, by !== 'name'));
      }
    }
    if (undeclared.size > 0) this.#undeclared([...undeclared], matches.length, port, ref, endpoint);
    return found;
  }

  /** A number is taken at its word: manifests need not declare ports. It may still be a slip. */
  #undeclared(
    workloads: readonly Workload[],
    of: number,
    port: PortRef & { readonly kind: 'range' },
    ref: EndpointRef,
    endpoint: Endpoint,
  ): void {
    const shown =
      port.first === port.last
        ? `port ${showPort({ port: port.first, protocol: port.protocol })}`
        : `each of the ports ${showPort({ port: `${port.first}-${port.last}`, protocol: port.protocol })}`;
    const name = showName(endpoint.text);
    const message =
      of === 1
        ? `no manifest declares ${shown} of \`${name}\``
        : `no manifest declares ${shown} of ${workloads.length} of the ${of} workloads that \`${name}\` matches`;
    const [workload] = workloads;
    const ports = workload && of === 1 ? this.#declared.ports(workload) : [];
    const hint =
      ports.length > 0
        ? `it declares ${someOf(ports.map((own) => `:${showPort(own)}`))}`
        : 'it is tried all the same';
    this.#findings.notice('undeclared-port', message, ref.at, hint);
  }

  #service(
    target: Target & { readonly kind: 'service' },
    shown: string,
    ref: EndpointRef,
    port: PortRef | undefined,
  ): readonly Destination[] {
    const { service } = target;
    const chosen = service.ports.filter((own) => {
      if (!port) return true;
      if (port.kind === 'name') {
        return own.name === port.name && (port.protocol ?? own.protocol) === own.protocol;
      }
      return own.protocol === port.protocol && own.port >= port.first && own.port <= port.last;
    });
    const usable = chosen.filter(({ protocol }) => protocol !== 'SCTP');
    if (usable.length === 0) {
      const has = service.ports.map((own) => {
        const number = `:${showPort(own)}`;
        return own.name === undefined ? number : `:${own.name} (${number.slice(1)})`;
      });
      const message = !port
        ? `the Service \`${shown}\` has no port that can be tried`
        : `the Service \`${shown}\` has no port \`${showName(ref.text.slice(ref.text.indexOf(':')))}\``;
      const hint =
        chosen.length > 0
          ? 'SCTP is not supported yet'
          : has.length > 0
            ? `it has ${someOf(has)}`
            : 'declare one in its manifest';
      this.#findings.error('no-such-port', message, ref.at, hint);
    } else if (usable.length < chosen.length) {
      const message = `the Service \`${shown}\` has SCTP ports, which are not supported yet and left out`;
      this.#findings.notice('not-supported', message, ref.at);
    }
    const answered = usable.filter((own) => this.#leadsSomewhere(own, target.backends, shown, ref));
    const label = target.builtin ?? `${service.namespace}/service/${service.name}`;
    return answered.map(({ port: number, protocol }) => ({
      target,
      label,
      port: number,
      protocol,
      key: `service ${service.namespace}/${service.name}:${number}/${protocol}`,
      picked: false,
      answering: target.backends,
    }));
  }

  /** Whether a pod behind the Service has the port that its `targetPort` names: without one the Service has no endpoint. */
  #leadsSomewhere(own: ServicePort, backends: readonly Workload[], shown: string, ref: EndpointRef): boolean {
    const { protocol, targetPort } = own;
    if (typeof targetPort === 'number' || backends.length === 0) return true;
    if (backends.some((workload) => targetNumber(own, workload) !== undefined)) return true;
    const names = new Set(
      backends.flatMap(({ ports }) =>
        ports.filter((one) => one.protocol === protocol).map(({ name }) => name),
      ),
    );
    const has = [...names].filter((name) => name !== undefined);
    const meant = didYouMean(targetPort, has);
    this.#findings.error(
      'no-such-port',
      `port ${showPort(own)} of the Service \`${shown}\` leads to \`${showName(targetPort)}\`, a port that no pod behind it has`,
      ref.at,
      meant !== undefined
        ? `did you mean \`targetPort: ${meant}\`?`
        : has.length > 0
          ? `they have ${someOf(has)}`
          : 'their ports have no names: write the number as its `targetPort`',
    );
    return false;
  }

  #usable(service: Service, shown: string, ref: EndpointRef): boolean {
    if (service.type === 'ExternalName') {
      const hint = 'name the host that it points to instead';
      const message = `the Service \`${shown}\` is an ExternalName, a name for a host elsewhere: not supported yet`;
      this.#findings.error('not-supported', message, ref.at, hint);
      return false;
    }
    if (!service.selector || Object.keys(service.selector).length === 0) {
      const message = `the Service \`${shown}\` has no selector: what answers there is not in its manifest`;
      this.#findings.warning('no-backend', message, ref.at, 'name the host or the workload itself');
      return true;
    }
    if (this.#running(service).length > 0) return true;
    const hint =
      this.#declared.backends(service).length > 0
        ? 'the workloads that it selects have 0 replicas'
        : 'compare its selector with the labels of the pods';
    this.#findings.error('no-backend', `the Service \`${shown}\` selects no pod`, ref.at, hint);
    return false;
  }

  #running(service: Service): readonly Workload[] {
    return this.#declared.backends(service).filter((workload) => workload.replicas > 0);
  }

  #host(host: ExternalHost, ref: EndpointRef, port: PortRef | undefined): readonly Destination[] {
    const shown = showName(host.label);
    if (port?.kind !== 'range') {
      const message = port
        ? `\`${shown}\` is outside the cluster, and its ports have no names`
        : `\`${shown}\` is outside the cluster and declares no port`;
      this.#findings.error('no-port', message, ref.at, `write its number: \`${shown}:443\``);
      return [];
    }
    const { first, last, protocol } = port;
    return Array.from({ length: last - first + 1 }, (_, index) => ({
      target: { kind: 'host', host },
      label: host.label,
      port: first + index,
      protocol,
      key: `host ${host.address}:${first + index}/${protocol}`,
      picked: false,
      answering: [],
    }));
  }

  #workload(workload: Workload, port: number, protocol: Protocol, picked: boolean): Destination {
    const { namespace, kind, name } = workload;
    const shared = this.#declared.workloadsNamed(namespace, name).length > 1;
    return {
      target: { kind: 'workload', workload },
      label: shared ? `${namespace}/${kind.toLowerCase()}/${name}` : workloadName(workload),
      port,
      protocol,
      key: podPortKey(workload, port, protocol),
      picked,
      answering: [workload],
    };
  }

  /** The pods' own ports behind a destination, by key: a Service's lead to its backends. */
  behind(destination: Destination): readonly string[] {
    const { target, port, protocol } = destination;
    if (target.kind !== 'service') return [destination.key];
    const routes = translate(target.service, target.backends, port, protocol) ?? [];
    return [
      destination.key,
      ...routes.flatMap((one) =>
        one.kind === 'endpoint' ? [podPortKey(one.workload, one.wire.port, protocol)] : [],
      ),
    ];
  }
}

function podPortKey({ namespace, kind, name }: Workload, port: number, protocol: Protocol): string {
  return `pod ${namespace}/${kind}/${name}:${port}/${protocol}`;
}
