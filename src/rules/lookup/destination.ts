import type { Target } from '../../core/check.ts';
import { workloadName, type Protocol, type WirePort, type Workload } from '../../core/objects.ts';
import { translate } from '../../kubernetes/service-targets.ts';
import type { Declared } from './declared.ts';

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

/** A port of a workload's pods. */
export function podPort(
  workload: Workload,
  { port, protocol }: WirePort,
  picked: boolean,
  declared: Declared,
): Destination {
  const { namespace, kind, name } = workload;
  const shared = declared.workloadsNamed(namespace, name).length > 1;
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

/** Every declared port of a workload that can be tried. */
export function declaredPorts(
  workload: Workload,
  picked: boolean,
  declared: Declared,
): readonly Destination[] {
  return declared
    .ports(workload)
    .filter(({ protocol }) => protocol !== 'SCTP')
    .map((wire) => podPort(workload, wire, picked, declared));
}

/** A destination's key, and those of the pods' own ports behind it: a Service leads to its backends. */
export function keysBehind({ target, port, protocol, key }: Destination): readonly string[] {
  if (target.kind !== 'service') return [key];
  const routes = translate(target.service, target.backends, port, protocol) ?? [];
  return [
    key,
    ...routes.flatMap((one) =>
      one.kind === 'endpoint' ? [podPortKey(one.workload, one.wire.port, protocol)] : [],
    ),
  ];
}

function podPortKey({ namespace, kind, name }: Workload, port: number, protocol: Protocol): string {
  return `pod ${namespace}/${kind}/${name}:${port}/${protocol}`;
}
