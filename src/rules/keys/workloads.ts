import * as z from 'zod/mini';
import type { ContainerPort, Labels } from '../../core/objects.ts';
import type { Position } from '../../core/problem.ts';
import { isDnsLabel, isLabelKey, isLabelValue, isPortName, nameFault } from '../../kubernetes/names.ts';
import { showName } from '../../text/escape.ts';
import { valueAt, type Path } from '../../yaml/path.ts';
import { parsePort } from '../endpoints/parse-port.ts';
import { fileKey, type FileReading } from './file-key.ts';
import { described, text } from './schemas.ts';

/** An entry of `workloads`, read: pods that no manifest holds. */
export interface DeclaredWorkload {
  readonly namespace: string;
  readonly name: string;
  readonly labels: Labels;
  readonly namespaceLabels?: Labels;
  readonly ports: readonly ContainerPort[];
  readonly serviceAccount: string;
  readonly replicas: number;
  readonly at: Position;
}

const MOST_REPLICAS = 1000;

const labels = (description: string, examples: readonly object[]) =>
  described(z.record(z.string(), z.string()), 'a map of labels', description, examples);
const number = z.union([z.int(), z.string()]);

const entry = described(
  z.strictObject({
    name: text('`namespace/name`', 'The namespace and the name, `monitoring/prometheus`.', [
      'monitoring/prometheus',
    ]),
    labels: z.optional(labels('The labels of its pods, which policies select by.', [{ app: 'prometheus' }])),
    namespaceLabels: z.optional(
      labels('Labels of the namespace, where no manifest defines it.', [{ team: 'ops' }]),
    ),
    ports: z.optional(
      described(
        z.array(z.union([number, z.record(z.string(), number)])),
        'a list of ports: `9090`, `53/udp` or `http: 9090`',
        'The ports that its pods listen on: `9090`, `53/udp`, or with a name `http: 9090`.',
        [[{ web: 9090 }], [9090, '53/udp']],
      ),
    ),
    serviceAccount: z.optional(
      text('a name', 'The service account of its pods; `default` where it is absent.', ['prometheus']),
    ),
    replicas: z.optional(
      described(z.int(), 'a whole number from 1 to 1000', 'How many pods it has; 1 where it is absent.', [2]),
    ),
  }),
  'a workload, `{name: monitoring/prometheus, labels: {…}}`',
  'Pods that no manifest holds: an operator’s, another repository’s. A stub pod with these labels stands for each.',
  [{ name: 'monitoring/prometheus', labels: { app: 'prometheus' }, ports: [{ web: 9090 }] }],
);

const schema = z.optional(
  described(
    z.array(entry),
    'a list of workloads',
    'Workloads that the manifests don’t hold. They count as the repository’s own: in `*`, `onlyFrom`, `onlyTo` and the matrix.',
    [[{ name: 'monitoring/prometheus', labels: { app: 'prometheus' }, ports: [{ web: 9090 }] }]],
  ),
);

export const workloads = fileKey({ schema, read });

function read(written: z.infer<typeof schema>, reading: FileReading): readonly DeclaredWorkload[] {
  const found = new Map<string, DeclaredWorkload>();
  for (const [index, one] of (written ?? []).entries()) {
    const workload = readOne(one, index, reading);
    if (!workload) continue;
    const key = `${workload.namespace}/${workload.name}`;
    if (found.has(key)) {
      reading.findings.error(
        'duplicate-name',
        `\`${showName(key)}\` stands here twice`,
        workload.at,
        'rename one',
      );
    }
    found.set(key, workload);
  }
  return [...found.values()];
}

function readOne(
  {
    name: written,
    labels = {},
    namespaceLabels,
    ports = [],
    serviceAccount = 'default',
    replicas = 1,
  }: z.infer<typeof entry>,
  index: number,
  reading: FileReading,
): DeclaredWorkload | undefined {
  const { document, findings } = reading;
  const here: Path = ['workloads', index];
  const slash = written.indexOf('/');
  const [namespace, name] = [written.slice(0, slash), written.slice(slash + 1)];
  if (slash === -1 || !isDnsLabel(namespace) || nameFault(name, 'subdomain') !== undefined) {
    const message = `\`${showName(written)}\` is not the name of a workload in a namespace`;
    findings.error('bad-name', message, document.locate([...here, 'name']), 'write `namespace/name`');
    return undefined;
  }
  if (nameFault(serviceAccount, 'subdomain') !== undefined) {
    const message = `\`${showName(serviceAccount)}\` is not a valid service account name`;
    findings.error('bad-name', message, document.locate([...here, 'serviceAccount']));
  }
  if (replicas < 1 || replicas > MOST_REPLICAS) {
    const message = `\`replicas\` is ${replicas}: it goes from 1 to ${MOST_REPLICAS}`;
    findings.error('invalid-value', message, document.locate([...here, 'replicas']));
  }
  for (const under of ['labels', 'namespaceLabels']) checkLabels([...here, under], reading);
  return {
    namespace,
    name,
    labels,
    ...(namespaceLabels && { namespaceLabels }),
    ports: ports.flatMap((port, at) => readPorts(port, [...here, 'ports', at], reading)),
    serviceAccount,
    replicas,
    at: document.locate(here),
  };
}

/** From the document, not from what zod made of it: that leaves `__proto__` out without a word. */
function checkLabels(path: Path, { document, findings }: FileReading): void {
  const map = valueAt(document.value, path);
  if (typeof map !== 'object' || map === null) return;
  for (const [key, value] of Object.entries(map)) {
    const at = document.locate([...path, key]);
    if (!isLabelKey(key)) findings.error('bad-selector', `\`${showName(key)}\` is not a valid label key`, at);
    else if (typeof value === 'string' && !isLabelValue(value))
      findings.error('bad-selector', `\`${showName(value)}\` is not a valid label value`, at);
  }
}

type Port = number | string;

function readPorts(
  written: Port | Readonly<Record<string, Port>>,
  path: Path,
  { document, findings }: FileReading,
): readonly ContainerPort[] {
  const named: readonly (readonly [name: string | undefined, port: Port])[] =
    typeof written === 'object' ? Object.entries(written) : [[undefined, written]];
  return named.flatMap(([name, port]): readonly ContainerPort[] => {
    const at = document.locate(name === undefined ? path : [...path, name]);
    const read = parsePort(String(port));
    if (!read.ok) {
      findings.error(read.code, read.message, at, read.hint);
      return [];
    }
    if (read.value.kind === 'name' || read.value.last !== read.value.first) {
      const message = `\`${showName(String(port))}\` is not the number of a port`;
      findings.error('bad-port', message, at, 'write `9090`, `53/udp`, or with a name `http: 9090`');
      return [];
    }
    if (name !== undefined && !isPortName(name)) {
      const hint = 'lower-case letters, digits and dashes make one, 15 at most';
      findings.error('bad-port', `\`${showName(name)}\` is not a valid port name`, at, hint);
      return [];
    }
    const { first: number, protocol } = read.value;
    return [{ ...(name !== undefined && { name }), number, protocol, at }];
  });
}
