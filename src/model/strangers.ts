import type { Labels, Resource, Workload } from '../core/objects.ts';
import type { Position } from '../core/problem.ts';

/** A pod that no manifest has, and that there may be one day. */
export interface Stranger extends Workload {
  /** What it is called, as no two are. */
  readonly label: string;
  /** Of its namespace, where no manifest has that either. */
  readonly namespaceLabels?: Labels;
}

/** What it is like; it listens wherever it is asked to, and has no named port. */
export interface StrangerSeed {
  readonly label: string;
  readonly labels?: Labels;
  /** One that is there. */
  readonly namespace?: string;
  /** Of a namespace that is not; its name is nobody's, unless `kubernetes.io/metadata.name` has one. */
  readonly namespaceLabels?: Labels;
}

export const NAMESPACE_NAME = 'kubernetes.io/metadata.name';

/** A name that no namespace can have, nor any selector ask for. */
const NEW_NAMESPACE = '*';

const NOWHERE: Position = { file: '(elsewhere)', line: 1, column: 1 };

export function stranger({ label, labels = {}, namespace, namespaceLabels = {} }: StrangerSeed): Stranger {
  const home = namespace ?? namespaceLabels[NAMESPACE_NAME] ?? NEW_NAMESPACE;
  const resource: Resource = {
    apiVersion: 'v1',
    kind: 'Pod',
    namespace: home,
    name: label,
    json: {},
    at: NOWHERE,
    locate: () => NOWHERE,
  };
  return {
    kind: 'Pod',
    namespace: home,
    name: label,
    label,
    labels,
    ...(namespace === undefined && {
      namespaceLabels: { [NAMESPACE_NAME]: NEW_NAMESPACE, ...namespaceLabels },
    }),
    serviceAccount: 'default',
    hostNetwork: false,
    ports: [],
    replicas: 1,
    at: NOWHERE,
    resource,
  };
}

export function isStranger(workload: Workload): workload is Stranger {
  return 'label' in workload;
}
